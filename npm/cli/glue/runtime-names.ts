/** Everything generated code may import. */
export const RUNTIME: ReadonlySet<string> = new Set(
  (
    "callMethod classOf defineCodec hostKind idOf invokeCodec left objectOf readClass receiver referred RustObject taken " +
    "takenUnlessRefused writeClass writeInstance writeObjectReference writeStreamReference writeTrait " +
    "alive awake reply replyString beginCount callFunction " +
    "callNumbers cancellation dropReference errorCause errorNew errorText failure forget giveReference " +
    "globalThisReference gone holder holdPromise importModuleRaw keepReference lendReference logMessage moduleOf noFunction noModule owner pending " +
    "abortPromise pullStream putReference readIterator readPromise readRustFunction readStream sameReference " +
    "scheduleTasks settleTask takeReference throwFaultOf thrown usable watchPromise writeFunction writeObject " +
    "writePromise writeStream " +
    "beginCount bindgen copyBack died direct eachElement eachEntry eachProperty endCount enter entry errorClass fromInteger " +
    "inArray indexOf isBytes isDate isMap isSet leave notOneOf open pop propertyOf readBool readBuffer readCauses readChar " +
    "readDate readError readF32 readF64 readI128 readI16 readI32 readI64 readI8 readReference readString readU128 readU16 " +
    "readU32 readU64 readU8 refusal refuseHole refused room seal send setProperty sizeOf stage tagOf takeBuffer throwFault " +
    "countEmpty sendString takeString writeView readView " +
    "toArray toBytes toChar toDate toDuration toI64 toMutable toObject toPlain toSafe toSmall toTuple toU64 units within " +
    "writeBool writeBuffer writeBytes writeChar writeCount writeDate writeDuration writeF32 writeF64 writeI128 writeI16 " +
    "writeI32 writeI64 writeI8 writeNumbers writeReference writeString writeTag writeTag16 writeU128 writeU16 writeU32 " +
    "writeU64 writeU8 writeUnit wrong wrongInteger wrongSmall"
  ).split(" "),
);

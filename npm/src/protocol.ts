/**
 * What the two sides say to each other, in numbers. The grammar of descriptions and of messages is in the twin,
 * `crate/src/protocol.rs`, whose constants have the same names: `ANSWER_THROWN` is `answer::THROWN` there. The opcodes
 * of types stand in the type table, `kind.ts`. A test compares all of them.
 */

// What an item of a description is.
export const ITEM_FUNCTION = 1;
export const ITEM_CONSTANT = 2;
export const ITEM_IMPORT = 3;
export const ITEM_CLASS = 4;
export const ITEM_ERROR = 5;
export const ITEM_SECTION = 6;
export const ITEM_HIDDEN = 7;

// What a function is: some of these bits.
export const FLAG_START = 1;
export const FLAG_ASYNC = 2;
/** A member of a class that only looks at its object, or shares it. */
export const FLAG_SHARED = 4;
/** One that changes its object. */
export const FLAG_CHANGED = 8;
/** One that takes its object away. */
export const FLAG_TAKEN = 16;
export const FLAG_CONSTRUCTOR = 32;
export const FLAG_GETTER = 64;
export const FLAG_SETTER = 128;
/** A member without an object. */
export const FLAG_STATIC = 256;
export const FLAG_ITERATOR = 512;
export const FLAG_ASYNC_ITERATOR = 1024;
/** A method that gives its own object again; the result is a unit. */
export const FLAG_CHAINED = 2048;
/** What a server calls before a session moves, and where it goes on. */
export const FLAG_SAVE = 4096;
export const FLAG_RESTORE = 8192;

// What an import is: some of these bits.
export const IMPORT_FLAG_ASYNC = 1;
export const IMPORT_FLAG_GETTER = 2;
/** An `AbortSignal` is its last argument. */
export const IMPORT_FLAG_SIGNAL = 4;
export const IMPORT_FLAG_SETTER = 8;
export const IMPORT_FLAG_CONSTRUCTOR = 16;
/** It is done to an object, whose slot comes first. */
export const IMPORT_FLAG_METHOD = 32;
/** It belongs to a class itself. */
export const IMPORT_FLAG_STATIC = 64;
export const IMPORT_FLAG_INDEX_GETTER = 128;
export const IMPORT_FLAG_INDEX_SETTER = 256;
export const IMPORT_FLAG_INDEX_DELETER = 512;
/** Whether the object is of the class. */
export const IMPORT_FLAG_INSTANCE = 1024;

// How an error of a function crosses.
export const ERROR_MESSAGE = 0;
export const ERROR_TYPED = 1;
/** What JavaScript threw, as itself. */
export const ERROR_THROWN = 2;

// Bodies of named types.
export const BODY_RECORD = 0;
export const BODY_ALIAS = 1;
export const BODY_ENUM = 2;
export const BODY_UNION = 3;
export const BODY_UNTAGGED = 4;
export const BODY_TYPESCRIPT = 5;
export const BODY_FULL_RECORD = 6;
export const BODY_FULL_ENUM = 7;
export const BODY_FULL_UNION = 8;
/** An enum that is numbers. */
export const BODY_NUMBERS = 9;

// What is said of a body: some of these bits.
/** What no field is called is refused. */
export const BODY_FLAG_STRICT = 1;

// Contents of variants.
export const CONTENT_UNIT = 0;
export const CONTENT_FIELDS = 1;
export const CONTENT_NEWTYPE = 2;
export const CONTENT_ITEMS = 3;
export const CONTENT_FULL_FIELDS = 4;

// What is said of a variant: some of these bits.
/** It stands for whatever none is called. */
export const VARIANT_FLAG_OTHER = 1;

// What is said of a field: some of these bits.
/** A flag says whether it is there, which Rust may leave out. */
export const FIELD_FLAG_SKIPPED = 1;
/** Its own properties stand beside the others. */
export const FIELD_FLAG_FLAT = 2;

// What a field or parameter does when it is left out.
export const PRESENCE_REQUIRED = 0;
export const PRESENCE_OPTIONAL = 1;
export const PRESENCE_DEFAULT = 2;
/** A parameter that takes all further arguments. */
export const PRESENCE_REST = 3;

// Rows of the type table that `as = "…"` chooses.
export const FORM_NUMBER = 0;
export const FORM_BIGINT = 1;
export const FORM_MAP = 2;
export const FORM_ARRAY = 3;
export const FORM_NULL = 4;
export const FORM_DATE = 5;
export const FORM_MEMORY_VIEW = 6;
export const FORM_UINT8_ARRAY = 7;
export const FORM_RECORD = 8;

// What a type of serde_json is.
export const JSON_FORM_VALUE = 0;
export const JSON_FORM_OBJECT = 1;
export const JSON_FORM_NUMBER = 2;

// What a value of JSON begins with.
export const JSON_NULL = 0;
export const JSON_FALSE = 1;
export const JSON_TRUE = 2;
export const JSON_NUMBER = 3;
export const JSON_STRING = 4;
export const JSON_ARRAY = 5;
export const JSON_OBJECT = 6;
export const JSON_I64 = 7;
export const JSON_U64 = 8;
/** An integer of more than 64 bits, in digits. */
export const JSON_DIGITS = 9;
export const JSON_I32 = 10;
/** An object whose keys come first, since others have the same. */
export const JSON_SHAPE = 11;
/** An object with the keys of an earlier one. */
export const JSON_SHAPED = 12;

// What a value of serde begins with.
export const SERDE_UNDEFINED = 0;
export const SERDE_NULL = 1;
export const SERDE_FALSE = 2;
export const SERDE_TRUE = 3;
export const SERDE_I32 = 4;
export const SERDE_F64 = 5;
export const SERDE_STRING = 6;
export const SERDE_ARRAY = 7;
export const SERDE_OBJECT = 8;
/** An object of the entries of a map. */
export const SERDE_RECORD = 9;
export const SERDE_MAP = 10;
export const SERDE_SET = 11;
/** An object of a class: its own properties, then what its getters give. */
export const SERDE_INSTANCE = 12;
export const SERDE_BYTES = 13;
export const SERDE_I64 = 14;
export const SERDE_U64 = 15;
export const SERDE_I128 = 16;
export const SERDE_U128 = 17;
/** An integer of more than 128 bits, in digits. */
export const SERDE_DIGITS = 18;
/** A JavaScript value that crosses as itself. */
export const SERDE_VALUE = 19;

/** Added to the count of strings whose text is joined: their units follow. */
export const COUNT_JOINED = 2147483648;

// What becomes of an object that is an argument.
export const MODE_CHANGED = 1;
export const MODE_TAKEN = 2;
export const MODE_SHARED = 3;

// What an answer begins with.
export const ANSWER_VALUE = 0;
export const ANSWER_ERROR = 1;
/** A JavaScript value that is thrown as itself. */
export const ANSWER_THROWN = 2;
/** Nothing more comes. */
export const ANSWER_DONE = 3;
/** An error of a class of Oxbridge's or JavaScript's own. */
export const ANSWER_OWN = 4;
export const ANSWER_TYPED = 5;

// The classes of `answer::OWN`.
/** A function, stream or iterator that is in use. */
export const MISUSE_BORROWED = 0;
/** One that is gone. */
export const MISUSE_DISPOSED = 1;
export const MISUSE_TYPE = 2;
export const MISUSE_RANGE = 3;
/** An object that is in use. */
export const MISUSE_OBJECT_BORROWED = 4;
/** One that is gone. */
export const MISUSE_OBJECT_DISPOSED = 5;

// What JavaScript makes of a value that Rust refuses.
export const FAULT_TYPE = 0;
export const FAULT_RANGE = 1;
export const FAULT_BORROWED = 3;
export const FAULT_DISPOSED = 4;

// What a call by name does with an object.
export const OPERATION_CALL = 1;
export const OPERATION_CONSTRUCT = 2;
export const OPERATION_GET = 3;
export const OPERATION_SET = 4;
export const OPERATION_HAS = 5;
export const OPERATION_DELETE = 6;
export const OPERATION_TYPE_OF = 7;
export const OPERATION_INSTANCE_OF = 8;
export const OPERATION_KEYS = 9;
export const OPERATION_CALL_SELF = 10;
export const OPERATION_ITERATOR = 11;
export const OPERATION_NEXT = 12;
export const OPERATION_RETURN = 13;
export const OPERATION_OPEN = 14;
/** The bits of the operation itself; the others say how. */
export const OPERATION_MASK = 15;
export const OPERATION_ASYNC = 16;
/** The identifier is the name of a property, and no path. */
export const OPERATION_KEY = 32;
export const OPERATION_TIMEOUT = 64;
export const OPERATION_SIGNAL = 128;

//! What the two sides say to each other: the grammar of descriptions and of messages, and the numbers in them.
//!
//! Each constant has the same name and value in the twin, `npm/src/protocol.ts`: `answer::THROWN` here is
//! `ANSWER_THROWN` there. A test compares them, and the opcodes of [`op`] with the type table, `npm/src/kind.ts`.
//!
//! # Descriptions
//!
//! A list of 32-bit words. `x*` is a count and so many x; `text` is a count of bytes and the UTF-8 in words, little
//! endian, zeroes at its end; `hash` is two words, the low one first.
//!
//! ```text
//! description = item*                        without the count: up to the last word
//! item        = item::FUNCTION  text(symbol) head flags [hash] parameter* result    the hash of a member's class
//!             | item::CONSTANT  head type text(message)
//!             | item::IMPORT    text(symbol) head text(module) text*(other names) import_flags [type] parameter* type
//!                                            the class of what belongs to one
//!             | item::CLASS     text(symbol) head hash
//!             | item::ERROR     text(symbol) type
//!             | item::SECTION   text(assembly) text(place) text(TypeScript)
//!             | item::HIDDEN                                  the typings do not tell of the item that follows
//! head        = text(assembly) text(place) text(namespace) text(name) text(docs)
//! parameter   = text(name) presence text(default) type
//! result      = 0 type | 1 type error
//! error       = error::MESSAGE | error::TYPED type | error::THROWN
//!
//! type        = op::UNIT … op::CHAR | op::STRING | op::DATE | op::DURATION | op::OBJECT | op::ANY
//!             | op::OBJECT_REFERENCE | op::STREAM_REFERENCE
//!             | (op::BUFFER | op::MUT_BUFFER | op::MEMORY_VIEW) opcode of a number
//!             | (op::LIST | op::SET | op::RECORD | op::OPTION | op::FALLIBLE) type
//!             | (op::PROMISE | op::STREAM | op::RUST_STREAM | op::RUST_ITERATOR) type
//!             | op::ARRAY length type
//!             | op::TUPLE type*
//!             | op::MAP type(key) type
//!             | op::AS form type
//!             | op::SERDE text(name) text(declaration)
//!             | op::JSON json_form wide type      `wide`: whether integers may have more than 64 bits; what a value is
//!             | op::TYPESCRIPT text type      what the typings show in its place
//!             | op::READONLY type             of a field that JavaScript is not to write
//!             | op::PARAMETER index          only in the body of a generic type
//!             | (op::JS_FUNCTION | op::RUST_FUNCTION) (text(name) type)* type(result)
//!             | op::CLASS hash mode
//!             | op::JS_CLASS text(name)
//!             | op::NAMED hash type*(arguments) (0 | 1 text(name) text(assembly) text(docs) text(place)
//!                   text*(parameters) body (0 | 1 body))    defined where it is met first; the second body is generic
//!             | op::IMPORTED hash (0 | 1 text(name) text(assembly) text(place) text(docs) text(module) text*(names)
//!                   type*(the class that it extends))
//!             | op::TRAIT hash (0 | 1 text(name) text(assembly) text(place) text(docs) method*)
//! body        = body::RECORD field* | body::ALIAS type text(brand) | body::ENUM (text(name) text(docs))*
//!             | body::UNION text(tag) variant* | body::UNTAGGED type*
//!             | body::TYPESCRIPT text body    what the typings declare; nothing, where the text is empty
//!             | body::FULL_RECORD body_flags full_field* | body::FULL_ENUM (text(name) text(docs) more)*
//!             | body::FULL_UNION text(tag) text(content) body_flags full_variant*
//!             | body::NUMBERS (text(name) text(docs) more integer)*    two words, the low one first
//! field       = text(name) text(docs) presence text(default) type
//! full_field  = text(name) text(docs) presence text(default) text*(aliases) field_flags type
//! variant     = text(name) text(docs) content
//! full_variant = text(name) text(docs) more content
//! more        = text*(aliases) variant_flags
//! content     = content::UNIT | content::FIELDS field* | content::NEWTYPE type | content::ITEMS type*
//!             | content::FULL_FIELDS full_field*
//! method      = text(name) text(docs) parameter* type
//! ```
//!
//! # Messages
//!
//! A message is `u32 text`, `u32 length`, the fixed part from offset 8 to `text`, then the UTF-8 of all its strings up
//! to `length`; offsets are relative to its start, numbers aligned to their size. What a call gives is a value, or an
//! answer:
//!
//! ```text
//! answer = answer::VALUE value
//!        | answer::ERROR error               code and data, where its type has them, or the message and causes
//!        | answer::THROWN reference          what JavaScript threw
//!        | answer::DONE                      of a stream or an iterator
//!        | answer::OWN misuse string
//!        | answer::TYPED u32 error           by its place among the exports `__ox_error_…` in the order of their calls
//! fault  = fault string(path) string(text)   what `__ox_fault` tells
//! ```

/// The opcodes of types.
#[doc(hidden)]
pub mod op {
    pub const UNIT: u32 = 0;
    pub const BOOL: u32 = 1;
    pub const I8: u32 = 2;
    pub const U8: u32 = 3;
    pub const I16: u32 = 4;
    pub const U16: u32 = 5;
    pub const I32: u32 = 6;
    pub const U32: u32 = 7;
    pub const ISIZE: u32 = 8;
    pub const USIZE: u32 = 9;
    pub const I64: u32 = 10;
    pub const U64: u32 = 11;
    pub const I128: u32 = 12;
    pub const U128: u32 = 13;
    pub const F32: u32 = 14;
    pub const F64: u32 = 15;
    pub const CHAR: u32 = 16;
    pub const STRING: u32 = 17;
    pub const DATE: u32 = 18;
    pub const DURATION: u32 = 19;
    pub const BUFFER: u32 = 20;
    pub const MUT_BUFFER: u32 = 21;
    pub const MEMORY_VIEW: u32 = 22;
    pub const LIST: u32 = 23;
    pub const ARRAY: u32 = 24;
    pub const OPTION: u32 = 25;
    pub const TUPLE: u32 = 26;
    pub const RECORD: u32 = 27;
    pub const MAP: u32 = 28;
    pub const SET: u32 = 29;
    pub const AS: u32 = 30;
    pub const SERDE: u32 = 31;
    pub const FALLIBLE: u32 = 32;
    pub const PARAMETER: u32 = 33;
    pub const JS_FUNCTION: u32 = 34;
    pub const RUST_FUNCTION: u32 = 35;
    pub const PROMISE: u32 = 36;
    pub const STREAM: u32 = 37;
    pub const RUST_STREAM: u32 = 38;
    pub const RUST_ITERATOR: u32 = 39;
    pub const NAMED: u32 = 40;
    pub const OBJECT: u32 = 41;
    pub const ANY: u32 = 42;
    pub const CLASS: u32 = 43;
    pub const TRAIT: u32 = 44;
    pub const JS_CLASS: u32 = 45;
    pub const OBJECT_REFERENCE: u32 = 46;
    pub const STREAM_REFERENCE: u32 = 47;
    pub const JSON: u32 = 48;
    pub const IMPORTED: u32 = 49;
    pub const TYPESCRIPT: u32 = 50;
    pub const READONLY: u32 = 51;
}

/// What an item of a description is.
#[doc(hidden)]
pub mod item {
    pub const FUNCTION: u32 = 1;
    pub const CONSTANT: u32 = 2;
    pub const IMPORT: u32 = 3;
    pub const CLASS: u32 = 4;
    pub const ERROR: u32 = 5;
    pub const SECTION: u32 = 6;
    /// The typings do not tell of the item that follows.
    pub const HIDDEN: u32 = 7;
}

/// What a function is: some of these bits.
#[doc(hidden)]
pub mod flag {
    pub const START: u32 = 1;
    pub const ASYNC: u32 = 2;
    /// A member of a class that only looks at its object, or shares it.
    pub const SHARED: u32 = 4;
    /// One that changes its object.
    pub const CHANGED: u32 = 8;
    /// One that takes its object away.
    pub const TAKEN: u32 = 16;
    pub const CONSTRUCTOR: u32 = 32;
    pub const GETTER: u32 = 64;
    pub const SETTER: u32 = 128;
    /// A member without an object.
    pub const STATIC: u32 = 256;
    pub const ITERATOR: u32 = 512;
    pub const ASYNC_ITERATOR: u32 = 1024;
    /// A method that gives its own object again; the result is a unit.
    pub const CHAINED: u32 = 2048;
    /// What a server calls before a session moves, and where it goes on.
    pub const SAVE: u32 = 4096;
    pub const RESTORE: u32 = 8192;
}

/// What an import is: some of these bits.
#[doc(hidden)]
pub mod import_flag {
    pub const ASYNC: u32 = 1;
    pub const GETTER: u32 = 2;
    /// An `AbortSignal` is its last argument.
    pub const SIGNAL: u32 = 4;
    pub const SETTER: u32 = 8;
    pub const CONSTRUCTOR: u32 = 16;
    /// It is done to an object, whose slot comes first.
    pub const METHOD: u32 = 32;
    /// It belongs to a class itself.
    pub const STATIC: u32 = 64;
    pub const INDEX_GETTER: u32 = 128;
    pub const INDEX_SETTER: u32 = 256;
    pub const INDEX_DELETER: u32 = 512;
    /// Whether the object is of the class.
    pub const INSTANCE: u32 = 1024;
}

/// How an error of a function crosses.
#[doc(hidden)]
pub mod error {
    pub const MESSAGE: u32 = 0;
    pub const TYPED: u32 = 1;
    /// What JavaScript threw, as itself.
    pub const THROWN: u32 = 2;
}

/// Bodies of named types.
#[doc(hidden)]
pub mod body {
    pub const RECORD: u32 = 0;
    pub const ALIAS: u32 = 1;
    pub const ENUM: u32 = 2;
    pub const UNION: u32 = 3;
    pub const UNTAGGED: u32 = 4;
    pub const TYPESCRIPT: u32 = 5;
    pub const FULL_RECORD: u32 = 6;
    pub const FULL_ENUM: u32 = 7;
    pub const FULL_UNION: u32 = 8;
    /// An enum that is numbers.
    pub const NUMBERS: u32 = 9;
}

/// What is said of a body: some of these bits.
#[doc(hidden)]
pub mod body_flag {
    /// What no field is called is refused.
    pub const STRICT: u32 = 1;
}

/// Contents of variants.
#[doc(hidden)]
pub mod content {
    pub const UNIT: u32 = 0;
    pub const FIELDS: u32 = 1;
    pub const NEWTYPE: u32 = 2;
    pub const ITEMS: u32 = 3;
    pub const FULL_FIELDS: u32 = 4;
}

/// What is said of a variant: some of these bits.
#[doc(hidden)]
pub mod variant_flag {
    /// It stands for whatever none is called.
    pub const OTHER: u32 = 1;
}

/// What is said of a field: some of these bits.
#[doc(hidden)]
pub mod field_flag {
    /// A flag says whether it is there, which Rust may leave out.
    pub const SKIPPED: u32 = 1;
    /// Its own properties stand beside the others.
    pub const FLAT: u32 = 2;
}

/// What a field or parameter does when it is left out.
#[doc(hidden)]
pub mod presence {
    pub const REQUIRED: u32 = 0;
    pub const OPTIONAL: u32 = 1;
    pub const DEFAULT: u32 = 2;
    /// A parameter that takes all further arguments.
    pub const REST: u32 = 3;
}

/// Rows of the type table that `as = "…"` chooses.
#[doc(hidden)]
pub mod form {
    pub const NUMBER: u32 = 0;
    pub const BIGINT: u32 = 1;
    pub const MAP: u32 = 2;
    pub const ARRAY: u32 = 3;
    pub const NULL: u32 = 4;
    pub const DATE: u32 = 5;
    pub const MEMORY_VIEW: u32 = 6;
    pub const UINT8_ARRAY: u32 = 7;
    pub const RECORD: u32 = 8;
}

/// What a type of serde_json is.
#[doc(hidden)]
pub mod json_form {
    pub const VALUE: u32 = 0;
    pub const OBJECT: u32 = 1;
    pub const NUMBER: u32 = 2;
}

/// What a value of JSON begins with.
#[doc(hidden)]
pub mod json {
    pub const NULL: u8 = 0;
    pub const FALSE: u8 = 1;
    pub const TRUE: u8 = 2;
    pub const NUMBER: u8 = 3;
    pub const STRING: u8 = 4;
    pub const ARRAY: u8 = 5;
    pub const OBJECT: u8 = 6;
    pub const I64: u8 = 7;
    pub const U64: u8 = 8;
    /// An integer of more than 64 bits, in digits.
    pub const DIGITS: u8 = 9;
    pub const I32: u8 = 10;
    /// An object whose keys come first, since others have the same.
    pub const SHAPE: u8 = 11;
    /// An object with the keys of an earlier one.
    pub const SHAPED: u8 = 12;
}

/// What a value of serde begins with.
#[doc(hidden)]
pub mod serde {
    pub const UNDEFINED: u8 = 0;
    pub const NULL: u8 = 1;
    pub const FALSE: u8 = 2;
    pub const TRUE: u8 = 3;
    pub const I32: u8 = 4;
    pub const F64: u8 = 5;
    pub const STRING: u8 = 6;
    pub const ARRAY: u8 = 7;
    pub const OBJECT: u8 = 8;
    /// An object of the entries of a map.
    pub const RECORD: u8 = 9;
    pub const MAP: u8 = 10;
    pub const SET: u8 = 11;
    /// An object of a class: its own properties, then what its getters give.
    pub const INSTANCE: u8 = 12;
    pub const BYTES: u8 = 13;
    pub const I64: u8 = 14;
    pub const U64: u8 = 15;
    pub const I128: u8 = 16;
    pub const U128: u8 = 17;
    /// An integer of more than 128 bits, in digits.
    pub const DIGITS: u8 = 18;
    /// A JavaScript value that crosses as itself.
    pub const VALUE: u8 = 19;
}

/// What is added to a count.
#[doc(hidden)]
pub mod count {
    /// To that of strings whose text is joined: their units follow.
    pub const JOINED: u32 = 2147483648;
}

/// What becomes of an object that is an argument.
#[doc(hidden)]
pub mod mode {
    pub const CHANGED: u32 = 1;
    pub const TAKEN: u32 = 2;
    pub const SHARED: u32 = 3;
}

/// What an answer begins with.
#[doc(hidden)]
pub mod answer {
    pub const VALUE: u8 = 0;
    pub const ERROR: u8 = 1;
    /// A JavaScript value that is thrown as itself.
    pub const THROWN: u8 = 2;
    /// Nothing more comes.
    pub const DONE: u8 = 3;
    /// An error of a class of Oxbridge's or JavaScript's own.
    pub const OWN: u8 = 4;
    /// An error whose class JavaScript finds by its number.
    pub const TYPED: u8 = 5;
}

/// The classes of `answer::OWN`.
#[doc(hidden)]
pub mod misuse {
    /// A function, stream or iterator that is in use.
    pub const BORROWED: u8 = 0;
    /// One that is gone.
    pub const DISPOSED: u8 = 1;
    pub const TYPE: u8 = 2;
    pub const RANGE: u8 = 3;
    /// An object that is in use.
    pub const OBJECT_BORROWED: u8 = 4;
    /// One that is gone.
    pub const OBJECT_DISPOSED: u8 = 5;
}

/// What JavaScript makes of a value that Rust refuses.
#[doc(hidden)]
pub mod fault {
    pub const TYPE: u8 = 0;
    pub const RANGE: u8 = 1;
    pub const BORROWED: u8 = 3;
    pub const DISPOSED: u8 = 4;
}

/// What a call by name does with an object.
#[doc(hidden)]
pub mod operation {
    pub const CALL: u32 = 1;
    pub const CONSTRUCT: u32 = 2;
    pub const GET: u32 = 3;
    pub const SET: u32 = 4;
    pub const HAS: u32 = 5;
    pub const DELETE: u32 = 6;
    pub const TYPE_OF: u32 = 7;
    pub const INSTANCE_OF: u32 = 8;
    pub const KEYS: u32 = 9;
    pub const CALL_SELF: u32 = 10;
    pub const ITERATOR: u32 = 11;
    pub const NEXT: u32 = 12;
    pub const RETURN: u32 = 13;
    pub const OPEN: u32 = 14;
    /// The bits of the operation itself; the others say how.
    pub const MASK: u32 = 15;
    pub const ASYNC: u32 = 16;
    /// The identifier is the name of a property, and no path.
    pub const KEY: u32 = 32;
    pub const TIMEOUT: u32 = 64;
    pub const SIGNAL: u32 = 128;
}

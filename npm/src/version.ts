/** The version of Oxbridge; `package.json` and `Cargo.toml` say the same. */
export const VERSION = "0.1.0";

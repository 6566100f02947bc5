/** What building takes, beside cargo and wasm-bindgen's own tools: minutes, so only when it is asked for by its name. */

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wasmBindgen } from "../../npm/scripts/setup.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const target = join(root, "target");
const cli = join(root, "npm/dist/cli/cli.js");
const WASM = "wasm32-unknown-unknown";
const room = join(target, "oxbridge/bench");

const ROUNDS = 7;

/** Sends the rows of the report. */
export default function build(send, _note, filter) {
  const rows = { "bind a development module": bind, "edit of a body": edit, "100 exports, 100 types": macros };
  for (const [name, rowsOf] of Object.entries(rows)) {
    if (name.includes(filter) || filter.includes(name)) for (const row of rowsOf(name)) send(row);
  }
}

/** The same module for both: that of the crates which are weighed, all in one. */
function bind(name) {
  const features = "ours,hash,markdown,regex,graph";
  const crate = join(root, "tests-rs/weighed");
  mkdirSync(room, { recursive: true });
  run(process.execPath, [
    cli,
    "build",
    "--dev",
    "--crate",
    crate,
    "--features",
    features,
    "--out",
    join(room, "bound"),
  ]);
  const file = join(room, "weighed.wasm");
  copyFileSync(join(target, WASM, "debug/weighed.wasm"), file);
  const size = (readFileSync(file).length / 1e6).toFixed(1);
  const program = `
    import { readFileSync } from "node:fs";
    import { bind } from ${JSON.stringify(join(root, "npm/dist/cli/wasm/bind.js"))};
    const raw = new Uint8Array(readFileSync(${JSON.stringify(file)}));
    const start = performance.now();
    await bind(raw, { names: true });
    console.log(performance.now() - start);`;
  const ours = () => Number(run(process.execPath, ["--input-type=module", "--eval", program])) * 1e6;
  const command = [file, "--target", "web", "--keep-debug", "--out-dir", join(room, "theirs")];
  const theirs = () => timed(() => run(join(wasmBindgen(), "wasm-bindgen"), command));
  return [
    { case: `${name}, ${size} MB`, unit: "ns", ...rounds({ ours, theirs }), peer: "wasm-bindgen's CLI", bar: 2.5 },
  ];
}

const BODY = `use oxbridge::prelude::*;

#[derive(Marshal)]
pub struct Line {
    pub sku: String,
    pub quantity: u32,
    pub unit_price: f64,
}

#[js_export]
pub fn total(lines: Vec<Line>) -> f64 {
    lines.iter().map(|line| f64::from(line.quantity) * line.unit_price).sum::<f64>() + EDIT
}

#[js_export]
pub fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}
`;

/** From a change of a body to the package, beside cargo alone and half a second. */
function edit(name) {
  const crate = write("edited", { oxbridge: dependency("crate") }, "");
  const source = join(crate, "src/lib.rs");
  let edits = 0;
  const change = () => writeFileSync(source, BODY.replace("EDIT", `${++edits}.0`));
  const args = ["--target", WASM, "--manifest-path", join(crate, "Cargo.toml"), "--target-dir", target];
  const cargo = () => run("cargo", ["rustc", "--lib", ...args, "--", "-C", "link-arg=--emit-relocs"]);
  const env = { CARGO_TARGET_DIR: target };
  const oxbridge = () => run(process.execPath, [cli, "build", "--dev", "--crate", crate], env);
  const after = (what) => () => {
    change();
    return timed(what);
  };
  const HALF = 0.5e9;
  change();
  oxbridge();
  cargo();
  const { ours, theirs } = rounds({ ours: after(oxbridge), theirs: after(cargo) });
  const allowed = theirs.map((sample) => sample + HALF);
  return [{ case: `${name}, --dev`, unit: "ns", ours, peer: "cargo and 0.5 s", theirs: allowed, bar: 1 }];
}

const many = (text) => Array.from({ length: 100 }, (_, i) => text.replaceAll("N", String(i))).join("\n");

const OURS = `use oxbridge::prelude::*;
${many(`
#[derive(Marshal)]
pub struct TypeN { pub id: u32, pub name: String, pub price: f64, pub tags: Vec<String>, pub active: Option<bool> }

#[js_export]
pub fn call_N(value: TypeN, by: f64) -> TypeN {
    TypeN { price: value.price * by + EDIT, ..value }
}`)}
`;

const THEIRS = `use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;
${many(`
#[derive(Serialize, Deserialize, Tsify)]
#[tsify(into_wasm_abi, from_wasm_abi)]
pub struct TypeN { pub id: u32, pub name: String, pub price: f64, pub tags: Vec<String>, pub active: Option<bool> }

#[wasm_bindgen]
pub fn call_N(value: TypeN, by: f64) -> TypeN {
    TypeN { price: value.price * by + EDIT, ..value }
}`)}
`;

/** What the macros cost: the crate alone, with all that it depends on compiled. */
function macros(name) {
  const tsify = '{ version = "=0.5.8", default-features = false, features = ["js"] }';
  const serde = '{ version = "=1.0.229", features = ["derive"] }';
  const bindgen = /^wasm-bindgen = (".+")$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"))[1];
  const crates = {
    ours: [write("macros", { oxbridge: dependency("crate") }, OURS), OURS],
    theirs: [write("macros-peer", { serde, tsify, "wasm-bindgen": bindgen }, THEIRS), THEIRS],
  };
  let edits = 0;
  const compile = (side, args = []) => {
    const [crate, text] = crates[side];
    writeFileSync(join(crate, "src/lib.rs"), text.replaceAll("EDIT", `${++edits}.0`));
    return timed(() =>
      run("cargo", [
        "build",
        ...args,
        "--target",
        WASM,
        "--manifest-path",
        join(crate, "Cargo.toml"),
        "--target-dir",
        target,
      ]),
    );
  };
  for (const side of ["ours", "theirs"]) compile(side);
  const incremental = join(target, WASM, "debug/incremental");
  const clean = (side) => {
    const name = crates[side][0].endsWith("peer") ? "macros_peer-" : "macros-";
    for (const each of readdirSync(incremental).filter((folder) => folder.startsWith(name))) {
      rmSync(join(incremental, each), { recursive: true });
    }
  };
  const cold = (side) => () => {
    clean(side);
    return compile(side);
  };
  const row = { unit: "ns", peer: "serde, tsify" };
  return [
    { case: `${name}, cold`, ...row, ...rounds({ ours: cold("ours"), theirs: cold("theirs") }, 3), bar: 1 },
    {
      case: `${name}, after an edit`,
      ...row,
      ...rounds({ ours: () => compile("ours"), theirs: () => compile("theirs") }),
      bar: 1,
    },
  ];
}

/** A crate of its own, with a workspace of its own. */
function write(name, dependencies, text) {
  const folder = join(room, name);
  mkdirSync(join(folder, "src"), { recursive: true });
  const lines = Object.entries(dependencies).map(([each, value]) => `${each} = ${value}`);
  writeFileSync(
    join(folder, "Cargo.toml"),
    `[package]
name = "${name}"
version = "0.1.0"
edition = "2024"

[lib]
crate-type = ["cdylib", "rlib"]

[dependencies]
${lines.join("\n")}

[workspace]
`,
  );
  copyFileSync(join(root, "Cargo.lock"), join(folder, "Cargo.lock"));
  writeFileSync(join(folder, "src/lib.rs"), text);
  return folder;
}

function dependency(path) {
  return `{ path = ${JSON.stringify(join(root, path))} }`;
}

/** Interleaved samples. */
function rounds(ways, count = ROUNDS) {
  const samples = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < count; round++) for (const name in ways) samples[name].push(ways[name]());
  return samples;
}

function timed(what) {
  const start = performance.now();
  what();
  return (performance.now() - start) * 1e6;
}

function run(command, args, env = {}) {
  const stdio = ["ignore", "pipe", process.env.OXBRIDGE_BENCH_LOUD ? "inherit" : "pipe"];
  return execFileSync(command, args, { encoding: "utf8", stdio, env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
}

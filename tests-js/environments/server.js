/** Servers that are programs of their own. */

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { stripVTControlCharacters } from "node:util";
import { node } from "./tools.js";

/** @typedef {(port: number) => readonly string[]} Command Arguments for Node, in the folder of the app. */

/** What frameworks are told so that they only do what they are asked for. */
export const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
};

/**
 * Starts a server, does something with its address, and ends it.
 *
 * @param {string} folder
 * @param {Command} command
 * @param {(url: string) => Promise<void>} use
 */
export async function withServer(folder, command, use) {
  const port = await freePort();
  const { NODE_ENV, NODE_OPTIONS, VITEST, ...env } = process.env;
  const server = spawn(node("24"), command(port), {
    cwd: folder,
    // A group of its own, since servers start others.
    detached: true,
    env: { ...env, ...QUIET, NO_COLOR: "1", HOST: "127.0.0.1", PORT: String(port) },
  });
  /** @type {string[]} */
  const said = [];
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => said.push(String(text)));
  const ended = new Promise((resolve) => server.once("exit", () => resolve(undefined)));
  try {
    const url = `http://127.0.0.1:${port}/`;
    await answers(url, () => server.exitCode !== null);
    await use(url);
  } catch (error) {
    const output = stripVTControlCharacters(said.join("")).slice(-1500);
    throw new Error(`${error.message}\n\n${command(port).join(" ")}\n${output}`);
  } finally {
    if (server.exitCode === null) process.kill(-server.pid, "SIGKILL");
    await ended;
  }
}

/** A port that nobody listens on. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Waits until a server answers. */
async function answers(url, hasEnded) {
  await until(() => {
    if (hasEnded()) throw new Error("the server has ended");
    return fetch(url).then(
      () => true,
      () => false,
    );
  }, "the server does not answer");
}

/** Waits until something is so. */
export async function until(holds, complaint, milliseconds = 90_000) {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(complaint);
}

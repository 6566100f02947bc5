/** Where Rust runs in these suites: the project of vitest says it. */

import { WebSocket } from "ws";
import type { FarHost } from "../../npm/dist/src/far/places.js";
import { dialLoopback, loadServed } from "./loopback.ts";
import { PACKAGES } from "./packages.ts";

/** What a package's `./far/host` exports. */
export interface Hosts {
  near(): FarHost;
  worker(options?: object): FarHost;
  pool(options?: object | number): FarHost;
  connect(url: string, options?: object): FarHost;
}

export const DOORS = ["near", "worker", "pool", "session", "socket"] as const;

const door = process.env.DOOR as (typeof DOORS)[number];

/** The host under test. `imports`: a module that satisfies imports where Rust runs. */
export function hostOf(hosts: Hosts): FarHost {
  switch (door) {
    case "near":
      return hosts.near();
    case "worker":
      return hosts.worker();
    case "pool":
      return hosts.pool(2);
    case "session":
      return hosts.connect("ws://loopback", { dial: dialLoopback });
    case "socket":
      return hosts.connect(process.env.OXBRIDGE_SERVER as string, { WebSocket });
  }
}

if (door === "session") for (const name of Object.keys(PACKAGES)) await loadServed(name);

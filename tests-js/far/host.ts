/** Where Rust runs in these suites: the project of vitest says it. */
import type { FarHost } from "../../npm/dist/src/far/places.js";

/** What a package's `./far/host` exports. */
export interface Hosts {
  near(): FarHost;
  worker(options?: object): FarHost;
  pool(options?: object | number): FarHost;
}

export const DOORS = ["near", "worker", "pool"] as const;

const door = process.env.DOOR as (typeof DOORS)[number];

/** The host under test. `imports`: a module that satisfies imports where Rust runs. */
export function hostOf(hosts: Hosts): FarHost {
  if (door === "near") return hosts.near();
  return door === "worker" ? hosts.worker() : hosts.pool(2);
}

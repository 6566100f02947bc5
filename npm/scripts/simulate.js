/**
 * `npm run simulate`: what happens when hosts with very many sessions are restarted at once, by a model of single dials.
 * When a client dials, for how long, and how many instances a host starts at once come from the runtime itself; the way
 * between them, how long an instance starts and the balancer are made up.
 * `-- --hosts 1000 --sessions 1000000 --restarted 50 --opening 64 --seed 1` changes what is simulated.
 */

import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.js";

const RUNTIME = new URL("../dist/src/", import.meta.url);

/** How long a way there and back takes, how long an instance starts, how long a host is away, in milliseconds. */
const MADE_UP = { trip: 80, start: 20, away: 5000 };

/**
 * Restarts some of the hosts, all at the same moment. Their clients dial a balancer, which knows the hosts that are there
 * and takes any of them.
 */
export async function storm({ hosts, sessions, restarted, opening, room, seed, delays }) {
  const { waitBefore } = await import(new URL("session/backoff.js", RUNTIME));
  const { DELAYS, DIAL_WITHIN, RECONNECT_FOR } = await import(new URL("session/limits.js", RUNTIME));
  const { SERVER_LIMITS } = await import(new URL("server/limits.js", RUNTIME));
  const random = randomOf(seed);
  const atOnce = opening ?? SERVER_LIMITS.opening;
  const most = room ?? Math.ceil((sessions / hosts) * 1.2);
  const all = Array.from({ length: hosts }, (_, number) => ({
    held: number < restarted ? 0 : sessions / hosts,
    busy: 0,
    queue: [],
  }));
  const there = all.slice(restarted);
  const clients = Math.round((sessions / hosts) * restarted);
  const events = new Events();
  const dialsByTenth = [];
  const told = { dials: 0, unanswered: 0, busy: 0, timeouts: 0, back: 0, lost: 0, longestQueue: 0, calmAfter: 0 };

  const again = (client) => {
    if (client.isBack) return;
    if (events.now >= RECONNECT_FOR) {
      told.lost++;
      told.calmAfter = events.now;
      return;
    }
    const wait = waitBefore(client.attempt++, delays ?? DELAYS, random());
    events.after(wait, () => dial(client));
  };
  const dial = (client) => {
    told.dials++;
    const tenth = Math.floor(events.now / 100);
    dialsByTenth[tenth] = (dialsByTenth[tenth] ?? 0) + 1;
    const host = there[Math.floor(random() * there.length)];
    const dialled = client.attempt;
    events.after(MADE_UP.trip, () => {
      if (!host) {
        told.unanswered++;
        return again(client);
      }
      if (host.held >= most) {
        told.busy++;
        return again(client);
      }
      host.held++;
      host.queue.push({ client, dialled });
      told.longestQueue = Math.max(told.longestQueue, host.queue.length);
      open(host);
      events.after(DIAL_WITHIN, () => {
        if (client.isBack || client.attempt !== dialled) return;
        told.timeouts++;
        again(client);
      });
    });
  };
  // A host opens an instance also for those that have left meanwhile.
  const open = (host) => {
    while (host.busy < atOnce && host.queue.length > 0) {
      const { client, dialled } = host.queue.shift();
      host.busy++;
      events.after(MADE_UP.start * host.busy, () => {
        host.busy--;
        if (client.isBack || client.attempt !== dialled) host.held--;
        else {
          client.isBack = true;
          told.back++;
          told.calmAfter = events.now;
        }
        open(host);
      });
    }
  };
  for (let n = 0; n < clients; n++) again({ attempt: 0, isBack: false });
  events.after(MADE_UP.away, () => there.push(...all.slice(0, restarted)));
  events.run();
  return { clients, ...told, peakDialsInTenth: dialsByTenth.reduce((most, each) => Math.max(most, each ?? 0), 0) };
}

/** What happens when, the soonest first: a heap. */
class Events {
  now = 0;
  #heap = [];

  after(wait, run) {
    const heap = this.#heap;
    const event = { at: this.now + wait, run };
    let place = heap.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (heap[above].at <= event.at) break;
      heap[place] = heap[above];
      place = above;
    }
    heap[place] = event;
  }

  run() {
    const heap = this.#heap;
    while (heap.length > 0) {
      const [{ at, run }] = heap;
      const last = heap.pop();
      if (heap.length > 0) this.#sink(last);
      this.now = at;
      run();
    }
  }

  #sink(event) {
    const heap = this.#heap;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && heap[below + 1].at < heap[below].at) below++;
      if (heap[below].at >= event.at) break;
      heap[place] = heap[below];
      place = below;
    }
    heap[place] = event;
  }
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function simulate() {
  build();
  const numbers = { hosts: "1000", sessions: "1000000", restarted: "50", seed: "1" };
  const options = Object.fromEntries(
    [...Object.keys(numbers), "opening", "room"].map((name) => [name, { type: "string" }]),
  );
  const given = { ...numbers, ...parseArgs({ options }).values };
  console.table(await storm(Object.fromEntries(Object.entries(given).map(([name, text]) => [name, Number(text)]))));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await simulate();

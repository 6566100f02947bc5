// @ts-nocheck
/** A world for sessions: a clock that stands still until it is told to go on, and sockets that break as a seed says. */
/** Numbers by a seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
/** Time that goes on from event to event. */
export class World {
  #now = 0;
  #turn = 0;
  #events = new Map();
  random;
  constructor(seed = 1) {
    this.random = randomOf(seed);
  }
  now() {
    return this.#now;
  }
  start(run, milliseconds) {
    const turn = ++this.#turn;
    this.#events.set(turn, {
      at: this.#now + Math.max(0, milliseconds),
      turn,
      run,
    });
    return turn;
  }
  stop(timer) {
    this.#events.delete(timer);
  }
  get isIdle() {
    return this.#events.size === 0;
  }
  /** Does what is next, and what follows of it at once. Says whether there was anything up to `until`. */
  async step(until = Number.POSITIVE_INFINITY) {
    let next;
    for (const event of this.#events.values()) {
      if (!next || event.at < next.at || (event.at === next.at && event.turn < next.turn)) next = event;
    }
    if (!next || next.at > until) return false;
    this.#events.delete(next.turn);
    this.#now = Math.max(this.#now, next.at);
    next.run();
    await settled();
    return true;
  }
  /** Lets so many milliseconds go by. */
  async pass(milliseconds) {
    await settled();
    const until = this.#now + milliseconds;
    while (await this.step(until));
    this.#now = until;
    await settled();
  }
  /** The machine sleeps: time goes by, and nothing runs. */
  sleep(milliseconds) {
    this.#now += milliseconds;
  }
}
/** Everything that runs at once has run. */
export function settled() {
  return new Promise((resolve) => setImmediate(resolve));
}
/** How a network behaves. Each is a probability for a message, or milliseconds. */
/** A dial that leads nowhere, and one that is refused. */
export const FAIR = {
  cut: 0,
  halfOpen: 0,
  duplicate: 0,
  truncate: 0,
  dead: 0,
  refuse: 0,
  delay: 1,
};
/** A way between two ends. What was sent over one that was cut may still arrive after the next one has begun. */
export class Network {
  #world;
  #accept;
  weather;
  /** The sockets that were made, for tests that break one by hand. */
  wires = [];
  counts = {
    dials: 0,
    cuts: 0,
    lost: 0,
    duplicates: 0,
    truncated: 0,
    halfOpen: 0,
    messages: 0,
  };
  constructor(world, accept, weather = FAIR) {
    this.#world = world;
    this.#accept = accept;
    this.weather = weather;
  }
  dial(client) {
    this.counts.dials++;
    const world = this.#world;
    const wire = new Wire(world, this);
    this.wires.push(wire);
    const fate = world.random();
    const { dead, refuse, delay } = this.weather;
    wire.ends[0] = client;
    if (fate < refuse) world.start(() => wire.cut(), delay);
    else if (fate >= refuse + dead) {
      world.start(() => {
        if (!wire.isUp) return;
        wire.ends[1] = this.#accept(wire.socket(1));
        client.opened?.();
      }, world.random() * delay);
    }
    return wire.socket(0);
  }
}
export class Wire {
  #world;
  #network;
  ends = [undefined, undefined];
  isUp = true;
  isHalfOpen = false;
  #arrives = [0, 0];
  #hears = [true, true];
  constructor(world, network) {
    this.#world = world;
    this.#network = network;
  }
  socket(side) {
    const other = side === 0 ? 1 : 0;
    return {
      send: (frame) => this.#send(other, frame.slice(0)),
      close: () => {
        this.#hears[side] = false;
        if (!this.isUp) return;
        this.isUp = false;
        // After what was sent before.
        const left = Math.max(0, this.#arrives[other] - this.#world.now());
        this.#closed(other, "the other end has closed it", left);
      },
    };
  }
  #send(to, frame) {
    const { weather, counts } = this.#network;
    const { random } = this.#world;
    counts.messages++;
    if (!this.isUp || this.isHalfOpen) return void counts.lost++;
    if (random() < weather.cut) return this.cut();
    if (random() < weather.halfOpen) {
      counts.halfOpen++;
      this.isHalfOpen = true;
      return;
    }
    let bytes = frame;
    if (random() < weather.truncate) {
      counts.truncated++;
      bytes = frame.slice(0, Math.floor(random() * frame.byteLength));
    }
    this.#deliver(to, bytes);
    // Entries and acknowledgements: a network that repeats the first words is another end.
    if (random() < weather.duplicate && new Uint8Array(frame)[0] === 0) {
      counts.duplicates++;
      this.#deliver(to, frame.slice(0));
    }
  }
  /** In the order of this wire, whatever other wires do. */
  #deliver(to, frame) {
    const { delay } = this.#network.weather;
    const at = Math.max(this.#arrives[to], this.#world.now() + this.#world.random() * delay);
    this.#arrives[to] = at;
    this.#world.start(() => {
      if (this.#hears[to]) this.ends[to]?.message(frame);
      else this.#network.counts.lost++;
    }, at - this.#world.now());
  }
  /** Breaks it: each end hears of that in its own time. */
  cut() {
    if (!this.isUp) return;
    this.isUp = false;
    this.#network.counts.cuts++;
    this.#closed(0, "cut");
    this.#closed(1, "cut");
  }
  #closed(side, reason, least = 0) {
    const { delay } = this.#network.weather;
    this.#world.start(
      () => {
        if (!this.#hears[side]) return;
        this.#hears[side] = false;
        this.ends[side]?.closed(reason);
      },
      least + this.#world.random() * delay * 3,
    );
  }
}

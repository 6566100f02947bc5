/** Two channels beside a model of them: whatever is sent, cut, sent twice and taken late comes once and in order. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Channel } from "../../npm/dist/src/session/channel.js";
import { readHead } from "../../npm/dist/src/wire/head.js";
import { numberedFrame, numberOf } from "./frames.js";

const LIMITS = { retained: 2000, queue: 1 << 20, frame: 1 << 20 };

/** One end: what it sends lies in `out` until somebody carries it. */
class End {
  readonly got: number[] = [];
  sent = 0;
  out: ArrayBuffer[] = [];
  /** Frames that came and are not done with. */
  pending = 0;
  isSlow = false;
  readonly channel: Channel;

  constructor() {
    const clock = { now: () => 0, start: () => 0, stop: () => {}, random: () => 0 };
    const end = {
      deliver: (frame: ArrayBuffer) => {
        this.got.push(numberOf(frame));
        this.pending++;
        if (!this.isSlow) this.take();
      },
      control: () => {
        throw new Error("nobody says anything else");
      },
    };
    this.channel = new Channel(end, LIMITS, clock as never);
  }

  take(): void {
    this.channel.taken(this.pending);
    this.pending = 0;
  }

  send(bytes: number): void {
    this.channel.send(numberedFrame(++this.sent, bytes));
  }
}

interface Real {
  readonly ends: readonly [End, End];
  isUp: boolean;
}

/** How many each end has sent. */
interface Model {
  sent: [number, number];
  isUp: boolean;
}

function connect(real: Real): void {
  const [a, b] = real.ends;
  // HELLO and WELCOME say what each has.
  const [ofA, ofB] = [a.channel.received, b.channel.received];
  for (const end of real.ends) end.out = [];
  const socketOf = (end: End) => ({ send: (frame: ArrayBuffer) => void end.out.push(frame.slice(0)), close: () => {} });
  real.isUp = true;
  a.channel.attach(socketOf(a), ofB);
  b.channel.attach(socketOf(b), ofA);
}

function carry(real: Real, side: 0 | 1, count: number, twice: boolean): void {
  const [from, to] = [real.ends[side], real.ends[1 - side] as End];
  for (const frame of from.out.splice(0, count)) {
    for (let k = twice ? 0 : 1; k < 2; k++) to.channel.receive(frame.slice(0), readHead(frame));
  }
}

type Command = fc.Command<Model, Real>;

const command = (name: string, check: (m: Model) => boolean, run: (m: Model, r: Real) => void): Command => ({
  check,
  run(model, real) {
    run(model, real);
    for (const [side, { got }] of real.ends.entries()) {
      // What came is a beginning of what was sent.
      expect(got).toEqual(Array.from({ length: got.length }, (_, k) => k + 1));
      expect(got.length).toBeLessThanOrEqual(model.sent[1 - side] as number);
    }
  },
  toString: () => name,
});

const side = fc.constantFrom<0 | 1>(0, 1);

const commands = [
  fc.tuple(side, fc.integer({ min: 32, max: 900 })).map(([side, bytes]) =>
    command(
      `${side} sends ${bytes}`,
      () => true,
      (model, real) => {
        model.sent[side]++;
        real.ends[side].send(bytes);
      },
    ),
  ),
  fc.tuple(side, fc.integer({ min: 1, max: 5 }), fc.boolean()).map(([side, count, twice]) =>
    command(
      `${count} of ${side} come${twice ? ", twice" : ""}`,
      ({ isUp }) => isUp,
      (_, real) => carry(real, side, count, twice),
    ),
  ),
  fc.tuple(side, fc.boolean()).map(([side, isSlow]) =>
    command(
      `${side} is ${isSlow ? "slow" : "fast"}`,
      () => true,
      (_, real) => {
        const end = real.ends[side];
        end.isSlow = isSlow;
        if (!isSlow) end.take();
      },
    ),
  ),
  fc.constant(
    command(
      "cut",
      ({ isUp }) => isUp,
      (model, real) => {
        model.isUp = real.isUp = false;
        for (const end of real.ends) {
          end.channel.detach();
          end.out = [];
        }
      },
    ),
  ),
  fc.constant(
    command(
      "connect",
      ({ isUp }) => !isUp,
      (model, real) => {
        model.isUp = true;
        connect(real);
      },
    ),
  ),
];

test("a channel is as its model says", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 100 }), (all) => {
      const real: Real = { ends: [new End(), new End()], isUp: false };
      const model: Model = { sent: [0, 0], isUp: false };
      fc.modelRun(() => ({ model, real }), all);
      // In the end all of it comes, and nothing is kept.
      if (!real.isUp) connect(real);
      for (const end of real.ends) {
        end.isSlow = false;
        end.take();
      }
      for (let k = 0; k < 1000 && real.ends.some(({ channel, out }) => channel.held > 0 || out.length > 0); k++) {
        for (const end of [0, 1] as const) {
          carry(real, end, 100, false);
          real.ends[end].channel.acknowledge();
        }
      }
      for (const [side, { got, channel }] of real.ends.entries()) {
        expect(got).toHaveLength(model.sent[1 - side] as number);
        expect(channel.held).toBe(0);
      }
    }),
    { numRuns: 1000 },
  );
});

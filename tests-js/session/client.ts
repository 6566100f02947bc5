/** A client of a session, and the server that it has, in a world whose time the test makes. */
import { ClientSession } from "../../npm/dist/src/session/client.js";
import { DELAYS } from "../../npm/dist/src/session/limits.js";
import { numberedFrame, numberOf } from "./frames.js";
import { LittleServer } from "./host.js";
import type { World } from "./world.js";

export interface Made {
  session: ClientSession;
  states: string[];
  got: number[];
  lost: unknown[];
  send(number: number, bytes?: number): void;
}

/** A client that notes what it hears. */
export function clientOf(world: World, dial: (end: never) => unknown, options: object = {}, name = "shop"): Made {
  const states: string[] = [];
  const got: number[] = [];
  const lost: unknown[] = [];
  const owner = {
    greeting: () => ({ name }),
    begun: () => {},
    receive: (frame: ArrayBuffer) => void got.push(numberOf(frame)),
    recycle: () => {},
    lost: (reason: unknown) => void lost.push(reason),
  };
  const session = new ClientSession(
    name,
    owner,
    {
      dial,
      auth: undefined,
      resumes: true,
      delays: DELAYS,
      for: 180_000,
      onState: (state: string, info: { retryIn?: number }) =>
        void states.push(info.retryIn === undefined ? state : `${state} ${Math.round(info.retryIn / 100) / 10}`),
      ...options,
    } as never,
    world as never,
  );
  return { session, states, got, lost, send: (number, bytes) => session.send(numberedFrame(number, bytes)) };
}

/** A server that notes the numbers of frames and answers with the same ones. */
export function echoing(world: World, served: number[], isAnswering = () => true): LittleServer {
  return new LittleServer(world, () => {
    let link: { send(frame: ArrayBuffer): void };
    return {
      connect: (to: typeof link) => {
        link = to;
      },
      receive: (frame: ArrayBuffer) => {
        served.push(numberOf(frame));
        if (isAnswering()) link.send(numberedFrame(numberOf(frame)));
      },
      lost: () => {},
    };
  });
}

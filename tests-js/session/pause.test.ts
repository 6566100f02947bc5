/** Sessions that are told to do without a socket for a while. */
import { beforeEach, expect, test } from "vitest";
import { clientOf, echoing, type Made } from "./client.ts";
import type { LittleServer } from "./host.js";
import { FAIR, Network, World } from "./world.js";

let world: World;
let network: Network;
let server: LittleServer;
let served: number[];

beforeEach(() => {
  world = new World(1);
  served = [];
  server = echoing(world, served);
  network = new Network(world, (socket: never) => server.accept(socket), FAIR);
});

const client = (options?: object): Made => clientOf(world, (end) => network.dial(end), options);

async function opened(options?: object): Promise<Made> {
  const made = client(options);
  const opening = made.session.open();
  await world.pass(50);
  await opening;
  return made;
}

test("a session that is paused dials for nobody, keeps what is sent, and goes on when it is resumed", async () => {
  const { session, states, got, send } = await opened();
  send(1);
  await world.pass(10);
  session.pause();
  session.pause();
  send(2);
  session.wake();
  await world.pass(60_000);
  expect([session.state, served, network.counts.dials]).toEqual(["paused", [1], 1]);
  session.resume();
  session.resume();
  await world.pass(50);
  expect([session.state, served, got, network.counts.dials]).toEqual(["open", [1, 2], [1, 2], 2]);
  expect(states).toEqual(["opening", "open", "paused", "lost 0", "open"]);
  await world.pass(20_000);
  // How long it was paused is no way there and back.
  expect(session.rtt).toBeLessThan(1000);
  expect(server.sessions).toHaveLength(1);
});

test("a session is paused while another socket is looked for, and by who hears that it is open", async () => {
  const { session, got, send } = await opened();
  network.weather = { ...FAIR, refuse: 1 };
  network.wires.at(-1)?.cut();
  await world.pass(1000);
  session.pause();
  const dials = network.counts.dials;
  await world.pass(170_000);
  expect([session.state, network.counts.dials]).toEqual(["paused", dials]);
  network.weather = FAIR;
  send(1);
  session.resume();
  await world.pass(50);
  expect([session.state, got]).toEqual(["open", [1]]);

  const pausing: Made = client({ onState: (state: string) => state === "open" && pausing.session.pause() });
  const opening = pausing.session.open();
  await world.pass(20_000);
  await opening;
  expect([pausing.session.state, pausing.lost]).toEqual(["paused", []]);
});

test("a session is not paused before it begins, after it ends, or where it does not resume", async () => {
  const made = client();
  made.session.pause();
  const opening = made.session.open();
  made.session.pause();
  await world.pass(50);
  await opening;
  expect(made.session.state).toBe("open");
  made.session.close();
  made.session.pause();
  made.session.resume();
  expect(made.session.state).toBe("closed");
  const { session } = await opened({ resumes: false });
  expect(() => session.pause()).toThrow('shop: `resume: "never"`: a session ends with its socket');
  expect(session.state).toBe("open");
});

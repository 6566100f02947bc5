/** Who gets a session of a server, and which. */
import { reasonText } from "../loader/thread.ts";
import type { Clock } from "../session/clock.ts";
import type { Socket } from "../session/socket.ts";
import { type Refusal, refuseSocket } from "./handshake.ts";
import { Bucket, type ServerLimits } from "./limits.ts";
import type { ServedAssembly, ServerEvent, ServerOptions } from "./options.ts";
import { isSamePrincipal } from "./principal.ts";
import { originFault, type ServerRequest } from "./request.ts";
import { isOf, type SavedSession, sessionOfBytes } from "./saved.ts";
import { ClientSessionOfServer } from "./session.ts";
import type { Sessions } from "./sessions.ts";
import type { SessionPolicy } from "./talk.ts";
import type { Threads } from "./threads.ts";
import { hashOfToken, newToken } from "./token.ts";

interface AdmissionPlan {
  readonly options: ServerOptions;
  readonly limits: ServerLimits;
  readonly clock: Clock;
  readonly assemblies: ReadonlyMap<string, ServedAssembly>;
  readonly sessions: Sessions;
  threads(): Promise<Threads>;
  tell(event: ServerEvent): void;
  /** A session was begun, has gone on, or goes on here after another server had it. */
  admitted(session: ClientSessionOfServer, how: "opened" | "resumed" | "restored"): void;
}

type Hello = Readonly<Record<string, unknown>>;

/** How many addresses are known at once. */
const ADDRESSES = 10_000;

/** Why somebody is refused, thrown. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(...refusal: Refusal) {
    super(refusal[1]);
    this.refusal = refusal;
  }
}

export class Admission {
  readonly #plan: AdmissionPlan;
  /** How often each address dials. */
  readonly #dials = new Map<string, Bucket>();
  /** Sessions that were promised, but are not among the others yet. */
  #promised = 0;
  /** Sessions that begin, and those that wait until fewer do. */
  #opening = 0;
  readonly #queue: (() => void)[] = [];
  #last = 0;
  /** The modules of JavaScript that Rust has in its threads. */
  modules: readonly string[] = [];

  constructor(plan: AdmissionPlan) {
    this.#plan = plan;
  }

  /** Why a socket is not served, whatever it says. */
  fault(request: ServerRequest): Refusal | undefined {
    const { origins = [], nativeClients = false } = this.#plan.options;
    const fault = originFault(request, origins, nativeClients);
    if (fault !== undefined) return ["refused", fault];
    const { address } = request;
    if (address !== undefined && this.#dialsTooOften(address)) return ["busy", "too many sockets from this address"];
    return undefined;
  }

  #dialsTooOften(address: string): boolean {
    const { dials } = this.#plan.limits;
    const now = this.#plan.clock.now();
    if (this.#dials.size >= ADDRESSES) {
      for (const [each, bucket] of this.#dials) if (bucket.isFull(now)) this.#dials.delete(each);
      // Whoever has more addresses than that is not held back by this.
      if (this.#dials.size >= ADDRESSES) this.#dials.clear();
    }
    const bucket = this.#dials.get(address) ?? new Bucket(dials, dials * 10, now);
    this.#dials.set(address, bucket);
    return bucket.take(1, now) > 0;
  }

  /** The session of a client that says so, which has received so many frames. Who gets none was told why. */
  async admit(
    socket: Socket,
    request: ServerRequest,
    hello: Hello,
    received: number,
    isDraining: () => boolean,
  ): Promise<ClientSessionOfServer | undefined> {
    try {
      const assembly = this.#assemblyOf(hello);
      const principal = await this.#principalOf(request, hello.auth);
      const used = typeof hello.token === "string" ? await hashOfToken(hello.token) : undefined;
      const known = used === undefined ? undefined : this.#known(used, principal, assembly);
      const token = newToken();
      const hash = await hashOfToken(token);
      if (isDraining()) throw new Refused("moved", "the server is about to stop");
      // Its client may have left meanwhile, or have come twice.
      const page = pageOf(hello);
      const session = known?.state !== "closed" && isNext(page, known?.page) ? known : undefined;
      const { sessions } = this.#plan;
      if (session) {
        sessions.renew(session, hash, used);
        const isSamePage = page === session.page;
        const generation = isSamePage ? undefined : await session.renew(page);
        if (!isSamePage && generation === undefined) throw new Refused("lost", "the session has ended");
        const welcome = { ...this.#welcome(session, token, true), generation };
        session.host.attach(socket, isSamePage ? received : 0, welcome);
        this.#plan.admitted(session, "resumed");
        return session;
      }
      const saved = used === undefined || known ? undefined : await this.#take(used, assembly, principal, page);
      const fresh = await this.#begin(assembly, principal, request, hello, saved);
      // The store has it no more: who does not hear of the new token comes back with the one that led there.
      sessions.renew(fresh, hash, saved && used);
      const welcome = this.#welcome(fresh, token, saved !== undefined);
      if (page === saved?.page) fresh.host.attach(socket, received, welcome);
      else fresh.host.attach(socket, 0, { ...welcome, generation: saved && saved.generation + 1 });
      this.#plan.admitted(fresh, saved ? "restored" : "opened");
      return fresh;
    } catch (error) {
      const refusal: Refusal = error instanceof Refused ? error.refusal : ["busy", "the server has an error"];
      refuseSocket(socket, refusal);
      this.#plan.tell({
        type: error instanceof Refused ? "refused" : "error",
        text: reasonText(error),
        address: request.address,
      });
      return undefined;
    }
  }

  /** The session that another server has left for this client. */
  async #take(
    key: string,
    { name, signature }: ServedAssembly,
    principal: unknown,
    page: number,
  ): Promise<SavedSession | undefined> {
    const { store } = this.#plan.options;
    if (!store) return undefined;
    try {
      const bytes = await store.take(key);
      if (!bytes) return undefined;
      const saved = sessionOfBytes(bytes);
      for (const other of saved.keys) if (other !== key) await store.take(other);
      return isOf(saved, name, signature, principal) && isNext(page, saved.page) ? saved : undefined;
    } catch (error) {
      this.#plan.tell({ type: "error", text: `store: ${reasonText(error)}` });
      return undefined;
    }
  }

  #welcome({ id }: ClientSessionOfServer, token: string, resumed: boolean): object {
    return { token, resumed, id, entry: this.#plan.limits.entry, modules: this.modules };
  }

  #assemblyOf({ name, abi, signature }: Hello): ServedAssembly {
    const { assemblies } = this.#plan;
    const assembly = assemblies.get(String(name));
    if (!assembly) {
      const all = [...assemblies.keys()].map((each) => `\`${each}\``).join(", ");
      throw new Refused("refused", `there is no \`${String(name).slice(0, 100)}\` on this server; there is ${all}`);
    }
    if (abi !== assembly.abi)
      throw new Refused("version", `the client is of ABI ${Number(abi)}, the server of ABI ${assembly.abi}`);
    if (signature !== assembly.signature) {
      const text = `the client was built with signatures ${String(signature).slice(0, 32)}, the server has ${assembly.signature}`;
      throw new Refused("version", `${text}: build both from the same crate`);
    }
    return assembly;
  }

  async #principalOf(request: ServerRequest, auth: unknown): Promise<unknown> {
    const { authenticate } = this.#plan.options;
    if (!authenticate) return undefined;
    let principal: unknown;
    try {
      principal = await authenticate(request, typeof auth === "string" ? auth : undefined);
    } catch (error) {
      this.#plan.tell({ type: "error", text: `authenticate: ${reasonText(error)}`, address: request.address });
    }
    if (principal === undefined || principal === null || principal === false)
      throw new Refused("refused", "the client is not known");
    return principal;
  }

  /** The session that a client comes back to. */
  #known(used: string, principal: unknown, { name }: ServedAssembly): ClientSessionOfServer | undefined {
    const session = this.#plan.sessions.find(used);
    if (!session) return undefined;
    if (session.assembly !== name || !isSamePrincipal(session.principal, principal))
      throw new Refused("refused", "the session is not this client's");
    return session;
  }

  async #begin(
    { name }: ServedAssembly,
    principal: unknown,
    { address }: ServerRequest,
    hello: Hello,
    saved: SavedSession | undefined,
  ): Promise<ClientSessionOfServer> {
    const { limits, sessions, clock } = this.#plan;
    if (sessions.size + this.#promised >= limits.sessions)
      throw new Refused("busy", `the server has ${limits.sessions} sessions already`);
    this.#promised++;
    if (this.#opening >= limits.opening) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#opening++;
    const number = ++this.#last;
    let isPromised = true;
    try {
      const thread = (await this.#plan.threads()).choose();
      const page = pageOf(hello);
      const plan = { number, id: `${number}`, assembly: name, principal, address, page, thread, limits, clock };
      const session = new ClientSessionOfServer(plan, sessions);
      // Before Rust has anything to say.
      if (page === saved?.page) session.host.restore(saved);
      sessions.add(session);
      this.#promised--;
      isPromised = false;
      try {
        await thread.open(session, name, this.#policy(hello, saved), { id: session.id, principal });
      } catch (error) {
        session.host.close("lost", reasonText(error));
        throw error;
      }
      return session;
    } finally {
      if (isPromised) this.#promised--;
      this.#opening--;
      this.#queue.shift()?.();
    }
  }

  #policy({ generation, panic, without, page }: Hello, saved: SavedSession | undefined): SessionPolicy {
    const { limits, options } = this.#plan;
    const first = Number.isSafeInteger(generation) ? (generation as number) >>> 0 : 1;
    // A page that has just come has nothing to hear of.
    const calls = page === saved?.page ? saved?.calls : undefined;
    return {
      generation: saved ? saved.generation + 1 : first,
      moved: saved && { state: saved.state, calls },
      panic: panic === "fault" ? panic : "restart",
      without: Array.isArray(without) ? without.map(String) : [],
      limits: { calls: limits.calls, values: limits.values, memory: limits.memory },
      entry: limits.entry,
      details: options.details === true,
    };
  }
}

/** How many pages a session has at most, one after the other. */
const PAGES = 500;

function pageOf({ page }: Hello): number {
  return Number.isSafeInteger(page) && (page as number) >= 1 && (page as number) <= PAGES ? (page as number) : 1;
}

/** Whether it is the page that a session is of, or the one after it. */
function isNext(page: number, of: number | undefined): boolean {
  return page === of || page - 1 === of;
}

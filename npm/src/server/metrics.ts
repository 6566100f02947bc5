/** What a server has to say of itself. */

/** What is counted. */
export interface Counts {
  /** Entries that clients have sent: calls, and what goes with them. */
  calls: number;
  bytesIn: number;
  bytesOut: number;
  opened: number;
  resumed: number;
  /** Sessions that were left to another server, and that another server had left. */
  moved: number;
  restored: number;
  /** Clients that got no session, and sessions that were ended by a limit. */
  refused: number;
  limits: number;
  panics: number;
  /** Threads that have ended. */
  threads: number;
}

export interface SessionStats {
  readonly sessions: { readonly open: number; readonly detached: number };
  /** Calls that wait for their futures. */
  readonly waiting: number;
  /** Bytes of memory of Rust. */
  readonly memory: number;
  /** Bytes that wait for clients to take them. */
  readonly held: number;
}

/** How much there is, and was. */
export interface ServerStats extends Readonly<Omit<Counts, "threads">>, SessionStats {
  /** Sockets that have not said whose they are. */
  readonly handshakes: number;
  /** Each thread: its sessions, and how long the call runs that keeps it busy, in milliseconds. */
  readonly threads: readonly { readonly sessions: number; readonly busyFor: number }[];
}

export function newCounts(): Counts {
  return {
    ...{ calls: 0, bytesIn: 0, bytesOut: 0, opened: 0, resumed: 0, moved: 0, restored: 0 },
    ...{ refused: 0, limits: 0, panics: 0, threads: 0 },
  };
}

type Row = readonly [name: string, type: "counter" | "gauge", help: string, value: number, label?: string];

/** The text that Prometheus reads. */
export function metricsText(stats: ServerStats): string {
  const { sessions, threads } = stats;
  const rows: readonly Row[] = [
    ["sessions", "gauge", "Sessions, by their states", sessions.open, 'state="open"'],
    ["sessions", "gauge", "", sessions.detached, 'state="detached"'],
    ["handshakes", "gauge", "Sockets that have not said whose they are", stats.handshakes],
    ["waiting_calls", "gauge", "Calls that wait for their futures", stats.waiting],
    ["memory_bytes", "gauge", "Memory of Rust", stats.memory],
    ["held_bytes", "gauge", "What waits for clients to take it", stats.held],
    [
      "longest_call_seconds",
      "gauge",
      "How long the call runs that has kept a thread busy for longest",
      Math.max(0, ...threads.map(({ busyFor }) => busyFor)) / 1000,
    ],
    ["entries_total", "counter", "Calls, and what goes with them", stats.calls],
    ["received_bytes_total", "counter", "What clients have sent", stats.bytesIn],
    ["sent_bytes_total", "counter", "What clients were sent", stats.bytesOut],
    ["opened_total", "counter", "Sessions that were begun", stats.opened],
    ["resumed_total", "counter", "Sessions that went on over another socket", stats.resumed],
    ["moved_total", "counter", "Sessions that were left to another server", stats.moved],
    ["restored_total", "counter", "Sessions that another server had left", stats.restored],
    ["refused_total", "counter", "Clients that got no session", stats.refused],
    ["limits_total", "counter", "Sessions that were ended by a limit", stats.limits],
    ["panics_total", "counter", "Panics", stats.panics],
  ];
  return rows
    .map(([name, type, help, value, label]) => {
      const head = help && `# HELP oxbridge_${name} ${help}\n# TYPE oxbridge_${name} ${type}\n`;
      return `${head}oxbridge_${name}${label ? `{${label}}` : ""} ${value}\n`;
    })
    .join("");
}

/** How much memory the Rust of a session may have: the module itself says so, and then no call gets more. */

const PAGE = 65536;
const MEMORY_SECTION = 5;

/** The module with a maximum of so many bytes of memory. */
export function withMaximum(module: Uint8Array<ArrayBuffer>, bytes: number): Uint8Array<ArrayBuffer> {
  const most = Math.min(65536, Math.floor(bytes / PAGE));
  for (let at = 8; at < module.length; ) {
    const start = at;
    const id = module[at++];
    const [size, begin] = unsigned(module, at);
    const end = begin + size;
    if (id === MEMORY_SECTION) {
      const limits = limitsOf(module, begin, most);
      if (!limits) return module;
      const section = [MEMORY_SECTION, ...leb(limits.length), ...limits];
      const changed = new Uint8Array(start + section.length + module.length - end);
      changed.set(module.subarray(0, start));
      changed.set(section, start);
      changed.set(module.subarray(end), start + section.length);
      return changed;
    }
    at = end;
  }
  return module;
}

/** What the section of memories says then, unless that is no plain memory, or one that has less. */
function limitsOf(module: Uint8Array, at: number, most: number): number[] | undefined {
  const [count, flagsAt] = unsigned(module, at);
  const [flags, leastAt] = unsigned(module, flagsAt);
  const [least, mostAt] = unsigned(module, leastAt);
  if (count !== 1 || flags > 1) return undefined;
  if (flags === 1 && unsigned(module, mostAt)[0] <= most) return undefined;
  if (least > most)
    throw new RangeError(`\`limits.memory\`: the module begins with ${least * PAGE} bytes, ${most * PAGE} are allowed`);
  return [1, 1, ...leb(least), ...leb(most)];
}

function unsigned(bytes: Uint8Array, start: number): [value: number, end: number] {
  let value = 0;
  let shift = 0;
  let at = start;
  for (;;) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 127) * 2 ** shift;
    shift += 7;
    if (byte < 128) return [value, at];
  }
}

function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(Math.floor(value / 128))];
}

/** Something to be kept, as bytes: what is said of it in JSON, and parts that are bytes themselves. */

/** `u32` how long the JSON is, the JSON, and then the parts, whose lengths the JSON says. */
export function joinParts(told: object, parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const lengths = parts.map(({ length }) => length);
  const head = new TextEncoder().encode(JSON.stringify({ ...told, lengths }));
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 4 + head.length));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  let at = 4;
  for (const part of [head, ...parts]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What such bytes say, and the parts, each of a buffer of its own. Throws if they are not whole. */
export function splitParts(bytes: Uint8Array): { told: Record<string, unknown>; parts: Uint8Array<ArrayBuffer>[] } {
  // Of a buffer of its own: stores may give a part of a larger one.
  const own = bytes.slice();
  const start = own.length < 4 ? 0 : 4 + new DataView(own.buffer).getUint32(0, true);
  const { lengths = [], ...told } = JSON.parse(new TextDecoder().decode(own.subarray(4, start)));
  let at = start;
  const parts = (lengths as number[]).map((length) => {
    const part = own.slice(at, at + length) as Uint8Array<ArrayBuffer>;
    at += length;
    return part;
  });
  if (at !== own.length) throw new Error("what was kept is not whole");
  return { told, parts };
}

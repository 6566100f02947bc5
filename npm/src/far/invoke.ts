/** Calls that Rust elsewhere makes by name: near does them, of what is here. */
import { defineCodec } from "../dynamic/dynamic.ts";
import type { Instance, Life } from "../life.ts";
import { OPERATION_ASYNC } from "../protocol.ts";
import { cellAt } from "../wire/frame.ts";
import { openAt, readU32 } from "../wire/reader.ts";
import { Words } from "../words.ts";
import { outcome, rejectedSlot, slotOf } from "./asked.ts";
import { FROM_DEFINE, FROM_INVOKE } from "./entry.ts";
import { FarSearch } from "./search.ts";
import type { Part } from "./session.ts";

export const invokePart: Part = {
  raw(far) {
    far.unable = new Map();
    return {};
  },
  asks: {
    [FROM_DEFINE](far, { id, argument }, _imports, r) {
      far.message = undefined;
      const words = Uint32Array.from({ length: argument }, () => readU32(r));
      // Near reads them out of memory.
      const raw = { value: { memory: { buffer: words.buffer } } };
      defineCodec(Object.create(far, { raw }) as Instance, far.life as Life)(0, argument);
      const reason = reasonOf(words);
      if (reason !== undefined) far.unable?.set(id, reason);
    },
    [FROM_INVOKE](far, entry, imports) {
      const { id, argument, at } = entry;
      const [codec, kind] = [cellAt(entry, 0), cellAt(entry, 1)];
      const reason = far.unable?.get(codec);
      if (reason !== undefined) {
        far.message = undefined;
        return void far.named.set(argument, rejectedSlot(far, new TypeError(`invoke: ${reason}`)));
      }
      const given: number = imports.invoke?.(codec, slotOf(far, id), kind, at);
      far.message = undefined;
      const isReply = given !== 0 && !(kind & OPERATION_ASYNC);
      far.named.set(argument, outcome(far, isReply ? readU32(openAt(far.reader, given & ~3)) : given));
    },
  },
};

/** Why a call that crosses so cannot be made from a distance. */
function reasonOf(words: Uint32Array): string | undefined {
  const reader = new Words(words);
  const [given, result] = [reader.type(), reader.type()];
  const search = new FarSearch(reader.types, true);
  search.visit(given, "arguments", "pass");
  search.visit(result, "", "take");
  return search.found;
}

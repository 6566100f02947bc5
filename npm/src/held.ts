/** What JavaScript holds of Rust, until it lets go or is collected: functions and streams. */
import { enterLife, guarded, living } from "./instance.ts";
import type { Held, Instance, Raw, Weak } from "./life.ts";

/** Refers to `object` without keeping it, unless the engine lacks that: workerd of an old compatibility date does. */
export function weak<T extends object>(object: T): Weak<T> {
  return typeof WeakRef === "function" ? new WeakRef(object) : { deref: () => object };
}

/** Lets go of `held` when nothing refers to `holder` any more. */
export function keepHeld(held: Held, holder: object): void {
  const { life } = held;
  if (typeof FinalizationRegistry !== "function") return;
  life.finalizer ??= new FinalizationRegistry((each) => enterLife(life, () => letGo(each)));
  life.finalizer.register(holder, held, held);
}

/** Lets go of `held`, once. */
export function letGo(held: Held): void {
  if (held.id === 0) return;
  held.id = 0;
  held.life.finalizer?.unregister(held);
  if (living(held.life)) held.drop();
}

/** As `letGo`, for somebody who hears of a panic. */
export function leaveHeld(i: Instance, held: Held): void {
  const { raw } = held.life;
  guarded(i, raw as Raw, () => letGo(held));
}

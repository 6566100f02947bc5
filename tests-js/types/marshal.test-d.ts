/** A strict program that passes what the words of `#[marshal(…)]` take. Compiled, never run. */
import { Keys, Level, type Level as LevelNumber, Numbers, Ours, type Paint, type Skipping } from "fixture";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function yes<T extends true>(): void {
  ({}) as T;
}

const part = { width: 1 };

Ours.aliased({ ident: 1, label: "a" });
Ours.aliased(Ours.aliased({ "odd-key": 1 }));
// @ts-expect-error one of the names must be there
Ours.aliased({ name: "a" });

Ours.strict(Ours.strict({ id: 1 }));
// @ts-expect-error no such property
Ours.strict({ id: 1, more: 1 });

yes<Same<Skipping, { tags?: string[]; note?: string | undefined; count?: bigint }>>();
// @ts-expect-error it may be left out on the way out, and must be there on the way in
Ours.skipping(Ours.skipping({ count: 1n }));

Ours.flat(Ours.flat({ id: 1, name: "a", ...part }));
// @ts-expect-error a field of the struct beside it
Ours.flat({ id: 1, name: "a" });

Ours.rest(Ours.rest({ id: 1, ...part, a: [1], b: new Uint32Array(1) }));
yes<Same<ReturnType<typeof Ours.rest>["id"], number>>();
// @ts-expect-error the rest is lists
Ours.rest({ id: 1, ...part, a: "a" });

Ours.tagged(Ours.tagged({ kind: "labelled", id: 1, ...part, a: [1] }));
Ours.tagged(Ours.tagged({ kind: "own", id: 1, a: "a" }));
Ours.tagged({ kind: "strict", id: 1, note: "a" });

Ours.flatChoice(Ours.flatChoice({ id: 1, kind: "circle", radius: 1 }));
// @ts-expect-error a property of the variant
Ours.flatChoice({ id: 1, kind: "circle" });

Ours.adjacent(Ours.adjacent({ type: "part", data: part }));
Ours.adjacent({ type: "nothing" });
// @ts-expect-error the content of another variant
Ours.adjacent({ type: "text", data: { leftButton: true } });

Ours.event(Ours.event({ kind: "swipe" }));
Ours.event({ kind: "tap", x: 1 });
Ours.unknown(Ours.unknown("grey"));
Ours.unknown("whatever");
// @ts-expect-error a number is no name
Ours.unknown(1);

yes<Same<ReturnType<typeof Keys.byColor>, Partial<Record<Paint, number>>>>();
Keys.byColor(Keys.byColor({ red: 1 }));
Keys.byColor(new Map([["red" as const, 1]]));
// @ts-expect-error another key
Keys.byColor({ purple: 1 });
yes<Same<ReturnType<typeof Keys.colorMap>, Map<Paint, number>>>();
// @ts-expect-error no Map
Keys.colorMap({ red: 1 });
yes<Same<ReturnType<typeof Keys.byNumber>, Record<number, string>>>();
Keys.byNumber(Keys.byNumber({ 7: "a" }));
yes<Same<ReturnType<typeof Keys.byBigint>, Record<`${bigint}`, boolean>>>();
Keys.byBigint(Keys.byBigint({ "7": true }));
Keys.byBigint(new Map([[7n, true]]));
// @ts-expect-error no integer
Keys.byBigint({ "7.5": true });

yes<Same<LevelNumber, 0 | 10 | 11>>();
yes<Same<typeof Level.Low, 10>>();
Numbers.level(Numbers.level(Level.High));
// @ts-expect-error no number of the enum
Numbers.level(1);
// @ts-expect-error the object is frozen
Level.Off = 0;
Numbers.status(77);

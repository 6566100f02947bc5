/** What a runtime offers is what `@microsoft/dotnet-js-interop` offers, where the names agree. Compiled, never run. */
import type { DotNet } from "@microsoft/dotnet-js-interop";
import { type Counter, HelloHelper, Pass, Reference } from "objects";
import objects from "objects/assembly";
import { createJSObjectReference, createJSStreamReference, createRuntime, disposeJSObjectReference } from "oxbridge";

const runtime = await createRuntime({ assemblies: [objects] });

type Same = "createJSObjectReference" | "createJSStreamReference" | "disposeJSObjectReference";
export const calls: Pick<typeof DotNet, "invokeMethod" | "invokeMethodAsync" | Same> = runtime;
export const references: Pick<typeof DotNet, Same> = {
  createJSObjectReference,
  createJSStreamReference,
  disposeJSObjectReference,
};

// An object of a Rust class is what a script of .NET's calls a `DotNetObject`.
type Helper = Pick<DotNet.DotNetObject, "invokeMethod" | "invokeMethodAsync" | "dispose">;
declare const helper: HelloHelper;
export const dotNetObject: Helper = helper;
const sayHello = (helper: Helper): Promise<string> => helper.invokeMethodAsync<string>("SayHello");
sayHello(helper);
sayHello(Pass.give(1));
// @ts-expect-error a helper of another make is no object of ours
export const counter: Counter = dotNetObject;

// References go where Rust takes them.
Reference.hold(runtime.createJSObjectReference({}));
Reference.hold(runtime.createJSObjectReference(null));
Reference.read(runtime.createJSStreamReference(new Uint8Array(1)));
// @ts-expect-error a text is no object
runtime.createJSObjectReference("text");
// @ts-expect-error no bytes
runtime.createJSStreamReference({});
// @ts-expect-error an object reference is no stream
Reference.read(runtime.createJSObjectReference({}));
export const value: number = runtime.invokeMethod<number>("objects", "dropped");
export const unknown: unknown = runtime.invokeMethod("objects", "dropped");
// @ts-expect-error only Rust makes one
new HelloHelper();

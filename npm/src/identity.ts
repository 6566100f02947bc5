/** What tells two objects of one class apart where objects are compared by what they hold, as assertions of tests do. */

/** The property whose value no other object has. Properties with such names are shown, copied and listed by nothing. */
export const IDENTITY: unique symbol = /* @__PURE__ */ Symbol("identity");

/** Makes `object` equal to itself only. */
export function distinguish(object: object): void {
  (object as { [IDENTITY]?: symbol })[IDENTITY] = Symbol();
}

/** Methods that may be taken from their object. */

/** Has `const { method } = object` give functions that work: each method of its class is bound to it. */
export function bindMethods(object: object): void {
  const prototype = Object.getPrototypeOf(object) as object;
  for (const key of Reflect.ownKeys(prototype)) {
    const { value } = Object.getOwnPropertyDescriptor(prototype, key) as PropertyDescriptor;
    if (key === "constructor" || typeof value !== "function") continue;
    Object.defineProperty(object, key, { value: value.bind(object), configurable: true, writable: true });
  }
}

/** Who a client is: what `authenticate` gives, compared by what it says. */

/** Says who it is, or nothing: then it is nobody but itself. */
export function principalText(principal: unknown): string | undefined {
  if (principal === undefined) return "";
  try {
    const text = JSON.stringify(principal, withBigInts);
    return text === "{}" ? undefined : text;
  } catch {
    // One that holds itself, or has a getter that throws.
    return undefined;
  }
}

/** Whether two principals are of the same client. */
export function isSamePrincipal(a: unknown, b: unknown): boolean {
  const text = principalText(a);
  return Object.is(a, b) || (text !== undefined && text === principalText(b));
}

function withBigInts(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}

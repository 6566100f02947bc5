/** What a Content-Security-Policy forbids: whoever is refused something hears of it only by an event. */

type Listening = Partial<Pick<EventTarget, "addEventListener" | "removeEventListener">>;

/** Listens until it is told to stop. */
export interface PolicyWatch {
  /** What the policy lacked, if something was forbidden since this was asked last. */
  lack(): string | undefined;
  stop(): void;
}

export function watchPolicy(): PolicyWatch {
  const realm = globalThis as Listening;
  let found: string | undefined;
  const listen = (event: Event): void => {
    const { effectiveDirective, blockedURI, disposition } = event as SecurityPolicyViolationEvent;
    if (disposition === "report" || !/^(?:worker|child|script|default)-src/.test(effectiveDirective)) return;
    found ??= `the Content-Security-Policy lacks ${policySource(blockedURI)} in ${effectiveDirective}`;
  };
  realm.addEventListener?.(VIOLATION, listen);
  return {
    lack() {
      const lack = found;
      found = undefined;
      return lack;
    },
    stop: () => realm.removeEventListener?.(VIOLATION, listen),
  };
}

const VIOLATION = "securitypolicyviolation";

/** How a policy would name what it has blocked. */
function policySource(blocked: string): string {
  const { location } = globalThis as { location?: { origin: string } };
  if (!/^https?:/.test(blocked)) return `${blocked}:`;
  const { origin } = new URL(blocked);
  return origin === location?.origin ? "'self'" : origin;
}

/** What leads back to a session: whoever knows it may take the session over, so only its hash is kept. */

const BYTES = 32;

export function newToken(): string {
  return hex(crypto.getRandomValues(new Uint8Array(BYTES)));
}

export async function hashOfToken(token: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token))));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

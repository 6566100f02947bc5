/** Bytes that lie in JavaScript text. */

const host = globalThis as { readonly Buffer?: { from(text: string, encoding: "base64"): Uint8Array<ArrayBuffer> } };

const Bytes: Uint8ArrayConstructor & { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> } = Uint8Array;

/** Decodes base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (Bytes.fromBase64) return Bytes.fromBase64(text);
  // Older versions of Node have nothing else that is as fast.
  if (host.Buffer) return host.Buffer.from(text, "base64");
  const binary = atob(text);
  const bytes = new Bytes(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

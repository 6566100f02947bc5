/** Bytes that lie in JavaScript text. */

const Bytes: Uint8ArrayConstructor & { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> } = Uint8Array;

/** Decodes base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (Bytes.fromBase64) return Bytes.fromBase64(text);
  const binary = atob(text);
  const bytes = new Bytes(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** A photo taken apart: the parts that draw it, and how large it is drawn. Null wherever a file does not keep to its own format, or ends too early. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Uint8Array[];
}

/** Whether these bytes stand there. */
export const standsAt = (bytes: Uint8Array, at: number, expected: readonly number[]): boolean =>
  at + expected.length <= bytes.length && expected.every((byte, offset) => bytes[at + offset] === byte);

/** The bytes of letters, as in the name of a chunk. */
export const lettersOf = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Four letters that stand there, such as the name of a chunk. */
export const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** A number of so many bytes, the first one the most. */
export function bigEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let offset = 0; offset < length; offset++) value = value * 256 + (bytes[at + offset] ?? 0);
  return value;
}

/** A number of so many bytes, the first one the least. */
export function littleEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let offset = length - 1; offset >= 0; offset--) value = value * 256 + (bytes[at + offset] ?? 0);
  return value;
}

/** Parts one behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

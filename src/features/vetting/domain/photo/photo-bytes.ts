/**
 * A photo reduced to the parts needed to display it, with its displayed size. Parsers return null for a file
 * that is truncated or violates its format.
 */
export interface StrippedPhoto {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Uint8Array[];
}

/** Whether these bytes are at this position. */
export const hasBytesAt = (bytes: Uint8Array, at: number, expected: readonly number[]): boolean =>
  at + expected.length <= bytes.length && expected.every((byte, offset) => bytes[at + offset] === byte);

/** The bytes of an ASCII text, such as the name of a chunk. */
export const asciiBytes = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** The four-letter name of a chunk at this position. */
export const chunkNameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** Reads a big-endian number. */
export function bigEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let offset = 0; offset < length; offset++) value = value * 256 + (bytes[at + offset] ?? 0);
  return value;
}

/** Reads a little-endian number. */
export function littleEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let offset = length - 1; offset >= 0; offset--) value = value * 256 + (bytes[at + offset] ?? 0);
  return value;
}

/** Concatenates parts. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

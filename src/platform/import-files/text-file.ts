import { isUtf8 } from 'node:buffer';

/** A file of text as UTF-8, or the first line that is no text in any encoding that we read. */
export type TextFile = { readonly utf8: Buffer } | { readonly malformedLine: number };

/** Characters that windows-1252 has no letter for, and control characters that no text has. */
const NO_LETTER = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\u0081\u008D\u008F\u0090\u009D]/;
/** How much of a file is read to detect its encoding, and the least share of Latin letters by which UTF-16 is recognised. */
const [SAMPLE_BYTES, LATIN_SHARE] = [4_096, 0.1];

/**
 * Reads text as spreadsheets write it: UTF-8, UTF-16 in both byte orders ("Unicode text"), or windows-1252 ("CSV").
 * UTF-16 is recognised by its byte order mark, or by NULs in every other byte, which Latin letters and commas have.
 */
export function textFile(bytes: Buffer): TextFile {
  const wide = wideEncoding(bytes);
  if (wide) return { utf8: Buffer.from(new TextDecoder(wide).decode(bytes)) };
  if (isUtf8(bytes) && !bytes.includes(0)) return { utf8: bytes };
  const malformedLine = firstNonTextLine(bytes);
  if (hasUtf8Mark(bytes)) return { malformedLine };
  const text = bytes.toString('latin1');
  // a file that is nearly all UTF-8 was damaged: another encoding would show its Khmer as signs
  if (NO_LETTER.test(text) || KHMER_IN_LATIN.test(text)) return { malformedLine };
  return { utf8: Buffer.from(text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS_OF_1252[sign.charCodeAt(0) - 0x80] ?? sign)) };
}

/**
 * What windows-1252 has from 0x80 on where Latin 1 has control characters. The decoder of Node.js 20 reads it as Latin 1.
 */
const SIGNS_OF_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The bytes of a Khmer letter in UTF-8, a sequence that no windows-1252 text has. */
const KHMER_IN_LATIN = /\u00e1[\u009e\u009f][\u0080-\u00bf]/;

const hasUtf8Mark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1 || bytes.length === 0) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let [even, odd] = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const least = (sample.length / 2) * LATIN_SHARE;
  if (odd >= least && even === 0) return 'utf-16le';
  return even >= least && odd === 0 ? 'utf-16be' : null;
}

/** The first line with bytes that are not UTF-8, or with a NUL. */
function firstNonTextLine(bytes: Buffer): number {
  for (let line = 1, from = 0; ; line++) {
    const end = bytes.indexOf(10, from);
    const text = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (end < 0 || !isUtf8(text) || text.includes(0)) return line;
    from = end + 1;
  }
}

const SEPARATORS = [',', ';', '\t'] as const;

/** The separator that the first line with any has most of, outside quotation marks; a comma if it has none. */
export function separatorIn(utf8: Buffer): string {
  const head = utf8.toString('utf8', 0, Math.min(utf8.length, SAMPLE_BYTES * 16));
  for (const line of head.split(/\r\n|\n|\r/)) {
    const plain = line.replace(/"[^"]*"/g, '');
    const counts = SEPARATORS.map((separator) => plain.split(separator).length);
    const most = Math.max(...counts);
    if (most > 1) return SEPARATORS[counts.indexOf(most)] as string;
  }
  return ',';
}

/** How many line breaks a cell has. */
export function breaksIn(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0;
  let breaks = 0;
  for (let at = 0; at < text.length; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) breaks++;
  return breaks;
}

import { randomBytes, randomInt } from 'node:crypto';

/**
 * Unique names, numbers, words and credentials that occur only where a test put them, and the search for each
 * in every form it may take in transit.
 */
const letters = (count: number): string => Array.from(randomBytes(count), (byte) => 'bcdfghjklmnpqrtvwxz'.charAt(byte % 19)).join('');
/** Khmer consonants only, which no normalization changes. */
const khmer = (count: number): string => Array.from(randomBytes(count), (byte) => String.fromCharCode(0x1780 + (byte % 33))).join('');
const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

/** How a canary is searched: a long one anywhere and in any form, six digits only as a separate number. */
interface Canary {
  readonly what: string;
  readonly text: string;
}

const SHORT = 8;
const LATIN_1 = 'latin1';

/**
 * Base64 of a text at each of the three offsets in a longer text, without the characters that depend on its
 * neighbours.
 */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const from = before === 0 ? 0 : before + 1;
    const until = (before + bytes.length) % 3 === 0 ? whole.length : whole.length - 1;
    return whole.slice(from, until);
  });
}

const urlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');
const percent = (text: string): string => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const unicode = (text: string): string => Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const quotedPrintable = (text: string): string => percent(text).replaceAll('%', '=');
const entities = (text: string): string => Array.from(text, (one) => `&#${one.codePointAt(0)};`).join('');

/** Every searched form of a text, as bytes. */
export function formsOf(text: string): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(text);
  const [first = '', second = '', third = ''] = base64Of(bytes);
  const wide = Buffer.from(text, 'utf16le');
  const all: [string, string | Buffer][] = [
    ['as it is', bytes],
    ['decomposed', text.normalize('NFD')],
    ['UTF-16, little end first', wide],
    ['UTF-16, big end first', Buffer.from(wide).swap16()],
    ['hex', bytes.toString('hex')],
    ['hex of UTF-16', wide.toString('hex')],
    ['percent', encodeURIComponent(text)],
    ['percent, every byte', percent(text)],
    ['form', new URLSearchParams({ a: text }).toString().slice(2)],
    ['JSON escapes', unicode(text)],
    ['entities', entities(text)],
    ['quoted-printable', quotedPrintable(text)],
    ['backwards', Array.from(text).reverse().join('')],
    ...[first, second, third].map((one, at): [string, string] => [`base64 at ${at}`, one]),
    ...[first, second, third].map((one, at): [string, string] => [`base64url at ${at}`, urlSafe(one)]),
  ];
  return new Map(all.map(([name, form]) => [name, Buffer.isBuffer(form) ? form : Buffer.from(form)]));
}

export class Canaries {
  readonly #all: Canary[] = [];

  /** Registers a text that must be found in no output. @returns it */
  keep(what: string, text: string): string {
    if (text.length < 6) throw new Error(`${what} is too short to be looked for`);
    this.#all.push({ what, text });
    return text;
  }

  latin = (what: string): string => this.keep(what, `Q${letters(7)} X${letters(8)}`);
  khmer = (what: string): string => this.keep(what, `${khmer(9)} ${khmer(7)}`);
  words = (what: string): string => this.keep(what, `she said ${letters(9)} and ${khmer(8)}`);
  email = (what: string): string => this.keep(what, `q${letters(9)}@${letters(6)}.example.net`);
  phone = (what: string): string => this.keep(what, `+8559${digits(8)}`);
  secret = (what: string): string => this.keep(what, `${letters(6)} ${letters(6)} ${letters(6)}`);
  token = (what: string): string => this.keep(what, randomBytes(32).toString('base64url'));

  get size(): number {
    return this.#all.length;
  }

  /** The canaries in some bytes, with their form, except the allowed ones. Case is ignored. */
  foundIn(bytes: Buffer, but: readonly string[] = []): string[] {
    const low = bytes.toString(LATIN_1).toLowerCase();
    return this.#all.flatMap(({ what, text }) => {
      if (but.includes(what)) return [];
      if (text.length < SHORT) return new RegExp(`(?<![\\w.+-])${text}(?![\\w-])`).test(low) ? [`${what} as it is`] : [];
      const form = [...formsOf(text)].find(([, sought]) => low.includes(sought.toString(LATIN_1).toLowerCase()))?.[0];
      return form === undefined ? [] : [`${what} ${form}`];
    });
  }
}

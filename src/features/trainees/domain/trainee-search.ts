import { normalizeTypedCode } from '../../../shared/typed-digits';

/** The longest text that is searched; the rest is ignored. */
export const MAX_SEARCH_LENGTH = 100;
const INVISIBLE = /[\0\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** With fewer digits a number is not a phone number. */
const MIN_PHONE_DIGITS = 6;
const MIN_CODE_LENGTH = 3;
/** The characters of a code after its `W-` (Crockford's base 32, see `first-credentials.ts`), in lower case. */
const CODE = /^[0-9a-hjkmnp-tv-z]{3,8}$/;
const FULL_CODE_LENGTH = 6;

/** What a typed text may be: words of a name, the beginning of a code, or a phone number. */
export interface SearchedText {
  readonly text: string;
  /** In lower case, without `W-`. */
  readonly code: string | null;
  /** The digits, as typed; the database compares them without the country code. */
  readonly phone: string | null;
}

/**
 * Reads what staff typed to find a trainee: a code in any spelling (`W-4CF`, `4cfzke`, `w 4cf zke`), a phone number in
 * any digits, or words of a name.
 */
export function searchedText(typed: string): SearchedText {
  const text = typed.normalize('NFC').replace(INVISIBLE, '').trim().slice(0, MAX_SEARCH_LENGTH);
  return { text, code: codeIn(text), phone: phoneIn(text) };
}

/** The letters that Crockford's base 32 leaves out are read as the digits they look like. */
function codeIn(text: string): string | null {
  const typed = normalizeTypedCode(text).toLowerCase();
  const hasPrefix = /^w[\s-]/i.test(text) || (typed.length === FULL_CODE_LENGTH + 1 && typed.startsWith('w'));
  const code = (hasPrefix ? typed.slice(1) : typed).replaceAll('o', '0').replace(/[il]/g, '1');
  // a word of letters alone is a name, unless it is written as a code or has its length
  const isLikely = hasPrefix || /\d/.test(typed) || code.length === FULL_CODE_LENGTH;
  return isLikely && code.length >= MIN_CODE_LENGTH && CODE.test(code) ? code : null;
}

function phoneIn(text: string): string | null {
  if (!/^[\d០-៩\s()+./-]+$/.test(text)) return null;
  const digits = normalizeTypedCode(text).replace(/\D/g, '');
  return digits.length >= MIN_PHONE_DIGITS ? digits : null;
}

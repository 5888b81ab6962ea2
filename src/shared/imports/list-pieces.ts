import { textKey } from './import-mapping';

const SEPARATORS = /[,،、|/\n•·]+/u;
const LETTER = /\p{L}/u;
const NOTHING: ReadonlySet<string> = new Set(['none', 'no', 'nothing', 'n/a', 'na', 'nil', 'unknown', 'គ្មាន', 'មិនមាន', 'ទេ', 'អត់មាន']);

/** Whether a text says that a list has no parts, or has no letter at all. */
export const isNothing = (text: string): boolean => !LETTER.test(text) || NOTHING.has(textKey(text));

/** The pieces of a part that is no name itself: between commas, slashes, bullets or new lines. */
export const piecesOf = (part: string): string[] => part.split(SEPARATORS).map((piece) => piece.trim());

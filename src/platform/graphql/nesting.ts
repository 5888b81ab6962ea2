/**
 * How deep the brackets of a request may be nested. The project's deepest query has about 16 levels. Parsers
 * are recursive and exhaust the stack at a few thousand.
 */
export const MAX_NESTING = 64;

/** The message for a client whose document or variables have too many levels. */
export const TOO_DEEP = `The request is nested too deeply. Use at most ${MAX_NESTING} levels of brackets.`;

const [QUOTE, BACKSLASH, HASH, LINE_FEED, CARRIAGE_RETURN] = [0x22, 0x5c, 0x23, 0x0a, 0x0d];
const OPEN = new Set([0x28, 0x5b, 0x7b]);
const CLOSED = new Set([0x29, 0x5d, 0x7d]);

/** Whether JSON is nested deeper than allowed; brackets within strings do not count. */
export const isJsonTooDeep = (json: Uint8Array): boolean => isTooDeep((at) => json[at] ?? 0, json.length, false);

/**
 * The same for a GraphQL document, which also has comments, and block strings in three quotation marks. To
 * other parsers a block string looks like two empty strings around its content.
 */
export const isDocumentTooDeep = (text: string): boolean => isTooDeep((at) => text.charCodeAt(at), text.length, true);

function isTooDeep(charAt: (at: number) => number, length: number, hasComments: boolean): boolean {
  let depth = 0;
  for (let at = 0; at < length; at++) {
    const char = charAt(at);
    if (char === QUOTE) at = endOfString(charAt, at, length);
    else if (char === HASH && hasComments) at = endOfLine(charAt, at, length);
    else if (OPEN.has(char) && ++depth > MAX_NESTING) return true;
    else if (CLOSED.has(char)) depth--;
  }
  return false;
}

function endOfString(charAt: (at: number) => number, from: number, length: number): number {
  const isTripleQuote = (at: number): boolean => [0, 1, 2].every((step) => charAt(at + step) === QUOTE);
  const isBlock = isTripleQuote(from);
  for (let at = from + (isBlock ? 3 : 1); at < length; at++) {
    if (charAt(at) === BACKSLASH) at += isBlock ? (isTripleQuote(at + 1) ? 3 : 0) : 1;
    else if (isBlock ? isTripleQuote(at) : charAt(at) === QUOTE) return isBlock ? at + 2 : at;
  }
  return length;
}

function endOfLine(charAt: (at: number) => number, from: number, length: number): number {
  for (let at = from; at < length; at++) if (charAt(at) === LINE_FEED || charAt(at) === CARRIAGE_RETURN) return at;
  return length;
}

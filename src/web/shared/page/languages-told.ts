import type { Language } from '../../../platform/security/actor';

/** A tag, with attributes in which a bracket may stand, or the text up to the next one. */
const TOKEN = /<(\/?)([a-z][a-z\d]*)((?:[^<>"]|"[^"]*")*)>|[^<]+/g;
/** Elements in which no other may stand, or whose text nobody reads as words. */
const LEFT_AS_THEY_ARE = new Set(['script', 'style', 'svg', 'textarea', 'option']);
const NO_WORDS = / translate="/;
const TELLS_ITSELF = / lang="(en|km)"/;
const IS_ONE_TAG = /\/$/;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const PAGE_IN = /<html lang="(en|km)"/;

const ENTITY = '&(?:#\\d+|[a-z]+);';
/** Letters of one script, and what stands between them: a name with a point in it or a sentence is one run. */
const runs = (letter: string): RegExp => new RegExp(`${ENTITY}|${letter}+(?:(?:[^<&\\u1780-\\u17ffA-Za-z\\u00c0-\\u024f]|${ENTITY})*${letter}+)*`, 'g');
/** By the language of a page, what is written in the other one. */
const OTHER: Readonly<Record<Language, { readonly language: Language; readonly found: RegExp; readonly isThere: RegExp }>> = {
  en: { language: 'km', found: runs('[\\u1780-\\u17ff]'), isThere: /[\u1780-\u17ff]/ },
  km: { language: 'en', found: runs('[A-Za-z\\u00c0-\\u024f]'), isThere: /[A-Za-z\u00c0-\u024f]/ },
};

/**
 * A page tells in which language each part of it is (WCAG 2.2, 3.1.2), so that it is read aloud in that one. Its own words are in the page's language; what people wrote
 * (names, titles, tasks) and what ESCO calls a skill is in the language they wrote it in, and nobody notes down which: its letters tell. A Khmer name in Latin
 * letters counts as English, whose voice at least reads them.
 */
export function tellLanguages(html: string): string {
  const bodyFrom = html.indexOf('<body');
  if (bodyFrom < 0) return html;
  const page = languageIn(PAGE_IN.exec(html)?.[1]);
  const whole: Part = { name: '', language: page, depth: 1 };
  const parts: Part[] = [];
  const body = html.slice(bodyFrom).replace(TOKEN, (token: string, closes: string | undefined, name: string | undefined, attributes = '') => {
    const part = parts.at(-1) ?? whole;
    if (name === undefined) return part.language ? marked(token, OTHER[part.language]) : token;
    if (VOID.has(name) || IS_ONE_TAG.test(attributes)) return token;
    const own = part.language && !closes ? partOf(name, attributes) : null;
    if (own) parts.push(own);
    else if (name === part.name && (part.depth += closes ? -1 : 1) === 0) parts.pop();
    return token;
  });
  return html.slice(0, bodyFrom) + toldOptions(body, page);
}

const OPTION = /<option((?:[^<>"]|"[^"]*")*)>([^<]+)(?=<\/option>)/g;
const ENTITIES = new RegExp(ENTITY, 'g');

/** An option may hold no element: one that is all in the other language tells so itself, one in both is left. */
function toldOptions(body: string, page: Language): string {
  const { language, isThere } = OTHER[page];
  return body.replace(OPTION, (whole: string, attributes: string, text: string) => {
    const letters = text.replace(ENTITIES, '');
    const isOther = isThere.test(letters) && !OTHER[language].isThere.test(letters) && !TELLS_ITSELF.test(attributes);
    return isOther ? `<option${attributes} lang="${language}">${text}` : whole;
  });
}

/** An element and all in it, in one language or without words. */
interface Part {
  readonly name: string;
  readonly language: Language | null;
  /** How many elements of its name are open, itself included. */
  depth: number;
}

function partOf(name: string, attributes: string): Part | null {
  if (LEFT_AS_THEY_ARE.has(name) || NO_WORDS.test(attributes)) return { name, language: null, depth: 1 };
  const told = TELLS_ITSELF.exec(attributes)?.[1];
  return told ? { name, language: languageIn(told), depth: 1 } : null;
}

const languageIn = (told: string | undefined): Language => (told === 'km' ? 'km' : 'en');

const marked = (text: string, { language, found, isThere }: (typeof OTHER)[Language]): string =>
  isThere.test(text) ? text.replace(found, (run) => (run.startsWith('&') ? run : `<span lang="${language}">${run}</span>`)) : text;

import type { Language } from '../../../platform/security/actor';

/** A tag, whose attribute values may contain brackets, or the text up to the next tag. */
const TOKEN = /<(\/?)([a-z][a-z\d]*)((?:[^<>"]|"[^"]*")*)>|[^<]+/g;
/** Elements that cannot contain other elements, or whose text is not language. */
const LEFT_AS_THEY_ARE = new Set(['script', 'style', 'svg', 'textarea', 'option']);
const NO_WORDS = / translate="/;
const TELLS_ITSELF = / lang="(en|km)"/;
const IS_ONE_TAG = /\/$/;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const PAGE_IN = /<html lang="(en|km)"/;

const ENTITY = '&(?:#\\d+|[a-z]+);';
/** Letters of one script and what is between them; an abbreviated name or a sentence is one run. */
const runs = (letter: string): RegExp => new RegExp(`${ENTITY}|${letter}+(?:(?:[^<&\\u1780-\\u17ffA-Za-z\\u00c0-\\u024f]|${ENTITY})*${letter}+)*`, 'g');
/** For each page language, the other language and its script. */
const OTHER: Readonly<Record<Language, { readonly language: Language; readonly found: RegExp; readonly isThere: RegExp }>> = {
  en: { language: 'km', found: runs('[\\u1780-\\u17ff]'), isThere: /[\u1780-\u17ff]/ },
  km: { language: 'en', found: runs('[A-Za-z\\u00c0-\\u024f]'), isThere: /[A-Za-z\u00c0-\u024f]/ },
};

/**
 * Marks the language of each part of a page (WCAG 2.2, 3.1.2), so that screen readers pronounce it correctly.
 * The service's own texts are in the page's language. Names, titles and tasks written by people, and ESCO
 * skill labels, may be in the other one; their language is not recorded, so it is inferred from the script. A
 * Khmer name in Latin letters counts as English, because an English voice can at least read it.
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

/**
 * An option cannot contain elements: one entirely in the other language gets a `lang` attribute, a mixed one
 * stays unchanged.
 */
function toldOptions(body: string, page: Language): string {
  const { language, isThere } = OTHER[page];
  return body.replace(OPTION, (whole: string, attributes: string, text: string) => {
    const letters = text.replace(ENTITIES, '');
    const isOther = isThere.test(letters) && !OTHER[language].isThere.test(letters) && !TELLS_ITSELF.test(attributes);
    return isOther ? `<option${attributes} lang="${language}">${text}` : whole;
  });
}

/** An element with its content, in one language or without language. */
interface Part {
  readonly name: string;
  readonly language: Language | null;
  /** Number of open elements with its name, including itself. */
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

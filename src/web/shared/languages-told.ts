import type { Language } from '../../platform/actor';

/** A tag, with attributes in which a bracket may stand, or the text up to the next one. */
const TOKEN = /<(\/?)([a-z][a-z\d]*)((?:[^<>"]|"[^"]*")*)>|[^<]+/g;
/** Elements in which no other may stand, or whose text nobody reads as words. */
const LEFT_AS_THEY_ARE = new Set(['script', 'style', 'svg', 'textarea', 'option']);
const TELLS_ITSELF = / (?:lang|translate)="/;
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
  const other = OTHER[PAGE_IN.exec(html)?.[1] === 'km' ? 'km' : 'en'];
  const bodyFrom = html.indexOf('<body');
  if (bodyFrom < 0 || !other.isThere.test(html.slice(bodyFrom))) return html;
  let [silent, depth] = ['', 0];
  const mark = (text: string): string => text.replace(other.found, (run) => (run.startsWith('&') ? run : `<span lang="${other.language}">${run}</span>`));
  const body = html.slice(bodyFrom).replace(TOKEN, (token: string, closes: string | undefined, name: string | undefined, attributes: string | undefined) => {
    if (name === undefined) return depth > 0 ? token : mark(token);
    if (VOID.has(name) || IS_ONE_TAG.test(attributes ?? '')) return token;
    if (depth > 0) {
      if (name === silent) depth += closes ? -1 : 1;
    } else if (!closes && (LEFT_AS_THEY_ARE.has(name) || TELLS_ITSELF.test(attributes ?? ''))) [silent, depth] = [name, 1];
    return token;
  });
  return html.slice(0, bodyFrom) + body;
}

import type { Language } from '../../../platform/security/actor';

/** A tag, whose attribute values may contain brackets, or the text up to the next tag. */
const TOKEN = /<(\/?)([a-z][a-z\d]*)((?:[^<>"]|"[^"]*")*)>|[^<]+/g;
/** Elements that cannot contain other elements, or whose text is not language. */
const SKIPPED_ELEMENTS = new Set(['script', 'style', 'svg', 'textarea', 'option']);
const TRANSLATE_ATTRIBUTE = / translate="/;
const LANG_ATTRIBUTE = / lang="(en|km)"/;
const SELF_CLOSING = /\/$/;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const PAGE_LANGUAGE = /<html lang="(en|km)"/;

const ENTITY = '&(?:#\\d+|[a-z]+);';
/** Letters of one script and what is between them; an abbreviated name or a sentence is one run. */
const runs = (letter: string): RegExp => new RegExp(`${ENTITY}|${letter}+(?:(?:[^<&\\u1780-\\u17ffA-Za-z\\u00c0-\\u024f]|${ENTITY})*${letter}+)*`, 'g');
/** For each page language, the other language and its script. */
const OTHER_LANGUAGE: Readonly<Record<Language, { readonly language: Language; readonly runPattern: RegExp; readonly letterPattern: RegExp }>> = {
  en: { language: 'km', runPattern: runs('[\\u1780-\\u17ff]'), letterPattern: /[\u1780-\u17ff]/ },
  km: { language: 'en', runPattern: runs('[A-Za-z\\u00c0-\\u024f]'), letterPattern: /[A-Za-z\u00c0-\u024f]/ },
};

/**
 * Marks the language of each part of a page (WCAG 2.2, 3.1.2), so that screen readers pronounce it correctly.
 * The service's own texts are in the page's language. Names, titles and tasks written by people, and ESCO
 * skill labels, may be in the other one; their language is not recorded, so it is inferred from the script. A
 * Khmer name in Latin letters counts as English, because an English voice can at least read it.
 */
export function markLanguages(html: string): string {
  const bodyFrom = html.indexOf('<body');
  if (bodyFrom < 0) return html;
  const page = languageIn(PAGE_LANGUAGE.exec(html)?.[1]);
  const whole: Part = { name: '', language: page, depth: 1 };
  const parts: Part[] = [];
  const body = html.slice(bodyFrom).replace(TOKEN, (token: string, closes: string | undefined, name: string | undefined, attributes = '') => {
    const part = parts.at(-1) ?? whole;
    if (name === undefined) return part.language ? markRuns(token, OTHER_LANGUAGE[part.language]) : token;
    if (VOID.has(name) || SELF_CLOSING.test(attributes)) return token;
    const own = part.language && !closes ? partOf(name, attributes) : null;
    if (own) parts.push(own);
    else if (name === part.name && (part.depth += closes ? -1 : 1) === 0) parts.pop();
    return token;
  });
  return html.slice(0, bodyFrom) + markOptions(body, page);
}

const OPTION = /<option((?:[^<>"]|"[^"]*")*)>([^<]+)(?=<\/option>)/g;
const ENTITIES = new RegExp(ENTITY, 'g');

/**
 * An option cannot contain elements: one entirely in the other language gets a `lang` attribute, a mixed one
 * stays unchanged.
 */
function markOptions(body: string, page: Language): string {
  const { language, letterPattern: isThere } = OTHER_LANGUAGE[page];
  return body.replace(OPTION, (whole: string, attributes: string, text: string) => {
    const letters = text.replace(ENTITIES, '');
    const isOther = isThere.test(letters) && !OTHER_LANGUAGE[language].letterPattern.test(letters) && !LANG_ATTRIBUTE.test(attributes);
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
  if (SKIPPED_ELEMENTS.has(name) || TRANSLATE_ATTRIBUTE.test(attributes)) return { name, language: null, depth: 1 };
  const declared = LANG_ATTRIBUTE.exec(attributes)?.[1];
  return declared ? { name, language: languageIn(declared), depth: 1 } : null;
}

const languageIn = (declared: string | undefined): Language => (declared === 'km' ? 'km' : 'en');

const markRuns = (text: string, { language, runPattern, letterPattern }: (typeof OTHER_LANGUAGE)[Language]): string =>
  letterPattern.test(text) ? text.replace(runPattern, (run) => (run.startsWith('&') ? run : `<span lang="${language}">${run}</span>`)) : text;

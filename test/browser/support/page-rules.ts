import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import type { Language } from '../../../src/platform/security/actor';
import { forbiddenIn, FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import type { Audience } from '../../harness/harness';
import type { Found } from './crawl';
import { isSearch } from './page-forms';

const WALLS: Readonly<Record<Audience, readonly string[]>> = { employer: FORBIDDEN_FOR_EMPLOYERS, trainee: FORBIDDEN_FOR_TRAINEES, staff: [] };
/** The same title on every page, so that a tab or a list of tabs does not reveal what she reads. */
const HER_TITLE: Readonly<Record<Language, string>> = { km: 'ការងារសម្រាប់អ្នក', en: 'Jobs for you' };

/** Resolves the configuration once: it is the same for every page, and resolving takes longer than reading a page. */
class OneConfiguration extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(
  new OneConfiguration({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    // flow content according to the standard, so it may be in a cell
    elements: ['html5', { details: { inherit: 'details', sectioning: false } }],
    rules: {
      // the style in which the renderer writes them
      'doctype-style': ['error', { style: 'lowercase' }],
      'void-style': ['error', { style: 'selfclosing' }],
      // the standard allows a name on all these elements: a navigation list is named by its heading
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // the rows of a list are submitted under one name
      'form-dup-name': 'off',
      // tables that become cards on a phone lose their roles unless the roles are explicit
      'no-redundant-role': 'off',
      // without a script, the page shows the timeout warning by a refresh, early enough to answer
      'meta-refresh': 'off',
      // a PIN saved on a shared phone is not secret any more
      'autocomplete-password': 'off',
    },
  }),
);

/** The faults of a page for this audience, found from its text alone. */
export async function faultsOf(page: Found, audience: Audience, language: Language, names: readonly string[]): Promise<string[]> {
  const { status, headers, body } = page;
  // a crawl exceeds the daily limit of people seen, and the page that says so is checked like any other
  if (status >= 400 && status !== 429) return [`answers ${status} to a link of ${page.from}`];
  const faults = headerFaults(headers);
  if (headers.has('location')) return faults;
  const words = forbiddenIn(body, WALLS[audience]).map((word) => `the word ${word}`);
  if (!headers.get('content-type')?.startsWith('text/html')) return [...faults, ...words];
  return [
    ...faults,
    ...words,
    ...titleFaults(body, audience, language, names),
    ...shapeFaults(body, language),
    ...textFaults(body),
    ...formFaults(body),
    ...(audience === 'staff' ? timeFaults(body) : []),
    ...(await markupFaults(body)),
  ];
}

/** No part of a page is cached, sent to third parties, or loaded from elsewhere. */
function headerFaults(headers: Headers): string[] {
  const policy = headers.get('content-security-policy') ?? '';
  return [
    ...(headers.get('cache-control') === 'no-store' ? [] : ['may be kept']),
    ...(headers.get('referrer-policy') === 'no-referrer' ? [] : ['is told to where its links lead']),
    ...(policy.includes("default-src 'none'") && !/unsafe|https?:/.test(policy) ? [] : [`lets things in: ${policy}`]),
  ];
}

function titleFaults(body: string, audience: Audience, language: Language, names: readonly string[]): string[] {
  const title = /<title>([^<]*)<\/title>/.exec(body)?.[1] ?? '';
  if (audience === 'trainee') return title === HER_TITLE[language] ? [] : [`its title is ${title}`];
  return title === '' ? ['has no title'] : names.filter((name) => title.includes(name)).map((name) => `its title names ${name}`);
}

function shapeFaults(body: string, language: Language): string[] {
  const headings = body.match(/<h1[\s>]/g)?.length ?? 0;
  const spoken = /<html lang="(\w+)"/.exec(body)?.[1];
  return [
    ...(headings === 1 ? [] : [`has ${headings} headings of the first order`]),
    ...(spoken === language ? [] : [`is in ${spoken} and not in ${language}`]),
  ];
}

/** Abbreviations in capitals that are words, not codes. Identifiers such as `W-4CFZKE` have a hyphen. */
const ABBREVIATIONS = new Set('BKK CSV ESCO HACCP HTTPS ISCO JPEG NGO PDF USD KHR UNESCO'.split(' '));
const SINGULAR = /\b1 (?:years|months|weeks|days|hours|minutes|people|trainees|candidates|vacancies|seats|tasks|rows|errors|employers|institutions)\b/g;

/** What a reader sees has no ISO date, no code in capitals and no plural after 1. Codes to type are in `<code>`. */
function textFaults(body: string): string[] {
  const text = body
    .replaceAll(/<(script|style|textarea|code)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, ' | ')
    .replaceAll(/&\w+;|&#\w+;/g, ' ');
  const codes = text.match(/(?<![-\w])[A-Z]{2,}(?:_[A-Z0-9]+)+\b|(?<![-\w])[A-Z]{4,}(?![-\w])/g) ?? [];
  const found = [...(text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []), ...codes.filter((code) => !ABBREVIATIONS.has(code)), ...(text.match(SINGULAR) ?? [])];
  return [...new Set(found)].map((one) => `shows “${one}”`);
}

/** Each short or relative date of staff has its exact form: for machines, and as the title that hovering shows. */
function timeFaults(body: string): string[] {
  const times = [...body.matchAll(/<time([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const isWhole = (attributes: string): boolean => /\bdatetime="\d{4}-\d{2}-\d{2}/i.test(attributes) && /\btitle="[^"]+"/.test(attributes);
  return times.every(isWhole) ? [] : ['has a date without its exact form'];
}

/** Every form has a CSRF token and an idempotency key, so that submitting it twice counts once; a search changes nothing and needs no key. */
function formFaults(body: string): string[] {
  const forms = [...body.matchAll(/<form\s([^>]*)>(.*?)<\/form>/gs)].filter(([, attributes]) => /method="post"/i.test(attributes ?? ''));
  return forms.flatMap(([, attributes = '', inside = '']) =>
    (isSearch(attributes) ? ['csrf'] : ['csrf', 'key'])
      .filter((name) => !new RegExp(`<input[^>]*name="${name}"[^>]*value="[^"]{20,}"`).test(inside))
      .map((name) => `no ${name} in the form ${attributes}`),
  );
}

async function markupFaults(body: string): Promise<string[]> {
  const { results } = await validator.validateString(body);
  const messages = results.flatMap((result) => result.messages);
  return [...new Map(messages.map(({ ruleId, message, selector }) => [ruleId, `${ruleId}: ${message} at ${selector ?? 'the page'}`])).values()];
}

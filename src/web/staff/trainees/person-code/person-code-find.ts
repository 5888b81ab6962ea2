import { msg } from '@lingui/core/macro';
import { latinDigits } from '../../../shared/form/digits';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import type { FormReader } from '../../shared/form-reader';
import { TraineeOfCodeDocument } from '../../gql';
import { notHereUnlessTheirs } from '../../shared/not-here';

/** More than any room holds; they are looked up one by one. */
const MOST_CODES = 60;

/** A code as it was typed or pasted: in any case, with or without what stands before the hyphen, blanks of no width left out. */
export function codeText(typed: string): string {
  const text = latinDigits(typed)
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
    .toUpperCase();
  return text === '' || text.startsWith('W-') ? text : `W-${text}`;
}

/** The codes of several people, one a line or with commas between them. */
export const codesIn = (typed: string): string[] =>
  typed
    .split(/[\n,;]+/)
    .map(codeText)
    .filter((code) => code !== '');

const find = async (pages: Pages, visit: Visit, code: string): Promise<string | null> =>
  (await notHereUnlessTheirs(pages.ask(visit, TraineeOfCodeDocument, { code }))).traineeByCode?.id ?? null;

const unknown = (form: FormReader, name: string, code: string): void => form.say(name, form.words.t(msg`Nobody here has the code ${code}. Look at it again.`));

/** Whom a code in a field names; nobody, or somebody of another institution, is unknown in the same words. */
export async function personOf(pages: Pages, visit: Visit, form: FormReader, name: string): Promise<string> {
  const code = codeText(form.text(name));
  if (code === '') {
    form.refuse(name, 'EMPTY');
    return '';
  }
  const id = await find(pages, visit, code);
  if (id === null) unknown(form, name, code);
  return id ?? '';
}

/** Everybody whom the codes in a field name; the first that names nobody is said. */
export async function peopleOf(pages: Pages, visit: Visit, form: FormReader, name: string): Promise<string[]> {
  const codes = codesIn(form.text(name));
  if (codes.length === 0) form.refuse(name, 'EMPTY');
  if (codes.length > MOST_CODES) form.refuse(name, 'TOO_MANY', MOST_CODES);
  if (form.problems.length > 0) return [];
  const ids: string[] = [];
  for (const code of codes) {
    const id = await find(pages, visit, code);
    if (id === null) unknown(form, name, code);
    else ids.push(id);
  }
  return ids;
}

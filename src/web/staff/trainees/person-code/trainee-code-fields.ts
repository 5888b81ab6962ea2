import { msg } from '@lingui/core/macro';
import { typedTraineeCode } from '../../../../shared/trainee-code';
import { describeForm, type FormField } from '../../../shared/described-form/form-description';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import type { FormReader } from '../../shared/forms/form-reader';
import { TraineeOfCodeDocument } from '../../gql';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';

/** More than the number of people in any session. Each code needs a query of its own. */
const MAX_CODES = 60;

/** Several codes, separated by line breaks, commas or semicolons. */
export const codesIn = (typed: string): string[] =>
  typed
    .split(/[\n,;]+/)
    .map(typedTraineeCode)
    .filter((code) => code !== '');

/** The code of a trainee, by which the controller finds the trainee of the input. */
export const traineeCodeField = <S extends string>(section: S, own: Partial<FormField<S, unknown, 'traineeId'>> = {}): FormField<S, unknown, 'traineeId'> => ({
  section,
  paths: ['traineeId'],
  label: msg`Trainee code`,
  hint: msg`For example W-7F3K9Q.`,
  view: { kind: 'text', autocomplete: 'off', short: true },
  saved: () => null,
  values: () => ({}),
  input: () => [],
  text: () => null,
  ...own,
});

/** A form with nothing but the code of a trainee. */
export const TRAINEE_CODE_FORM = describeForm<'TRAINEE', unknown, { readonly traineeId: string }>()({
  herCode: traineeCodeField('TRAINEE', { hint: undefined }),
});

const findTraineeId = async (pages: Pages, visit: Visit, code: string): Promise<string | null> =>
  (await notFoundIfForbidden(pages.execute(visit, TraineeOfCodeDocument, { code }))).traineeByCode?.id ?? null;

const reportUnknown = (form: FormReader, name: string, code: string): void =>
  form.addProblem(name, form.i18n.t(msg`No trainee here has the code ${code}. Check the code.`));

/**
 * The trainee with the code in a field. An unused code and the code of another institution's trainee give the
 * same error, so that the form does not reveal who is registered elsewhere.
 */
export async function traineeOfCode(pages: Pages, visit: Visit, form: FormReader, name: string): Promise<string> {
  const code = typedTraineeCode(form.text(name));
  if (code === '') {
    form.reject(name, 'EMPTY');
    return '';
  }
  const id = await findTraineeId(pages, visit, code);
  if (id === null) reportUnknown(form, name, code);
  return id ?? '';
}

/** The trainees with the codes in a field. Only the first unknown code is reported. */
export async function traineesOfCodes(pages: Pages, visit: Visit, form: FormReader, name: string): Promise<string[]> {
  const codes = codesIn(form.text(name));
  if (codes.length === 0) form.reject(name, 'EMPTY');
  if (codes.length > MAX_CODES) form.reject(name, 'TOO_MANY', MAX_CODES);
  if (form.problems.length > 0) return [];
  const ids: string[] = [];
  for (const code of codes) {
    const id = await findTraineeId(pages, visit, code);
    if (id === null) reportUnknown(form, name, code);
    else ids.push(id);
  }
  return ids;
}

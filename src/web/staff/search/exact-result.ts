import { typedTraineeCode } from '../../../shared/trainee-code';
import type { StaffSearchQuery } from '../gql';

const folded = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('en');

/**
 * The page of the one trainee, employer or vacancy that a search found, if the text is her whole code or its whole name, so
 * that Enter opens it at once. Null if there is any other result: then the reader chooses.
 */
export function exactResult(text: string, { findTrainees: trainees = [], employers, vacancies }: StaffSearchQuery): string | null {
  const found = [
    ...trainees.map(({ id, code, displayName }) => ({
      path: `/staff/trainees/${id}`,
      isExact: code === typedTraineeCode(text) || folded(displayName) === folded(text),
    })),
    ...(employers?.nodes ?? []).map(({ id, legalName, legalNameKm }) => ({
      path: `/staff/employers/${id}`,
      isExact: [legalName, legalNameKm ?? ''].map(folded).includes(folded(text)),
    })),
    ...(vacancies?.nodes ?? []).map(({ id, title }) => ({ path: `/staff/vacancies/${id}`, isExact: folded(title) === folded(text) })),
  ];
  const [only] = found;
  return found.length === 1 && only?.isExact ? only.path : null;
}

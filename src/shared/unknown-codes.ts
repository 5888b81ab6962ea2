import { invalid, type Problem, type Refusal } from './refusal';

/**
 * Refuses the unknown codes of one field, each with the path of the answer that contains it; null if every
 * code is known.
 */
export function unknownCodes(
  answers: readonly { readonly path: string; readonly code: string }[],
  unknown: readonly string[],
): Refusal<'INVALID_INPUT'> | null {
  const problems: Problem[] = answers.filter(({ code }) => unknown.includes(code)).map(({ path }) => ({ path, problem: 'UNKNOWN' }));
  return problems.length > 0 ? invalid(problems) : null;
}

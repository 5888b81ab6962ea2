import { FORBIDDEN_FOR_EMPLOYERS, forbiddenIn as termsIn } from '../../src/features/consents/domain/forbidden-terms';

export { FORBIDDEN_FOR_EMPLOYERS };
/** What holds for a trainee's pages: the same wall. */
export const FORBIDDEN_FOR_TRAINEES: readonly string[] = [...FORBIDDEN_FOR_EMPLOYERS];

/** Random values of forms, such as the token against forged forms: one may spell a word by chance. */
const RANDOM_VALUES = /\bvalue="[\w-]{40,}"/g;

/** The forbidden words in an answer or a page, outside of random values of its forms. */
export const forbiddenIn = (text: string, forbidden: readonly string[]): string[] => termsIn(text.replace(RANDOM_VALUES, ''), forbidden);

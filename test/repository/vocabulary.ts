import { FORBIDDEN_FOR_EMPLOYERS } from '../../src/features/consents/domain/forbidden-terms';

export { FORBIDDEN_FOR_EMPLOYERS, forbiddenIn } from '../../src/features/consents/domain/forbidden-terms';
/** What holds for a trainee's pages: the same wall. */
export const FORBIDDEN_FOR_TRAINEES: readonly string[] = [...FORBIDDEN_FOR_EMPLOYERS];

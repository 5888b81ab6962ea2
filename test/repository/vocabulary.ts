import { FORBIDDEN_FOR_EMPLOYERS } from '../../src/features/consents/domain/vocabulary';

export { FORBIDDEN_FOR_EMPLOYERS, forbiddenIn } from '../../src/features/consents/domain/vocabulary';
/** What holds for a trainee's pages: the same wall. */
export const FORBIDDEN_FOR_TRAINEES: readonly string[] = [...FORBIDDEN_FOR_EMPLOYERS];

import { codeFrom } from '../../../shared/trainee-code';
import type { Trainee } from './trainee';

/** What a trainee's session can read about herself without further queries. */
export type OwnIdentity = Pick<Trainee, 'id' | 'displayName' | 'code' | 'language' | 'state'>;

/**
 * The identity shown in a session opened with the list PIN: an exited trainee without records, with a code as
 * her name. Such a session shows the open vacancies and none of the trainee's own data. The code is derived
 * from the id, so that every visit shows the same one.
 */
export function decoyIdentity(id: string, language: Trainee['language']): OwnIdentity {
  const digits = id.replaceAll('-', '').slice(-12);
  const code = codeFrom(Uint8Array.from({ length: 6 }, (_, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16)));
  return { id, displayName: code, code, language, state: 'EXITED' };
}

import { codeFrom } from './trainee-code';
import type { Trainee } from './trainee';

/** What a person reads of herself before anything that belongs to it is asked. */
export type Myself = Pick<Trainee, 'id' | 'displayName' | 'code' | 'language' | 'state'>;

/**
 * Who a session seems to be that shows the list of open places and nothing of hers: somebody who has left, with a code for a name and nothing written down.
 * The same each time for the same id, so that two looks do not differ.
 */
export function nobodyAs(id: string, language: Trainee['language']): Myself {
  const digits = id.replaceAll('-', '').slice(-12);
  const code = codeFrom(Uint8Array.from({ length: 6 }, (_, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16)));
  return { id, displayName: code, code, language, state: 'EXITED' };
}

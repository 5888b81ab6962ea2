import { createHash } from 'node:crypto';
import { refuse, type Refusal } from '../../shared/refusal';

/** The mark of what somebody had before them when they changed it; where none is told nothing is compared. It is no part of what is asked for: the same asked again is the same. */
export type Saw = string | null | undefined;

/** What stands somewhere, in short: another mark as soon as any of it is another, and none where nothing stands. */
export const markOf = (standing: unknown): string =>
  standing === null ? '' : createHash('sha256').update(JSON.stringify(standing)).digest('base64url').slice(0, 22);

/** CHANGED_MEANWHILE where something else stands there than was seen. Asked once the row is locked: what stands there then is what is written over. */
export async function changedSince(saw: Saw, mark: () => Promise<string>): Promise<Refusal | null> {
  return saw == null || saw === (await mark()) ? null : refuse('CHANGED_MEANWHILE');
}

import { randomUUID } from 'node:crypto';
import { audit } from '../../platform/database/outbox';
import { insertRow, lockRow, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { AuditAction } from '../../shared/events';
import type { SpokenWord, WitnessedWord, WitnessFacts } from './domain/witnessed-word';
import { CANCEL_BY_WORD, EARLIER_NO, OPEN_CALL_TASK, WITNESS_FACTS } from './words.queries';
import { ownWordTable, wordTable } from './words.table';
import { watchShareOf } from './witnessed-share.service';

type Subject = Pick<WitnessedWord, 'traineeId'> & Partial<Pick<WitnessedWord, 'referralId' | 'offerId' | 'placementId' | 'consentId'>>;
/** A word as her own session reads it. */
export type OwnWord = Pick<
  WitnessedWord,
  'institutionId' | 'id' | 'traineeId' | 'word' | 'referralId' | 'offerId' | 'placementId' | 'confirmedAt' | 'reversedAt' | 'version'
>;

/** Locks a word as staff; null if it does not exist or the actor may not see it. */
export const lockWord = async (tx: Tx, id: string): Promise<WitnessedWord | null> => (isId(id) ? lockRow(tx, wordTable, { id }) : null);

/** Reads a word in her own session. */
export const findOwnWord = async (tx: Tx, id: string) => (isId(id) ? ((await rowsBy(tx, ownWordTable, { id }))[0] ?? null) : null);

/** Locks a word in her own session. */
export const lockOwnWord = async (tx: Tx, id: string) => (isId(id) ? lockRow(tx, ownWordTable, { id }) : null);

/** Adds what staff heard, before the step that follows from it. @returns its id */
export async function addWord(tx: Tx, subject: Subject, spoken: SpokenWord): Promise<string> {
  const { institutionId, accountId } = tx.actor;
  if (institutionId === null || accountId === null) throw new Error('Cannot record a word without an account');
  const id = randomUUID();
  const { word, question, language, manner, place, spokenAt, teachBack, fields } = spoken;
  const said = { word, question, language, manner, place, spokenAt, teachBack, fields };
  await insertRow(tx, wordTable, { ...subject, ...said, institutionId, id, recordedBy: accountId, recordedAt: await tx.now() });
  audit(tx, 'WordRecorded', 'trainee', subject.traineeId, { word });
  return id;
}

/** Saves a locked word, before the step that follows from it. */
export async function saveWord(tx: Tx, before: WitnessedWord, after: WitnessedWord, action: AuditAction): Promise<void> {
  await saveRow(tx, wordTable, before, after);
  if (before.confirmedAt === null && after.confirmedAt !== null) await watchShareOf(tx, after);
  audit(tx, action, 'trainee', before.traineeId, { word: before.word });
}

/** The same in her own session. */
export async function saveOwnReversal(tx: Tx, before: OwnWord, reversedAt: Date): Promise<void> {
  await saveRow(tx, ownWordTable, before, { ...before, reversedAt, version: before.version + 1 });
  audit(tx, 'WordReversed', 'trainee', before.traineeId, { word: before.word });
}

/** What the actor is to the referral that a word is about. */
export async function witnessFacts(tx: Tx, of: { readonly referralId: string | null; readonly employerId: string | null }): Promise<WitnessFacts> {
  const accountId = tx.actor.accountId ?? '';
  const facts = await tx.queryOne<Omit<WitnessFacts, 'accountId'>>(WITNESS_FACTS, [tx.actor.accountId, of.referralId, of.employerId]);
  return { accountId, ...facts };
}

/** Whether staff recorded the same no before. */
export const hasEarlierNo = async (tx: Tx, subjectId: string): Promise<boolean> => (await tx.query(EARLIER_NO, [subjectId])).length > 0;

/** Opens the task to call her, unless one is open. */
export async function openCallTask(tx: Tx, of: { readonly institutionId: string; readonly traineeId: string; readonly causeId: string }): Promise<void> {
  await tx.change(OPEN_CALL_TASK, [of.institutionId, of.traineeId, of.causeId, await tx.now()]);
}

/** Cancels the planned start that rests on a yes she took back in this transaction. @returns the placement, if one was planned */
export const cancelByWord = async (tx: Tx, wordId: string): Promise<string | null> =>
  (await tx.queryOne<{ placementId: string | null }>(CANCEL_BY_WORD, [wordId])).placementId;

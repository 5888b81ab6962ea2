import { createHash } from 'node:crypto';
import { invalid, isRefusal, type Problem, refuse, type Refusal, type RefusalCode } from '../../shared/refusal';
import { isDeadlock, refusalOf } from './constraints';
import { killPoint } from '../observability/fault';
import type { Tx } from './tx';

/** The saved outcome of a mutation: ids only. The fields of the answer are read again each time. */
export type OutcomeIds = Readonly<Record<string, string | null>>;

/**
 * The outcome of a mutation that has no ids to save. Its type distinguishes refusals: in a union, a bare `{}`
 * would absorb them.
 */
export const NO_IDS: OutcomeIds = {};

/**
 * One request of one actor. The same key with the same body gets the same outcome; with another body it is
 * refused.
 */
export interface IdempotentRequest {
  readonly field: string;
  readonly key: string;
  readonly args: unknown;
  /** For a request without sign-in: the scope is then (field, key, body) and reveals nothing about others. */
  readonly anonymous?: boolean;
}

/** What `once` itself refuses: a key it cannot store, and a key that another request has used. */
export type KeyRefusal = Refusal<'INVALID_INPUT' | 'KEY_USED_FOR_OTHER_REQUEST'>;

const MAX_KEY_LENGTH = 255;

const bodyHash = (request: IdempotentRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([request.field, request.args]))
    .digest('hex');

/**
 * Runs `work` once per (actor, field, key), in this transaction. The key is inserted before the work, so a
 * second request with the same key waits for the first one's commit. A refusal rolls back what `work` wrote
 * and is saved as the outcome. EDIT_CONFLICT, RATE_LIMITED and TOO_MANY_CALCULATIONS are exceptions,
 * because they decide nothing: the actor may repeat the request under the same key after seeing the current
 * data or waiting.
 */
export async function once<T extends OutcomeIds | Refusal>(tx: Tx, request: IdempotentRequest, work: () => Promise<T>): Promise<T | KeyRefusal> {
  const problem = keyProblem(request.key);
  if (problem) return invalid([problem]);
  const hash = bodyHash(request);
  const key = request.anonymous ? `${hash.slice(0, 32)}:${request.key.slice(0, 200)}` : request.key;
  const scope = [tx.actor.accountId ?? 'visitor', request.field, key];
  const inserted = await tx.change('insert into idempotency (actor, field, key, body_hash) values ($1, $2, $3, $4) on conflict do nothing', [...scope, hash]);
  if (inserted === 0) {
    const saved = await readSavedOutcome<T>(tx, scope);
    if (saved?.body_hash !== hash) return refuse('KEY_USED_FOR_OTHER_REQUEST');
    if (!isUndecided(saved.outcome)) return saved.outcome;
  }
  const outcome = await rollBackOnRefusal(tx, work);
  killPoint('after-decide');
  tx.sendAhead('update idempotency set outcome = $4 where actor = $1 and field = $2 and key = $3', [...scope, JSON.stringify(outcome)]);
  return outcome;
}

/** The ids of a request that was carried out under this key before, or null; starts nothing. */
export async function savedIds(tx: Tx, request: IdempotentRequest): Promise<OutcomeIds | null> {
  if (keyProblem(request.key)) return null;
  const saved = await readSavedOutcome<OutcomeIds | Refusal>(tx, [tx.actor.accountId ?? 'visitor', request.field, request.key]);
  return saved?.body_hash === bodyHash(request) && !isRefusal(saved.outcome) ? saved.outcome : null;
}

interface SavedOutcome<T> {
  readonly body_hash: string;
  readonly outcome: T;
}

/** Of several concurrent repeats of an undecided request, one runs and the others wait for its outcome. */
async function readSavedOutcome<T extends OutcomeIds | Refusal>(tx: Tx, scope: readonly string[]): Promise<SavedOutcome<T> | undefined> {
  const find = 'select body_hash, outcome from idempotency where actor = $1 and field = $2 and key = $3';
  const [saved] = await tx.query<SavedOutcome<T>>(find, [...scope]);
  return saved && isUndecided(saved.outcome) ? (await tx.query<SavedOutcome<T>>(`${find} for update`, [...scope]))[0] : saved;
}

const UNDECIDED: readonly RefusalCode[] = ['EDIT_CONFLICT', 'RATE_LIMITED', 'TOO_MANY_CALCULATIONS'];
const isUndecided = (outcome: OutcomeIds | Refusal): boolean => isRefusal(outcome) && UNDECIDED.includes(outcome.refusal);

/** A key has up to 255 printable ASCII characters, such as a UUID: a client generates one for each click. */
function keyProblem(key: string): Problem | null {
  const path = 'idempotencyKey';
  if (key.length === 0) return { path, problem: 'EMPTY' };
  if (key.length > MAX_KEY_LENGTH) return { path, problem: 'TOO_LONG', limit: MAX_KEY_LENGTH };
  return /^[\x20-\x7e]+$/.test(key) ? null : { path, problem: 'UNREADABLE' };
}

/** How often work is retried that PostgreSQL stopped because of a deadlock. */
const MAX_DEADLOCKS = 3;

/**
 * Runs `work`, and rolls back what it wrote if it is refused, also by a constraint. A bulk action calls it for each of its
 * parts within `once`.
 */
export async function rollBackOnRefusal<T extends OutcomeIds | Refusal>(tx: Tx, work: () => Promise<T>, deadlocks = 0): Promise<T> {
  const wakeUpCount = tx.wakeUps.length;
  try {
    const outcome = await tx.attempt(work, (result) => !isRefusal(result));
    if (isRefusal(outcome)) tx.wakeUps.length = wakeUpCount;
    return outcome;
  } catch (error) {
    tx.wakeUps.length = wakeUpCount;
    // the rollback released all locks that the other transaction waited for
    if (isDeadlock(error) && deadlocks < MAX_DEADLOCKS) return rollBackOnRefusal(tx, work, deadlocks + 1);
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    // the compiler does not know which constraints the work can violate: a test compares them with its union
    return refusal as T;
  }
}

/** The selected rows, and the input by which they were selected. */
export interface SelectedRows {
  readonly ids: readonly string[] | Refusal<'INVALID_INPUT' | 'EDIT_CONFLICT'>;
  readonly input: Readonly<Record<string, unknown>>;
}

interface BulkAction<Row> {
  /** The mutation. */
  readonly field: string;
  readonly key: string;
  /** Locks the rows that the actor may see, in the order of their ids. */
  readonly lock: (ids: readonly string[]) => Promise<readonly Row[]>;
  readonly act: (row: Row, key: string) => Promise<OutcomeIds | Refusal>;
}

/**
 * The key of the act on one row of a bulk action, so that each row can be undone: an act is named by its mutation and key,
 * and a bulk action has one key. Hashed, because a key has at most 255 characters.
 */
const keyOfRow = (key: string, id: string): string => createHash('sha256').update(`${key} ${id}`).digest('hex');

/**
 * Carries out an act for each of the selected rows, in one transaction and under their locks: those that refuse are left
 * out and named, and each of the others is an act of its own that can be undone.
 */
export async function actOnSelected<Row extends { readonly id: string }>(tx: Tx, { ids, input }: SelectedRows, { field, key, lock, act }: BulkAction<Row>) {
  const locked = isRefusal(ids) ? [] : await lock(ids);
  tx.asWriter();
  return once(tx, { field, key, args: { input } }, async () => {
    if (isRefusal(ids)) return ids;
    const existing = new Set(locked.map(({ id }) => id));
    const missing = ids.filter((id) => !existing.has(id.toLowerCase()));
    const leftOut: { id: string; refusal: Refusal }[] = missing.map((id) => ({ id, refusal: refuse('NOT_FOUND') }));
    const undoKeys: string[] = [];
    for (const row of locked) {
      const rowKey = keyOfRow(key, row.id);
      const outcome = await rollBackOnRefusal<OutcomeIds | Refusal>(tx, () => act(row, rowKey));
      if (isRefusal(outcome)) leftOut.push({ id: row.id, refusal: outcome });
      else undoKeys.push(rowKey);
    }
    return { done: String(undoKeys.length), leftOut: JSON.stringify(leftOut), undoKeys: JSON.stringify(undoKeys) };
  });
}

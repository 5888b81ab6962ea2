import { createHash } from 'node:crypto';
import { refuse, type Refusal } from '../../shared/refusal';

/**
 * The version of the data that a person saw before changing it; without one, no comparison is made. It is not
 * part of the idempotent request: a repeat with another version is the same request.
 */
export type ExpectedVersion = string | null | undefined;

/**
 * A short hash of the current data: it changes when any value changes, and is empty if there is no data.
 */
export const versionOf = (current: unknown): string =>
  current === null ? '' : createHash('sha256').update(JSON.stringify(current)).digest('base64url').slice(0, 22);

/**
 * EDIT_CONFLICT if the current version differs from the expected one. Call it after the row is locked, so
 * that it compares exactly the data that will be overwritten.
 */
export async function checkVersion(expectedVersion: ExpectedVersion, readVersion: () => Promise<string>): Promise<Refusal<'EDIT_CONFLICT'> | null> {
  return expectedVersion == null || expectedVersion === (await readVersion()) ? null : refuse('EDIT_CONFLICT');
}

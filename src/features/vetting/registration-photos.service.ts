import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Photo } from '../../platform/photos/read-photo';
import { isId } from '../../shared/ids';
import { MAX_PHOTOS } from '../../shared/photo';
import type { RegistrationPhoto } from './domain/registration-photo';
import { ADD, DELETE_OLD, NEWEST_OF, OWN_BY_ID, OWN_UNDECIDED, WITH_CONTENT } from './registration-photos.queries';

/**
 * Photos of business registrations. Row-level security limits the rows: an employer can list its own, vetting
 * staff can view them.
 */
@Injectable()
export class RegistrationPhotosService {
  /** The photos the employer in session has sent since the last decision, newest first. */
  own(tx: Tx): Promise<RegistrationPhoto[]> {
    return tx.query<RegistrationPhoto>(OWN_UNDECIDED);
  }

  /** A photo of the employer in session, also one sent before the last decision. */
  async ownById(tx: Tx, id: string): Promise<RegistrationPhoto | undefined> {
    return (await tx.query<RegistrationPhoto>(OWN_BY_ID, [id]))[0];
  }

  /** The newest photos of each employer, for vetting staff. */
  newestOf(tx: Tx, employerIds: readonly string[]): Promise<RegistrationPhoto[]> {
    return tx.query<RegistrationPhoto>(NEWEST_OF, [employerIds, MAX_PHOTOS]);
  }

  /** A photo with its image; null if it does not exist or the reader may not see it. */
  async withContent(tx: Tx, id: string): Promise<(RegistrationPhoto & { readonly content: Buffer }) | null> {
    if (!isId(id)) return null;
    return (await tx.query<RegistrationPhoto & { content: Buffer }>(WITH_CONTENT, [id]))[0] ?? null;
  }

  /** Adds a photo. The database limits the number to four (constraint `registration_photo_limit`). */
  async add(tx: Tx, employerId: string, { format, width, height, bytes }: Photo): Promise<string> {
    const id = randomUUID();
    await tx.change(ADD, [id, employerId, format, width, height, bytes, await tx.now()]);
    return id;
  }

  /** Deletes photos no approval can rely on any more, up to the limit. @returns how many */
  async deleteOld(tx: Tx, limit: number): Promise<number> {
    return (await tx.query<{ gone: number }>(DELETE_OLD, [limit]))[0]?.gone ?? 0;
  }
}

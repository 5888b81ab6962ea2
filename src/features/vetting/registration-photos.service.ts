import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { MAX_PHOTOS } from '../../shared/photo';
import type { Photo } from './domain/photo/photo';
import type { RegistrationPhoto } from './domain/registration-photo';
import { ADD, CLEAR_OLD, NEWEST_OF, OWN_BY_ID, OWN_NOT_DECIDED, WITH_CONTENT } from './registration-photos.queries';

/** Photos of registrations. Row-level security decides whose: a business sees that its own are there, whoever vets it looks at them. */
@Injectable()
export class RegistrationPhotosService {
  /** What the business that asks sent since the last decision, newest first. */
  own(tx: Tx): Promise<RegistrationPhoto[]> {
    return tx.query<RegistrationPhoto>(OWN_NOT_DECIDED);
  }

  /** One of the business that asks, also where it was decided since. */
  async ownById(tx: Tx, id: string): Promise<RegistrationPhoto | undefined> {
    return (await tx.query<RegistrationPhoto>(OWN_BY_ID, [id]))[0];
  }

  /** The newest of each business, for whoever vets it. */
  newestOf(tx: Tx, employerIds: readonly string[]): Promise<RegistrationPhoto[]> {
    return tx.query<RegistrationPhoto>(NEWEST_OF, [employerIds, MAX_PHOTOS]);
  }

  /** One with its picture; null: not there, or not for this reader. */
  async withContent(tx: Tx, id: string): Promise<(RegistrationPhoto & { readonly content: Buffer }) | null> {
    if (!isId(id)) return null;
    return (await tx.query<RegistrationPhoto & { content: Buffer }>(WITH_CONTENT, [id]))[0] ?? null;
  }

  /** Keeps a photo; that four are enough, the database sees to (constraint `registration_photo_few`). */
  async add(tx: Tx, employerId: string, { format, width, height, bytes }: Photo): Promise<string> {
    const id = randomUUID();
    await tx.change(ADD, [id, employerId, format, width, height, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), await tx.now()]);
    return id;
  }

  /** Removes those on which no approval can rest any more, at most so many. @returns how many */
  async clearOld(tx: Tx, most: number): Promise<number> {
    return (await tx.query<{ gone: number }>(CLEAR_OLD, [most]))[0]?.gone ?? 0;
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Photo } from '../../platform/photos/read-photo';
import { isId } from '../../shared/ids';
import type { Vetting } from './domain/vetting';
import type { VisitPhoto } from './domain/visit-photo';
import { ADD, BY_ID, DELETE_OLD, OF_VISITS, REMOVE, WITH_CONTENT } from './visit-photos.queries';

/**
 * Photos of visited sites. Row-level security limits them to those who vet in the institution that visited, without
 * a tie to the employer. No other audience reaches them.
 */
@Injectable()
export class VisitPhotosService {
  /** The photos of these visits, in the order in which they were added. */
  ofVisits(tx: Tx, vettingIds: readonly string[]): Promise<VisitPhoto[]> {
    return tx.query<VisitPhoto>(OF_VISITS, [vettingIds]);
  }

  async byId(tx: Tx, id: string): Promise<VisitPhoto | null> {
    return isId(id) ? ((await tx.query<VisitPhoto>(BY_ID, [id]))[0] ?? null) : null;
  }

  /** A photo's image; null if it does not exist or the reader may not see it. */
  async withContent(tx: Tx, id: string): Promise<{ readonly format: 'WEBP'; readonly content: Buffer } | null> {
    return isId(id) ? ((await tx.query<{ format: 'WEBP'; content: Buffer }>(WITH_CONTENT, [id]))[0] ?? null) : null;
  }

  /** Adds a photo. The database limits their number (constraint `vetting_photo_limit`). */
  async add(tx: Tx, { id: vettingId, institutionId }: Vetting, label: Pick<VisitPhoto, 'itemCode' | 'subject'>, photo: Photo): Promise<string> {
    const id = randomUUID();
    const { format, width, height, bytes } = photo;
    await tx.change(ADD, [institutionId, vettingId, id, label.itemCode, label.subject, format, width, height, bytes, tx.actor.accountId, await tx.now()]);
    return id;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.change(REMOVE, [id]);
  }

  /** Deletes photos no approval rests on any more, up to the limit. @returns how many */
  async deleteOld(tx: Tx, limit: number): Promise<number> {
    return (await tx.query<{ gone: number }>(DELETE_OLD, [limit]))[0]?.gone ?? 0;
  }
}

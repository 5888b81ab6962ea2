import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Trainee } from './domain/trainee';
import { TIMELINE, type TimelineEntry } from './timeline.queries';

export type { TimelineEntry };

const CURSOR = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?\+00)\|(\d\d [0-9a-f-]{36} \d{1,12}(?:\.\d{1,6})?)$/;

/** A page of a timeline, and which rows the reader may read in addition to her way into work. */
interface TimelineRequest {
  readonly limit: number;
  readonly after: string | null;
  readonly services: boolean;
  readonly alerts: boolean;
}

/** What happened with a trainee, read in one statement. */
@Injectable()
export class TimelineService {
  /** Returns one entry more than the page holds, newest first; empty after an unknown cursor. */
  async page(
    tx: Tx,
    { institutionId, id }: Pick<Trainee, 'institutionId' | 'id'>,
    { limit, after, services, alerts }: TimelineRequest,
  ): Promise<(TimelineEntry & { readonly cursor: string })[]> {
    const [, at = null, key = null] = CURSOR.exec(after ?? '') ?? [];
    if (after !== null && at === null) return [];
    return tx.query(TIMELINE, [institutionId, id, at, key, limit + 1, services, alerts]);
  }
}

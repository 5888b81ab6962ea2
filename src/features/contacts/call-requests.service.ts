import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';

/** Messages by which staff ask trainees to call. They are recorded as events alone. */
@Injectable()
export class CallRequestsService {
  /** Which of these trainees of the institution were asked today, by anyone. */
  async askedToday(tx: Tx, traineeIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>('select app.asked_to_call_today($1) as id', [traineeIds]);
    return new Set(rows.map(({ id }) => id));
  }
}

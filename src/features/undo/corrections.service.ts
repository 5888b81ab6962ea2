import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { insertRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import type { Reversals } from './domain/staff-act-reversal';
import type { StaffCorrection } from './domain/staff-acts';
import { correctionTable } from './corrections.table';

/** What an act needs to be reversed, and when it was done. */
export interface ReversalOf<F extends keyof Reversals> {
  readonly reversal: Reversals[F];
  readonly doneAt: Date;
}

interface NewCorrection {
  readonly field: StaffCorrection;
  readonly subjectId: string;
  readonly traineeId: string | null;
  readonly reason: string;
  /** The end of a placement that was recorded by mistake. */
  readonly end?: { readonly endedOn: LocalDate; readonly endReason: string; readonly endRecordedAt: Date };
}

/** Corrections of wrong records, each with its reason; triggers allow the reverse transition only with one. */
@Injectable()
export class CorrectionsService {
  /** The newest act of this kind on a row, by anyone of the institution; as a writer role. Null if none is kept. */
  async reversalOf<F extends keyof Reversals>(tx: Tx, field: F, subjectId: string): Promise<ReversalOf<F> | null> {
    return (await tx.query<ReversalOf<F>>('select reversal, done_at as "doneAt" from app.reversal_of($1, $2)', [field, subjectId]))[0] ?? null;
  }

  /** Records a correction, before the reverse transition and in its transaction. */
  async record(tx: Tx, { field, subjectId, traineeId, reason, end }: NewCorrection): Promise<void> {
    const { institutionId, accountId } = tx.actor;
    if (institutionId === null || accountId === null) throw new Error(`Cannot record ${field}: only a member of staff corrects`);
    await insertRow(tx, correctionTable, { institutionId, id: randomUUID(), field, subjectId, traineeId, accountId, reason, ...end });
  }
}

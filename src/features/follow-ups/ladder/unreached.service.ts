import { Injectable } from '@nestjs/common';
import { readKeyset, type WithCursor } from '../../../platform/database/keyset';
import type { Tx } from '../../../platform/database/tx';
import type { LocalDate } from '../../../shared/local-date';
import type { LadderStep } from '../domain/ladder/ladder-steps';
import { UNREACHED_PAGE } from './unreached.queries';

/** A trainee nobody has reached. */
export interface UnreachedTrainee {
  readonly traineeId: string;
  readonly code: string;
  readonly displayName: string;
  readonly placementOfficerId: string | null;
  /** The day of the last contact, or the day the follow-up was due if there was none. */
  readonly since: LocalDate;
  readonly lastContactAt: Date | null;
  readonly lastAttemptAt: Date | null;
  /** The follow-up without an answer; null if staff marked her as unreachable without one. */
  readonly followUpId: string | null;
  readonly followUpCode: string | null;
  /** The step in progress with the day it was opened; null before the first. */
  readonly step: LadderStep | null;
  readonly stepOn: LocalDate | null;
  /** Whether those who care for her safety decide about the step, because her confirmation is old. */
  readonly isStepToDecide: boolean;
  /** The steps that nobody tried before the next one took their place. */
  readonly untriedSteps: readonly LadderStep[];
  readonly nextStep: LadderStep;
  /** Its planned day, whatever it waits for. */
  readonly nextOn: LocalDate | null;
  /** She asked for a pause; or others care for her safety, as far as the reader may know it. */
  readonly isPaused: boolean;
  readonly wantsNoContact: boolean;
  /** The follow-up was given up without a contact. */
  readonly isClosed: boolean;
  /** The follow-up was due long ago: a person decides. */
  readonly needsDecision: boolean;
  readonly unreachableAt: Date | null;
}

/** Whose trainees the board lists. */
export type WhoseUnreached = 'MINE' | 'UNASSIGNED' | 'ALL';

interface UnreachedRequest {
  readonly whose: WhoseUnreached;
  readonly limit: number;
  readonly after: string | null;
}

/** The board of everyone nobody has reached. Row-level security limits it to the reader's institution. */
@Injectable()
export class UnreachedService {
  /** Returns one row more than the page size, the longest silence first, and how many there are in all. */
  async page(tx: Tx, { whose, limit, after }: UnreachedRequest): Promise<{ readonly rows: WithCursor<UnreachedTrainee>[]; readonly total: number }> {
    const start = readKeyset(after);
    if (!start) return { rows: [], total: 0 };
    const rows = await tx.query<WithCursor<UnreachedTrainee> & { readonly total: number }>(UNREACHED_PAGE, [
      start.at,
      start.id,
      limit + 1,
      whose,
      tx.actor.accountId,
    ]);
    return { rows, total: rows[0]?.total ?? 0 };
  }
}

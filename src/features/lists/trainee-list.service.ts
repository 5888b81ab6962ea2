import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { Refusal } from '../../shared/refusal';
import { daysBetween, type LocalDate } from '../../shared/local-date';
import { can } from '../accounts/domain/permissions';
import { TRAINEE_CODE } from '../../shared/trainee-code';
import type { TraineeState } from '../trainees/domain/trainee';
import { type Lapse, nextLapse } from './domain/lapse';
import type { Selection } from './domain/selection';
import type { TraineeListFilter, TraineeListView } from './domain/trainee-list-filter';
import type { ListPage, ListPart } from './domain/list-values';
import { readSelectedIds } from './list-page';
import { readPage, rowCursor } from './list-statement';
import { stepOf, TRAINEE_STEPS, type TraineeStep } from './domain/trainee-step';
import { PEOPLE_NAMED, STEP_FACTS, traineeIdsStatement, traineeListStatement, WANTED_WORK } from './trainee-list.queries';

/** A trainee in a list: enough to distinguish two of one name, and no part of her record. */
export interface TraineeListRow {
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly homeProvince: string;
  readonly placementOfficer: string | null;
  readonly placementOfficerId: string | null;
  readonly caseWorker: string | null;
  readonly step: TraineeStep;
  readonly stepSince: LocalDate;
  readonly daysInStep: number;
  /** The last recorded day on which staff spoke with her; null if there is none. */
  readonly lastContactOn: LocalDate | null;
  readonly nextLapse: Lapse | null;
  /** Null for readers who may not know of alerts. */
  readonly hasOpenAlert: boolean | null;
  /** Whether the reader is her placement officer or case worker. */
  readonly isMine: boolean;
  readonly cursor: string;
}

export type TraineeListRequest = TraineeListView & ListPart;

type Answer = Pick<
  TraineeListRow,
  | 'id'
  | 'code'
  | 'displayName'
  | 'homeProvince'
  | 'placementOfficer'
  | 'placementOfficerId'
  | 'caseWorker'
  | 'stepSince'
  | 'lastContactOn'
  | 'hasOpenAlert'
  | 'isMine'
> & {
  readonly state: TraineeState;
  readonly referralRank: number | null;
  readonly placementRank: number | null;
  readonly matchingUntil: LocalDate | null;
  readonly followUpContactUntil: LocalDate | null;
  readonly contactUntil: LocalDate | null;
  readonly limitsUntil: LocalDate | null;
};

const stepAt = (rank: number | null): TraineeStep | null => (rank === null ? null : (TRAINEE_STEPS[rank] ?? null));
const stepFrom = ({ state, referralRank, placementRank }: Pick<Answer, 'state' | 'referralRank' | 'placementRank'>): TraineeStep =>
  stepOf({ state, referralStep: stepAt(referralRank), placementStep: stepAt(placementRank) });

/** The list of an institution's trainees: filtered, sorted, counted and paged in one statement. */
@Injectable()
export class TraineeListService {
  async page(tx: Tx, { filter, sort, descending, ...part }: TraineeListRequest): Promise<ListPage<TraineeListRow>> {
    const { total, start, today, rows } = await readPage<Answer>(tx, traineeListStatement(filter, { sort, descending }), part, TRAINEE_CODE);
    const mayKnowOfAlerts = can(tx.actor.roles, 'alert.read');
    return {
      total,
      start,
      rows: rows.map(({ position: at, state, referralRank, placementRank, matchingUntil, followUpContactUntil, contactUntil, limitsUntil, ...row }) => {
        const step = stepFrom({ state, referralRank, placementRank });
        return {
          ...row,
          step,
          daysInStep: Math.max(daysBetween(row.stepSince, today), 0),
          nextLapse: nextLapse({ step, matchingUntil, followUpContactUntil, contactUntil, limitsUntil }),
          hasOpenAlert: mayKnowOfAlerts ? row.hasOpenAlert : null,
          cursor: rowCursor(at, row.code),
        };
      }),
    };
  }

  /** The ids of a selection; EDIT_CONFLICT if it is everyone on a list whose number has changed since it was shown. */
  selectedIds(tx: Tx, selection: Selection<TraineeListFilter>): Promise<readonly string[] | Refusal<'EDIT_CONFLICT'>> {
    return readSelectedIds(tx, selection, traineeIdsStatement);
  }

  /** The steps of trainees of the institution, by the same rule as in the list. */
  async steps(tx: Tx, ids: readonly string[]): Promise<{ id: string; step: TraineeStep }[]> {
    const facts = await tx.query<Pick<Answer, 'id' | 'state' | 'referralRank' | 'placementRank'>>(STEP_FACTS, [ids.filter(isId)]);
    return facts.map((one) => ({ id: one.id, step: stepFrom(one) }));
  }

  /** Name and code of trainees of the institution, for a message about them. */
  named(tx: Tx, ids: readonly string[]): Promise<{ id: string; code: string; displayName: string }[]> {
    return tx.query(PEOPLE_NAMED, [ids.filter(isId)]);
  }

  /** The kinds of work that trainees in the programme want, by code. */
  async wantedWork(tx: Tx): Promise<string[]> {
    return (await tx.query<{ iscoCode: string }>(WANTED_WORK)).map(({ iscoCode }) => iscoCode);
  }
}

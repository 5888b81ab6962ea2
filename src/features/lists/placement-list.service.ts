import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import { can } from '../accounts/domain/permissions';
import type { Placement } from '../placements/domain/placement';
import type { PlacementListView } from './domain/placement-list-filter';
import type { ListPage, ListPart } from './domain/list-values';
import { type InstantTexts, instantOf } from './list-page';
import { ID, readPage, rowCursor } from './list-statement';
import { placementListStatement } from './placement-list.queries';

/** A placement in a list: enough to distinguish two trainees of one name, and no part of her record. */
export interface PlacementListRow extends Pick<
  Placement,
  'id' | 'state' | 'traineeId' | 'employerId' | 'startsOn' | 'confirmedByTraineeAt' | 'confirmedByEmployerAt' | 'verifiedAt'
> {
  readonly code: string;
  readonly displayName: string;
  readonly title: string;
  readonly employer: string;
  readonly province: string;
  readonly followUpsDone: number;
  readonly followUpsDue: number;
  readonly followUpsOverdue: number;
  readonly nextFollowUpOn: LocalDate | null;
  /** The last recorded day on which staff spoke with her; null if there is none. */
  readonly lastContactOn: LocalDate | null;
  readonly placementOfficer: string | null;
  readonly isOnHold: boolean;
  readonly isWitnessed: boolean;
  /** Null for readers who may not know of alerts. */
  readonly hasOpenAlert: boolean | null;
  readonly cursor: string;
}

export type PlacementListRequest = PlacementListView & ListPart;

type Instants = 'confirmedByTraineeAt' | 'confirmedByEmployerAt' | 'verifiedAt';
type Row = Omit<PlacementListRow, Instants | 'cursor'> & InstantTexts<Instants>;

/** The list of an institution's placements: filtered, sorted, counted and paged in one statement. */
@Injectable()
export class PlacementListService {
  async page(tx: Tx, request: PlacementListRequest): Promise<ListPage<PlacementListRow>> {
    const { total, start, rows } = await readPage<Row>(tx, placementListStatement(request), request, ID);
    const mayKnowOfAlerts = can(tx.actor.roles, 'alert.read');
    return {
      total,
      start,
      rows: rows.map(({ position, confirmedByTraineeAt, confirmedByEmployerAt, verifiedAt, ...row }) => ({
        ...row,
        confirmedByTraineeAt: instantOf(confirmedByTraineeAt),
        confirmedByEmployerAt: instantOf(confirmedByEmployerAt),
        verifiedAt: instantOf(verifiedAt),
        hasOpenAlert: mayKnowOfAlerts ? row.hasOpenAlert : null,
        cursor: rowCursor(position, row.id),
      })),
    };
  }
}

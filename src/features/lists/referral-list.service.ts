import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { daysBetween, type LocalDate } from '../../shared/local-date';
import { can } from '../accounts/domain/permissions';
import type { OfferState } from '../offers/domain/offer';
import type { InterviewOutcome, InterviewState } from '../referrals/domain/interview';
import type { ReferralState } from '../referrals/domain/referral';
import type { Awaited, ReferralListFilter, ReferralListView } from './domain/referral-list-filter';
import type { ListPage, ListPart } from './domain/list-values';
import { MAX_SELECTED } from './domain/selection';
import { type InstantTexts, instantOf } from './list-page';
import { ID, readPage, rowCursor } from './list-statement';
import { LISTED_EMPLOYERS, LISTED_WORK, referralIdsStatement, referralListStatement } from './referral-list.queries';

/** A referral in a list: enough to distinguish two trainees of one name, and no part of her record. */
export interface ReferralListRow {
  readonly id: string;
  readonly state: ReferralState;
  readonly traineeId: string;
  readonly code: string;
  readonly displayName: string;
  readonly vacancyId: string;
  readonly title: string;
  readonly employerId: string;
  readonly employer: string;
  readonly province: string;
  readonly askedAt: Date | null;
  readonly remindedAt: Date | null;
  /** Null once she is hired. */
  readonly stepSince: LocalDate | null;
  readonly daysInStep: number | null;
  readonly awaited: Awaited | null;
  /** When the interview begins or the answer to the offer is due. */
  readonly nextAt: Date | null;
  readonly interviewState: InterviewState | null;
  readonly interviewOutcome: InterviewOutcome | null;
  readonly offerId: string | null;
  readonly offerState: OfferState | null;
  readonly placementOfficer: string | null;
  readonly isOnHold: boolean;
  readonly isWitnessed: boolean;
  /** Null for readers who may not know of alerts. */
  readonly hasOpenAlert: boolean | null;
  readonly cursor: string;
}

export type ReferralListRequest = ReferralListView & ListPart;

type Instants = 'askedAt' | 'remindedAt' | 'nextAt';
type Row = Omit<ReferralListRow, Instants | 'cursor' | 'daysInStep'> & InstantTexts<Instants>;

/** The list of an institution's referrals: filtered, sorted, counted and paged in one statement. */
@Injectable()
export class ReferralListService {
  async page(tx: Tx, request: ReferralListRequest): Promise<ListPage<ReferralListRow>> {
    const { total, start, today, rows } = await readPage<Row>(tx, referralListStatement(request), request, ID);
    const mayKnowOfAlerts = can(tx.actor.roles, 'alert.read');
    return {
      total,
      start,
      rows: rows.map(({ position, askedAt, remindedAt, nextAt, ...row }) => ({
        ...row,
        askedAt: instantOf(askedAt),
        remindedAt: instantOf(remindedAt),
        nextAt: instantOf(nextAt),
        daysInStep: row.stepSince === null ? null : Math.max(daysBetween(row.stepSince, today), 0),
        hasOpenAlert: mayKnowOfAlerts ? row.hasOpenAlert : null,
        cursor: rowCursor(position, row.id),
      })),
    };
  }

  /** The ids of all referrals of a list, at most one more than a bulk action takes. */
  async ids(tx: Tx, filter: ReferralListFilter): Promise<string[]> {
    const { sql, values } = referralIdsStatement(filter);
    return (await tx.query<{ id: string }>(sql, [tx.actor.accountId, MAX_SELECTED + 1, ...values])).map(({ id }) => id);
  }

  /** The employers to whom the institution has referred trainees, by name. */
  employers(tx: Tx): Promise<{ id: string; legalName: string }[]> {
    return tx.query(LISTED_EMPLOYERS);
  }

  /** The kinds of work to which the institution has referred trainees, by code. */
  async work(tx: Tx): Promise<string[]> {
    return (await tx.query<{ iscoCode: string }>(LISTED_WORK)).map(({ iscoCode }) => iscoCode);
  }
}

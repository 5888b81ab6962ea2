import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { daysBetween, type LocalDate } from '../../shared/local-date';
import { can } from '../accounts/domain/permissions';
import type { VacancyState, VacancyTerms } from '../vacancies/domain/vacancy';
import type { VacancyListView } from './domain/vacancy-list-filter';
import type { ListPage, ListPart } from './domain/list-values';
import { ID, readPage, rowCursor } from './list-statement';
import { OFFERED_WORK, vacancyListStatement } from './vacancy-list.queries';

/** A vacancy in a list. */
export interface VacancyListRow extends Pick<VacancyTerms, 'payAmount' | 'payCurrency' | 'payPer' | 'startsOn'> {
  readonly id: string;
  readonly title: string;
  readonly state: VacancyState;
  readonly employerId: string;
  readonly employerName: string;
  readonly employerNameKm: string | null;
  readonly isHeld: boolean;
  readonly provinceCode: string;
  readonly iscoCode: string;
  readonly positions: number;
  readonly closesOn: LocalDate;
  /** Null unless it waits for the answer of staff. */
  readonly review: VacancyReviewWait | null;
  /** Of the reader's institution; null for readers who may not know of people. */
  readonly onTheWay: number | null;
  readonly cursor: string;
}

interface VacancyReviewWait {
  readonly submittedOn: LocalDate;
  readonly days: number;
  /** The last day of the promise. */
  readonly dueOn: LocalDate;
  readonly isLate: boolean;
}

export type VacancyListRequest = VacancyListView & ListPart;

interface Stored extends Omit<VacancyListRow, 'review' | 'onTheWay' | 'cursor'> {
  readonly submittedOn: LocalDate | null;
  readonly reviewDueOn: LocalDate | null;
  readonly onTheWay: number;
}

/** The list of vacancies: filtered, sorted, counted and paged in one statement. */
@Injectable()
export class VacancyListService {
  async page(tx: Tx, { filter, sort, descending, ...part }: VacancyListRequest): Promise<ListPage<VacancyListRow>> {
    const mayCount = can(tx.actor.roles, 'placement.read');
    // the order would reveal what the column hides
    const statement = vacancyListStatement({ filter, descending, sort: sort === 'ON_THE_WAY' && !mayCount ? 'REVIEW_DUE' : sort });
    const { total, start, today, rows } = await readPage<Stored>(tx, statement, part, ID);
    return {
      total,
      start,
      rows: rows.map(({ position, submittedOn, reviewDueOn, onTheWay, ...row }) => ({
        ...row,
        review:
          submittedOn && reviewDueOn
            ? { submittedOn, days: Math.max(daysBetween(submittedOn, today), 0), dueOn: reviewDueOn, isLate: reviewDueOn < today }
            : null,
        onTheWay: mayCount ? onTheWay : null,
        cursor: rowCursor(position, row.id),
      })),
    };
  }

  /** The kinds of work of current vacancies, by code. */
  async offeredWork(tx: Tx): Promise<string[]> {
    return (await tx.query<{ iscoCode: string }>(OFFERED_WORK)).map(({ iscoCode }) => iscoCode);
  }
}

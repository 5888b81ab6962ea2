import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import { can } from '../accounts/domain/permissions';
import type { EmployerState } from '../employers/domain/employer';
import { type EmployerListView, searchedName, VETTING_PROGRESS, type VettingProgress } from './domain/employer-list-filter';
import { employerListStatement } from './employer-list.queries';
import type { ListPage, ListPart } from './domain/list-values';
import { ID, readPage, rowCursor } from './list-statement';

/** An employer in a list. */
export interface EmployerListRow {
  readonly id: string;
  readonly legalName: string;
  readonly legalNameKm: string | null;
  readonly state: EmployerState;
  readonly isHeld: boolean;
  /** Whether the reader's institution does not refer to it. */
  readonly isExcluded: boolean;
  /** Null for readers who may not know of alerts. */
  readonly hasOpenAlert: boolean | null;
  readonly provinceCodes: readonly string[];
  readonly vetting: VettingProgress;
  /** The last valid day of the approval that lapses next; of the last one if all have lapsed. */
  readonly lapsesOn: LocalDate | null;
  readonly openVacancies: number;
  readonly openPositions: number;
  /** Of the reader's institution; null for readers who may not know of people. */
  readonly onTheWay: number | null;
  readonly atWork: number | null;
  readonly visitedOn: LocalDate | null;
  /** Who leads the newest visit of the reader's institution. */
  readonly responsible: string | null;
  readonly cursor: string;
}

export interface EmployerListRequest extends EmployerListView, ListPart {
  /** A part of the name or the registration number; all if empty. */
  readonly text: string;
}

interface Stored extends Omit<EmployerListRow, 'vetting' | 'onTheWay' | 'atWork' | 'hasOpenAlert' | 'cursor'> {
  readonly progress: number;
  readonly onTheWay: number;
  readonly atWork: number;
  readonly hasOpenAlert: boolean;
}

/** The list of employers: filtered, sorted, counted and paged in one statement. */
@Injectable()
export class EmployerListService {
  async page(tx: Tx, { filter, sort, descending, text, ...part }: EmployerListRequest): Promise<ListPage<EmployerListRow>> {
    const mayCount = can(tx.actor.roles, 'placement.read');
    const mayKnowOfAlerts = can(tx.actor.roles, 'alert.read');
    // the order would reveal what the columns hide
    const isHidden = !mayCount && (sort === 'ON_THE_WAY' || sort === 'AT_WORK');
    const statement = employerListStatement({ filter, descending, sort: isHidden ? 'NAME' : sort }, searchedName(text));
    const { total, start, rows } = await readPage<Stored>(tx, statement, part, ID);
    return {
      total,
      start,
      rows: rows.map(({ position, progress, onTheWay, atWork, hasOpenAlert, ...row }) => ({
        ...row,
        vetting: VETTING_PROGRESS[progress] ?? 'NOT_VETTED',
        onTheWay: mayCount ? onTheWay : null,
        atWork: mayCount ? atWork : null,
        hasOpenAlert: mayKnowOfAlerts ? hasOpenAlert : null,
        cursor: rowCursor(position, row.id),
      })),
    };
  }
}

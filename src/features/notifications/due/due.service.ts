import { Injectable } from '@nestjs/common';
import { readKeyset } from '../../../platform/database/keyset';
import type { Tx } from '../../../platform/database/tx';
import { isId } from '../../../shared/ids';
import type { LocalDate } from '../../../shared/local-date';
import type { VisitReason } from '../../vetting/domain/visit-due';
import { DUE_GROUPS, DUE_KINDS, type DueGroup, dueGroupOf, type DueKind, dueKindOf, type DueStep, dueStepsOf, isLate } from '../domain/due-work';
import { EVENTS_TOWARDS_EMPLOYER, visibleTaskKinds } from '../domain/task';
import { dueStatement } from './due.queries';

/** A piece of due work: what is due, about whom, and until when. */
export interface DueItem {
  readonly step: DueStep;
  readonly kind: DueKind;
  readonly group: DueGroup;
  /** The id of what it is about, such as the follow-up. */
  readonly id: string;
  readonly traineeId: string | null;
  readonly employerId: string | null;
  readonly vacancyId: string | null;
  readonly siteId: string | null;
  readonly questionId: string | null;
  /** Why a site needs a visit. */
  readonly visitReason: VisitReason | null;
  /** The number of questions that it represents; null for other items. */
  readonly questionTotal: number | null;
  /** The last day to do it in time; null if it is due now. */
  readonly dueOn: LocalDate | null;
  readonly isLate: boolean;
  /** Since when it waits, if the item names it. */
  readonly since: string | null;
  /** Whether it is the reader's own, unassigned or shared by all. */
  readonly isMine: boolean;
  readonly cursor: string;
}

export interface DuePageRequest {
  /** Null for all kinds. */
  readonly kind: DueKind | null;
  /** Only the reader's own work, and what is unassigned or shared by all. */
  readonly isMine: boolean;
  /** Only work about this trainee; null for all. */
  readonly traineeId: string | null;
  readonly limit: number;
  /** The cursor of an item; the page begins after it, or ends before it. */
  readonly after: string | null;
  readonly before: string | null;
}

export interface DuePage {
  readonly items: readonly DueItem[];
  /** How many items come before the page. */
  readonly start: number;
  /** How many items there are of this kind. */
  readonly total: number;
  readonly kinds: readonly { readonly kind: DueKind; readonly total: number }[];
  /** Of this kind. */
  readonly groups: readonly { readonly group: DueGroup; readonly total: number }[];
}

interface Row {
  readonly today: LocalDate;
  readonly total: number;
  readonly start: number;
  readonly totals: readonly { readonly step: DueStep; readonly rank: number; readonly total: number }[];
  readonly items: readonly Omit<DueItem, 'kind' | 'group' | 'isLate'>[];
}

/** The group of each rank in `RANK`: critical alerts are before other alerts. */
const GROUP_OF_RANK: readonly DueGroup[] = ['SAFETY', ...DUE_GROUPS];
const EMPTY: DuePage = { items: [], start: 0, total: 0, kinds: [], groups: [] };

/** What staff are to do, counted and paged in one statement. Row-level security and the roles of the reader limit it. */
@Injectable()
export class DueService {
  async page(tx: Tx, { kind, isMine, traineeId, limit, after, before }: DuePageRequest): Promise<DuePage> {
    const { accountId, roles } = tx.actor;
    const steps = dueStepsOf(roles);
    if (steps.length === 0 || (traineeId !== null && !isId(traineeId))) return EMPTY;
    const cursor = readCursor(after ?? before);
    const { today, total, start, totals, items } = await tx.queryOne<Row>(dueStatement(steps), [
      accountId,
      isMine ? accountId : null,
      visibleTaskKinds(roles),
      EVENTS_TOWARDS_EMPLOYER,
      kind === null ? steps : steps.filter((step) => dueKindOf(step) === kind),
      limit,
      cursor.rank,
      cursor.at,
      cursor.id,
      after === null && before !== null,
      traineeId,
    ]);
    const sum = (of: (row: Row['totals'][number]) => boolean): number => totals.filter(of).reduce((all, row) => all + row.total, 0);
    return {
      items: items.map((item) => ({ ...item, kind: dueKindOf(item.step), group: dueGroupOf(item.step, item.dueOn, today), isLate: isLate(item.dueOn, today) })),
      start,
      total,
      kinds: DUE_KINDS.map((one) => ({ kind: one, total: sum(({ step }) => dueKindOf(step) === one) })),
      groups: DUE_GROUPS.map((group) => ({
        group,
        total: sum(({ step, rank }) => GROUP_OF_RANK[rank] === group && (kind === null || dueKindOf(step) === kind)),
      })),
    };
  }
}

interface DueCursor {
  readonly rank: number | null;
  readonly at: string | null;
  readonly id: string | null;
}

/** The list begins at its first page if it is no cursor of this list. */
function readCursor(text: string | null): DueCursor {
  const [, rank, rest] = /^([0-6])\|(.+)$/.exec(text ?? '') ?? [];
  const start = rest === undefined ? undefined : readKeyset(rest);
  return start ? { rank: Number(rank), ...start } : { rank: null, at: null, id: null };
}

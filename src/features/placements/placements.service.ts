import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TraineeLimits } from '../matching/domain/facts/pair';
import { readKeyset, type WithCursor } from '../../platform/database/keyset';
import { announce } from '../../platform/database/outbox';
import { insertRow, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import type { EmployerPlacement, MovedPlacement, Placement, PlacementState, PlannedPlacement, StartToConfirm } from './domain/placement';
import {
  AGES,
  BY_IDS,
  EMPLOYERS_BY_IDS,
  EMPLOYERS_PAGE,
  HER_CONFIRMATION,
  IS_CLEARED,
  LOCK,
  LOCK_EMPLOYERS,
  OF_TRAINEES,
  OF_VACANCIES,
  PAGE,
  PLAN_AGREEMENT,
} from './placements.queries';
import { placementTable } from './placements.table';

interface AskedPage {
  readonly limit: number;
  readonly after: string | null;
}
interface AskedPlacements extends AskedPage {
  readonly state: PlacementState | null;
  readonly ownEnterprise: boolean | null;
  /** An account of staff: only people it looks after, and those nobody does. */
  readonly of: string | null;
  /** Without those at an employer that is on hold. */
  readonly exceptOnHold: boolean;
}
type Ages = Pick<TraineeLimits, 'fifteenOn' | 'eighteenOn'>;
type Confirmation = Pick<Placement, 'confirmedByTraineeAt' | 'verifiedAt'>;

/** Places that trainees have taken. Row-level security decides whose; an employer reads them through the methods named for it, with the columns its login has. */
@Injectable()
export class PlacementsService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Placement[]> {
    return tx.query<Placement>(BY_IDS, [ids.filter(isId)]);
  }

  employersByIds(tx: Tx, ids: readonly string[]): Promise<EmployerPlacement[]> {
    return tx.query<EmployerPlacement>(EMPLOYERS_BY_IDS, [ids.filter(isId)]);
  }

  /** Latest start first. */
  ofTrainees(tx: Tx, ids: readonly string[]): Promise<Placement[]> {
    return tx.query<Placement>(OF_TRAINEES, [ids]);
  }

  /** Latest start first. */
  ofVacancies(tx: Tx, ids: readonly string[]): Promise<Placement[]> {
    return tx.query<Placement>(OF_VACANCIES, [ids]);
  }

  /** One row more than the page holds, newest first. */
  page(tx: Tx, { limit, after, state, ownEnterprise, of, exceptOnHold }: AskedPlacements): Promise<WithCursor<Placement>[]> {
    const start = readKeyset(after);
    return start ? tx.query(PAGE, [start.at, start.id, limit + 1, state, ownEnterprise, of, exceptOnHold]) : Promise.resolve([]);
  }

  /** One row more than the page holds, latest start first; `after` is the last one of the page before. */
  employersPage(tx: Tx, { limit, after }: AskedPage): Promise<EmployerPlacement[]> {
    return after !== null && !isId(after) ? Promise.resolve([]) : tx.query(EMPLOYERS_PAGE, [after, limit + 1]);
  }

  /** Locks one as staff or as herself; null: not there, or not yours. */
  async lock(tx: Tx, id: string): Promise<Placement | null> {
    return isId(id) ? ((await tx.query<Placement>(LOCK, [id]))[0] ?? null) : null;
  }

  /** Locks one as the employer where it is. */
  async lockEmployers(tx: Tx, id: string): Promise<EmployerPlacement | null> {
    return isId(id) ? ((await tx.query<EmployerPlacement>(LOCK_EMPLOYERS, [id]))[0] ?? null) : null;
  }

  /** What the employer's path may know beside: whether she has confirmed, so that its own word is the second or the first. */
  async withHerWord(tx: Tx, placement: EmployerPlacement): Promise<EmployerPlacement & Confirmation> {
    const [her] = await tx.query<Confirmation>(HER_CONFIRMATION, [placement.id]);
    if (!her) throw new Error(`placement ${placement.id} is locked and cannot be read`);
    return { ...placement, ...her };
  }

  /** The two dates that stand for her age, for staff; none where nobody has looked into it, and she then counts as too young. */
  async agesOf(tx: Tx, traineeId: string): Promise<Ages> {
    return (await tx.query<Ages>(AGES, [traineeId]))[0] ?? { fifteenOn: null, eighteenOn: null };
  }

  /** `isCleared` of the place's site on a day: the database's own rule, the same for everybody. */
  async siteIsCleared(tx: Tx, vacancyId: string, on: LocalDate): Promise<boolean> {
    return (await tx.query<{ isCleared: boolean }>(IS_CLEARED, [vacancyId, on]))[0]?.isCleared ?? false;
  }

  /** Writes a planned start down, with the agreement that an apprenticeship needs, and tells whom it concerns. @returns its id */
  async add(tx: Tx, planned: PlannedPlacement): Promise<string> {
    const id = randomUUID();
    const createdAt = await tx.now();
    // the database writes whose enterprise it is and the day first planned, whatever is said here; the one column takes no null
    await insertRow(tx, placementTable, { ...planned, id, ownEnterprise: false, createdAt });
    if (planned.kind === 'APPRENTICESHIP')
      await tx.change(PLAN_AGREEMENT, [planned.institutionId, randomUUID(), id, planned.traineeId, createdAt, planned.vacancyId]);
    await announce(tx, happened('PlacementPlanned', id), { subjectKind: 'placement', to: planned.state });
    return id;
  }

  async save<P extends StartToConfirm>(tx: Tx, before: P, { placement, event }: MovedPlacement<P>): Promise<void> {
    await saveRow<object>(tx, placementTable, before, placement);
    await announce(tx, event, { subjectKind: 'placement', from: before.state, to: placement.state });
  }
}

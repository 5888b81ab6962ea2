import { Inject, Injectable } from '@nestjs/common';
import { firstDayOf } from '../matching/domain/facts/pair';
import { announce } from '../../platform/database/outbox';
import { insertAll, insertRow, lockRow, lockRows, rowsAs, rowsBy, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { type LocalDate, localDateAt } from '../../shared/local-date';
import { LAW_RULES, lawDoubts, type LawProblem, lawProblems, teachingProblems } from './domain/law';
import { type LawRule, type Night, conditionsByLaw, rulesInForce } from '../matching/domain/facts/law-rule';
import { seatReturnedEvent, type VacancyFacts } from './domain/vacancy-transitions';
import type { VacancyParts } from './domain/parse-vacancy';
import type { ReviewedVersion, VacancyReview } from './domain/vacancy-review';
import type { ApprenticeshipTerms, Vacancy, VacancyState, VacancyTerms } from './domain/vacancy';
import {
  CLEARANCE_AND_SECTOR,
  IS_STEWARD,
  LAST_RETURNED,
  OPEN_OFFERS,
  PAGE_NEWEST_FIRST,
  PAGE_TITLED,
  PART_TABLES,
  PARTS,
  TAKE_SEAT,
  TAKE_WITNESSED_SEAT,
  TAKEN_OR_PENDING_SEATS,
} from './vacancies.queries';
import {
  apprenticeshipTable,
  costItemTable,
  employerReviewTable,
  planUnitTable,
  reviewDoubtsTable,
  reviewTable,
  vacancyLanguageTable,
  vacancySkillTable,
  vacancyTable,
} from './vacancies.table';

/** The lists of one vacancy. */
export interface VacancyPartsRow extends VacancyParts {
  readonly vacancyId: string;
}
/** The part of a review its employer may read. */
export type EmployerReview = Omit<VacancyReview, 'employerId' | 'reviewerId' | 'reviewed' | 'lawDoubts'>;
/** The text of a vacancy when it was last returned. */
export interface ReturnedVersion {
  readonly vacancyId: string;
  readonly reviewed: ReviewedVersion;
  readonly returnedAt: Date;
}
/** A page of vacancies, newest first. */
export interface VacancyPageRequest {
  readonly state: VacancyState | null;
  readonly employerId?: string | null;
  /** A part of the title; empty for all. */
  readonly text?: string;
  readonly after: string | null;
  readonly limit: number;
}

/** A vacancy, and the trainee whose own referral is left out. */
export interface SeatsQuestion {
  readonly vacancyId: string;
  readonly traineeId: string | null;
}
interface TakenOrPendingSeats extends SeatsQuestion {
  readonly seats: number;
}

/** The most that the database lists as public (`app.open_vacancies`). */
const MAX_PUBLIC = 50;

/** Vacancies. Row-level security limits the rows: an employer sees its own, staff and trainees see all. */
@Injectable()
export class VacanciesService {
  constructor(@Inject(LAW_RULES) private readonly rules: readonly LawRule[]) {}

  byIds(tx: Tx, ids: readonly string[]): Promise<Vacancy[]> {
    return rowsBy(tx, vacancyTable, { id: ids.filter(isId) });
  }

  /** Skills, languages, costs and apprenticeship of each, in no particular order. */
  parts(tx: Tx, ids: readonly string[]): Promise<VacancyPartsRow[]> {
    return tx.query<VacancyPartsRow>(PARTS, [ids.filter(isId)]);
  }

  /**
   * The seats of open vacancies that are taken or have someone on the way, of any institution, for staff. A number of
   * seats and never a list of people, because staff may not know whom other institutions refer (decision 0027).
   */
  takenOrPendingSeats(tx: Tx, pairs: readonly SeatsQuestion[]): Promise<TakenOrPendingSeats[]> {
    return tx.query<TakenOrPendingSeats>(TAKEN_OR_PENDING_SEATS, [pairs.map(({ vacancyId }) => vacancyId), pairs.map(({ traineeId }) => traineeId)]);
  }

  reviewsOf(tx: Tx, ids: readonly string[]): Promise<EmployerReview[]> {
    return rowsBy(tx, employerReviewTable, { vacancyId: ids }, { reviewedAt: 'DESC', id: 'ASC' });
  }

  /** The doubts that the reviewers saw, by review; for staff only. */
  doubtsOfReviews(tx: Tx, ids: readonly string[]): Promise<Pick<VacancyReview, 'id' | 'lawDoubts'>[]> {
    return rowsBy(tx, reviewDoubtsTable, { id: ids });
  }

  /** For staff only; the employer has its own text. */
  lastReturned(tx: Tx, ids: readonly string[]): Promise<ReturnedVersion[]> {
    return tx.query<ReturnedVersion>(LAST_RETURNED, [ids]);
  }

  /** Returns one row more than the page size, newest first. */
  async page(tx: Tx, { state, employerId = null, text = '', after, limit }: VacancyPageRequest): Promise<Vacancy[]> {
    if ([after, employerId].some((id) => id !== null && !isId(id))) return [];
    const searchText = text.normalize('NFC').replaceAll('\0', '').trim().toLowerCase();
    const range = [after, state, limit + 1, employerId];
    return searchText === '' ? rowsAs(tx, vacancyTable, PAGE_NEWEST_FIRST, range) : rowsAs(tx, vacancyTable, PAGE_TITLED, [...range, searchText]);
  }

  /** The vacancies that are public, newest first, the same for every reader. */
  async publicList(tx: Tx, limit: number): Promise<Vacancy[]> {
    const ids = (await tx.query<{ id: string }>('select app.open_vacancies($1) as id', [MAX_PUBLIC])).map(({ id }) => id);
    const rows = new Map((await this.byIds(tx, ids)).map((row) => [row.id, row]));
    // The database leaves out work marked as night work; hours that touch the night count as much.
    return ids
      .flatMap((id) => rows.get(id) ?? [])
      .filter((row) => !conditionsByLaw(row, this.rules, row.startsOn).night)
      .slice(0, limit);
  }

  /** The dated rules, for checks of a vacancy on another day. */
  lawRules(): readonly LawRule[] {
    return this.rules;
  }

  /** The violations of law and programme rules on the start date, or on another day. */
  lawProblems(vacancy: Vacancy, { costItems, apprenticeship }: VacancyParts, sector: string, on = vacancy.startsOn): LawProblem[] {
    return lawProblems({ vacancy, sector, costItems, apprenticeship }, this.rules, on);
  }

  /** What whoever reviews a vacancy or explains an offer checks, because the source of the rule was not: it refuses nothing. */
  lawDoubts(vacancy: Vacancy, { costItems, apprenticeship }: VacancyParts, sector: string, on = vacancy.startsOn): LawProblem[] {
    return lawDoubts({ vacancy, sector, costItems, apprenticeship }, this.rules, on);
  }

  /** What the age gates read of a vacancy with the terms of an offer: its own hours decide about night work. */
  ageRelevantWork(vacancy: Vacancy, { startMinute, endMinute, startsOn }: Pick<VacancyTerms, 'startMinute' | 'endMinute' | 'startsOn'>): Vacancy {
    const work = { ...vacancy, startMinute, endMinute, startsOn };
    return { ...work, ...conditionsByLaw(work, this.rules, startsOn) };
  }

  /**
   * The facts for a vacancy's next transition: clearance of its site on the first day of work (`firstDayOf`),
   * violations and doubts on that day, and open offers.
   */
  async facts(tx: Tx, vacancy: Vacancy): Promise<VacancyFacts & { readonly lawDoubts: readonly LawProblem[] }> {
    const firstDay = firstDayOf(vacancy, localDateAt(await tx.now()));
    const [[clearance], [parts]] = await Promise.all([
      tx.query<{ siteIsCleared: boolean; sector: string }>(CLEARANCE_AND_SECTOR, [vacancy.siteId, firstDay, vacancy.employerId]),
      this.parts(tx, [vacancy.id]),
    ]);
    if (!clearance || !parts) throw new Error(`Cannot read clearance and parts of vacancy ${vacancy.id}`);
    const openOffers = await this.openOffers(tx, vacancy.id);
    const lawProblems = this.lawProblems(vacancy, parts, clearance.sector, firstDay);
    return { siteIsCleared: clearance.siteIsCleared, lawProblems, lawDoubts: this.lawDoubts(vacancy, parts, clearance.sector, firstDay), openOffers };
  }

  /** The violations concerning an apprenticeship's instructor, on a day. */
  teachingProblems(apprenticeship: ApprenticeshipTerms, on: LocalDate): LawProblem[] {
    return teachingProblems(apprenticeship, this.rules, on);
  }

  /** The legal night hours on a day. */
  nightOn(on: LocalDate): Night {
    const [rule] = rulesInForce(this.rules, on).flatMap((one) => (one.rule === 'NIGHT_IS_MARKED' ? [one] : []));
    if (!rule) throw new Error(`data/rules has no night work rule valid on ${on}`);
    return rule;
  }

  /**
   * Announces that a vacancy reopened or became paused because a seat was returned; `before` was read before
   * the cancellation.
   */
  async announceSeatReturned(tx: Tx, before: Vacancy): Promise<void> {
    const [after] = await this.byIds(tx, [before.id]);
    const event = after ? seatReturnedEvent(before, after) : null;
    if (event && after) await announce(tx, event, { subjectKind: 'vacancy', from: before.state, to: after.state });
  }

  /** Whether the reader's institution is the steward; for staff. */
  async isSteward(tx: Tx): Promise<boolean> {
    return (await tx.query<{ isSteward: boolean | null }>(IS_STEWARD))[0]?.isSteward ?? false;
  }

  /**
   * Locks a vacancy whose state the actor may change; null if it does not exist or the actor may not change
   * it.
   */
  async lock(tx: Tx, id: string): Promise<Vacancy | null> {
    return isId(id) ? lockRow(tx, vacancyTable, { id }) : null;
  }

  /**
   * Locks all vacancies of an employer, whose own row is locked already. The weaker lock does not block
   * inserts of rows that reference a vacancy.
   */
  lockOf(tx: Tx, employerId: string): Promise<Vacancy[]> {
    return lockRows(tx, vacancyTable, { employerId }, { id: 'ASC' }, 'for no key update');
  }

  async add(tx: Tx, vacancy: Vacancy, parts: VacancyParts): Promise<void> {
    await insertRow(tx, vacancyTable, vacancy);
    await this.insertParts(tx, vacancy, parts);
  }

  async update(tx: Tx, vacancy: Vacancy, parts: VacancyParts): Promise<void> {
    await this.save(tx, vacancy);
    for (const name of PART_TABLES) await tx.change(`delete from ${name} where vacancy_id = $1`, [vacancy.id]);
    await this.insertParts(tx, vacancy, parts);
  }

  async save(tx: Tx, vacancy: Vacancy): Promise<void> {
    await updateRows(tx, vacancyTable, { id: vacancy.id }, vacancy);
  }

  /** Adds a staff review of a submission. */
  async addReview(tx: Tx, addReview: VacancyReview): Promise<void> {
    await insertRow(tx, reviewTable, addReview);
  }

  /** The number of open offers of a vacancy that the reader can see; stable while the vacancy is locked. */
  async openOffers(tx: Tx, vacancyId: string): Promise<number> {
    return (await tx.query<{ openOffers: number }>(OPEN_OFFERS, [vacancyId]))[0]?.openOffers ?? 0;
  }

  /**
   * Takes one seat; false if none is left or the vacancy does not accept candidates. The last seat fills it.
   */
  async takeSeat(tx: Tx, vacancyId: string): Promise<boolean> {
    return (await tx.change(TAKE_SEAT, [vacancyId])) === 1;
  }

  /** The same for an offer to which she said yes before two witnesses, as staff of any institution. */
  async takeWitnessedSeat(tx: Tx, offerId: string): Promise<boolean> {
    return (await tx.queryOne<{ taken: boolean }>(TAKE_WITNESSED_SEAT, [offerId])).taken;
  }

  private async insertParts(tx: Tx, { id: vacancyId, employerId }: Vacancy, { skills, languages, costItems, apprenticeship }: VacancyParts): Promise<void> {
    const owner = { vacancyId, employerId };
    const owned = <T extends object>(rows: readonly T[]): (T & typeof owner)[] => rows.map((row) => ({ ...row, ...owner }));
    await insertAll(tx, vacancySkillTable, owned(skills));
    await insertAll(tx, vacancyLanguageTable, owned(languages));
    await insertAll(tx, costItemTable, owned(costItems));
    if (apprenticeship === null) return;
    const { plan, ...terms } = apprenticeship;
    await insertRow(tx, apprenticeshipTable, { ...terms, ...owner });
    await insertAll(tx, planUnitTable, owned(plan.map((unit, at) => ({ ...unit, position: at + 1 }))));
  }
}

import { Injectable } from '@nestjs/common';
import { firstDayOf } from '../matching/domain/facts/pair';
import { announce } from '../../platform/database/outbox';
import { rowsAs, rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { type LocalDate, localDateAt } from '../../shared/local-date';
import { type LawProblem, lawProblems, type Night, teachingProblems } from './domain/law';
import { type LawRule, rulesInForce } from '../matching/domain/facts/law-rule';
import { seatGivenBack, type VacancyFacts } from './domain/move-vacancy';
import type { VacancyParts } from './domain/parts';
import type { ReviewedVersion, VacancyReview } from './domain/review';
import type { ApprenticeshipTerms, Vacancy, VacancyState } from './domain/vacancy';
import { readLawRules } from './rules';
import { CLEARANCE_AND_SECTOR, IS_STEWARD, LAST_RETURNED, OPEN_OFFERS, PAGE_NEWEST_FIRST, PART_TABLES, PARTS, REVIEWS, TAKE_SEAT } from './vacancies.queries';
import { apprenticeshipTable, costItemTable, planUnitTable, reviewTable, vacancyLanguageTable, vacancySkillTable, vacancyTable } from './vacancies.table';

/** The lists of one vacancy. */
export interface PartsOfVacancy extends VacancyParts {
  readonly vacancyId: string;
}
/** A review as its employer, too, may read it. */
export type ShownReview = Omit<VacancyReview, 'employerId' | 'reviewerId' | 'reviewed'>;
/** What a vacancy said when it was last returned. */
export interface ReturnedVersion {
  readonly vacancyId: string;
  readonly reviewed: ReviewedVersion;
  readonly returnedAt: Date;
}
/** Which page of vacancies, newest first. */
export interface VacanciesAsked {
  readonly state: VacancyState | null;
  readonly employerId?: string | null;
  readonly after: string | null;
  readonly limit: number;
}

/** Open places. Row-level security decides whose: an employer its own, staff and trainees all. */
@Injectable()
export class VacanciesService {
  readonly #rules = readLawRules();

  byIds(tx: Tx, ids: readonly string[]): Promise<Vacancy[]> {
    return rowsBy(tx, vacancyTable, 'id', ids.filter(isId));
  }

  /** Skills, languages, costs and the apprenticeship of each, in no order. */
  parts(tx: Tx, ids: readonly string[]): Promise<PartsOfVacancy[]> {
    return tx.query<PartsOfVacancy>(PARTS, [ids.filter(isId)]);
  }

  reviewsOf(tx: Tx, ids: readonly string[]): Promise<ShownReview[]> {
    return tx.query<ShownReview>(REVIEWS, [ids]);
  }

  /** For staff: an employer knows what it wrote. */
  lastReturned(tx: Tx, ids: readonly string[]): Promise<ReturnedVersion[]> {
    return tx.query<ReturnedVersion>(LAST_RETURNED, [ids]);
  }

  /** One row more than the page holds, newest first. */
  async page(tx: Tx, { state, employerId = null, after, limit }: VacanciesAsked): Promise<Vacancy[]> {
    if ([after, employerId].some((id) => id !== null && !isId(id))) return [];
    return rowsAs(tx, vacancyTable, PAGE_NEWEST_FIRST, [after, state, limit + 1, employerId]);
  }

  /** Open places that anybody may know of, newest first, the same for every reader. */
  async openToRead(tx: Tx, most: number): Promise<Vacancy[]> {
    const ids = (await tx.query<{ id: string }>('select app.open_places($1) as id', [most])).map(({ id }) => id);
    const rows = new Map((await this.byIds(tx, ids)).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  /** The dated rules, for whoever holds a place against them as it was on another day. */
  lawRules(): readonly LawRule[] {
    return this.#rules;
  }

  /** What the law and the programme have against it on the day the work starts, or on another. */
  lawProblems(vacancy: Vacancy, { costItems, apprenticeship }: VacancyParts, sector: string, on = vacancy.startsOn): LawProblem[] {
    return lawProblems({ vacancy, sector, costItems, apprenticeship }, this.#rules, on);
  }

  /** What decides over the next move of a vacancy: whether its site is cleared on the first day (`firstDayOf`), what the law says of it then, and who thinks over an offer. */
  async facts(tx: Tx, vacancy: Vacancy): Promise<VacancyFacts> {
    const firstDay = firstDayOf(vacancy, localDateAt(await tx.now()));
    const [[place], [parts]] = await Promise.all([
      tx.query<{ siteIsCleared: boolean; sector: string }>(CLEARANCE_AND_SECTOR, [vacancy.siteId, firstDay, vacancy.employerId]),
      this.parts(tx, [vacancy.id]),
    ]);
    if (!place || !parts) throw new Error(`vacancy ${vacancy.id} is locked and cannot be read`);
    const openOffers = await this.openOffers(tx, vacancy.id);
    return { siteIsCleared: place.siteIsCleared, lawProblems: this.lawProblems(vacancy, parts, place.sector, firstDay), openOffers };
  }

  /** What the law has against who teaches an apprentice, on a day. */
  teachingProblems(apprenticeship: ApprenticeshipTerms, on: LocalDate): LawProblem[] {
    return teachingProblems(apprenticeship, this.#rules, on);
  }

  /** The hours that the law calls night on a day. */
  nightOn(on: LocalDate): Night {
    const [rule] = rulesInForce(this.#rules, on).flatMap((one) => (one.rule === 'NIGHT_IS_MARKED' ? [one] : []));
    if (!rule) throw new Error(`data/rules says nothing of the night on ${on}`);
    return rule;
  }

  /** Tells of a vacancy that opened or paused when a seat came back to it; `before` was read before the cancellation that gave it. */
  async tellSeatBack(tx: Tx, before: Vacancy): Promise<void> {
    const [after] = await this.byIds(tx, [before.id]);
    const event = after ? seatGivenBack(before, after) : null;
    if (event && after) await announce(tx, event, { subjectKind: 'vacancy', from: before.state, to: after.state });
  }

  /** Whether the reader's institution keeps the places; for staff. */
  async isSteward(tx: Tx): Promise<boolean> {
    return (await tx.query<{ isSteward: boolean | null }>(IS_STEWARD))[0]?.isSteward ?? false;
  }

  /** Locks a vacancy the reader may move; null: not there, or not yours to move. */
  async lock(tx: Tx, id: string): Promise<Vacancy | null> {
    return isId(id) ? tx.manager.findOne(vacancyTable, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  /** Locks all vacancies of an employer whose row is locked, so that a new row which names one need not wait. */
  lockOf(tx: Tx, employerId: string): Promise<Vacancy[]> {
    return tx.manager.find(vacancyTable, { where: { employerId }, order: { id: 'ASC' }, lock: { mode: 'for_no_key_update' } });
  }

  async write(tx: Tx, vacancy: Vacancy, parts: VacancyParts): Promise<void> {
    await tx.manager.insert(vacancyTable, vacancy);
    await this.insertParts(tx, vacancy, parts);
  }

  async rewrite(tx: Tx, vacancy: Vacancy, parts: VacancyParts): Promise<void> {
    await this.save(tx, vacancy);
    for (const name of PART_TABLES) await tx.change(`delete from ${name} where vacancy_id = $1`, [vacancy.id]);
    await this.insertParts(tx, vacancy, parts);
  }

  async save(tx: Tx, vacancy: Vacancy): Promise<void> {
    await tx.manager.update(vacancyTable, { id: vacancy.id }, vacancy);
  }

  /** Keeps what staff answered to a submission. */
  async review(tx: Tx, review: VacancyReview): Promise<void> {
    await tx.manager.insert(reviewTable, review);
  }

  /** How many offers of a vacancy wait for an answer; as exact as the reader sees them, and sure while the vacancy is locked. */
  async openOffers(tx: Tx, vacancyId: string): Promise<number> {
    return (await tx.query<{ openOffers: number }>(OPEN_OFFERS, [vacancyId]))[0]?.openOffers ?? 0;
  }

  /** Takes one seat; false when none is left or the vacancy takes nobody any more. The last seat fills it. */
  async takeSeat(tx: Tx, vacancyId: string): Promise<boolean> {
    return (await tx.change(TAKE_SEAT, [vacancyId])) === 1;
  }

  private async insertParts(tx: Tx, { id: vacancyId, employerId }: Vacancy, { skills, languages, costItems, apprenticeship }: VacancyParts): Promise<void> {
    const owner = { vacancyId, employerId };
    const owned = <T extends object>(rows: readonly T[]): (T & typeof owner)[] => rows.map((row) => ({ ...row, ...owner }));
    if (skills.length > 0) await tx.manager.insert(vacancySkillTable, owned(skills));
    if (languages.length > 0) await tx.manager.insert(vacancyLanguageTable, owned(languages));
    if (costItems.length > 0) await tx.manager.insert(costItemTable, owned(costItems));
    if (apprenticeship === null) return;
    const { plan, ...terms } = apprenticeship;
    await tx.manager.insert(apprenticeshipTable, { ...terms, ...owner });
    await tx.manager.insert(planUnitTable, owned(plan.map((unit, at) => ({ ...unit, position: at + 1 }))));
  }
}

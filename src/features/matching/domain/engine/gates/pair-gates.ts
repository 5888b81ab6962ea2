import type { LocalDate } from '../../../../../shared/local-date';
import { ASKED_OF_MINORS, ASKS } from '../facts/asks';
import { dayNumber } from './cannot-hold';
import { levelIn } from '../facts/held';
import { answers } from '../facts/papers';
import type { TraineeFacts } from '../facts/trainee-facts';
import type { VacancyFacts } from '../facts/vacancy-facts';
import { isGate, minLevelOf, skillOf, wishOf } from '../facts/wanted';

const DAY_MINUTES = 1_440;

/** Whether a trainee's set of qualifications satisfies a vacancy's, cached per pair of sets. */
const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/**
 * The gates of gates.ts over records: one side is a single row, the query, and the other all rows. A test
 * compares the two implementations pair by pair.
 */
export class PairGates {
  private today = 0;
  /**
   * For each pair of qualification sets of a trainee and a vacancy, whether one satisfies the other; computed
   * on first use.
   */
  private answered = new Uint8Array(0);
  /** The number of vacancy sets in one line of the table. */
  private width = 0;

  constructor(
    private readonly trainees: TraineeFacts,
    private readonly vacancies: VacancyFacts,
  ) {}

  /** Sets the day. Call it again whenever rows were added to either side. */
  on(today: LocalDate): this {
    this.today = dayNumber(today);
    const [shown, asked] = [this.trainees.papers.size, this.vacancies.papers.size];
    if (asked > this.width || shown * this.width > this.answered.length) {
      this.width = asked;
      this.answered = new Uint8Array(2 * shown * asked);
    }
    return this;
  }

  /** Whether every gate passes. */
  isPossible(trainee: number, vacancy: number): boolean {
    return this.isOpenTo(trainee, vacancy) && this.isInTime(trainee, vacancy) && this.isOpenBeyond(trainee, vacancy);
  }

  /** Whether every gate passes except possibly skills. */
  isWithinReach(trainee: number, vacancy: number): boolean {
    return this.isOpenTo(trainee, vacancy) && this.isInTime(trainee, vacancy) && this.isOpenButForSkills(trainee, vacancy);
  }

  /** The gates that reject most pairs: those of the exclusion mask, reach, and the closing day. */
  isOpenTo(trainee: number, vacancy: number): boolean {
    const asks = this.vacancies.asks(vacancy);
    return (asks & this.trainees.cannot(trainee)) === 0 && this.isInReach(trainee, vacancy, asks) && this.isStillOpen(vacancy);
  }

  /** Whether the closing day has not passed. */
  isStillOpen(vacancy: number): boolean {
    return this.vacancies.closesOn(vacancy) >= this.today;
  }

  /**
   * The gates of days and hours, which need no full record: she can start by then, is old enough by then, and
   * is free at that time.
   */
  isInTime(trainee: number, vacancy: number): boolean {
    const { vacancies: v, trainees: t } = this;
    const firstDay = Math.max(v.startsOn(vacancy), this.today);
    return (
      firstDay >= t.availableFrom(trainee) &&
      isFree(v.shift(vacancy), t.freeFrom(trainee), t.freeMinutes(trainee)) &&
      isOldEnough(firstDay, v.asks(vacancy), t.fifteenOn(trainee), t.eighteenOn(trainee))
    );
  }

  /** The gates not covered by `passesTimeGates` and `passesFirstGates`. */
  isOpenBeyond(trainee: number, vacancy: number): boolean {
    return this.isOpenButForSkills(trainee, vacancy) && this.hasSkills(trainee, vacancy);
  }

  /** The skill gate. */
  hasSkills(trainee: number, vacancy: number): boolean {
    return (this.vacancies.asks(vacancy) & ASKS.GATE_SKILL) === 0 || this.hasGateSkills(trainee, vacancy);
  }

  private isOpenButForSkills(trainee: number, vacancy: number): boolean {
    const isPaidEnough = this.vacancies.monthlyRiel(vacancy) >= this.trainees.leastRiel(trainee);
    return isPaidEnough && !this.isAvoided(trainee, vacancy) && this.showsPapers(trainee, vacancy);
  }

  private isInReach(trainee: number, vacancy: number, asks: number): boolean {
    const province = 1 << this.vacancies.province(vacancy);
    return (this.trainees.reaches(trainee) & province) !== 0 || ((asks & ASKS.HOUSING) !== 0 && (this.trainees.reachesHoused(trainee) & province) !== 0);
  }

  private isAvoided(trainee: number, vacancy: number): boolean {
    const avoided = this.trainees.avoided(trainee);
    if (!avoided) return false;
    const employer = this.vacancies.employer(vacancy);
    const occupation = this.vacancies.occupation(vacancy);
    return (
      avoided.employers.includes(employer) ||
      avoided.institutionsEmployers.includes(employer) ||
      avoided.sites.includes(this.vacancies.site(vacancy)) ||
      avoided.occupations.some(([from, to]) => occupation >= from && occupation <= to)
    );
  }

  private showsPapers(trainee: number, vacancy: number): boolean {
    const { trainees: t, vacancies: v } = this;
    const [shown, asked] = [t.papersOf(trainee), v.papersOf(vacancy)];
    const pair = shown * this.width + asked;
    if (this.answered[pair] === UNKNOWN) this.answered[pair] = answers(t.papers.at(shown), v.papers.at(asked)) ? YES : NO;
    return this.answered[pair] === YES;
  }

  private hasGateSkills(trainee: number, vacancy: number): boolean {
    const { vacancies: v } = this;
    const held = this.trainees.held(trainee);
    for (let at = v.wantedFrom(vacancy), end = v.wantedTo(vacancy); at < end; at++) {
      const wish = wishOf(v.wanted(at));
      if (isGate(wish) && levelIn(held, skillOf(v.wanted(at))) < minLevelOf(wish)) return false;
    }
    return true;
  }
}

/** Whether a trainee is old enough to start on a day, under the vacancy's conditions. */
export const isOldEnough = (firstDay: number, asks: number, fifteenOn: number, eighteenOn: number): boolean =>
  firstDay >= eighteenOn || (firstDay >= fifteenOn && (asks & ASKED_OF_MINORS) === ASKS.APPRENTICESHIP);

/** Before every possible start day. */
const BEFORE_ALL = 0;

/**
 * A trainee's own day, for comparison with the start of work. A day that has passed restricts no vacancy,
 * because work with a past start day starts today.
 */
export const dayToCome = (day: number, today: number): number => (day <= today ? BEFORE_ALL : day);

/** Whether a shift, `minutes × 2¹⁶ + first minute`, lies within a trainee's free minutes. */
export function isFree(shift: number, freeFrom: number, freeMinutes: number): boolean {
  const wait = (shift & 0xffff) - freeFrom;
  return (wait < 0 ? wait + DAY_MINUTES : wait) + (shift >>> 16) <= freeMinutes;
}

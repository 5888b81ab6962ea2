import type { LocalDate } from '../../../../../shared/local-date';
import { MINOR_CONDITIONS, CONDITIONS } from '../facts/condition-bits';
import { dayNumber } from './range-checks';
import { levelIn } from '../facts/trainee-skills';
import { satisfies } from '../facts/qualifications';
import type { TraineeFacts } from '../facts/trainee-facts';
import type { VacancyFacts } from '../facts/vacancy-facts';
import { isGate, minLevelOf, skillOf, variantOf } from '../facts/requirement-code';

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
  private satisfied = new Uint8Array(0);
  /** The number of vacancy sets in one line of the table. */
  private width = 0;

  constructor(
    private readonly trainees: TraineeFacts,
    private readonly vacancies: VacancyFacts,
  ) {}

  /** Sets the day. Call it again whenever rows were added to either side. */
  setDay(today: LocalDate): this {
    this.today = dayNumber(today);
    const [traineeSetCount, vacancySetCount] = [this.trainees.qualifications.size, this.vacancies.qualifications.size];
    if (vacancySetCount > this.width || traineeSetCount * this.width > this.satisfied.length) {
      this.width = vacancySetCount;
      this.satisfied = new Uint8Array(2 * traineeSetCount * vacancySetCount);
    }
    return this;
  }

  /** Whether every gate passes. */
  isPossible(trainee: number, vacancy: number): boolean {
    return this.passesFirstGates(trainee, vacancy) && this.passesTimeGates(trainee, vacancy) && this.passesRemainingGates(trainee, vacancy);
  }

  /** Whether every gate passes except possibly skills. */
  isWithinReach(trainee: number, vacancy: number): boolean {
    return this.passesFirstGates(trainee, vacancy) && this.passesTimeGates(trainee, vacancy) && this.passesNonSkillGates(trainee, vacancy);
  }

  /** The gates that reject most pairs: those of the exclusion mask, reach, and the closing day. */
  passesFirstGates(trainee: number, vacancy: number): boolean {
    const conditions = this.vacancies.conditions(vacancy);
    return (conditions & this.trainees.exclusionMask(trainee)) === 0 && this.isInReach(trainee, vacancy, conditions) && this.isBeforeClosing(vacancy);
  }

  /** Whether the closing day has not passed. */
  isBeforeClosing(vacancy: number): boolean {
    return this.vacancies.closesOn(vacancy) >= this.today;
  }

  /**
   * The gates of days and hours, which need no full record: she can start by then, is old enough by then, and
   * is free at that time.
   */
  passesTimeGates(trainee: number, vacancy: number): boolean {
    const { vacancies: v, trainees: t } = this;
    const firstDay = Math.max(v.startsOn(vacancy), this.today);
    return (
      firstDay >= t.availableFrom(trainee) &&
      isFree(v.shift(vacancy), t.freeFrom(trainee), t.freeMinutes(trainee)) &&
      isOldEnough(firstDay, v.conditions(vacancy), t.fifteenOn(trainee), t.eighteenOn(trainee))
    );
  }

  /** The gates not covered by `passesTimeGates` and `passesFirstGates`. */
  passesRemainingGates(trainee: number, vacancy: number): boolean {
    return this.passesNonSkillGates(trainee, vacancy) && this.passesSkillGate(trainee, vacancy);
  }

  /** The skill gate. */
  passesSkillGate(trainee: number, vacancy: number): boolean {
    return (this.vacancies.conditions(vacancy) & CONDITIONS.GATE_SKILL) === 0 || this.hasGateSkills(trainee, vacancy);
  }

  private passesNonSkillGates(trainee: number, vacancy: number): boolean {
    const isPaidEnough = this.vacancies.monthlyRiel(vacancy) >= this.trainees.minRiel(trainee);
    return isPaidEnough && !this.isExcluded(trainee, vacancy) && this.hasQualifications(trainee, vacancy);
  }

  private isInReach(trainee: number, vacancy: number, conditions: number): boolean {
    const province = 1 << this.vacancies.province(vacancy);
    return (
      (this.trainees.reaches(trainee) & province) !== 0 || ((conditions & CONDITIONS.HOUSING) !== 0 && (this.trainees.reachesHoused(trainee) & province) !== 0)
    );
  }

  private isExcluded(trainee: number, vacancy: number): boolean {
    const avoided = this.trainees.exclusions(trainee);
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

  private hasQualifications(trainee: number, vacancy: number): boolean {
    const { trainees: t, vacancies: v } = this;
    const [traineeSet, vacancySet] = [t.qualificationSet(trainee), v.qualificationSet(vacancy)];
    const pair = traineeSet * this.width + vacancySet;
    if (this.satisfied[pair] === UNKNOWN) this.satisfied[pair] = satisfies(t.qualifications.at(traineeSet), v.qualifications.at(vacancySet)) ? YES : NO;
    return this.satisfied[pair] === YES;
  }

  private hasGateSkills(trainee: number, vacancy: number): boolean {
    const { vacancies: v } = this;
    const skills = this.trainees.skills(trainee);
    for (let at = v.requirementsStart(vacancy), end = v.requirementsEnd(vacancy); at < end; at++) {
      const variant = variantOf(v.requirementAt(at));
      if (isGate(variant) && levelIn(skills, skillOf(v.requirementAt(at))) < minLevelOf(variant)) return false;
    }
    return true;
  }
}

/** Whether a trainee is old enough to start on a day, under the vacancy's conditions. */
export const isOldEnough = (firstDay: number, conditions: number, fifteenOn: number, eighteenOn: number): boolean =>
  firstDay >= eighteenOn || (firstDay >= fifteenOn && (conditions & MINOR_CONDITIONS) === CONDITIONS.APPRENTICESHIP);

/** Before every possible start day. */
const ALWAYS = 0;

/**
 * A trainee's own day, for comparison with the start of work. A day that has passed restricts no vacancy,
 * because work with a past start day starts today.
 */
export const effectiveDay = (day: number, today: number): number => (day <= today ? ALWAYS : day);

/** Whether a shift, `minutes × 2¹⁶ + first minute`, lies within a trainee's free minutes. */
export function isFree(shift: number, freeFrom: number, freeMinutes: number): boolean {
  const wait = (shift & 0xffff) - freeFrom;
  return (wait < 0 ? wait + DAY_MINUTES : wait) + (shift >>> 16) <= freeMinutes;
}

import type { LocalDate } from '../../../shared/local-date';
import type { ScoringModel } from '../scoring-model';
import { ASKED_OF_MINORS, ASKS } from './asks';
import { levelIn } from './held';
import { NEVER_NAMED } from './names';
import { answers } from './papers';
import type { TraineeFacts } from './trainee-facts';
import type { VacancyFacts } from './vacancy-facts';
import { isGate, minLevelOf, skillOf, wishOf } from './wanted';

const DAY_MINUTES = 1_440;
const dayNumber = (day: LocalDate): number => Number(day.replaceAll('-', ''));

/** Of two combinations of papers: whether one answers the other. */
const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/**
 * The gates of gates.ts and the preferences of preference-points.ts over records: one side is a single row, who asks, and the other all rows.
 * A test holds the two together, pair by pair.
 */
export class PairRules {
  private readonly today: number;
  private readonly model: ScoringModel;
  /** For each combination of papers of a trainee and of a vacancy whether the one answers the other: worked out when it first comes up. */
  private readonly answered: Uint8Array;

  constructor(
    private readonly trainees: TraineeFacts,
    private readonly vacancies: VacancyFacts,
    today: LocalDate,
  ) {
    this.today = dayNumber(today);
    this.model = vacancies.graph.model;
    this.answered = new Uint8Array(trainees.papers.size * vacancies.papers.size);
  }

  /** No gate is shut. */
  isPossible(trainee: number, vacancy: number): boolean {
    return this.isWithinReach(trainee, vacancy) && ((this.vacancies.asks(vacancy) & ASKS.GATE_SKILL) === 0 || this.hasGateSkills(trainee, vacancy));
  }

  /** The first gates, which turn most away: all that is answered by one AND, the way there, and the last day. */
  isOpenTo(trainee: number, vacancy: number): boolean {
    const asks = this.vacancies.asks(vacancy);
    return (asks & this.trainees.cannot(trainee)) === 0 && this.isInReach(trainee, vacancy, asks) && this.vacancies.closesOn(vacancy) >= this.today;
  }

  /** No gate is shut but perhaps that of skills. */
  isWithinReach(trainee: number, vacancy: number): boolean {
    const { trainees: t, vacancies: v } = this;
    const startsOn = v.startsOn(vacancy);
    return (
      this.isOpenTo(trainee, vacancy) &&
      startsOn >= t.availableFrom(trainee) &&
      this.isOldEnough(trainee, startsOn, v.asks(vacancy)) &&
      this.hasTime(trainee, vacancy) &&
      v.monthlyRiel(vacancy) >= t.leastRiel(trainee) &&
      !this.isAvoided(trainee, vacancy) &&
      this.showsPapers(trainee, vacancy)
    );
  }

  /** The points that are not for skills. */
  preferencePoints(trainee: number, vacancy: number): number {
    const { vacancies: v } = this;
    return (
      this.distancePoints(trainee, 1 << v.province(vacancy), (v.asks(vacancy) & ASKS.HOUSING) !== 0) +
      v.payPoints(vacancy) +
      this.hoursPoints(trainee, v.hoursPerWeek(vacancy)) +
      this.wishPoints(trainee, v.occupation(vacancy)) +
      this.ownPoints(trainee, vacancy)
    );
  }

  /** The most preference points that anything in an area can give her: a province, given as its bit, with housing or without. */
  mostPreferencePoints(trainee: number, province: number, isHoused: boolean): number {
    const { pay, wantedHours, ownEnterprise } = this.model;
    const wish = this.trainees.wishes(trainee).reduce((most, { points }) => Math.max(most, points), 0);
    // vacancies name only institutions that have enterprises of their own
    const own = this.trainees.institution(trainee) === NEVER_NAMED ? 0 : ownEnterprise.apprenticeship;
    return this.distancePoints(trainee, province, isHoused) + pay.most + wantedHours.most + wish + own;
  }

  /** The most preference points that anybody can have for anything. */
  mostPreferencePointsOfAll(): number {
    const { distance, pay, wantedHours, wantedOccupation, ownEnterprise } = this.model;
    const nearest = Math.max(distance.same, distance.adjacent, distance.housing, distance.far);
    return nearest + pay.most + wantedHours.most + wantedOccupation.first + ownEnterprise.apprenticeship;
  }

  private isInReach(trainee: number, vacancy: number, asks: number): boolean {
    const province = 1 << this.vacancies.province(vacancy);
    return (this.trainees.reaches(trainee) & province) !== 0 || ((asks & ASKS.HOUSING) !== 0 && (this.trainees.reachesHoused(trainee) & province) !== 0);
  }

  private isOldEnough(trainee: number, startsOn: number, asks: number): boolean {
    if (startsOn >= this.trainees.eighteenOn(trainee)) return true;
    return startsOn >= this.trainees.fifteenOn(trainee) && (asks & ASKED_OF_MINORS) === ASKS.APPRENTICESHIP;
  }

  private hasTime(trainee: number, vacancy: number): boolean {
    const wait = this.vacancies.startMinute(vacancy) - this.trainees.freeFrom(trainee);
    return (wait < 0 ? wait + DAY_MINUTES : wait) + this.vacancies.shiftMinutes(vacancy) <= this.trainees.freeMinutes(trainee);
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
    const pair = shown * v.papers.size + asked;
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

  /** @param province its bit */
  private distancePoints(trainee: number, province: number, isHoused: boolean): number {
    const { distance } = this.model;
    const { trainees: t } = this;
    if (t.home(trainee) === province) return distance.same;
    if ((t.touches(trainee) & province) !== 0) return distance.adjacent;
    return isHoused && (t.reachesHoused(trainee) & province) !== 0 ? distance.housing : distance.far;
  }

  private hoursPoints(trainee: number, hours: number): number {
    const { wantedHours } = this.model;
    const outside = Math.max(0, this.trainees.leastHours(trainee) - hours, hours - this.trainees.mostHours(trainee));
    return Math.max(0, wantedHours.most - wantedHours.lessPerHour * outside);
  }

  private wishPoints(trainee: number, occupation: number): number {
    const group = Math.floor(occupation / 10);
    let most = 0;
    for (const wish of this.trainees.wishes(trainee)) {
      if (wish.occupation === occupation) most = Math.max(most, wish.points);
      else if (wish.group === group) most = Math.max(most, wish.groupPoints);
    }
    return most;
  }

  private ownPoints(trainee: number, vacancy: number): number {
    const isOwn = this.vacancies.ownEnterpriseOf(vacancy) === this.trainees.institution(trainee);
    return isOwn && (this.vacancies.asks(vacancy) & ASKS.APPRENTICESHIP) !== 0 ? this.model.ownEnterprise.apprenticeship : 0;
  }
}

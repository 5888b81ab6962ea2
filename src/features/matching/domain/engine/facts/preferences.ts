import type { ScoringModel } from '../../score/scoring-model';
import { CONDITIONS } from './condition-bits';
import { hoursOf, occupationOf, payPointsOf } from './preference-word';
import type { TraineeFacts } from './trainee-facts';
import type { VacancyFacts } from './vacancy-facts';
import type { PreferredOccupation } from './preferred-occupation';

/** The number of occupation codes in a minor group: those that begin with its three digits. */
const GROUP_SIZE = 10;

/**
 * The preferences of one trainee, evaluated for many vacancies: preference-points.ts over numbers; a test
 * compares the two pair by pair. A search knows the three parts at different times: distance is the same for
 * a whole area; pay and hours give points to every vacancy; a preferred occupation and an own enterprise give
 * points to few.
 */
export class Preferences {
  /** Her own province, the adjacent ones, and those she accepts with housing, one bit each. */
  home = 0;
  adjacent = 0;
  reachesHoused = 0;
  private minHours = 0;
  private maxHours = 0;
  private institution = 0;
  private preferredOccupations: readonly PreferredOccupation[] = [];
  private readonly lessPerHour: number;
  /** The maximum points for hours. */
  readonly maxHoursPoints: number;
  /** The maximum points for pay and hours. */
  readonly maxCommonPoints: number;
  /** The maximum points for a preferred occupation and an own enterprise. */
  maxRarePoints = 0;

  constructor(readonly model: ScoringModel) {
    this.lessPerHour = model.wantedHours.lessPerHour;
    this.maxHoursPoints = model.wantedHours.most;
    this.maxCommonPoints = model.pay.most + model.wantedHours.most;
  }

  /** Loads the preferences of a trainee. */
  load(trainees: TraineeFacts, row: number): void {
    this.home = trainees.home(row);
    this.adjacent = trainees.adjacent(row);
    this.reachesHoused = trainees.reachesHoused(row);
    this.minHours = trainees.minHours(row);
    this.maxHours = trainees.maxHours(row);
    this.institution = trainees.institution(row);
    this.preferredOccupations = trainees.preferredOccupations(row);
    this.maxRarePoints = this.model.ownEnterprise.apprenticeship;
    for (const { points } of this.preferredOccupations) this.maxRarePoints = Math.max(this.maxRarePoints, points + this.model.ownEnterprise.apprenticeship);
  }

  /** The distance points of a province, passed as its bit, with or without housing. */
  distancePoints(province: number, isHoused: boolean): number {
    const { distance } = this.model;
    if (this.home === province) return distance.same;
    if ((this.adjacent & province) !== 0) return distance.adjacent;
    return isHoused && (this.reachesHoused & province) !== 0 ? distance.housing : distance.far;
  }

  /** All points that are not for skills. */
  points(vacancies: VacancyFacts, row: number): number {
    const word = vacancies.preferenceWord(row);
    const isHoused = (vacancies.conditions(row) & CONDITIONS.HOUSING) !== 0;
    const rare = this.occupationPoints(word) + this.ownPoints(vacancies.ownApprenticeshipOf(row));
    return this.distancePoints(1 << vacancies.province(row), isHoused) + this.commonPoints(word) + rare;
  }

  /** The points of pay and hours. @param word of preference-word.ts */
  commonPoints(word: number): number {
    const hours = hoursOf(word);
    const outside = Math.max(0, this.minHours - hours, hours - this.maxHours);
    return payPointsOf(word) + Math.max(0, this.maxHoursPoints - this.lessPerHour * outside);
  }

  /** The points of a preferred occupation. @param word of preference-word.ts */
  occupationPoints(word: number): number {
    const occupation = occupationOf(word);
    const { preferredOccupations: preferences } = this;
    let best = 0;
    for (let at = 0; at < preferences.length; at++) {
      const preference = preferences[at]!;
      const inGroup = occupation - preference.from;
      if (inGroup < 0 || inGroup >= GROUP_SIZE) continue;
      best = Math.max(best, occupation === preference.occupation ? preference.points : preference.groupPoints);
    }
    return best;
  }

  /**
   * The points of an apprenticeship in an own enterprise.
   * @param apprenticeshipOf the institution that owns the enterprise
   */
  ownPoints(apprenticeshipOf: number): number {
    return apprenticeshipOf === this.institution ? this.model.ownEnterprise.apprenticeship : 0;
  }

  /** Calls `visit` once for each minor group of her preferred occupations. */
  forEachPreferredGroup(visit: (group: number) => void): void {
    for (const [at, { from }] of this.preferredOccupations.entries()) {
      if (from >= 0 && this.preferredOccupations.findIndex((preference) => preference.from === from) === at) visit(from / GROUP_SIZE);
    }
  }

  /** Her institution as an owner of enterprises; a negative number where no vacancy names it. */
  get ownInstitution(): number {
    return this.institution;
  }
}

/** The maximum of preference points for any pair. */
export function maxPreferencePoints({ distance, pay, wantedHours, wantedOccupation, ownEnterprise }: ScoringModel): number {
  const nearest = Math.max(distance.same, distance.adjacent, distance.housing, distance.far);
  return nearest + pay.most + wantedHours.most + wantedOccupation.first + ownEnterprise.apprenticeship;
}

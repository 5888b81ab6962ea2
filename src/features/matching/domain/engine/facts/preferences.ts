import type { ScoringModel } from '../../score/scoring-model';
import { ASKS } from './asks';
import { hoursOf, occupationOf, payPointsOf } from './preference-word';
import type { TraineeFacts } from './trainee-facts';
import type { VacancyFacts } from './vacancy-facts';
import type { Wished } from './wishes';

/** Occupations in a minor group: those whose codes begin with its three digits. */
const IN_A_GROUP = 10;

/**
 * What one trainee prefers, asked of many vacancies: the points of preference-points.ts over numbers; a test holds the two together, pair by pair.
 * Three parts that a search knows at different times: distance is the same for a whole area; pay and hours give every vacancy some points; a wished
 * occupation and an own enterprise give few vacancies any.
 */
export class Preferences {
  /** Her own province, those beside it, and those she would go to with housing, one bit each. */
  home = 0;
  touches = 0;
  reachesHoused = 0;
  private leastHoursWanted = 0;
  private mostHoursWanted = 0;
  private institution = 0;
  private wishes: readonly Wished[] = [];
  private readonly lessPerHour: number;
  /** The most that hours can give her. */
  readonly mostHours: number;
  /** The most that pay and hours can give her. */
  readonly mostCommon: number;
  /** The most that a wish and an own enterprise can give her. */
  mostRare = 0;

  constructor(readonly model: ScoringModel) {
    this.lessPerHour = model.wantedHours.lessPerHour;
    this.mostHours = model.wantedHours.most;
    this.mostCommon = model.pay.most + model.wantedHours.most;
  }

  /** Asks for somebody else from now on. */
  take(trainees: TraineeFacts, row: number): void {
    this.home = trainees.home(row);
    this.touches = trainees.touches(row);
    this.reachesHoused = trainees.reachesHoused(row);
    this.leastHoursWanted = trainees.leastHours(row);
    this.mostHoursWanted = trainees.mostHours(row);
    this.institution = trainees.institution(row);
    this.wishes = trainees.wishes(row);
    this.mostRare = this.model.ownEnterprise.apprenticeship;
    for (const { points } of this.wishes) this.mostRare = Math.max(this.mostRare, points + this.model.ownEnterprise.apprenticeship);
  }

  /** The points of a province, given as its bit, with housing or without. */
  distancePoints(province: number, isHoused: boolean): number {
    const { distance } = this.model;
    if (this.home === province) return distance.same;
    if ((this.touches & province) !== 0) return distance.adjacent;
    return isHoused && (this.reachesHoused & province) !== 0 ? distance.housing : distance.far;
  }

  /** All that is not for skills. */
  points(vacancies: VacancyFacts, row: number): number {
    const word = vacancies.preferenceWord(row);
    const isHoused = (vacancies.asks(row) & ASKS.HOUSING) !== 0;
    const rare = this.wishPoints(word) + this.ownPoints(vacancies.ownApprenticeshipOf(row));
    return this.distancePoints(1 << vacancies.province(row), isHoused) + this.commonPoints(word) + rare;
  }

  /** The points of pay and hours. @param word of preference-word.ts */
  commonPoints(word: number): number {
    const hours = hoursOf(word);
    const outside = Math.max(0, this.leastHoursWanted - hours, hours - this.mostHoursWanted);
    return payPointsOf(word) + Math.max(0, this.mostHours - this.lessPerHour * outside);
  }

  /** The points of a wished occupation. @param word of preference-word.ts */
  wishPoints(word: number): number {
    const occupation = occupationOf(word);
    const { wishes } = this;
    let most = 0;
    for (let at = 0; at < wishes.length; at++) {
      const wish = wishes[at]!;
      const inGroup = occupation - wish.from;
      if (inGroup < 0 || inGroup >= IN_A_GROUP) continue;
      most = Math.max(most, occupation === wish.occupation ? wish.points : wish.groupPoints);
    }
    return most;
  }

  /** The points of an apprenticeship in an own enterprise. @param apprenticeshipOf the institution in whose enterprise it is one */
  ownPoints(apprenticeshipOf: number): number {
    return apprenticeshipOf === this.institution ? this.model.ownEnterprise.apprenticeship : 0;
  }

  /** Calls for the minor group of each wish, once. */
  forEachWishedGroup(visit: (group: number) => void): void {
    for (const [at, { from }] of this.wishes.entries()) {
      if (from >= 0 && this.wishes.findIndex((wish) => wish.from === from) === at) visit(from / IN_A_GROUP);
    }
  }

  /** Whose enterprise would be her own; a negative number where no vacancy names her institution. */
  get ownInstitution(): number {
    return this.institution;
  }
}

/** The most preference points that anybody can have for anything. */
export function mostPreferencePoints({ distance, pay, wantedHours, wantedOccupation, ownEnterprise }: ScoringModel): number {
  const nearest = Math.max(distance.same, distance.adjacent, distance.housing, distance.far);
  return nearest + pay.most + wantedHours.most + wantedOccupation.first + ownEnterprise.apprenticeship;
}

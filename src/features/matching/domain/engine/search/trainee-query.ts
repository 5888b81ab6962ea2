import type { LocalDate } from '../../../../../shared/local-date';
import type { MatchingTrainee } from '../../facts/pair';
import { CONDITIONS } from '../facts/condition-bits';
import { SkillCredits } from '../facts/skill-credits';
import { dayNumber } from '../gates/range-checks';
import type { PairDictionaries } from '../index/name-dictionary';
import { effectiveDay, PairGates } from '../gates/pair-gates';
import { Preferences } from '../facts/preferences';
import type { SkillGraph } from '../index/skill-graph';
import { QUERY_ROW, TraineeFacts } from '../facts/trainee-facts';
import type { VacancyFacts } from '../facts/vacancy-facts';

/**
 * One trainee's query over all vacancies, as numbers: exclusion mask, reachable areas, preferences and skill
 * credits. One instance is reused for all queries, because allocating one would cost more than many a search.
 */
export class TraineeQuery {
  readonly gates: PairGates;
  readonly preferences: Preferences;
  /** The conditions that exclude a vacancy: bits of condition-bits.ts. */
  exclusionMask = 0;
  /**
   * The days from which she is available and old enough (only if still in the future), and her free hours, as
   * in her record.
   */
  availableFrom = 0;
  fifteenOn = 0;
  eighteenOn = 0;
  freeFrom = 0;
  freeMinutes = 0;
  /** The provinces she can reach without housing, one bit each. */
  unhoused = 0;
  /** The provinces she can reach with housing. */
  housed = 0;
  private readonly trainee: TraineeFacts;

  constructor(
    graph: SkillGraph,
    names: PairDictionaries,
    readonly vacancies: VacancyFacts,
    readonly credits: SkillCredits,
  ) {
    this.trainee = new TraineeFacts(graph.model, names, graph.knownNumberOf);
    this.gates = new PairGates(this.trainee, vacancies);
    this.preferences = new Preferences(graph.model);
  }

  /** Loads a trainee's query for a day. Throws OutOfRangeError for values out of range. */
  load(querying: MatchingTrainee, today: LocalDate): this {
    const { trainee } = this;
    trainee.putQuery(querying);
    if (trainee.qualifications.needsCompaction(1)) trainee.compactQualifications();
    this.gates.setDay(today);
    this.preferences.load(trainee, QUERY_ROW);
    this.credits.compute(trainee.skills(QUERY_ROW));
    this.exclusionMask = trainee.exclusionMask(QUERY_ROW);
    const day = dayNumber(today);
    this.availableFrom = effectiveDay(trainee.availableFrom(QUERY_ROW), day);
    this.fifteenOn = effectiveDay(trainee.fifteenOn(QUERY_ROW), day);
    this.eighteenOn = effectiveDay(trainee.eighteenOn(QUERY_ROW), day);
    this.freeFrom = trainee.freeFrom(QUERY_ROW);
    this.freeMinutes = trainee.freeMinutes(QUERY_ROW);
    const isReady = (this.exclusionMask & CONDITIONS.READY) === 0;
    this.unhoused = isReady ? trainee.reaches(QUERY_ROW) : 0;
    this.housed = isReady ? trainee.reaches(QUERY_ROW) | trainee.reachesHoused(QUERY_ROW) : 0;
    return this;
  }

  /** Whether every gate passes. */
  isPossible(row: number): boolean {
    return this.gates.isPossible(QUERY_ROW, row);
  }

  /** The points that are not for skills. */
  preferencePoints(row: number): number {
    return this.preferences.points(this.vacancies, row);
  }
}

import type { LocalDate } from '../../../../../shared/local-date';
import type { MatchingTrainee } from '../../facts/pair';
import { ASKS } from '../facts/asks';
import { Brought } from '../facts/brought';
import { dayNumber } from '../gates/cannot-hold';
import type { PairNames } from '../index/names';
import { dayToCome, PairGates } from '../gates/pair-gates';
import { Preferences } from '../facts/preferences';
import type { SkillGraph } from '../index/skill-graph';
import { ASKER, TraineeFacts } from '../facts/trainee-facts';
import type { VacancyFacts } from '../facts/vacancy-facts';

/**
 * One trainee's query over all vacancies, as numbers: exclusion mask, reachable areas, preferences and skill
 * credits. One instance is reused for all queries, because allocating one would cost more than many a search.
 */
export class Question {
  readonly gates: PairGates;
  readonly preferences: Preferences;
  /** The conditions that exclude a vacancy: bits of condition-bits.ts. */
  cannot = 0;
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
    names: PairNames,
    readonly vacancies: VacancyFacts,
    readonly brought: Brought,
  ) {
    this.trainee = new TraineeFacts(graph.model, names, graph.knownNumberOf);
    this.gates = new PairGates(this.trainee, vacancies);
    this.preferences = new Preferences(graph.model);
  }

  /** Loads a trainee's query for a day. Throws OutOfRangeError for values out of range. */
  take(asking: MatchingTrainee, today: LocalDate): this {
    const { trainee } = this;
    trainee.putAsker(asking);
    if (trainee.papers.isCrowded(1)) trainee.letGoOfPapers();
    this.gates.on(today);
    this.preferences.take(trainee, ASKER);
    this.brought.take(trainee.held(ASKER));
    this.cannot = trainee.cannot(ASKER);
    const day = dayNumber(today);
    this.availableFrom = dayToCome(trainee.availableFrom(ASKER), day);
    this.fifteenOn = dayToCome(trainee.fifteenOn(ASKER), day);
    this.eighteenOn = dayToCome(trainee.eighteenOn(ASKER), day);
    this.freeFrom = trainee.freeFrom(ASKER);
    this.freeMinutes = trainee.freeMinutes(ASKER);
    const mayLook = (this.cannot & ASKS.READY) === 0;
    this.unhoused = mayLook ? trainee.reaches(ASKER) : 0;
    this.housed = mayLook ? trainee.reaches(ASKER) | trainee.reachesHoused(ASKER) : 0;
    return this;
  }

  /** Whether every gate passes. */
  isPossible(row: number): boolean {
    return this.gates.isPossible(ASKER, row);
  }

  /** The points that are not for skills. */
  preferencePoints(row: number): number {
    return this.preferences.points(this.vacancies, row);
  }
}

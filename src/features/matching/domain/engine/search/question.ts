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
 * One trainee's question about all vacancies, turned into numbers: what she cannot do, where she would go, what she prefers and what she brings.
 * One of these serves all questions, one after the other, as a fresh one would cost more than many a search.
 */
export class Question {
  readonly gates: PairGates;
  readonly preferences: Preferences;
  /** What turns her away at once: bits of asks.ts. */
  cannot = 0;
  /** When she can begin, is old enough (those of these days that are still to come) and is free: as in her record. */
  availableFrom = 0;
  fifteenOn = 0;
  eighteenOn = 0;
  freeFrom = 0;
  freeMinutes = 0;
  /** Where she would go to work without housing, one bit for each province. */
  unhoused = 0;
  /** Where she would go to work with it. */
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

  /** Asks for somebody on a day. Throws CannotHold for what the numbers cannot hold. */
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

  /** No gate is shut. */
  isPossible(row: number): boolean {
    return this.gates.isPossible(ASKER, row);
  }

  /** The points that are not for skills. */
  preferencePoints(row: number): number {
    return this.preferences.points(this.vacancies, row);
  }
}

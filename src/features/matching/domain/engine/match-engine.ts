import type { LocalDate } from '../../../../shared/local-date';
import { explain, type Explanation } from '../explain/explain';
import type { MatchingTrainee, MatchingVacancy } from '../facts/pair';
import type { ScoringModel } from '../score/scoring-model';
import type { TaxonomySlice, TaxonomyView } from '../facts/taxonomy-view';
import { ReleaseView } from './index/release-view';
import { SkillGraph } from './index/skill-graph';
import { type RankedTraineeId, TraineeSide } from './index/trainee-side';
import { type RankedVacancyId, type ShortSkill, VacancySide } from './index/vacancy-side';

/** What one committed change did to the market: who and what is there as it now is, and who and what is gone. Changes are numbered without a gap, in the order of their commits. */
export interface MatchChange {
  readonly number: number;
  readonly trainees: readonly MatchingTrainee[];
  readonly vacancies: readonly MatchingVacancy[];
  readonly goneTrainees: readonly string[];
  readonly goneVacancies: readonly string[];
}

/** What became of a change: it was taken; it was known already; or one before it never came. After the last two nothing was done, and whoever follows loads again. */
export type Followed = 'APPLIED' | 'REPEATED' | 'MISSED';

/** Before anything was loaded. */
const NOTHING_YET = -1;

/**
 * The whole market in memory: every trainee and every vacancy as numbers, ranked exactly and at once, under one scoring model and one taxonomy release.
 * It is filled with what is there, then told that this was all (`loaded`), and from then on follows numbered changes; what it answers is true as of the last one.
 * Scores, gates and order are those of score.ts, gates.ts and rank.ts. Asking changes nothing that anybody could notice.
 *
 *   MatchEngine ─┬─ VacancySide ─── VacancyFacts: a record for each    VacancyIndex: who asks for a skill, where    Question: who asks    VacancySearch: the k best
 *                └─ TraineeSide ─── TraineeFacts: a record for each
 *   both ask PairGates and Preferences, and SkillGraph for weights and for skills that are used together
 */
export class MatchEngine {
  /** The whole release. */
  readonly taxonomy: TaxonomyView;
  private readonly graph: SkillGraph;
  private readonly release: ReleaseView;
  private readonly vacancySide: VacancySide;
  private readonly traineeSide: TraineeSide;
  private lastChange = NOTHING_YET;

  constructor(
    taxonomy: TaxonomySlice,
    private readonly model: ScoringModel,
  ) {
    this.graph = new SkillGraph(taxonomy, model);
    this.release = new ReleaseView(taxonomy, this.graph);
    this.taxonomy = this.release;
    this.vacancySide = new VacancySide(this.graph);
    this.traineeSide = new TraineeSide(this.graph);
  }

  /** The number of the last change it holds; −1 before it was loaded. */
  get asOf(): number {
    return this.lastChange;
  }

  /** How many it holds. */
  get counts(): { trainees: number; vacancies: number } {
    return { trainees: this.traineeSide.size, vacancies: this.vacancySide.size };
  }

  /** About how many bytes it takes. */
  get bytes(): number {
    return this.vacancySide.bytes + this.traineeSide.bytes + this.graph.bytes + this.release.bytes;
  }

  /** Puts a trainee in, in place of what was known of her. Throws CannotHold, a RangeError that names her; she is then not there, and all others are as they were. */
  putTrainee(trainee: MatchingTrainee): void {
    this.traineeSide.put(trainee);
  }

  /** Puts a vacancy in, in place of what was known of it. Throws CannotHold, a RangeError that names it; it is then not there, and all others are as they were. */
  putVacancy(vacancy: MatchingVacancy): void {
    this.vacancySide.put(vacancy);
  }

  /** Everything is in, as it was at a change; builds the index. From now on it follows changes. */
  loaded(asOf: number): void {
    this.vacancySide.build();
    this.traineeSide.letGo();
    this.lastChange = asOf;
  }

  /**
   * Takes the next change: one that is known already, or that comes after one that never came, does nothing. Throws CannotHold for who or what cannot be held:
   * the change then counts as not taken, and may be given again without it.
   */
  apply(change: MatchChange): Followed {
    if (this.lastChange === NOTHING_YET || change.number > this.lastChange + 1) return 'MISSED';
    if (change.number <= this.lastChange) return 'REPEATED';
    for (const id of change.goneTrainees) this.traineeSide.remove(id);
    for (const id of change.goneVacancies) this.vacancySide.remove(id);
    for (const trainee of change.trainees) this.traineeSide.put(trainee);
    for (const vacancy of change.vacancies) this.vacancySide.put(vacancy);
    this.lastChange = change.number;
    return 'APPLIED';
  }

  /** The k best vacancies that are possible for her on a day: the better score first, then the earlier opened, then by id. */
  topVacancies(trainee: MatchingTrainee, k: number, today: LocalDate): RankedVacancyId[] {
    return this.vacancySide.best(trainee, atLeastNone(k), today);
  }

  /** The k best of an institution's trainees for whom a vacancy is possible on a day: the better score first, then the longest job-ready, then by id. */
  topTrainees(vacancy: MatchingVacancy, institutionId: string, k: number, today: LocalDate): RankedTraineeId[] {
    return this.traineeSide.best(vacancy, institutionId, atLeastNone(k), today);
  }

  /** Everything that speaks for and against a pair; its parts add up to the score it is ranked by. */
  explain(trainee: MatchingTrainee, vacancy: MatchingVacancy, today: LocalDate): Explanation {
    return explain(trainee, vacancy, { taxonomy: this.taxonomy, model: this.model, today });
  }

  /** A vacancy's place among all that are possible for her, from 1, and how many these are; null where it is not possible for her, or not there. */
  rankOf(trainee: MatchingTrainee, vacancyId: string, today: LocalDate): { rank: number; of: number } | null {
    return this.vacancySide.rankOf(trainee, vacancyId, today);
  }

  /** Calls for every vacancy that is possible for her, with its score, in no order. The engine may be asked again meanwhile. */
  forEachPossible(trainee: MatchingTrainee, today: LocalDate, visit: (vacancyId: string, score: number) => void): void {
    this.vacancySide.forEachPossible(trainee, today, visit);
  }

  /** Calls for every vacancy that only skills can keep from her (every other gate is open), with the required skills she falls short of; in no order. */
  forEachWithinReach(trainee: MatchingTrainee, today: LocalDate, visit: (vacancyId: string, short: readonly ShortSkill[]) => void): void {
    this.vacancySide.forEachWithinReach(trainee, today, visit);
  }

  /** The skills a vacancy requires and she falls short of; none where the vacancy is not there. */
  shortOf(trainee: MatchingTrainee, vacancyId: string): ShortSkill[] {
    return this.vacancySide.shortOf(trainee, vacancyId);
  }
}

const atLeastNone = (k: number): number => (k >= 1 ? Math.floor(k) : 0);

import type { LocalDate } from '../../../../shared/local-date';
import { explain, type Explanation } from '../explain/explain';
import type { MatchingTrainee, MatchingVacancy } from '../facts/pair';
import type { ScoringModel } from '../score/scoring-model';
import type { TaxonomySlice, TaxonomyView } from '../facts/taxonomy-view';
import { ReleaseView } from './index/release-view';
import { SkillGraph } from './index/skill-graph';
import { type RankedTraineeId, TraineeSide } from './index/trainee-side';
import { type RankedVacancyId, type MissingSkill, VacancySide } from './index/vacancy-side';

/**
 * The effect of one committed change on the market: the trainees and vacancies in their new form, and the
 * removed ones. Changes are numbered without gaps, in commit order.
 */
export interface MatchChange {
  readonly number: number;
  readonly trainees: readonly MatchingTrainee[];
  readonly vacancies: readonly MatchingVacancy[];
  readonly goneTrainees: readonly string[];
  readonly goneVacancies: readonly string[];
}

/**
 * The result of a change: applied, applied before, or preceded by a missing one. In the last two cases the
 * engine is unchanged; after MISSED the caller must reload.
 */
export type ApplyResult = 'APPLIED' | 'REPEATED' | 'MISSED';

/** The change number before the first load. */
const NOT_LOADED = -1;

/**
 * The whole market in memory: every trainee and vacancy as numbers, ranked exactly under one scoring model
 * and one taxonomy release. It is filled with all rows, completed by `finishLoading`, and from then on
 * applies numbered changes; its answers include the last change. Scores, gates and order equal those of
 * score.ts, gates.ts and rank.ts. A query changes nothing but caches.
 *
 * - VacancySide: VacancyFacts (one record per vacancy), VacancyIndex (posting lists by skill and area),
 * TraineeQuery (the querying trainee), VacancySearch (top-k search)
 * - TraineeSide: TraineeFacts (one record per trainee)
 * - Both use PairGates, Preferences, and SkillGraph for weights and neighbouring skills.
 */
export class MatchEngine {
  /** The whole taxonomy release. */
  readonly taxonomy: TaxonomyView;
  private readonly graph: SkillGraph;
  private readonly release: ReleaseView;
  private readonly vacancySide: VacancySide;
  private readonly traineeSide: TraineeSide;
  private lastChange = NOT_LOADED;

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

  /** The number of the last applied change; −1 before loading. */
  get asOf(): number {
    return this.lastChange;
  }

  /** The number of trainees and vacancies. */
  get counts(): { trainees: number; vacancies: number } {
    return { trainees: this.traineeSide.size, vacancies: this.vacancySide.size };
  }

  /** The approximate memory in bytes. */
  get bytes(): number {
    return this.vacancySide.bytes + this.traineeSide.bytes + this.graph.bytes + this.release.bytes;
  }

  /**
   * Adds or replaces a trainee. Throws OutOfRangeError, a RangeError with her id; she is then removed, and
   * all others are unchanged.
   */
  putTrainee(trainee: MatchingTrainee): void {
    this.traineeSide.put(trainee);
  }

  /**
   * Adds or replaces a vacancy. Throws OutOfRangeError, a RangeError with its id; it is then removed, and all
   * others are unchanged.
   */
  putVacancy(vacancy: MatchingVacancy): void {
    this.vacancySide.put(vacancy);
  }

  /** Ends loading, as of a change, and builds the index. From now on the engine applies changes. */
  finishLoading(asOf: number): void {
    this.vacancySide.build();
    this.traineeSide.compact();
    this.lastChange = asOf;
  }

  /**
   * Applies the next change; ignores one that was applied before or follows a gap. Throws OutOfRangeError for
   * a row out of range: the change then counts as not applied, and may be repeated without that row.
   */
  apply(change: MatchChange): ApplyResult {
    if (this.lastChange === NOT_LOADED || change.number > this.lastChange + 1) return 'MISSED';
    if (change.number <= this.lastChange) return 'REPEATED';
    for (const id of change.goneTrainees) this.traineeSide.remove(id);
    for (const id of change.goneVacancies) this.vacancySide.remove(id);
    for (const trainee of change.trainees) this.traineeSide.put(trainee);
    for (const vacancy of change.vacancies) this.vacancySide.put(vacancy);
    this.lastChange = change.number;
    return 'APPLIED';
  }

  /**
   * The k best vacancies that are possible for her on a day: by score, then the earlier opened, then by id.
   */
  topVacancies(trainee: MatchingTrainee, k: number, today: LocalDate): RankedVacancyId[] {
    return this.vacancySide.topVacancies(trainee, toListLength(k), today);
  }

  /**
   * The k best trainees of an institution for whom a vacancy is possible on a day: by score, then the longest
   * job-ready, then by id.
   */
  topTrainees(vacancy: MatchingVacancy, institutionId: string, k: number, today: LocalDate): RankedTraineeId[] {
    return this.traineeSide.topK(vacancy, institutionId, toListLength(k), today);
  }

  /** The explanation of a pair. Its parts add up to the score by which the pair is ranked. */
  explain(trainee: MatchingTrainee, vacancy: MatchingVacancy, today: LocalDate): Explanation {
    return explain(trainee, vacancy, { taxonomy: this.taxonomy, model: this.model, today });
  }

  /**
   * A vacancy's rank among all that are possible for her, from 1, and their number; null if it is not
   * possible for her or unknown.
   */
  rankOf(trainee: MatchingTrainee, vacancyId: string, today: LocalDate): { rank: number; of: number } | null {
    return this.vacancySide.rankOf(trainee, vacancyId, today);
  }

  /**
   * Calls `visit` for every vacancy that is possible for her, with its score, unordered. The callback may
   * query the engine.
   */
  forEachPossible(trainee: MatchingTrainee, today: LocalDate, visit: (vacancyId: string, score: number) => void): void {
    this.vacancySide.forEachPossible(trainee, today, visit);
  }

  /**
   * Calls `visit` for every vacancy within reach (every gate passes except possibly skills), with the
   * required skills in which she falls short; unordered.
   */
  forEachWithinReach(trainee: MatchingTrainee, today: LocalDate, visit: (vacancyId: string, short: readonly MissingSkill[]) => void): void {
    this.vacancySide.forEachWithinReach(trainee, today, visit);
  }

  /** The required skills in which she falls short; empty for an unknown vacancy. */
  missingSkills(trainee: MatchingTrainee, vacancyId: string): MissingSkill[] {
    return this.vacancySide.missingSkills(trainee, vacancyId);
  }
}

const toListLength = (k: number): number => (k >= 1 ? Math.floor(k) : 0);

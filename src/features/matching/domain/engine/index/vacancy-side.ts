import type { LocalDate } from '../../../../../shared/local-date';
import type { MatchingTrainee, MatchingVacancy } from '../../facts/pair';
import { orderByArea } from './areas';
import { SkillCredits } from '../facts/skill-credits';
import { encodeTraineeSkills, levelTable } from '../facts/trainee-skills';
import { SideDictionaries } from './name-dictionary';
import { TraineeQuery } from '../search/trainee-query';
import { ReachCache } from '../search/reach-cache';
import type { SkillGraph } from './skill-graph';
import { QUERY_ROW } from '../facts/trainee-facts';
import { VacancyFacts } from '../facts/vacancy-facts';
import { VacancyIndex } from './vacancy-index';
import { VacancySearch } from '../search/vacancy-search';
import { isDesired, isGate, minLevelOf, skillOf, variantOf } from '../facts/requirement-code';

/** One vacancy in a trainee's list. */
export interface RankedVacancyId {
  readonly vacancyId: string;
  readonly score: number;
}

/** A required skill that she does not hold at the required level. */
export interface MissingSkill {
  readonly skillId: number;
  readonly minLevel: number;
  readonly gate: boolean;
}

/**
 * The share of rows added or removed since the last build that triggers a rebuild: each unindexed row is
 * evaluated in every search.
 */
const STALE_SHARE = 64;
const MIN_STALE_ROWS = 512;

/**
 * All vacancies, ranked for one trainee at a time. A change costs one row: the new row is evaluated
 * individually, the old one becomes impossible. Rows and indexes are rebuilt without removed vacancies once
 * the individual rows would slow searches down.
 */
export class VacancySide {
  private readonly dictionaries = new SideDictionaries();
  private facts: VacancyFacts;
  private query: TraineeQuery;
  private search: VacancySearch;
  /** The number of rows of removed vacancies. */
  private removedCount = 0;
  private isBuilt = false;
  private readonly rows = new Map<string, number>();
  private readonly reachCache = new ReachCache();
  private readonly credits: SkillCredits;

  constructor(private readonly graph: SkillGraph) {
    this.credits = new SkillCredits(graph);
    this.facts = new VacancyFacts(graph, this.dictionaries);
    this.query = this.newQuery();
    this.search = this.newSearch(new Uint32Array(1));
  }

  get size(): number {
    return this.rows.size;
  }

  get bytes(): number {
    return this.facts.bytes + this.search.bytes + this.dictionaries.bytes + this.reachCache.bytes;
  }

  /**
   * Adds or replaces a vacancy. Throws OutOfRangeError; neither the old nor the new version is then in the
   * index.
   */
  put(vacancy: MatchingVacancy): void {
    this.reachCache.invalidate();
    this.drop(vacancy.id);
    this.rows.set(vacancy.id, this.facts.add(vacancy));
    this.rebuildIfStale();
  }

  /** Removes a vacancy; an unknown id is ignored. */
  remove(id: string): void {
    this.reachCache.invalidate();
    this.drop(id);
    this.rebuildIfStale();
  }

  /** Builds rows and indexes over all current vacancies and releases the removed ones. */
  build(): void {
    // During the initial load hardly any rows are removed.
    this.rebuild(this.isBuilt);
    this.isBuilt = true;
  }

  /** The k best that are possible for her on a day: by score, then the earlier opened, then by id. */
  topVacancies(trainee: MatchingTrainee, k: number, today: LocalDate): RankedVacancyId[] {
    const { ids } = this.facts;
    this.query.load(trainee, today);
    return this.search.topK(k, (row, score) => ({ vacancyId: ids[row]!, score }));
  }

  /** Calls `visit` for every vacancy that is possible for her on a day, after the search has finished. */
  forEachPossible(trainee: MatchingTrainee, today: LocalDate, visit: (vacancyId: string, score: number) => void): void {
    const [rows, scores]: [number[], number[]] = [[], []];
    this.query.load(trainee, today);
    this.forEachPossibleRow((row, score) => {
      rows.push(row);
      scores.push(score);
    });
    const { ids } = this.facts;
    for (let at = 0; at < rows.length; at++) visit(ids[rows[at]!]!, scores[at]!);
  }

  /**
   * Calls `visit` for every vacancy within reach, with the required skills in which she falls short, after
   * the search has finished.
   */
  forEachWithinReach(trainee: MatchingTrainee, today: LocalDate, visit: (vacancyId: string, short: readonly MissingSkill[]) => void): void {
    const { gates } = this.query.load(trainee, today);
    const rows: number[] = [];
    this.search.forEachRow((row) => {
      if (gates.isWithinReach(QUERY_ROW, row)) rows.push(row);
    });
    const { facts } = this;
    const levels = this.levels(trainee);
    for (const row of rows) visit(facts.ids[row]!, this.missingSkillsOf(facts, row, levels));
  }

  /** A vacancy's rank among all that are possible for her. */
  rankOf(trainee: MatchingTrainee, vacancyId: string, today: LocalDate): { rank: number; of: number } | null {
    const row = this.rows.get(vacancyId);
    if (row === undefined || !this.query.load(trainee, today).isPossible(row)) return null;
    const { facts, query: question, search } = this;
    const score = search.scoreOf(row);
    const reachCache = this.reachCache.load(trainee, today, question, search);
    let [ahead, of] = [0, 0];
    search.withSkillPoints((skillPointsOf) =>
      reachCache.forEachPossible(question, skillPointsOf, (other, points) => {
        of++;
        if (points > score || (points === score && facts.ranksBefore(other, row))) ahead++;
      }),
    );
    return { rank: ahead + 1, of };
  }

  /** The required skills of a vacancy in which she falls short. */
  missingSkills(trainee: MatchingTrainee, vacancyId: string): MissingSkill[] {
    const row = this.rows.get(vacancyId);
    if (row === undefined) return [];
    return this.missingSkillsOf(this.facts, row, this.levels(trainee));
  }

  private forEachPossibleRow(visit: (row: number, score: number) => void): void {
    const { query: question } = this;
    this.search.forEachRow((row, skillPoints) => {
      if (question.isPossible(row)) visit(row, skillPoints + question.preferencePoints(row));
    });
  }

  private levels({ skills }: MatchingTrainee): Uint8Array {
    return levelTable(encodeTraineeSkills(skills, this.graph.knownNumberOf), this.graph.size);
  }

  private missingSkillsOf(facts: VacancyFacts, row: number, levels: Uint8Array): MissingSkill[] {
    const short: MissingSkill[] = [];
    for (let at = facts.requirementsStart(row), end = facts.requirementsEnd(row); at < end; at++) {
      const [skill, variant] = [skillOf(facts.requirementAt(at)), variantOf(facts.requirementAt(at))];
      if (isDesired(variant) || levels[skill]! >= minLevelOf(variant)) continue;
      short.push({ skillId: this.graph.idOf(skill), minLevel: minLevelOf(variant), gate: isGate(variant) });
    }
    return short;
  }

  private drop(id: string): void {
    const row = this.rows.get(id);
    if (row === undefined) return;
    this.facts.remove(row);
    this.rows.delete(id);
    this.removedCount++;
  }

  private rebuildIfStale(): void {
    if (!this.isBuilt || this.search.unindexedCount + this.removedCount <= Math.max(MIN_STALE_ROWS, this.rows.size / STALE_SHARE)) return;
    this.rebuild(this.dictionaries.needsCompaction || this.facts.qualifications.needsCompaction(this.rows.size));
  }

  private rebuild(compactsNames: boolean): void {
    this.reachCache.invalidate();
    const { rows, starts } = orderByArea(this.facts, this.rows.values());
    this.facts = this.facts.copyInOrder(rows);
    if (compactsNames) this.facts.renumber(this.dictionaries.renumber());
    if (compactsNames || !this.isBuilt) this.dictionaries.markAllInUse();
    for (let row = 0; row < rows.length; row++) this.rows.set(this.facts.ids[row]!, row);
    this.removedCount = 0;
    this.query = this.newQuery();
    this.search = this.newSearch(starts);
  }

  private newQuery(): TraineeQuery {
    return new TraineeQuery(this.graph, this.dictionaries.lookups, this.facts, this.credits);
  }

  private newSearch(areaStarts: Uint32Array): VacancySearch {
    return new VacancySearch(this.facts, this.query, new VacancyIndex(this.facts, areaStarts));
  }
}

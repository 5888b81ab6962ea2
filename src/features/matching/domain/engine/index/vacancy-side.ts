import type { LocalDate } from '../../../../../shared/local-date';
import type { MatchingTrainee, MatchingVacancy } from '../../facts/pair';
import { byArea } from './areas';
import { Brought } from '../facts/brought';
import { heldNumbers, levelTable } from '../facts/held';
import { SideNames } from './names';
import { Question } from '../search/question';
import { Reach } from '../search/reach';
import type { SkillGraph } from './skill-graph';
import { ASKER } from '../facts/trainee-facts';
import { VacancyFacts } from '../facts/vacancy-facts';
import { VacancyIndex } from './vacancy-index';
import { VacancySearch } from '../search/vacancy-search';
import { isDesired, isGate, minLevelOf, skillOf, wishOf } from '../facts/wanted';

/** One vacancy in a trainee's list. */
export interface RankedVacancyId {
  readonly vacancyId: string;
  readonly score: number;
}

/** A required skill that she does not hold at the required level. */
export interface ShortSkill {
  readonly skillId: number;
  readonly minLevel: number;
  readonly gate: boolean;
}

/**
 * The share of rows added or removed since the last build that triggers a rebuild: each unindexed row is
 * evaluated in every search.
 */
const STALE_SHARE = 64;
const FEWEST_CHANGES = 512;

/**
 * All vacancies, ranked for one trainee at a time. A change costs one row: the new row is evaluated
 * individually, the old one becomes impossible. Rows and indexes are rebuilt without removed vacancies once
 * the individual rows would slow searches down.
 */
export class VacancySide {
  private readonly names = new SideNames();
  private facts: VacancyFacts;
  private question: Question;
  private search: VacancySearch;
  /** The number of rows of removed vacancies. */
  private gone = 0;
  private isBuilt = false;
  private readonly rows = new Map<string, number>();
  private readonly reach = new Reach();
  private readonly brought: Brought;

  constructor(private readonly graph: SkillGraph) {
    this.brought = new Brought(graph);
    this.facts = new VacancyFacts(graph, this.names);
    this.question = this.questionAbout();
    this.search = this.searchOver(new Uint32Array(1));
  }

  get size(): number {
    return this.rows.size;
  }

  get bytes(): number {
    return this.facts.bytes + this.search.bytes + this.names.bytes + this.reach.bytes;
  }

  /**
   * Adds or replaces a vacancy. Throws OutOfRangeError; neither the old nor the new version is then in the
   * index.
   */
  put(vacancy: MatchingVacancy): void {
    this.reach.forget();
    this.forget(vacancy.id);
    this.rows.set(vacancy.id, this.facts.add(vacancy));
    this.buildWhenStale();
  }

  /** Removes a vacancy; an unknown id is ignored. */
  remove(id: string): void {
    this.reach.forget();
    this.forget(id);
    this.buildWhenStale();
  }

  /** Builds rows and indexes over all current vacancies and releases the removed ones. */
  build(): void {
    // During the initial load hardly any rows are removed.
    this.buildAnew(this.isBuilt);
    this.isBuilt = true;
  }

  /** The k best that are possible for her on a day: by score, then the earlier opened, then by id. */
  best(trainee: MatchingTrainee, k: number, today: LocalDate): RankedVacancyId[] {
    const { ids } = this.facts;
    this.question.take(trainee, today);
    return this.search.best(k, (row, score) => ({ vacancyId: ids[row]!, score }));
  }

  /** Calls `visit` for every vacancy that is possible for her on a day, after the search has finished. */
  forEachPossible(trainee: MatchingTrainee, today: LocalDate, visit: (vacancyId: string, score: number) => void): void {
    const [rows, scores]: [number[], number[]] = [[], []];
    this.question.take(trainee, today);
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
  forEachWithinReach(trainee: MatchingTrainee, today: LocalDate, visit: (vacancyId: string, short: readonly ShortSkill[]) => void): void {
    const { gates } = this.question.take(trainee, today);
    const rows: number[] = [];
    this.search.forEachRow((row) => {
      if (gates.isWithinReach(ASKER, row)) rows.push(row);
    });
    const { facts } = this;
    const levels = this.levels(trainee);
    for (const row of rows) visit(facts.ids[row]!, this.shortIn(facts, row, levels));
  }

  /** A vacancy's rank among all that are possible for her. */
  rankOf(trainee: MatchingTrainee, vacancyId: string, today: LocalDate): { rank: number; of: number } | null {
    const row = this.rows.get(vacancyId);
    if (row === undefined || !this.question.take(trainee, today).isPossible(row)) return null;
    const { facts, question, search } = this;
    const score = search.scoreOf(row);
    const reach = this.reach.take(trainee, today, question, search);
    let [ahead, of] = [0, 0];
    search.withSkillPoints((skillPointsOf) =>
      reach.forEachPossible(question, skillPointsOf, (other, points) => {
        of++;
        if (points > score || (points === score && facts.comesBefore(other, row))) ahead++;
      }),
    );
    return { rank: ahead + 1, of };
  }

  /** The required skills of a vacancy in which she falls short. */
  shortOf(trainee: MatchingTrainee, vacancyId: string): ShortSkill[] {
    const row = this.rows.get(vacancyId);
    if (row === undefined) return [];
    return this.shortIn(this.facts, row, this.levels(trainee));
  }

  private forEachPossibleRow(visit: (row: number, score: number) => void): void {
    const { question } = this;
    this.search.forEachRow((row, skillPoints) => {
      if (question.isPossible(row)) visit(row, skillPoints + question.preferencePoints(row));
    });
  }

  private levels({ skills }: MatchingTrainee): Uint8Array {
    return levelTable(heldNumbers(skills, this.graph.knownNumberOf), this.graph.size);
  }

  private shortIn(facts: VacancyFacts, row: number, levels: Uint8Array): ShortSkill[] {
    const short: ShortSkill[] = [];
    for (let at = facts.wantedFrom(row), end = facts.wantedTo(row); at < end; at++) {
      const [skill, wish] = [skillOf(facts.wanted(at)), wishOf(facts.wanted(at))];
      if (isDesired(wish) || levels[skill]! >= minLevelOf(wish)) continue;
      short.push({ skillId: this.graph.idOf(skill), minLevel: minLevelOf(wish), gate: isGate(wish) });
    }
    return short;
  }

  private forget(id: string): void {
    const row = this.rows.get(id);
    if (row === undefined) return;
    this.facts.remove(row);
    this.rows.delete(id);
    this.gone++;
  }

  private buildWhenStale(): void {
    if (!this.isBuilt || this.search.fresh + this.gone <= Math.max(FEWEST_CHANGES, this.rows.size / STALE_SHARE)) return;
    this.buildAnew(this.names.isCrowded || this.facts.papers.isCrowded(this.rows.size));
  }

  private buildAnew(letsGoOfNames: boolean): void {
    this.reach.forget();
    const { rows, starts } = byArea(this.facts, this.rows.values());
    this.facts = this.facts.inOrder(rows);
    if (letsGoOfNames) this.facts.renumber(this.names.renumber());
    if (letsGoOfNames || !this.isBuilt) this.names.areInUse();
    for (let row = 0; row < rows.length; row++) this.rows.set(this.facts.ids[row]!, row);
    this.gone = 0;
    this.question = this.questionAbout();
    this.search = this.searchOver(starts);
  }

  private questionAbout(): Question {
    return new Question(this.graph, this.names.known, this.facts, this.brought);
  }

  private searchOver(areaStarts: Uint32Array): VacancySearch {
    return new VacancySearch(this.facts, this.question, new VacancyIndex(this.facts, areaStarts));
  }
}

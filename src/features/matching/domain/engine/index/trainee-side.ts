import type { LocalDate } from '../../../../../shared/local-date';
import type { MatchingTrainee, MatchingVacancy } from '../../facts/pair';
import { TopK } from '../search/top-k';
import { SideDictionaries } from './name-dictionary';
import { PairGates } from '../gates/pair-gates';
import { maxPreferencePoints, Preferences } from '../facts/preferences';
import type { SkillGraph } from './skill-graph';
import { TraineeFacts } from '../facts/trainee-facts';
import { VacancyFacts } from '../facts/vacancy-facts';
import { RequirementTable } from '../facts/requirement-table';

/** One trainee in a vacancy's list. */
export interface RankedTraineeId {
  readonly traineeId: string;
  readonly score: number;
}

/** The row of the querying vacancy, in an instance that holds only it. */
const QUERY_ROW = 0;
/**
 * All trainees, ranked for one vacancy and one institution at a time. Each institution has its own list of
 * rows, so that trainees of others are never read. There is no index: a scan of one institution, cheapest
 * gate first, takes microseconds for a thousand trainees, and a change overwrites one record.
 */
export class TraineeSide {
  private readonly names = new SideDictionaries();
  private readonly institutions = new Map<string, TraineeFacts>();
  private readonly locations = new Map<string, { readonly facts: TraineeFacts; row: number }>();
  private readonly requirementTable: RequirementTable;

  constructor(private readonly graph: SkillGraph) {
    this.requirementTable = new RequirementTable(graph);
  }

  get size(): number {
    return this.locations.size;
  }

  get bytes(): number {
    return [...this.institutions.values()].reduce((sum, { bytes }) => sum + bytes, this.names.bytes);
  }

  /** Adds or replaces a trainee. Throws OutOfRangeError; she is then removed. */
  put(trainee: MatchingTrainee): void {
    this.remove(trainee.id);
    const facts = this.institution(trainee.institutionId);
    const row = facts.rows;
    facts.put(row, trainee);
    this.locations.set(trainee.id, { facts, row });
    if (this.names.needsCompaction || facts.qualifications.needsCompaction(facts.rows)) this.compact();
  }

  /** Removes a trainee; an unknown id is ignored. */
  remove(id: string): void {
    const location = this.locations.get(id);
    if (!location) return;
    const { facts, row } = location;
    facts.remove(row);
    this.locations.delete(id);
    const moved = facts.ids[row];
    if (moved !== undefined) this.locations.get(moved)!.row = row;
  }

  /** Drops unused names and qualification sets. */
  compact(): void {
    const numbers = this.names.renumber();
    for (const facts of this.institutions.values()) facts.renumber(numbers);
    this.names.markAllInUse();
  }

  /**
   * The k best trainees of an institution for whom the vacancy is possible on a day: by score, then the
   * longest job-ready, then by id.
   */
  topK(vacancy: MatchingVacancy, institutionId: string, k: number, today: LocalDate): RankedTraineeId[] {
    const trainees = this.institutions.get(institutionId);
    if (!trainees || k === 0) return [];
    const query = new VacancyFacts(this.graph, this.names.lookups);
    query.add(vacancy);
    const gates = new PairGates(trainees, query).setDay(today);
    const preferences = new Preferences(this.graph.model);
    const maxMore = maxPreferencePoints(this.graph.model);
    const topK = new TopK(k, trainees.ranksBefore);
    this.requirementTable.load(query, QUERY_ROW);
    for (let row = 0; row < trainees.rows; row++) {
      if (!gates.passesFirstGates(row, QUERY_ROW)) continue;
      const points = this.requirementTable.pointsFor(trainees.skills(row));
      // The other gates read more of her record, and are skipped where her score cannot enter the list.
      if (points + maxMore < topK.threshold || !gates.passesTimeGates(row, QUERY_ROW) || !gates.passesRemainingGates(row, QUERY_ROW)) continue;
      preferences.load(trainees, row);
      topK.offer(row, points + preferences.points(query, QUERY_ROW));
    }
    return topK.drainSorted((row, score) => ({ traineeId: trainees.ids[row]!, score }));
  }

  private institution(id: string): TraineeFacts {
    const existing = this.institutions.get(id);
    if (existing) return existing;
    const facts = new TraineeFacts(this.graph.model, this.names, this.graph.numberOf);
    this.institutions.set(id, facts);
    return facts;
  }
}

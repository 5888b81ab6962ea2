import type { LocalDate } from '../../../../../shared/local-date';
import type { MatchingTrainee, MatchingVacancy } from '../../facts/pair';
import { Best } from '../search/best';
import { SideNames } from './names';
import { PairGates } from '../gates/pair-gates';
import { mostPreferencePoints, Preferences } from '../facts/preferences';
import type { SkillGraph } from './skill-graph';
import { TraineeFacts } from '../facts/trainee-facts';
import { VacancyFacts } from '../facts/vacancy-facts';
import { WantedTable } from '../facts/wanted-table';

/** One trainee in a vacancy's list. */
export interface RankedTraineeId {
  readonly traineeId: string;
  readonly score: number;
}

/** The row of the querying vacancy, in an instance that holds only it. */
const ASKER = 0;
/**
 * All trainees, ranked for one vacancy and one institution at a time. Each institution has its own list of
 * rows, so that trainees of others are never read. There is no index: a scan of one institution, cheapest
 * gate first, takes microseconds for a thousand trainees, and a change overwrites one record.
 */
export class TraineeSide {
  private readonly names = new SideNames();
  private readonly institutions = new Map<string, TraineeFacts>();
  private readonly places = new Map<string, { readonly facts: TraineeFacts; row: number }>();
  private readonly wanted: WantedTable;

  constructor(private readonly graph: SkillGraph) {
    this.wanted = new WantedTable(graph);
  }

  get size(): number {
    return this.places.size;
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
    this.places.set(trainee.id, { facts, row });
    if (this.names.isCrowded || facts.papers.isCrowded(facts.rows)) this.letGo();
  }

  /** Removes a trainee; an unknown id is ignored. */
  remove(id: string): void {
    const place = this.places.get(id);
    if (!place) return;
    const { facts, row } = place;
    facts.remove(row);
    this.places.delete(id);
    const moved = facts.ids[row];
    if (moved !== undefined) this.places.get(moved)!.row = row;
  }

  /** Drops unused names and qualification sets. */
  letGo(): void {
    const numbers = this.names.renumber();
    for (const facts of this.institutions.values()) facts.renumber(numbers);
    this.names.areInUse();
  }

  /**
   * The k best trainees of an institution for whom the vacancy is possible on a day: by score, then the
   * longest job-ready, then by id.
   */
  best(vacancy: MatchingVacancy, institutionId: string, k: number, today: LocalDate): RankedTraineeId[] {
    const trainees = this.institutions.get(institutionId);
    if (!trainees || k === 0) return [];
    const asker = new VacancyFacts(this.graph, this.names.known);
    asker.add(vacancy);
    const gates = new PairGates(trainees, asker).on(today);
    const preferences = new Preferences(this.graph.model);
    const more = mostPreferencePoints(this.graph.model);
    const best = new Best(k, trainees.comesBefore);
    this.wanted.take(asker, ASKER);
    for (let row = 0; row < trainees.rows; row++) {
      if (!gates.isOpenTo(row, ASKER)) continue;
      const points = this.wanted.pointsFor(trainees.held(row));
      // The other gates read more of her record, and are skipped where her score cannot enter the list.
      if (points + more < best.least || !gates.isInTime(row, ASKER) || !gates.isOpenBeyond(row, ASKER)) continue;
      preferences.take(trainees, row);
      best.offer(row, points + preferences.points(asker, ASKER));
    }
    return best.inOrder((row, score) => ({ traineeId: trainees.ids[row]!, score }));
  }

  private institution(id: string): TraineeFacts {
    const known = this.institutions.get(id);
    if (known) return known;
    const fresh = new TraineeFacts(this.graph.model, this.names, this.graph.numberOf);
    this.institutions.set(id, fresh);
    return fresh;
  }
}

import type { LocalDate } from '../../../shared/local-date';
import type { MatchingTrainee, MatchingVacancy } from '../pair';
import { Best } from './best';
import { doubles, microseconds } from './column';
import { LEVELS, nearCredit, ownCredit } from './held-skills';
import { requirementNumerator, wishPoints } from './points';
import { Seeker } from './seeker';
import type { SkillGraph } from './skill-graph';
import { GATE, VacancyColumns } from './vacancy-columns';
import { levelsOf } from '../skill-credit';

/** One trainee in a vacancy's list. */
export interface RankedTraineeId {
  readonly traineeId: string;
  readonly score: number;
}

const AFTER_ALL = Number.POSITIVE_INFINITY;

/**
 * All trainees, ranked for one vacancy at a time, for one institution: trainees of others are never looked at.
 *
 *   institution   A: places 0 … 1 204     B: places 0 … 310        each institution is an index of its own: a hard range
 *   holders       sewing → level 1: [3, 17, …]  level 2: [5, …]    who holds a skill, by level
 *
 * For a requirement the points depend on the level alone, so each list adds one number; where a near skill may count too, the better of the two is kept
 * per trainee before it is added.
 */
export class TraineeSide {
  readonly #institutions = new Map<string, InstitutionTrainees>();
  readonly #homes = new Map<string, InstitutionTrainees>();

  constructor(private readonly graph: SkillGraph) {}

  get size(): number {
    return this.#homes.size;
  }

  /** Puts a trainee in, in place of what was known of her. */
  put(trainee: MatchingTrainee): void {
    this.remove(trainee.id);
    const known = this.#institutions.get(trainee.institutionId);
    const home = known ?? new InstitutionTrainees(this.graph);
    if (!known) this.#institutions.set(trainee.institutionId, home);
    home.put(trainee);
    this.#homes.set(trainee.id, home);
  }

  /** Takes a trainee out; nothing happens where she is not there. */
  remove(id: string): void {
    this.#homes.get(id)?.remove(id);
    this.#homes.delete(id);
  }

  /** The k best of an institution for whom the vacancy is possible on a day: by score, then the longest job-ready, then by id. */
  best(vacancy: MatchingVacancy, institutionId: string, k: number, today: LocalDate): RankedTraineeId[] {
    return this.#institutions.get(institutionId)?.best(vacancy, k, today) ?? [];
  }
}

class InstitutionTrainees {
  readonly #trainees: (MatchingTrainee | null)[] = [];
  readonly #places = new Map<string, number>();
  readonly #readySince = doubles();
  /** Who holds a skill at a level: `skill × LEVELS + level − 1`. */
  readonly #holders = new Map<number, Set<number>>();
  #sums = new Uint16Array(0);
  #bests = new Uint16Array(0);

  constructor(private readonly graph: SkillGraph) {}

  put(trainee: MatchingTrainee): void {
    const place = this.#trainees.push(trainee) - 1;
    this.#places.set(trainee.id, place);
    this.#readySince.set(place, trainee.jobReadyAt === null ? AFTER_ALL : microseconds(trainee.jobReadyAt));
    for (const [skillId, level] of levelsOf(trainee.skills)) this.holders(this.graph.numberOf(skillId), level).add(place);
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    const trainee = place === undefined ? null : this.#trainees[place];
    if (place === undefined || !trainee) return;
    for (const [skillId, level] of levelsOf(trainee.skills)) this.holders(this.graph.numberOf(skillId), level).delete(place);
    this.#trainees[place] = null;
    this.#places.delete(id);
  }

  best(vacancy: MatchingVacancy, k: number, today: LocalDate): RankedTraineeId[] {
    const columns = new VacancyColumns(this.graph);
    columns.provinces.numberOf(vacancy.province);
    const row = columns.add(vacancy);
    const sums = this.skillPoints(columns, row);
    const best = new Best(k, this.comesBefore);
    const { distance, pay, wantedHours, wantedOccupation, ownEnterprise } = this.graph.model;
    const more = distance.same + pay.most + wantedHours.most + wantedOccupation.first + ownEnterprise.apprenticeship;
    for (let place = 0; place < this.#trainees.length; place++) {
      const trainee = this.#trainees[place];
      if (!trainee || sums[place]! + more < best.least) continue;
      const seeker = new Seeker(trainee, columns, today);
      if (!seeker.mayLook || !seeker.isPossible(row)) continue;
      best.offer(place, sums[place]! + seeker.preferencePoints(row));
    }
    return best.inOrder().map(({ slot, score }) => ({ traineeId: this.#trainees[slot]!.id, score }));
  }

  private skillPoints(columns: VacancyColumns, row: number): Uint16Array {
    const sums = this.wiped();
    const divisor = columns.divisor.get(row);
    for (const { skill, minLevel, kind } of columns.wanted[row]!) {
      const points = (credit: number): number => wishPoints(requirementNumerator(this.graph, skill, kind, credit), divisor);
      const touched: number[] = [];
      const raise = (place: number, value: number): void => {
        if (value <= this.#bests[place]!) return;
        if (this.#bests[place] === 0) touched.push(place);
        this.#bests[place] = value;
      };
      for (let level = 1; level <= LEVELS; level++) {
        const own = points(ownCredit(level, minLevel));
        for (const place of this.#holders.get(skill * LEVELS + level - 1) ?? []) raise(place, own);
      }
      if (kind !== GATE) this.raiseNear(skill, minLevel, points, raise);
      for (const place of touched) {
        sums[place]! += this.#bests[place]!;
        this.#bests[place] = 0;
      }
    }
    return sums;
  }

  private raiseNear(wanted: number, minLevel: number, points: (credit: number) => number, raise: (place: number, value: number) => void): void {
    this.graph.forEachNearWanted(wanted, (held, percent) => {
      for (let level = 1; level <= LEVELS; level++) {
        const holders = this.#holders.get(held * LEVELS + level - 1);
        if (!holders?.size) continue;
        const value = points(nearCredit(percent, level, minLevel, this.graph.model.nearSkillPercent));
        for (const place of holders) raise(place, value);
      }
    });
  }

  private wiped(): Uint16Array {
    if (this.#sums.length < this.#trainees.length) {
      this.#sums = new Uint16Array(2 * this.#trainees.length);
      this.#bests = new Uint16Array(2 * this.#trainees.length);
    }
    return this.#sums.fill(0);
  }

  private holders(skill: number, level: number): Set<number> {
    const key = skill * LEVELS + level - 1;
    const known = this.#holders.get(key);
    if (known) return known;
    const fresh = new Set<number>();
    this.#holders.set(key, fresh);
    return fresh;
  }

  private comesBefore = (a: number, b: number): boolean => {
    const [since, other] = [this.#readySince.get(a), this.#readySince.get(b)];
    return since === other ? this.#trainees[a]!.id < this.#trainees[b]!.id : since < other;
  };
}

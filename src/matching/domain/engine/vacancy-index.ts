import { requirementNumerator, wishPoints } from './points';
import { LEVELS, ownCredit, type Brings } from './held-skills';
import { type VacancyColumns, WISH_KINDS, GATE, type Wanted } from './vacancy-columns';

/**
 * Who asks for a skill, where, at which level: the postings of all vacancies, built once over the rows of that moment.
 *
 *   place      0 1 2 3 4 5 6 7 8 9 …        every row has a place; places of one province stand side by side,
 *   province   ├─ 12 ──────┤├─ 08 ──┤        so "within reach" is a few ranges of places and no question per vacancy
 *
 *   skill      sewing                        tailoring
 *   provinces  0b0101 (12 and 02 ask for it) 0b0001      one bit per province: where a bit is 0 nothing is looked up
 *   cells      [12][02]                      [12]         one cell for each bit that is 1, found by counting the bits below it
 *   in a cell  ≥1 required │ ≥1 desired │ ≥1 gate │ ≥2 required │ …    twelve runs, by least level and kind of wish
 *   posting    place, and the points that level 1, 2, 3, 4 is worth there
 *
 * The points of a posting are worked out when the index is built, so that ranking only adds: a trainee's own level picks one of four columns
 * and the whole cell is one loop of `sum[place] += points[posting]`, the fewest steps a machine can do for it. Only what she brings through a near skill
 * is worked out on the way, run by run, since there are too many different shares to keep.
 */
export class VacancyIndex {
  /** Rows by place, and where each province's places begin (one more at the end). */
  readonly rowAt: Uint32Array;
  readonly provinceStarts: Uint32Array;
  readonly largestProvince: number;
  readonly #masks: Uint32Array;
  readonly #firstCell: Uint32Array;
  readonly #runStarts: Uint32Array;
  readonly #placeInProvince: Uint32Array;
  readonly #pointsAtLevel: readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array];
  readonly #divisorAt: Float64Array;

  constructor(private readonly vacancies: VacancyColumns) {
    const { rowAt, provinceStarts } = byProvince(vacancies);
    this.rowAt = rowAt;
    this.provinceStarts = provinceStarts;
    this.largestProvince = provinceStarts.reduce((most, start, at) => Math.max(most, start - (provinceStarts[at - 1] ?? 0)), 0);
    this.#divisorAt = Float64Array.from(rowAt, (row) => vacancies.divisor.get(row));
    const skills = vacancies.graph.size;
    this.#masks = this.masks(skills);
    this.#firstCell = new Uint32Array(skills + 1);
    for (let skill = 0; skill < skills; skill++) this.#firstCell[skill + 1] = this.#firstCell[skill]! + bitsIn(this.#masks[skill]!);
    this.#runStarts = this.countRuns();
    const postings = this.#runStarts[this.#runStarts.length - 1]!;
    this.#placeInProvince = new Uint32Array(postings);
    this.#pointsAtLevel = [new Uint16Array(postings), new Uint16Array(postings), new Uint16Array(postings), new Uint16Array(postings)];
    this.fill();
  }

  /** Bytes of the index, without the columns it was built over. */
  get bytes(): number {
    const arrays = [this.rowAt, this.#masks, this.#firstCell, this.#runStarts, this.#placeInProvince, this.#divisorAt, ...this.#pointsAtLevel];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** Adds what she brings to every vacancy of a province: `sums[n]` is the skill part of the province's n-th place. */
  addSkillPoints(province: number, brought: Iterable<Brings>, sums: Uint16Array): void {
    const bit = 1 << province;
    for (const brings of brought) {
      const mask = this.#masks[brings.skill] ?? 0;
      if ((mask & bit) === 0) continue;
      const cell = this.#firstCell[brings.skill]! + bitsIn(mask & (bit - 1));
      if (brings.near[0] === 0) this.addCell(cell, brings.level, sums);
      else this.addRuns(cell, province, brings, sums);
    }
  }

  /** Her own level alone: one loop over the cell. */
  private addCell(cell: number, level: number, sums: Uint16Array): void {
    const places = this.#placeInProvince;
    const points = this.#pointsAtLevel[(level - 1) as 0 | 1 | 2 | 3];
    const end = this.#runStarts[(cell + 1) * RUNS]!;
    for (let at = this.#runStarts[cell * RUNS]!; at < end; at++) sums[places[at]!]! += points[at]!;
  }

  /** A near skill too: for each run the better of the two. */
  private addRuns(cell: number, province: number, brings: Brings, sums: Uint16Array): void {
    for (let run = 0; run < RUNS; run++) {
      const [from, to] = [this.#runStarts[cell * RUNS + run]!, this.#runStarts[cell * RUNS + run + 1]!];
      if (from === to) continue;
      const [minLevel, kind] = wishOfRun(run);
      const near = kind === GATE ? 0 : brings.near[minLevel - 1]!;
      if (near > ownCredit(brings.level, minLevel))
        this.addNear(from, to, province, requirementNumerator(this.vacancies.graph, brings.skill, kind, near), sums);
      else if (brings.level > 0) {
        const points = this.#pointsAtLevel[(brings.level - 1) as 0 | 1 | 2 | 3];
        for (let at = from; at < to; at++) sums[this.#placeInProvince[at]!]! += points[at]!;
      }
    }
  }

  private addNear(from: number, to: number, province: number, numerator: number, sums: Uint16Array): void {
    const first = this.provinceStarts[province]!;
    for (let at = from; at < to; at++) {
      const place = this.#placeInProvince[at]!;
      sums[place]! += wishPoints(numerator, this.#divisorAt[first + place]!);
    }
  }

  private masks(skills: number): Uint32Array {
    const masks = new Uint32Array(skills);
    this.forEachWanted((wanted, province) => {
      masks[wanted.skill]! |= 1 << province;
    });
    return masks;
  }

  private countRuns(): Uint32Array {
    const starts = new Uint32Array(this.#firstCell[this.#firstCell.length - 1]! * RUNS + 1);
    this.forEachWanted((wanted, province) => starts[this.runOf(wanted, province) + 1]!++);
    for (let run = 1; run < starts.length; run++) starts[run]! += starts[run - 1]!;
    return starts;
  }

  private fill(): void {
    const next = this.#runStarts.slice();
    this.forEachWanted((wanted, province, place) => {
      const at = next[this.runOf(wanted, province)]!++;
      this.#placeInProvince[at] = place;
      const divisor = this.#divisorAt[this.provinceStarts[province]! + place]!;
      for (let level = 1; level <= LEVELS; level++) {
        const credit = ownCredit(level, wanted.minLevel);
        this.#pointsAtLevel[(level - 1) as 0 | 1 | 2 | 3][at] = wishPoints(
          requirementNumerator(this.vacancies.graph, wanted.skill, wanted.kind, credit),
          divisor,
        );
      }
    });
  }

  private runOf({ skill, minLevel, kind }: Wanted, province: number): number {
    const cell = this.#firstCell[skill]! + bitsIn(this.#masks[skill]! & ((1 << province) - 1));
    return cell * RUNS + (minLevel - 1) * WISH_KINDS + kind;
  }

  private forEachWanted(visit: (wanted: Wanted, province: number, place: number) => void): void {
    for (let province = 0; province + 1 < this.provinceStarts.length; province++) {
      const first = this.provinceStarts[province]!;
      for (let at = first; at < this.provinceStarts[province + 1]!; at++) {
        for (const wanted of this.vacancies.wanted[this.rowAt[at]!]!) visit(wanted, province, at - first);
      }
    }
  }
}

/** Runs in a cell: each least level, and within it each kind of wish. */
const RUNS = LEVELS * WISH_KINDS;
const wishOfRun = (run: number): [minLevel: number, kind: number] => [Math.floor(run / WISH_KINDS) + 1, run % WISH_KINDS];

/** How many of 32 bits are 1. */
function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The rows that are there, province by province, each province's in the order in which they came. */
function byProvince(vacancies: VacancyColumns): { rowAt: Uint32Array; provinceStarts: Uint32Array } {
  const provinceStarts = new Uint32Array(vacancies.provinces.size + 1);
  let count = 0;
  for (let row = 0; row < vacancies.rows; row++) {
    if (vacancies.isThere.get(row) === 0) continue;
    provinceStarts[vacancies.province.get(row) + 1]!++;
    count++;
  }
  for (let province = 1; province < provinceStarts.length; province++) provinceStarts[province]! += provinceStarts[province - 1]!;
  const rowAt = new Uint32Array(count);
  const next = provinceStarts.slice();
  for (let row = 0; row < vacancies.rows; row++) {
    if (vacancies.isThere.get(row) === 1) rowAt[next[vacancies.province.get(row)]!++] = row;
  }
  return { rowAt, provinceStarts };
}

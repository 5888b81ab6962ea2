import { type Areas, HOUSED } from './areas';
import { PostingDirectory } from './posting-directory';
import { OWN_CREDITS } from '../facts/credit';
import { PreferenceIndex } from '../search/preference-index';
import { POSTING_WORDS, type PostingsByLevel, writePosting } from '../search/accumulate';
import type { VacancyFacts } from '../facts/vacancy-facts';
import { LEVELS, minLevelOf, numeratorOf, pointsOf, skillOf, REQUIREMENT_VARIANTS, variantOf } from '../facts/requirement-code';

/**
 * The inverted index of vacancies by required skill: posting lists, built once over rows that are ordered by
 * area and within an area by pay (areas.ts). The vacancies that a trainee can reach are a few ranges of rows.
 *
 * - cells (posting-directory.ts): one for each skill and area, such as sewing in 12, sewing in 02, tailoring
 * in 12
 * - posting (accumulate.ts): row and requirement variant, condition bits, and points, once for each level;
 * the divisor is in a parallel column
 *
 * Points are precomputed when the index is built, so that ranking only adds: a trainee's own level selects
 * one of four columns, and a range of postings is one loop of `sums[row] += points`. Credits through
 * neighbouring skills have too many distinct values to precompute, and are divided during the search; the
 * divisor is stored next to the posting, so that no further data is read. The condition bits are stored in
 * the posting too: they exclude more than a quarter of the vacancies during accumulation, so that those are
 * never evaluated.
 */
export class VacancyIndex {
  /** By skill. */
  readonly directory: PostingDirectory;
  /** For a trainee's own level 1, 2, 3, 4. */
  readonly postingsByLevel: PostingsByLevel;
  readonly divisors: Float64Array;
  readonly preferenceIndex: PreferenceIndex;
  /** The areas that contain rows. */
  readonly areas: Areas;

  /** @param areaStarts the first row of each area, and the end of the last one */
  constructor(
    facts: VacancyFacts,
    private readonly areaStarts: Uint32Array,
  ) {
    this.areas = { unhoused: this.provincesFrom(0), housed: this.provincesFrom(HOUSED) };
    this.directory = new PostingDirectory(facts.graph.size, (visit) => this.forEachPosting(facts, (skill, area) => visit(skill, area)));
    const column = (): Uint32Array => new Uint32Array(this.directory.entries * POSTING_WORDS);
    this.postingsByLevel = [column(), column(), column(), column()];
    this.divisors = new Float64Array(this.directory.entries);
    this.fill(facts);
    this.preferenceIndex = new PreferenceIndex(facts, (visit) => this.forEachRow(visit));
  }

  /** The end of the indexed rows. */
  get end(): number {
    return this.areaStarts[this.areaStarts.length - 1]!;
  }

  get bytes(): number {
    return LEVELS * this.postingsByLevel[0].byteLength + this.divisors.byteLength + this.directory.bytes + this.preferenceIndex.bytes;
  }

  /** Calls `visit` for each of these areas that contains rows. */
  forEachRange(areas: Areas, visit: (from: number, to: number, area: Areas) => void): void {
    for (let rest = areas.unhoused & this.areas.unhoused; rest !== 0; rest &= rest - 1) {
      const area = lowestBit(rest);
      visit(this.areaStarts[area]!, this.areaStarts[area + 1]!, { unhoused: rest & -rest, housed: 0 });
    }
    for (let rest = areas.housed & this.areas.housed; rest !== 0; rest &= rest - 1) {
      const area = HOUSED + lowestBit(rest);
      visit(this.areaStarts[area]!, this.areaStarts[area + 1]!, { unhoused: 0, housed: rest & -rest });
    }
  }

  /** The number of rows in these areas. */
  rowsIn({ unhoused, housed }: Areas): number {
    let count = 0;
    for (let rest = unhoused & this.areas.unhoused; rest !== 0; rest &= rest - 1) count += this.sizeOf(lowestBit(rest));
    for (let rest = housed & this.areas.housed; rest !== 0; rest &= rest - 1) count += this.sizeOf(HOUSED + lowestBit(rest));
    return count;
  }

  private sizeOf(area: number): number {
    return this.areaStarts[area + 1]! - this.areaStarts[area]!;
  }

  private provincesFrom(first: number): number {
    let provinces = 0;
    for (let province = 0; province < HOUSED; province++) if (this.sizeOf(first + province) > 0) provinces |= 1 << province;
    return provinces;
  }

  private fill(facts: VacancyFacts): void {
    const placeOf = this.directory.slotAllocator();
    this.forEachPosting(facts, (skill, area, row, variant) => {
      const at = placeOf(skill, area);
      const divisor = facts.divisor(row);
      this.divisors[at] = divisor;
      const perCredit = numeratorOf(facts.graph, skill, variant, 1);
      const firstCredit = (minLevelOf(variant) - 1) * LEVELS;
      for (const [level, postings] of this.postingsByLevel.entries()) {
        writePosting(
          postings,
          at,
          row * REQUIREMENT_VARIANTS + variant,
          facts.conditions(row),
          pointsOf(perCredit * OWN_CREDITS[firstCredit + level]!, divisor),
        );
      }
    });
  }

  private forEachPosting(facts: VacancyFacts, visit: (skill: number, area: number, row: number, variant: number) => void): void {
    this.forEachRow((row, area) => {
      for (let at = facts.requirementsStart(row), end = facts.requirementsEnd(row); at < end; at++) {
        const requirement = facts.requirementAt(at);
        visit(skillOf(requirement), area, row, variantOf(requirement));
      }
    });
  }

  private forEachRow(visit: (row: number, area: number) => void): void {
    for (let area = 0; area + 1 < this.areaStarts.length; area++) {
      for (let row = this.areaStarts[area]!; row < this.areaStarts[area + 1]!; row++) visit(row, area);
    }
  }
}

/** The position of the lowest set bit. */
const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

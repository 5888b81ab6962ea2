import { monthlyRiel } from '../../facts/monthly-pay';
import type { MatchingVacancy } from '../../facts/pair';
import { WEIGHT_UNIT } from '../../score/score';
import { type ScoringModel, SKILL_POINTS_LIMIT } from '../../score/scoring-model';
import { FULL_CREDIT } from '../../score/skill-credit';
import { ASKS, asksOf } from './asks';
import { Checked } from '../gates/cannot-hold';
import { doubles, type Growing, ID_BYTES, integers } from '../index/growing';
import type { NewNumbers, PairNames } from '../index/names';
import { Papers } from './papers';
import { MOST_PAY_POINTS, occupationOf, preferenceWord } from './preference-word';
import { Records } from '../index/records';
import type { SkillGraph } from '../index/skill-graph';
import { LEVELS, mostPoints, skillOf, wantedNumber, weightOf, wishOf } from './wanted';

const DAY_MINUTES = 1_440;
const LAST_MINUTE = DAY_MINUTES - 1;
const HOURS_IN_A_WEEK = 168;
/** Piece work has no monthly pay: it meets no pay floor and gives no points. */
const NO_MONTH = -1;
/** In place of an institution: not an apprenticeship in an own enterprise. */
export const NOBODYS = -1;

/** The words of a record header, which is stored in a separate column. */
export const FRONT_WORDS = 4;
export const ASKED = 0;
export const PREFERENCE = 1;
export const STARTS_ON = 2;
export const SHIFT = 3;

/** The words of a record: half a cache line. */
const WORDS = 8;
/** The word of each fact in the record. */
const PLACE_AND_LAST_DAY = 0;
const EMPLOYER = 1;
const SITE = 2;
const OWN_APPRENTICESHIP_OF = 3;
const PAPERS = 4;
const WANTED_FROM = 5;
/** A province needs 5 bits, a day number 27. */
const PROVINCE_BITS = 5;
const PROVINCES = (1 << PROVINCE_BITS) - 1;

/**
 * Every vacancy as numbers: a gate reads one record, and the skill requirements are a range of one long list.
 *
 * - header, 4 words in a separate column, which decide most gates, give the whole score and stay in the
 * cache: condition bits (condition-bits.ts), preference word (preference-word.ts), start day, shift
 * - record word 0: closing day and province
 * - record word 1: employer
 * - record word 2: site
 * - record word 3: own apprenticeship of
 * - record word 4: qualification set
 * - record word 5: start of its requirements, which end at the start of the next row's
 * - record words 6–7: riel a month
 *
 * A row never changes except to become impossible; a changed vacancy gets a new row at the end.
 */
export class VacancyFacts {
  readonly ids: string[] = [];
  private readonly fronts: Growing<Int32Array>;
  private readonly records: Records;
  private readonly allWanted: Growing<Int32Array>;
  private readonly postedAts: Growing<Float64Array>;
  private readonly divisors: Growing<Float64Array>;
  private wantedCount = 0;

  /** @param rows the initial capacity of rows; `requirements` is that of requirements */
  constructor(
    readonly graph: SkillGraph,
    private readonly names: PairNames,
    rows = 1,
    requirements = 16,
    readonly papers = new Papers(),
  ) {
    this.fronts = integers(rows * FRONT_WORDS);
    this.records = new Records(WORDS, rows);
    this.allWanted = integers(requirements);
    this.postedAts = doubles(rows);
    this.divisors = doubles(rows);
  }

  /** The number of rows, including removed vacancies. */
  get rows(): number {
    return this.ids.length;
  }

  get bytes(): number {
    const arrays = this.fronts.bytes + this.records.bytes + this.allWanted.bytes + this.postedAts.bytes + this.divisors.bytes;
    return arrays + this.papers.bytes + ID_BYTES * this.rows;
  }

  asks(row: number): number {
    return this.fronts.values[row * FRONT_WORDS + ASKED]!;
  }

  /** The facts that preferences read: a word of preference-word.ts. */
  preferenceWord(row: number): number {
    return this.fronts.values[row * FRONT_WORDS + PREFERENCE]!;
  }

  startsOn(row: number): number {
    return this.fronts.values[row * FRONT_WORDS + STARTS_ON]!;
  }

  /** `minutes × 2¹⁶ + first minute`. */
  shift(row: number): number {
    return this.fronts.values[row * FRONT_WORDS + SHIFT]!;
  }

  /** The headers of all rows, for loops over many. */
  get allFronts(): Int32Array {
    return this.fronts.values;
  }

  province(row: number): number {
    return this.records.word(row, PLACE_AND_LAST_DAY) & PROVINCES;
  }

  closesOn(row: number): number {
    return this.records.word(row, PLACE_AND_LAST_DAY) >>> PROVINCE_BITS;
  }

  employer(row: number): number {
    return this.records.word(row, EMPLOYER);
  }

  site(row: number): number {
    return this.records.word(row, SITE);
  }

  /**
   * The institution whose own enterprise offers it as an apprenticeship; NO_INSTITUTION for all others,
   * without reading their record.
   */
  ownApprenticeshipOf(row: number): number {
    return (this.asks(row) & ASKS.OWN_APPRENTICESHIP) === 0 ? NOBODYS : this.records.word(row, OWN_APPRENTICESHIP_OF);
  }

  occupation(row: number): number {
    return occupationOf(this.preferenceWord(row));
  }

  papersOf(row: number): number {
    return this.records.word(row, PAPERS);
  }

  monthlyRiel(row: number): number {
    return this.records.lastDouble(row);
  }

  /** The index of its first requirement. */
  wantedFrom(row: number): number {
    return this.records.word(row, WANTED_FROM);
  }

  /** The end of its requirements. */
  wantedTo(row: number): number {
    return row + 1 < this.rows ? this.records.word(row + 1, WANTED_FROM) : this.wantedCount;
  }

  /** A requirement, encoded as in requirement-code.ts. */
  wanted(at: number): number {
    return this.allWanted.values[at]!;
  }

  /**
   * FULL_CREDIT × √(WEIGHT_UNIT × total weight): the divisor of a requirement's points; 0 where there are no
   * requirements.
   */
  divisor(row: number): number {
    return this.divisors.values[row]!;
  }

  /** @returns the new row. Throws OutOfRangeError for values out of range; the vacancy is then not added. */
  add(vacancy: MatchingVacancy): number {
    const row = this.rows;
    const checked = new Checked(vacancy.id);
    // The data is written after the last row, and the row exists only once its id is added: a rejected
    // vacancy leaves no partial row.
    const wantedCount = this.writeWanted(row, vacancy, checked);
    this.writeFront(row, vacancy, checked);
    this.postedAts.set(row, checked.microseconds('the opening', vacancy.postedAt));
    this.records.write(row, this.recordOf(vacancy, checked), monthlyRiel(vacancy.pay) ?? NO_MONTH);
    this.wantedCount = wantedCount;
    this.ids.push(vacancy.id);
    return row;
  }

  /** Makes the row impossible for every trainee. */
  remove(row: number): void {
    this.fronts.values[row * FRONT_WORDS + ASKED]! |= ASKS.IMPOSSIBLE;
  }

  /** Copies only these rows, in this order. */
  inOrder(rows: Uint32Array): VacancyFacts {
    const requirements = rows.reduce((sum, row) => sum + this.wantedTo(row) - this.wantedFrom(row), 0);
    const facts = new VacancyFacts(this.graph, this.names, rows.length, requirements, this.papers);
    for (let place = 0; place < rows.length; place++) facts.copyRow(place, this, rows[place]!);
    return facts;
  }

  /** Applies new dictionary numbers and drops unused qualification sets. */
  renumber({ employers, sites }: NewNumbers): void {
    const papers = this.papers.renumber();
    const { words } = this.records;
    for (let row = 0; row < this.rows; row++) {
      const at = row * WORDS;
      words[at + EMPLOYER] = employers.of(words[at + EMPLOYER]!);
      words[at + SITE] = sites.of(words[at + SITE]!);
      words[at + PAPERS] = papers.of(words[at + PAPERS]!);
    }
  }

  /** Tie-break between equal scores: the earlier opened first, then by id. */
  comesBefore = (a: number, b: number): boolean => {
    const [postedA, postedB] = [this.postedAts.values[a]!, this.postedAts.values[b]!];
    return postedA === postedB ? this.ids[a]! < this.ids[b]! : postedA < postedB;
  };

  private copyRow(place: number, from: VacancyFacts, row: number): void {
    const { words } = this.records;
    for (let word = 0; word < WORDS; word++) words[place * WORDS + word] = from.records.word(row, word);
    words[place * WORDS + WANTED_FROM] = this.wantedCount;
    for (let at = from.wantedFrom(row), end = from.wantedTo(row); at < end; at++) this.allWanted.values[this.wantedCount++] = from.wanted(at);
    for (let word = 0; word < FRONT_WORDS; word++) this.fronts.values[place * FRONT_WORDS + word] = from.fronts.values[row * FRONT_WORDS + word]!;
    this.postedAts.values[place] = from.postedAts.values[row]!;
    this.divisors.values[place] = from.divisor(row);
    this.ids.push(from.ids[row]!);
  }

  /** @returns the new total number of requirements */
  private writeWanted(row: number, { requirements }: MatchingVacancy, checked: Checked): number {
    let count = this.wantedCount;
    let total = 0;
    for (const one of requirements) {
      checked.whole('a least level', one.minLevel, 1, LEVELS);
      const wanted = wantedNumber(this.graph.numberOf(one.skillId), one);
      total += weightOf(this.graph, skillOf(wanted), wishOf(wanted));
      this.allWanted.set(count++, wanted);
    }
    const divisor = FULL_CREDIT * Math.sqrt(WEIGHT_UNIT * total);
    this.divisors.set(row, divisor);
    let most = 0;
    for (let at = this.wantedCount; at < count; at++) most += mostPoints(this.graph, this.wanted(at), divisor);
    if (most >= SKILL_POINTS_LIMIT) checked.refuse(`its skill part could reach ${most} points, and must stay below ${SKILL_POINTS_LIMIT}`);
    return count;
  }

  private writeFront(row: number, vacancy: MatchingVacancy, checked: Checked): void {
    const at = row * FRONT_WORDS;
    const first = checked.whole('the start of the shift', vacancy.startMinute, 0, LAST_MINUTE);
    const minutes = (checked.whole('the end of the shift', vacancy.endMinute, 0, LAST_MINUTE) - first + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
    this.fronts.set(at + ASKED, asksOf(vacancy, checked));
    this.fronts.set(at + PREFERENCE, wordOf(vacancy, this.graph.model, checked));
    this.fronts.set(at + STARTS_ON, checked.day('the start', vacancy.startsOn));
    this.fronts.set(at + SHIFT, (minutes << 16) | first);
  }

  private recordOf(vacancy: MatchingVacancy, checked: Checked): Int32Array {
    const words = new Int32Array(WORDS);
    const province = checked.province(this.names.provinces.numberOf(vacancy.province));
    words[PLACE_AND_LAST_DAY] = (checked.day('the last day', vacancy.closesOn) << PROVINCE_BITS) | province;
    words[EMPLOYER] = this.names.employers.numberOf(vacancy.employerId);
    words[SITE] = this.names.sites.numberOf(vacancy.siteId);
    words[OWN_APPRENTICESHIP_OF] = vacancy.ownEnterpriseOf === null ? NOBODYS : this.names.institutions.numberOf(vacancy.ownEnterpriseOf);
    words[PAPERS] = this.papers.numberOf(vacancy);
    words[WANTED_FROM] = this.wantedCount;
    return words;
  }
}

function wordOf(vacancy: MatchingVacancy, model: ScoringModel, checked: Checked): number {
  const hours = checked.whole('the hours a week', vacancy.hoursPerWeek, 0, HOURS_IN_A_WEEK);
  const points = checked.whole('the points of its pay', payPoints(vacancy, model), 0, MOST_PAY_POINTS);
  return preferenceWord(points, hours, checked.occupation(vacancy.iscoCode));
}

/** Pay points do not depend on the trainee, so they are computed once (preference-points.ts). */
function payPoints(vacancy: MatchingVacancy, { pay }: ScoringModel): number {
  const riel = monthlyRiel(vacancy.pay, pay.rates);
  return riel === null ? 0 : Math.max(0, Math.min(pay.most, Math.floor((pay.most * (riel - pay.fromRiel)) / (pay.toRiel - pay.fromRiel))));
}

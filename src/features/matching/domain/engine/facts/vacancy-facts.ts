import { monthlyRiel } from '../../facts/monthly-pay';
import type { MatchingVacancy } from '../../facts/pair';
import { WEIGHT_UNIT } from '../../score/score';
import { type ScoringModel, SKILL_POINTS_LIMIT } from '../../score/scoring-model';
import { FULL_CREDIT } from '../../score/skill-credit';
import { CONDITIONS, conditionsOf } from './condition-bits';
import { RangeChecks } from '../gates/range-checks';
import { doubles, type GrowableArray, ID_BYTES, integers } from '../index/growable-array';
import type { Renumberings, PairDictionaries } from '../index/name-dictionary';
import { Qualifications } from './qualifications';
import { MAX_PAY_POINTS, occupationOf, preferenceWord } from './preference-word';
import { Records } from '../index/records';
import type { SkillGraph } from '../index/skill-graph';
import { LEVELS, maxPoints, skillOf, encodeRequirement, weightOf, variantOf } from './requirement-code';

const DAY_MINUTES = 1_440;
const LAST_MINUTE = DAY_MINUTES - 1;
const HOURS_IN_A_WEEK = 168;
/** Piece work has no monthly pay: it meets no pay floor and gives no points. */
const NO_MONTHLY_PAY = -1;
/** In place of an institution: not an apprenticeship in an own enterprise. */
export const NO_INSTITUTION = -1;

/** The words of a record header, which is stored in a separate column. */
export const HEADER_WORDS = 4;
export const CONDITIONS_WORD = 0;
export const PREFERENCE = 1;
export const STARTS_ON = 2;
export const SHIFT = 3;

/** The words of a record: half a cache line. */
const RECORD_WORDS = 8;
/** The word of each fact in the record. */
const PROVINCE_AND_CLOSING_DAY = 0;
const EMPLOYER = 1;
const SITE = 2;
const OWN_APPRENTICESHIP_OF = 3;
const QUALIFICATIONS = 4;
const REQUIREMENTS_START = 5;
/** A province needs 5 bits, a day number 27. */
const PROVINCE_BITS = 5;
const PROVINCE_MASK = (1 << PROVINCE_BITS) - 1;

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
  private readonly headerColumn: GrowableArray<Int32Array>;
  private readonly records: Records;
  private readonly requirementCodes: GrowableArray<Int32Array>;
  private readonly postedAts: GrowableArray<Float64Array>;
  private readonly divisors: GrowableArray<Float64Array>;
  private requirementCount = 0;

  /** @param rows the initial capacity of rows; `requirements` is that of requirements */
  constructor(
    readonly graph: SkillGraph,
    private readonly dictionaries: PairDictionaries,
    rows = 1,
    requirements = 16,
    readonly qualifications = new Qualifications(),
  ) {
    this.headerColumn = integers(rows * HEADER_WORDS);
    this.records = new Records(RECORD_WORDS, rows);
    this.requirementCodes = integers(requirements);
    this.postedAts = doubles(rows);
    this.divisors = doubles(rows);
  }

  /** The number of rows, including removed vacancies. */
  get rows(): number {
    return this.ids.length;
  }

  get bytes(): number {
    const arrays = this.headerColumn.bytes + this.records.bytes + this.requirementCodes.bytes + this.postedAts.bytes + this.divisors.bytes;
    return arrays + this.qualifications.bytes + ID_BYTES * this.rows;
  }

  conditions(row: number): number {
    return this.headerColumn.values[row * HEADER_WORDS + CONDITIONS_WORD]!;
  }

  /** The facts that preferences read: a word of preference-word.ts. */
  preferenceWord(row: number): number {
    return this.headerColumn.values[row * HEADER_WORDS + PREFERENCE]!;
  }

  startsOn(row: number): number {
    return this.headerColumn.values[row * HEADER_WORDS + STARTS_ON]!;
  }

  /** `minutes × 2¹⁶ + first minute`. */
  shift(row: number): number {
    return this.headerColumn.values[row * HEADER_WORDS + SHIFT]!;
  }

  /** The headers of all rows, for loops over many. */
  get headers(): Int32Array {
    return this.headerColumn.values;
  }

  province(row: number): number {
    return this.records.word(row, PROVINCE_AND_CLOSING_DAY) & PROVINCE_MASK;
  }

  closesOn(row: number): number {
    return this.records.word(row, PROVINCE_AND_CLOSING_DAY) >>> PROVINCE_BITS;
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
    return (this.conditions(row) & CONDITIONS.OWN_APPRENTICESHIP) === 0 ? NO_INSTITUTION : this.records.word(row, OWN_APPRENTICESHIP_OF);
  }

  occupation(row: number): number {
    return occupationOf(this.preferenceWord(row));
  }

  qualificationSet(row: number): number {
    return this.records.word(row, QUALIFICATIONS);
  }

  monthlyRiel(row: number): number {
    return this.records.lastDouble(row);
  }

  /** The index of its first requirement. */
  requirementsStart(row: number): number {
    return this.records.word(row, REQUIREMENTS_START);
  }

  /** The end of its requirements. */
  requirementsEnd(row: number): number {
    return row + 1 < this.rows ? this.records.word(row + 1, REQUIREMENTS_START) : this.requirementCount;
  }

  /** A requirement, encoded as in requirement-code.ts. */
  requirementAt(at: number): number {
    return this.requirementCodes.values[at]!;
  }

  /**
   * FULL_CREDIT × √(WEIGHT_UNIT × total weight): the divisor of a requirement's points; 0 if there are no
   * requirements.
   */
  divisor(row: number): number {
    return this.divisors.values[row]!;
  }

  /** @returns the new row. Throws OutOfRangeError for values out of range; the vacancy is then not added. */
  add(vacancy: MatchingVacancy): number {
    const row = this.rows;
    const checked = new RangeChecks(vacancy.id);
    // The data is written after the last row, and the row exists only once its id is added: a rejected
    // vacancy leaves no partial row.
    const requirementCount = this.writeRequirements(row, vacancy, checked);
    this.writeHeader(row, vacancy, checked);
    this.postedAts.set(row, checked.microseconds('the opening', vacancy.postedAt));
    this.records.write(row, this.recordOf(vacancy, checked), monthlyRiel(vacancy.pay) ?? NO_MONTHLY_PAY);
    this.requirementCount = requirementCount;
    this.ids.push(vacancy.id);
    return row;
  }

  /** Makes the row impossible for every trainee. */
  remove(row: number): void {
    this.headerColumn.values[row * HEADER_WORDS + CONDITIONS_WORD]! |= CONDITIONS.IMPOSSIBLE;
  }

  /** Copies only these rows, in this order. */
  copyInOrder(rows: Uint32Array): VacancyFacts {
    const requirements = rows.reduce((sum, row) => sum + this.requirementsEnd(row) - this.requirementsStart(row), 0);
    const facts = new VacancyFacts(this.graph, this.dictionaries, rows.length, requirements, this.qualifications);
    for (let place = 0; place < rows.length; place++) facts.copyRow(place, this, rows[place]!);
    return facts;
  }

  /** Applies new dictionary numbers and drops unused qualification sets. */
  renumber({ employers, sites }: Renumberings): void {
    const qualifications = this.qualifications.renumber();
    const { words } = this.records;
    for (let row = 0; row < this.rows; row++) {
      const at = row * RECORD_WORDS;
      words[at + EMPLOYER] = employers.of(words[at + EMPLOYER]!);
      words[at + SITE] = sites.of(words[at + SITE]!);
      words[at + QUALIFICATIONS] = qualifications.of(words[at + QUALIFICATIONS]!);
    }
  }

  /** Tie-break between equal scores: the earlier opened first, then by id. */
  ranksBefore = (a: number, b: number): boolean => {
    const [postedA, postedB] = [this.postedAts.values[a]!, this.postedAts.values[b]!];
    return postedA === postedB ? this.ids[a]! < this.ids[b]! : postedA < postedB;
  };

  private copyRow(place: number, from: VacancyFacts, row: number): void {
    const { words } = this.records;
    for (let word = 0; word < RECORD_WORDS; word++) words[place * RECORD_WORDS + word] = from.records.word(row, word);
    words[place * RECORD_WORDS + REQUIREMENTS_START] = this.requirementCount;
    for (let at = from.requirementsStart(row), end = from.requirementsEnd(row); at < end; at++)
      this.requirementCodes.values[this.requirementCount++] = from.requirementAt(at);
    for (let word = 0; word < HEADER_WORDS; word++)
      this.headerColumn.values[place * HEADER_WORDS + word] = from.headerColumn.values[row * HEADER_WORDS + word]!;
    this.postedAts.values[place] = from.postedAts.values[row]!;
    this.divisors.values[place] = from.divisor(row);
    this.ids.push(from.ids[row]!);
  }

  /** @returns the new total number of requirements */
  private writeRequirements(row: number, { requirements }: MatchingVacancy, checked: RangeChecks): number {
    let count = this.requirementCount;
    let total = 0;
    for (const one of requirements) {
      checked.whole('a minimum level', one.minLevel, 1, LEVELS);
      const requirementAt = encodeRequirement(this.graph.numberOf(one.skillId), one);
      total += weightOf(this.graph, skillOf(requirementAt), variantOf(requirementAt));
      this.requirementCodes.set(count++, requirementAt);
    }
    const divisor = FULL_CREDIT * Math.sqrt(WEIGHT_UNIT * total);
    this.divisors.set(row, divisor);
    let reachablePoints = 0;
    for (let at = this.requirementCount; at < count; at++) reachablePoints += maxPoints(this.graph, this.requirementAt(at), divisor);
    if (reachablePoints >= SKILL_POINTS_LIMIT)
      checked.refuse(`its skill part could reach ${reachablePoints} points, and must stay below ${SKILL_POINTS_LIMIT}`);
    return count;
  }

  private writeHeader(row: number, vacancy: MatchingVacancy, checked: RangeChecks): void {
    const at = row * HEADER_WORDS;
    const first = checked.whole('the start of the shift', vacancy.startMinute, 0, LAST_MINUTE);
    const minutes = (checked.whole('the end of the shift', vacancy.endMinute, 0, LAST_MINUTE) - first + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
    this.headerColumn.set(at + CONDITIONS_WORD, conditionsOf(vacancy, checked));
    this.headerColumn.set(at + PREFERENCE, preferenceWordOf(vacancy, this.graph.model, checked));
    this.headerColumn.set(at + STARTS_ON, checked.day('the start', vacancy.startsOn));
    this.headerColumn.set(at + SHIFT, (minutes << 16) | first);
  }

  private recordOf(vacancy: MatchingVacancy, checked: RangeChecks): Int32Array {
    const words = new Int32Array(RECORD_WORDS);
    const province = checked.province(this.dictionaries.provinces.numberOf(vacancy.province));
    words[PROVINCE_AND_CLOSING_DAY] = (checked.day('the last day', vacancy.closesOn) << PROVINCE_BITS) | province;
    words[EMPLOYER] = this.dictionaries.employers.numberOf(vacancy.employerId);
    words[SITE] = this.dictionaries.sites.numberOf(vacancy.siteId);
    words[OWN_APPRENTICESHIP_OF] = vacancy.ownEnterpriseOf === null ? NO_INSTITUTION : this.dictionaries.institutions.numberOf(vacancy.ownEnterpriseOf);
    words[QUALIFICATIONS] = this.qualifications.numberOf(vacancy);
    words[REQUIREMENTS_START] = this.requirementCount;
    return words;
  }
}

function preferenceWordOf(vacancy: MatchingVacancy, model: ScoringModel, checked: RangeChecks): number {
  const hours = checked.whole('the hours a week', vacancy.hoursPerWeek, 0, HOURS_IN_A_WEEK);
  const points = checked.whole('the points of its pay', payPoints(vacancy, model), 0, MAX_PAY_POINTS);
  return preferenceWord(points, hours, checked.occupation(vacancy.iscoCode));
}

/** Pay points do not depend on the trainee, so they are computed once (preference-points.ts). */
function payPoints(vacancy: MatchingVacancy, { pay }: ScoringModel): number {
  const riel = monthlyRiel(vacancy.pay, pay.rates);
  return riel === null ? 0 : Math.max(0, Math.min(pay.most, Math.floor((pay.most * (riel - pay.fromRiel)) / (pay.toRiel - pay.fromRiel))));
}

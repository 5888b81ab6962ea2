import { monthlyRiel } from '../../facts/monthly-pay';
import type { MatchingTrainee } from '../../facts/pair';
import type { ScoringModel } from '../../score/scoring-model';
import { exclusionMaskOf } from './condition-bits';
import { type Exclusions, ExclusionLists, renumberExclusions } from '../gates/exclusions';
import { RangeChecks } from '../gates/range-checks';
import { doubles, ID_BYTES } from '../index/growable-array';
import { encodeTraineeSkills } from './trainee-skills';
import { ELSEWHERE, type Renumberings, type PairDictionaries } from '../index/name-dictionary';
import { Qualifications } from './qualifications';
import { Records } from '../index/records';
import { type PreferredOccupation, preferredOccupationOf } from './preferred-occupation';

/** The row of the querying trainee, in an instance that holds only her. */
export const QUERY_ROW = 0;

const DAY_MINUTES = 1_440;
const LAST_MINUTE = DAY_MINUTES - 1;
const MAX_INT = 2_147_483_647;
/** A day after all days, and an instant after all instants. */
const NEVER = MAX_INT;
const AFTER_ALL = Number.POSITIVE_INFINITY;
const EVERYWHERE = -1;
/** The approximate memory in V8 of a row's lists, a skill and a preferred occupation. */
const LIST_BYTES = 120;
const SKILL_BYTES = 8;
const PREFERENCE_BYTES = 56;

/** The words of a record: one cache line. */
const RECORD_WORDS = 16;
/** The word of each fact in the record. */
const EXCLUSION_MASK = 0;
const HOME = 1;
const ADJACENT = 2;
const REACHES = 3;
const REACHES_HOUSED = 4;
const AVAILABLE_FROM = 5;
const FIFTEEN_ON = 6;
const EIGHTEEN_ON = 7;
const FREE_FROM = 8;
const FREE_MINUTES = 9;
const INSTITUTION = 10;
const MIN_HOURS = 11;
const MAX_HOURS = 12;
const QUALIFICATIONS = 13;

/**
 * Trainees as records, as vacancies are (vacancy-facts.ts), and for each record a few lists of variable
 * length.
 *
 * - word 0: exclusion mask (bits of condition-bits.ts)
 * - word 1: home
 * - word 2: adjacent
 * - word 3: reaches
 * - word 4: reaches housed
 * - word 5: available from
 * - words 6–7: ages reached
 * - words 8–9: free hours
 * - word 10: institution
 * - words 11–12: hours wanted
 * - word 13: qualification set
 * - words 14–15: minimum riel
 *
 * Words 1 to 4 have one bit per province. A changed trainee is overwritten; when one is removed, the last row
 * moves into her place, so that there are always as many rows as trainees.
 */
export class TraineeFacts {
  readonly ids: string[] = [];
  readonly qualifications = new Qualifications();
  private readonly skillLists: (readonly number[])[] = [];
  private readonly preferenceLists: (readonly PreferredOccupation[])[] = [];
  private readonly exclusionLists: (Exclusions | null)[] = [];
  private readonly readySince = doubles(1);
  private readonly records = new Records(RECORD_WORDS, 1);
  /** The record under construction. One buffer is reused, because every word is written each time. */
  private readonly scratch = new Int32Array(RECORD_WORDS);
  private readonly exclusionBuilder: ExclusionLists;

  constructor(
    private readonly model: ScoringModel,
    private readonly names: PairDictionaries,
    private readonly skillNumber: (skillId: number) => number,
  ) {
    this.exclusionBuilder = new ExclusionLists(names);
  }

  /** The number of trainees. */
  get rows(): number {
    return this.ids.length;
  }

  get bytes(): number {
    let lists = (LIST_BYTES + ID_BYTES) * this.rows;
    for (let row = 0; row < this.rows; row++) lists += SKILL_BYTES * this.skills(row).length + PREFERENCE_BYTES * this.preferredOccupations(row).length;
    return this.records.bytes + this.readySince.bytes + this.qualifications.bytes + lists;
  }

  exclusionMask(row: number): number {
    return this.records.word(row, EXCLUSION_MASK);
  }

  home(row: number): number {
    return this.records.word(row, HOME);
  }

  adjacent(row: number): number {
    return this.records.word(row, ADJACENT);
  }

  /** The provinces she can commute to and is allowed to. */
  reaches(row: number): number {
    return this.records.word(row, REACHES);
  }

  /** The provinces she accepts with housing and is allowed to. */
  reachesHoused(row: number): number {
    return this.records.word(row, REACHES_HOUSED);
  }

  availableFrom(row: number): number {
    return this.records.word(row, AVAILABLE_FROM);
  }

  fifteenOn(row: number): number {
    return this.records.word(row, FIFTEEN_ON);
  }

  eighteenOn(row: number): number {
    return this.records.word(row, EIGHTEEN_ON);
  }

  freeFrom(row: number): number {
    return this.records.word(row, FREE_FROM);
  }

  freeMinutes(row: number): number {
    return this.records.word(row, FREE_MINUTES);
  }

  institution(row: number): number {
    return this.records.word(row, INSTITUTION);
  }

  minHours(row: number): number {
    return this.records.word(row, MIN_HOURS);
  }

  maxHours(row: number): number {
    return this.records.word(row, MAX_HOURS);
  }

  qualificationSet(row: number): number {
    return this.records.word(row, QUALIFICATIONS);
  }

  minRiel(row: number): number {
    return this.records.lastDouble(row);
  }

  /** Her skills, encoded as in trainee-skills.ts. */
  skills(row: number): readonly number[] {
    return this.skillLists[row]!;
  }

  preferredOccupations(row: number): readonly PreferredOccupation[] {
    return this.preferenceLists[row]!;
  }

  exclusions(row: number): Exclusions | null {
    return this.exclusionLists[row]!;
  }

  /** Tie-break between equal scores: the longest job-ready first, then by id. */
  ranksBefore = (a: number, b: number): boolean => {
    const [since, other] = [this.readySince.values[a]!, this.readySince.values[b]!];
    return since === other ? this.ids[a]! < this.ids[b]! : since < other;
  };

  /**
   * Writes a trainee to her row or the next free one. Throws OutOfRangeError for values out of range; the row
   * is then unchanged.
   */
  put(row: number, trainee: MatchingTrainee): void {
    const { id, jobReadyAt } = trainee;
    const since = jobReadyAt === null ? AFTER_ALL : new RangeChecks(id).microseconds('the instant since when she is job-ready', jobReadyAt);
    this.write(row, trainee);
    this.readySince.set(row, since);
  }

  /** Writes the querying trainee, who needs no rank order. Throws OutOfRangeError, as `put`. */
  putQuery(trainee: MatchingTrainee): void {
    this.write(QUERY_ROW, trainee);
  }

  /** Removes a row; the last one moves into its place. */
  remove(row: number): void {
    const last = this.rows - 1;
    this.records.words.copyWithin(row * RECORD_WORDS, last * RECORD_WORDS, (last + 1) * RECORD_WORDS);
    this.readySince.values[row] = this.readySince.values[last]!;
    for (const lists of [this.skillLists, this.preferenceLists, this.exclusionLists, this.ids] as unknown[][]) {
      lists[row] = lists[last];
      lists.pop();
    }
  }

  /** Applies new dictionary numbers and drops unused qualification sets. */
  renumber(numbers: Renumberings): void {
    this.compactQualifications();
    const again = renumberExclusions(numbers);
    for (let row = 0; row < this.rows; row++) {
      const exclusions = this.exclusions(row);
      this.exclusionLists[row] = exclusions && again(exclusions);
    }
    this.exclusionBuilder.reset();
  }

  /** Drops unused qualification sets. */
  compactQualifications(): void {
    const qualifications = this.qualifications.renumber();
    const { words } = this.records;
    for (let row = 0; row < this.rows; row++) words[row * RECORD_WORDS + QUALIFICATIONS] = qualifications.of(this.qualificationSet(row));
  }

  private write(row: number, trainee: MatchingTrainee): void {
    const checked = new RangeChecks(trainee.id);
    const { minimumPay } = trainee;
    const record = this.recordOf(trainee, checked);
    const preferredOccupations = trainee.jobPreferences.map((preference) => preferredOccupationOf(preference, this.model, checked));
    this.records.write(row, record, minimumPay === null ? Number.NEGATIVE_INFINITY : (monthlyRiel(minimumPay) ?? Number.MAX_SAFE_INTEGER));
    this.skillLists[row] = encodeTraineeSkills(trainee.skills, this.skillNumber);
    this.preferenceLists[row] = preferredOccupations;
    this.exclusionLists[row] = this.exclusionBuilder.of(trainee);
    this.ids[row] = trainee.id;
  }

  private recordOf(trainee: MatchingTrainee, checked: RangeChecks): Int32Array {
    const { scratch: words } = this;
    const { limits, wantedHoursPerWeek: wantedHours } = trainee;
    const free = (trainee.availableToMinute - trainee.availableFromMinute + DAY_MINUTES) % DAY_MINUTES;
    words[EXCLUSION_MASK] = exclusionMaskOf(trainee, checked);
    this.writeProvinces(words, trainee, checked);
    words[AVAILABLE_FROM] = checked.day('the first day', trainee.availableFrom);
    words[EIGHTEEN_ON] = limits.eighteenOn === null ? NEVER : checked.day('the day she turns 18', limits.eighteenOn);
    words[FIFTEEN_ON] = limits.fifteenOn === null ? NEVER : checked.day('the day she turns 15', limits.fifteenOn);
    words[FREE_FROM] = checked.whole('the first free minute', trainee.availableFromMinute, 0, LAST_MINUTE);
    checked.whole('the last free minute', trainee.availableToMinute, 0, LAST_MINUTE);
    words[FREE_MINUTES] = free === 0 || free === LAST_MINUTE ? MAX_INT : free;
    words[INSTITUTION] = this.names.institutions.numberOf(trainee.institutionId);
    words[MIN_HOURS] = wantedHours === null ? 0 : checked.whole('the minimum hours', wantedHours.min, 0, MAX_INT);
    words[MAX_HOURS] = wantedHours === null ? MAX_INT : checked.whole('the maximum hours', wantedHours.max, 0, MAX_INT);
    words[QUALIFICATIONS] = this.qualifications.numberOf(trainee);
    return words;
  }

  private writeProvinces(words: Int32Array, trainee: MatchingTrainee, checked: RangeChecks): void {
    const bit = (province: string): number => {
      const number = checked.province(this.names.provinces.numberOf(province));
      return number === ELSEWHERE ? 0 : 1 << number;
    };
    const all = (provinces: readonly string[]): number => provinces.reduce((mask, province) => mask | bit(province), 0);
    const [home, adjacent, excluded] = [bit(trainee.homeProvince), all(trainee.adjacentProvinces), all(trainee.limits.excludedProvinces)];
    const near = home | (trainee.travel === 'ADJACENT_PROVINCE' ? adjacent : 0);
    words[HOME] = home;
    words[ADJACENT] = adjacent;
    words[REACHES] = (trainee.travel === 'ANYWHERE' ? EVERYWHERE : near) & ~excluded;
    words[REACHES_HOUSED] = trainee.acceptsHousing ? EVERYWHERE & ~excluded : 0;
  }
}

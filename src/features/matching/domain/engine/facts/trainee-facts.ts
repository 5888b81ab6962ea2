import { monthlyRiel } from '../../facts/monthly-pay';
import type { MatchingTrainee } from '../../facts/pair';
import type { ScoringModel } from '../../score/scoring-model';
import { cannotOf } from './asks';
import { type Avoided, AvoidedLists, renumberedBy } from '../gates/avoided';
import { Checked } from '../gates/cannot-hold';
import { doubles, ID_BYTES } from '../index/growing';
import { heldNumbers } from './held';
import { ELSEWHERE, type NewNumbers, type PairNames } from '../index/names';
import { Papers } from './papers';
import { Records } from '../index/records';
import { type Wished, wishedBy } from './wishes';

/** The row of the querying trainee, in an instance that holds only her. */
export const ASKER = 0;

const DAY_MINUTES = 1_440;
const LAST_MINUTE = DAY_MINUTES - 1;
const LAST_NUMBER = 2_147_483_647;
/** A day after all days, and an instant after all instants. */
const NEVER = LAST_NUMBER;
const AFTER_ALL = Number.POSITIVE_INFINITY;
const EVERYWHERE = -1;
/** The approximate memory in V8 of a row's lists, a skill and a preferred occupation. */
const LIST_BYTES = 120;
const SKILL_BYTES = 8;
const WISH_BYTES = 56;

/** The words of a record: one cache line. */
const WORDS = 16;
/** The word of each fact in the record. */
const CANNOT = 0;
const HOME = 1;
const TOUCHES = 2;
const REACHES = 3;
const REACHES_HOUSED = 4;
const AVAILABLE_FROM = 5;
const FIFTEEN_ON = 6;
const EIGHTEEN_ON = 7;
const FREE_FROM = 8;
const FREE_MINUTES = 9;
const INSTITUTION = 10;
const LEAST_HOURS = 11;
const MOST_HOURS = 12;
const PAPERS = 13;

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
  readonly papers = new Papers();
  private readonly heldOf: (readonly number[])[] = [];
  private readonly wishesOf: (readonly Wished[])[] = [];
  private readonly avoidedOf: (Avoided | null)[] = [];
  private readonly readySince = doubles(1);
  private readonly records = new Records(WORDS, 1);
  /** The record under construction. One buffer is reused, because every word is written each time. */
  private readonly made = new Int32Array(WORDS);
  private readonly toAvoid: AvoidedLists;

  constructor(
    private readonly model: ScoringModel,
    private readonly names: PairNames,
    private readonly skillNumber: (skillId: number) => number,
  ) {
    this.toAvoid = new AvoidedLists(names);
  }

  /** The number of trainees. */
  get rows(): number {
    return this.ids.length;
  }

  get bytes(): number {
    let lists = (LIST_BYTES + ID_BYTES) * this.rows;
    for (let row = 0; row < this.rows; row++) lists += SKILL_BYTES * this.held(row).length + WISH_BYTES * this.wishes(row).length;
    return this.records.bytes + this.readySince.bytes + this.papers.bytes + lists;
  }

  cannot(row: number): number {
    return this.records.word(row, CANNOT);
  }

  home(row: number): number {
    return this.records.word(row, HOME);
  }

  touches(row: number): number {
    return this.records.word(row, TOUCHES);
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

  leastHours(row: number): number {
    return this.records.word(row, LEAST_HOURS);
  }

  mostHours(row: number): number {
    return this.records.word(row, MOST_HOURS);
  }

  papersOf(row: number): number {
    return this.records.word(row, PAPERS);
  }

  leastRiel(row: number): number {
    return this.records.lastDouble(row);
  }

  /** Her skills, encoded as in trainee-skills.ts. */
  held(row: number): readonly number[] {
    return this.heldOf[row]!;
  }

  wishes(row: number): readonly Wished[] {
    return this.wishesOf[row]!;
  }

  avoided(row: number): Avoided | null {
    return this.avoidedOf[row]!;
  }

  /** Tie-break between equal scores: the longest job-ready first, then by id. */
  comesBefore = (a: number, b: number): boolean => {
    const [since, other] = [this.readySince.values[a]!, this.readySince.values[b]!];
    return since === other ? this.ids[a]! < this.ids[b]! : since < other;
  };

  /**
   * Writes a trainee to her row or the next free one. Throws OutOfRangeError for values out of range; the row
   * is then unchanged.
   */
  put(row: number, trainee: MatchingTrainee): void {
    const { id, jobReadyAt } = trainee;
    const since = jobReadyAt === null ? AFTER_ALL : new Checked(id).microseconds('the instant since when she is job-ready', jobReadyAt);
    this.write(row, trainee);
    this.readySince.set(row, since);
  }

  /** Writes the querying trainee, who needs no rank order. Throws OutOfRangeError, as `put`. */
  putAsker(trainee: MatchingTrainee): void {
    this.write(ASKER, trainee);
  }

  /** Removes a row; the last one moves into its place. */
  remove(row: number): void {
    const last = this.rows - 1;
    this.records.words.copyWithin(row * WORDS, last * WORDS, (last + 1) * WORDS);
    this.readySince.values[row] = this.readySince.values[last]!;
    for (const lists of [this.heldOf, this.wishesOf, this.avoidedOf, this.ids] as unknown[][]) {
      lists[row] = lists[last];
      lists.pop();
    }
  }

  /** Applies new dictionary numbers and drops unused qualification sets. */
  renumber(numbers: NewNumbers): void {
    this.letGoOfPapers();
    const again = renumberedBy(numbers);
    for (let row = 0; row < this.rows; row++) {
      const avoided = this.avoided(row);
      this.avoidedOf[row] = avoided && again(avoided);
    }
    this.toAvoid.forget();
  }

  /** Drops unused qualification sets. */
  letGoOfPapers(): void {
    const papers = this.papers.renumber();
    const { words } = this.records;
    for (let row = 0; row < this.rows; row++) words[row * WORDS + PAPERS] = papers.of(this.papersOf(row));
  }

  private write(row: number, trainee: MatchingTrainee): void {
    const checked = new Checked(trainee.id);
    const { minimumPay } = trainee;
    const record = this.recordOf(trainee, checked);
    const wishes = trainee.wishes.map((wish) => wishedBy(wish, this.model, checked));
    this.records.write(row, record, minimumPay === null ? Number.NEGATIVE_INFINITY : (monthlyRiel(minimumPay) ?? Number.MAX_SAFE_INTEGER));
    this.heldOf[row] = heldNumbers(trainee.skills, this.skillNumber);
    this.wishesOf[row] = wishes;
    this.avoidedOf[row] = this.toAvoid.of(trainee);
    this.ids[row] = trainee.id;
  }

  private recordOf(trainee: MatchingTrainee, checked: Checked): Int32Array {
    const { made: words } = this;
    const { limits, wantedHoursPerWeek: wanted } = trainee;
    const free = (trainee.availableToMinute - trainee.availableFromMinute + DAY_MINUTES) % DAY_MINUTES;
    words[CANNOT] = cannotOf(trainee, checked);
    this.writeProvinces(words, trainee, checked);
    words[AVAILABLE_FROM] = checked.day('the first day', trainee.availableFrom);
    words[EIGHTEEN_ON] = limits.eighteenOn === null ? NEVER : checked.day('the day she turns 18', limits.eighteenOn);
    words[FIFTEEN_ON] = limits.fifteenOn === null ? NEVER : checked.day('the day she turns 15', limits.fifteenOn);
    words[FREE_FROM] = checked.whole('the first free minute', trainee.availableFromMinute, 0, LAST_MINUTE);
    checked.whole('the last free minute', trainee.availableToMinute, 0, LAST_MINUTE);
    words[FREE_MINUTES] = free === 0 || free === LAST_MINUTE ? LAST_NUMBER : free;
    words[INSTITUTION] = this.names.institutions.numberOf(trainee.institutionId);
    words[LEAST_HOURS] = wanted === null ? 0 : checked.whole('the least hours', wanted.min, 0, LAST_NUMBER);
    words[MOST_HOURS] = wanted === null ? LAST_NUMBER : checked.whole('the most hours', wanted.max, 0, LAST_NUMBER);
    words[PAPERS] = this.papers.numberOf(trainee);
    return words;
  }

  private writeProvinces(words: Int32Array, trainee: MatchingTrainee, checked: Checked): void {
    const bit = (province: string): number => {
      const number = checked.province(this.names.provinces.numberOf(province));
      return number === ELSEWHERE ? 0 : 1 << number;
    };
    const all = (provinces: readonly string[]): number => provinces.reduce((mask, province) => mask | bit(province), 0);
    const [home, touches, mayNot] = [bit(trainee.homeProvince), all(trainee.adjacentProvinces), all(trainee.limits.excludedProvinces)];
    const near = home | (trainee.travel === 'ADJACENT_PROVINCE' ? touches : 0);
    words[HOME] = home;
    words[TOUCHES] = touches;
    words[REACHES] = (trainee.travel === 'ANYWHERE' ? EVERYWHERE : near) & ~mayNot;
    words[REACHES_HOUSED] = trainee.acceptsHousing ? EVERYWHERE & ~mayNot : 0;
  }
}

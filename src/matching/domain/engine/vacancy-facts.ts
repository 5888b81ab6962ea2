import { monthlyRiel } from '../monthly-pay';
import type { MatchingVacancy } from '../pair';
import { WEIGHT_UNIT } from '../score';
import { type ScoringModel, SKILL_POINTS_LIMIT } from '../scoring-model';
import { FULL_CREDIT } from '../skill-credit';
import { ASKS, asksOf } from './asks';
import { Checked } from './cannot-hold';
import { doubles, type Growing, ID_BYTES, integers } from './growing';
import type { NewNumbers, PairNames } from './names';
import { Papers } from './papers';
import { Records, WORDS } from './records';
import type { SkillGraph } from './skill-graph';
import { LEVELS, mostPoints, skillOf, wantedNumber, weightOf, wishOf } from './wanted';

const DAY_MINUTES = 1_440;
const LAST_MINUTE = DAY_MINUTES - 1;
const HOURS_IN_A_WEEK = 168;
/** No month is known for piece work: no pay is enough, and it gives no points. */
const NO_MONTH = -1;
/** In the place of an institution: nobody's own enterprise. */
const NOBODYS = -1;

/** Which word of its record a fact is. */
const PROVINCE = 0;
const CLOSES_ON = 1;
const STARTS_ON = 2;
const EMPLOYER = 3;
const SITE = 4;
const OWN_ENTERPRISE_OF = 5;
const OCCUPATION = 6;
const START_MINUTE = 7;
const SHIFT_MINUTES = 8;
const HOURS_PER_WEEK = 9;
const PAPERS = 10;
const PAY_POINTS = 11;
const WANTED_FROM = 12;

/**
 * Every vacancy as numbers: what a gate or a preference reads is one record, what it asks for in skills a stretch of one long list.
 *
 *   asks     bits of asks.ts, in a column of their own: they turn most away, and a column of them alone stays in the cache
 *   record   0         1          2          3         4     5                  6           7–8    9      10      11          12           14–15
 *            province  closes on  starts on  employer  site  own enterprise of  occupation  shift  hours  papers  pay points  wanted from  riel a month
 *                                                                                                                             │
 *   wanted   … │ sewing ≥ 3 required │ tailoring ≥ 2 desired │ …        ◀─────────────────────────────────────────────────────┘ up to the next row's
 *
 * A row never changes but for becoming impossible; a changed vacancy gets a new one at the end.
 */
export class VacancyFacts {
  readonly ids: string[] = [];
  private readonly asked: Growing<Int32Array>;
  private readonly records: Records;
  private readonly allWanted: Growing<Int32Array>;
  private readonly postedAts: Growing<Float64Array>;
  private readonly divisors: Growing<Float64Array>;
  private wantedCount = 0;

  /** @param rows for how many there is room at once, and for how many requirements */
  constructor(
    readonly graph: SkillGraph,
    private readonly names: PairNames,
    rows = 1,
    requirements = 16,
    readonly papers = new Papers(),
  ) {
    this.asked = integers(rows);
    this.records = new Records(rows);
    this.allWanted = integers(requirements);
    this.postedAts = doubles(rows);
    this.divisors = doubles(rows);
  }

  /** Rows, those of vacancies that are gone included. */
  get rows(): number {
    return this.ids.length;
  }

  get bytes(): number {
    const arrays = this.asked.bytes + this.records.bytes + this.allWanted.bytes + this.postedAts.bytes + this.divisors.bytes;
    return arrays + this.papers.bytes + ID_BYTES * this.rows;
  }

  asks(row: number): number {
    return this.asked.values[row]!;
  }

  province(row: number): number {
    return this.records.word(row, PROVINCE);
  }

  closesOn(row: number): number {
    return this.records.word(row, CLOSES_ON);
  }

  startsOn(row: number): number {
    return this.records.word(row, STARTS_ON);
  }

  employer(row: number): number {
    return this.records.word(row, EMPLOYER);
  }

  site(row: number): number {
    return this.records.word(row, SITE);
  }

  ownEnterpriseOf(row: number): number {
    return this.records.word(row, OWN_ENTERPRISE_OF);
  }

  occupation(row: number): number {
    return this.records.word(row, OCCUPATION);
  }

  startMinute(row: number): number {
    return this.records.word(row, START_MINUTE);
  }

  shiftMinutes(row: number): number {
    return this.records.word(row, SHIFT_MINUTES);
  }

  hoursPerWeek(row: number): number {
    return this.records.word(row, HOURS_PER_WEEK);
  }

  papersOf(row: number): number {
    return this.records.word(row, PAPERS);
  }

  payPoints(row: number): number {
    return this.records.word(row, PAY_POINTS);
  }

  monthlyRiel(row: number): number {
    return this.records.lastDouble(row);
  }

  /** Where its requirements begin among all. */
  wantedFrom(row: number): number {
    return this.records.word(row, WANTED_FROM);
  }

  /** Where they end. */
  wantedTo(row: number): number {
    return row + 1 < this.rows ? this.records.word(row + 1, WANTED_FROM) : this.wantedCount;
  }

  /** A requirement, as one number of wanted.ts. */
  wanted(at: number): number {
    return this.allWanted.values[at]!;
  }

  /** FULL_CREDIT × √(WEIGHT_UNIT × total weight): what the points of a requirement are divided by; 0 where nothing is asked for. */
  divisor(row: number): number {
    return this.divisors.values[row]!;
  }

  /** @returns the new row. Throws CannotHold for what the numbers cannot hold; then nothing of it is there. */
  add(vacancy: MatchingVacancy): number {
    const row = this.rows;
    const checked = new Checked(vacancy.id);
    // written behind the last row, and no row before its id is there: one that is refused leaves nothing half-written
    const wantedCount = this.writeWanted(row, vacancy, checked);
    this.asked.set(row, asksOf(vacancy, checked));
    this.postedAts.set(row, checked.microseconds('the opening', vacancy.postedAt));
    this.records.write(row, this.recordOf(vacancy, checked), monthlyRiel(vacancy.pay) ?? NO_MONTH);
    this.wantedCount = wantedCount;
    this.ids.push(vacancy.id);
    return row;
  }

  /** From now on possible for nobody. */
  remove(row: number): void {
    this.asked.values[row]! |= ASKS.IMPOSSIBLE;
  }

  /** These rows alone, in this order. */
  inOrder(rows: Uint32Array): VacancyFacts {
    const requirements = rows.reduce((sum, row) => sum + this.wantedTo(row) - this.wantedFrom(row), 0);
    const facts = new VacancyFacts(this.graph, this.names, rows.length, requirements, this.papers);
    for (let place = 0; place < rows.length; place++) facts.copyRow(place, this, rows[place]!);
    return facts;
  }

  /** Takes the new numbers of names, and lets go of papers that no vacancy asks for any more. */
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

  /** The earlier opened first, then by id: the fixed order among equal scores. */
  comesBefore = (a: number, b: number): boolean => {
    const [postedA, postedB] = [this.postedAts.values[a]!, this.postedAts.values[b]!];
    return postedA === postedB ? this.ids[a]! < this.ids[b]! : postedA < postedB;
  };

  private copyRow(place: number, from: VacancyFacts, row: number): void {
    const { words } = this.records;
    for (let word = 0; word < WORDS; word++) words[place * WORDS + word] = from.records.word(row, word);
    words[place * WORDS + WANTED_FROM] = this.wantedCount;
    for (let at = from.wantedFrom(row), end = from.wantedTo(row); at < end; at++) this.allWanted.values[this.wantedCount++] = from.wanted(at);
    this.asked.values[place] = from.asks(row);
    this.postedAts.values[place] = from.postedAts.values[row]!;
    this.divisors.values[place] = from.divisor(row);
    this.ids.push(from.ids[row]!);
  }

  /** @returns how many requirements there are then in all */
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

  private recordOf(vacancy: MatchingVacancy, checked: Checked): Int32Array {
    const words = new Int32Array(WORDS);
    const { startMinute, endMinute } = vacancy;
    words[PROVINCE] = checked.province(this.names.provinces.numberOf(vacancy.province));
    words[CLOSES_ON] = checked.day('the last day', vacancy.closesOn);
    words[STARTS_ON] = checked.day('the start', vacancy.startsOn);
    words[EMPLOYER] = this.names.employers.numberOf(vacancy.employerId);
    words[SITE] = this.names.sites.numberOf(vacancy.siteId);
    words[OWN_ENTERPRISE_OF] = vacancy.ownEnterpriseOf === null ? NOBODYS : this.names.institutions.numberOf(vacancy.ownEnterpriseOf);
    words[OCCUPATION] = checked.occupation(vacancy.iscoCode);
    words[START_MINUTE] = checked.whole('the start of the shift', startMinute, 0, LAST_MINUTE);
    words[SHIFT_MINUTES] = (checked.whole('the end of the shift', endMinute, 0, LAST_MINUTE) - startMinute + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
    words[HOURS_PER_WEEK] = checked.whole('the hours a week', vacancy.hoursPerWeek, 0, HOURS_IN_A_WEEK);
    words[PAPERS] = this.papers.numberOf(vacancy);
    words[PAY_POINTS] = payPoints(vacancy, this.graph.model);
    words[WANTED_FROM] = this.wantedCount;
    return words;
  }
}

/** The points of pay are the same for everybody, and so worked out once (preference-points.ts). */
function payPoints(vacancy: MatchingVacancy, { pay }: ScoringModel): number {
  const riel = monthlyRiel(vacancy.pay);
  return riel === null ? 0 : Math.max(0, Math.min(pay.most, Math.floor((pay.most * (riel - pay.fromRiel)) / (pay.toRiel - pay.fromRiel))));
}

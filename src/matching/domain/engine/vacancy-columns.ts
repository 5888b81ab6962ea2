import { monthlyRiel } from '../monthly-pay';
import type { LanguageLevel, MatchingVacancy, Requirement } from '../pair';
import { requirementWeight, skillPoints, WEIGHT_UNIT } from '../score';
import { SKILL_POINTS_LIMIT } from '../scoring-model';
import { FULL_CREDIT } from '../skill-credit';
import type { TaxonomyView } from '../taxonomy-view';
import { bytes, dayNumber, doubles, integers, microseconds, Names, shorts } from './column';
import type { SkillGraph } from './skill-graph';

/** What kind of wish a requirement is: its weight and whether a near skill helps follow from it. */
export const REQUIRED = 0;
export const DESIRED = 1;
export const GATE = 2;
export const WISH_KINDS = 3;

/** One requirement in a row, by the number of its skill. */
export interface Wanted {
  readonly skill: number;
  readonly minLevel: number;
  readonly kind: number;
  readonly isGate: boolean;
}

const NIGHT = 1;
const LIVE_IN = 2;
const ALCOHOL = 4;
const HAZARDOUS = 8;
const HOUSING = 16;
const APPRENTICESHIP = 32;
export const FLAGS = { NIGHT, LIVE_IN, ALCOHOL, HAZARDOUS, HOUSING, APPRENTICESHIP } as const;

const DAY_MINUTES = 1_440;
/** No month is known for piece work: no pay is enough, and it gives no points. */
const NO_MONTH = -1;

/**
 * Every vacancy once, a row of columns: all that a gate or a score reads, as numbers. A row never changes; a changed vacancy gets a new one.
 *
 *   row        0      1      2    …
 *   province   12     12     08        rows stand in the order in which they came;
 *   startsOn   2026…  2026…  2026…     the index (vacancy-index.ts) keeps its own order of them
 *   wanted     [sewing ≥ 3, tailoring ≥ 2 desired] …
 */
export class VacancyColumns {
  readonly ids: string[] = [];
  readonly wanted: (readonly Wanted[])[] = [];
  readonly languages: (readonly LanguageLevel[] | null)[] = [];
  readonly licences: (readonly string[] | null)[] = [];
  readonly isThere = bytes();
  readonly province = bytes();
  readonly employer = integers();
  readonly site = integers();
  readonly ownEnterpriseOf = integers();
  readonly isco = shorts();
  readonly flags = bytes();
  /** Open, a seat left, cleared, and paid at least by the floor of the law: what concerns the vacancy alone. */
  readonly isPossible = bytes();
  readonly closesOn = integers();
  readonly startsOn = integers();
  readonly postedAt = doubles();
  readonly monthlyRiel = doubles();
  readonly workDays = bytes();
  readonly startMinute = shorts();
  readonly shiftMinutes = shorts();
  readonly hoursPerWeek = bytes();
  readonly minLiteracy = bytes();
  /** FULL_CREDIT × √(WEIGHT_UNIT × total weight): what the points of a requirement are divided by. */
  readonly divisor = doubles();

  readonly provinces = new Names();
  readonly employers = new Names();
  readonly sites = new Names();
  readonly institutions = new Names();

  constructor(readonly graph: SkillGraph) {}

  /** Rows, those of vacancies that are gone included. */
  get rows(): number {
    return this.ids.length;
  }

  /** @returns the new row. Throws a RangeError where the skill part could pass sixteen bits, or a number leaves its column. */
  add(vacancy: MatchingVacancy): number {
    const row = this.ids.length;
    const taxonomy = weightsOf(this.graph, vacancy.requirements);
    const total = vacancy.requirements.reduce((sum, wanted) => sum + requirementWeight(wanted, taxonomy, this.graph.model), 0);
    this.assertFits(vacancy, taxonomy, total);
    this.divisor.set(row, FULL_CREDIT * Math.sqrt(WEIGHT_UNIT * total));
    this.wanted.push(
      vacancy.requirements.map((wanted) => ({
        skill: this.graph.numberOf(wanted.skillId),
        minLevel: wanted.minLevel,
        kind: kindOf(wanted),
        isGate: wanted.gate,
      })),
    );
    this.languages.push(vacancy.languages.length > 0 ? vacancy.languages : null);
    this.licences.push(vacancy.licences.length > 0 ? vacancy.licences : null);
    this.province.set(row, this.provinces.numberOf(vacancy.province));
    this.employer.set(row, this.employers.numberOf(vacancy.employerId));
    this.site.set(row, this.sites.numberOf(vacancy.siteId));
    this.ownEnterpriseOf.set(row, vacancy.ownEnterpriseOf === null ? -1 : this.institutions.numberOf(vacancy.ownEnterpriseOf));
    this.isco.set(row, Number(vacancy.iscoCode));
    this.flags.set(row, flagsOf(vacancy));
    this.isPossible.set(row, isPossible(vacancy) ? 1 : 0);
    this.setTimes(row, vacancy);
    this.monthlyRiel.set(row, monthlyRiel(vacancy.pay) ?? NO_MONTH);
    this.minLiteracy.set(row, vacancy.minLiteracy);
    this.isThere.set(row, 1);
    this.ids.push(vacancy.id);
    return row;
  }

  remove(row: number): void {
    this.isThere.set(row, 0);
  }

  /** The earlier opened first, then by id: the fixed order among equal scores. */
  comesBefore = (a: number, b: number): boolean => {
    const [postedA, postedB] = [this.postedAt.get(a), this.postedAt.get(b)];
    return postedA === postedB ? this.ids[a]! < this.ids[b]! : postedA < postedB;
  };

  private setTimes(row: number, vacancy: MatchingVacancy): void {
    this.closesOn.set(row, dayNumber(vacancy.closesOn));
    this.startsOn.set(row, dayNumber(vacancy.startsOn));
    this.postedAt.set(row, microseconds(vacancy.postedAt));
    this.workDays.set(row, vacancy.workDays);
    this.startMinute.set(row, vacancy.startMinute);
    this.shiftMinutes.set(row, (vacancy.endMinute - vacancy.startMinute + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES);
    this.hoursPerWeek.set(row, vacancy.hoursPerWeek);
  }

  private assertFits(vacancy: MatchingVacancy, taxonomy: Pick<TaxonomyView, 'idfSquaredThousandths'>, total: number): void {
    const { model } = this.graph;
    const most = vacancy.requirements.reduce(
      (sum, wanted) => sum + skillPoints(requirementWeight(wanted, taxonomy as TaxonomyView, model), FULL_CREDIT, total, model),
      0,
    );
    if (most >= SKILL_POINTS_LIMIT) throw new RangeError(`The skill part of vacancy ${vacancy.id} could reach ${most}: it must stay below 65,536.`);
    if (this.provinces.size > 32) throw new RangeError('The engine holds at most 32 provinces.');
  }
}

const kindOf = (wanted: Requirement): number => (wanted.gate ? GATE : wanted.need === 'DESIRED' ? DESIRED : REQUIRED);

/** The weights of these skills as the score asks for them. */
function weightsOf(graph: SkillGraph, requirements: readonly Requirement[]): TaxonomyView {
  const weights = new Map(requirements.map(({ skillId }) => [skillId, graph.weight(graph.numberOf(skillId))]));
  return { idfSquaredThousandths: (skillId) => weights.get(skillId), coUse: () => [], transfers: () => [] };
}

const flagsOf = (vacancy: MatchingVacancy): number =>
  (vacancy.night ? NIGHT : 0) |
  (vacancy.liveIn ? LIVE_IN : 0) |
  (vacancy.servesAlcohol ? ALCOHOL : 0) |
  (vacancy.hazardous ? HAZARDOUS : 0) |
  (vacancy.housingOffered ? HOUSING : 0) |
  (vacancy.kind === 'APPRENTICESHIP' ? APPRENTICESHIP : 0);

function isPossible({ state, seatsLeft, siteCleared, pay, payFloor }: MatchingVacancy): boolean {
  if (state !== 'OPEN' || seatsLeft <= 0 || !siteCleared) return false;
  if (payFloor === null) return true;
  const have = monthlyRiel(pay);
  return have !== null && have >= (monthlyRiel(payFloor) ?? Number.MAX_SAFE_INTEGER);
}

import type { LocalDate } from '../../../shared/local-date';
import { monthlyRiel } from '../monthly-pay';
import type { MatchingTrainee } from '../pair';
import type { ScoringModel } from '../scoring-model';
import { dayNumber } from './column';
import { type Brings, broughtBy } from './held-skills';
import { FLAGS, type VacancyColumns } from './vacancy-columns';

const DAY_MINUTES = 1_440;
const NOT_YET = Number.MAX_SAFE_INTEGER;
const NOBODY = -2;

/**
 * One trainee who looks for a place, made ready for one pass over the vacancies: her words turned into the numbers the columns hold, so that a gate is a comparison.
 * The rules are those of gates.ts and preference-points.ts, in the same order; a test holds the two together.
 */
export class Seeker {
  readonly brings: ReadonlyMap<number, Brings>;
  readonly distancePoints: Uint16Array;
  readonly mayLook: boolean;
  readonly #today: number;
  readonly #fifteenOn: number;
  readonly #eighteenOn: number;
  readonly #availableFrom: number;
  readonly #freeMinutes: number;
  readonly #leastRiel: number;
  readonly #institution: number;
  readonly #reach: Uint8Array;
  readonly #noFlags: number;
  readonly #excludedSites: ReadonlySet<number>;
  readonly #excludedEmployers: ReadonlySet<number>;
  readonly #excludedProvinces: ReadonlySet<number>;
  readonly #excludedIsco: readonly (readonly [from: number, to: number])[];
  readonly #wishPoints: ReadonlyMap<number, number>;
  readonly #nearWishPoints: ReadonlyMap<number, number>;

  constructor(
    readonly trainee: MatchingTrainee,
    private readonly vacancies: VacancyColumns,
    today: LocalDate,
  ) {
    const { limits } = trainee;
    this.mayLook = trainee.consentMatching && trainee.state === 'JOB_READY';
    this.brings = broughtBy(trainee.skills, vacancies.graph);
    this.#today = dayNumber(today);
    this.#eighteenOn = limits.eighteenOn === null ? NOT_YET : dayNumber(limits.eighteenOn);
    this.#fifteenOn = Math.min(this.#eighteenOn, limits.fifteenOn === null ? NOT_YET : dayNumber(limits.fifteenOn));
    this.#availableFrom = dayNumber(trainee.availableFrom);
    const free = (trainee.availableToMinute - trainee.availableFromMinute + DAY_MINUTES) % DAY_MINUTES;
    this.#freeMinutes = free === 0 || free === DAY_MINUTES - 1 ? Number.POSITIVE_INFINITY : free;
    this.#leastRiel = trainee.minimumPay === null ? Number.NEGATIVE_INFINITY : (monthlyRiel(trainee.minimumPay) ?? Number.MAX_SAFE_INTEGER);
    this.#institution = numberOrNobody(vacancies.institutions.find(trainee.institutionId));
    this.#noFlags = (limits.noNight ? FLAGS.NIGHT : 0) | (limits.noLiveIn ? FLAGS.LIVE_IN : 0) | (limits.noAlcohol ? FLAGS.ALCOHOL : 0);
    this.#excludedSites = numbersOf(limits.excludedSites, vacancies.sites);
    this.#excludedEmployers = numbersOf([...limits.excludedEmployers, ...trainee.institutionExcludes], vacancies.employers);
    this.#excludedProvinces = numbersOf(limits.excludedProvinces, vacancies.provinces);
    this.#excludedIsco = limits.excludedIsco.map(iscoRange);
    [this.#reach, this.distancePoints] = this.reachAndPoints();
    [this.#wishPoints, this.#nearWishPoints] = wishPoints(trainee, vacancies.graph.model);
  }

  /** Whether anything in a province can be for her; without offered housing or with it. */
  mayReach(province: number): boolean {
    return !this.#excludedProvinces.has(province) && (this.#reach[province] === 1 || this.trainee.acceptsHousing);
  }

  /** Every gate that asks about the pair. */
  isPossible(row: number): boolean {
    const { vacancies: v } = this;
    if (v.isThere.get(row) === 0 || v.isPossible.get(row) === 0 || v.closesOn.get(row) < this.#today) return false;
    const flags = v.flags.get(row);
    const province = v.province.get(row);
    return (
      (flags & this.#noFlags) === 0 &&
      (this.#reach[province] === 1 || ((flags & FLAGS.HOUSING) !== 0 && this.trainee.acceptsHousing)) &&
      !this.#excludedProvinces.has(province) &&
      this.isOldEnough(v.startsOn.get(row), flags) &&
      v.startsOn.get(row) >= this.#availableFrom &&
      this.hasTime(row) &&
      v.monthlyRiel.get(row) >= this.#leastRiel &&
      v.minLiteracy.get(row) <= this.trainee.literacy &&
      !this.isExcluded(row) &&
      this.isQualified(row)
    );
  }

  /** The points that are not for skills. */
  preferencePoints(row: number): number {
    const { vacancies: v } = this;
    const { pay, wantedHours, ownEnterprise, distance } = v.graph.model;
    const near = this.distancePoints[v.province.get(row)]!;
    const housed = near === distance.far && (v.flags.get(row) & FLAGS.HOUSING) !== 0 && this.trainee.acceptsHousing && this.#isFar(v.province.get(row));
    const riel = v.monthlyRiel.get(row);
    const payPoints = riel < 0 ? 0 : Math.max(0, Math.min(pay.most, Math.floor((pay.most * (riel - pay.fromRiel)) / (pay.toRiel - pay.fromRiel))));
    const wanted = this.trainee.wantedHoursPerWeek;
    const hours = v.hoursPerWeek.get(row);
    const outside = wanted === null ? 0 : Math.max(0, wanted.min - hours, hours - wanted.max);
    const isco = v.isco.get(row);
    const wish = Math.max(this.#wishPoints.get(isco) ?? 0, this.#nearWishPoints.get(Math.floor(isco / 10)) ?? 0);
    const own = (v.flags.get(row) & FLAGS.APPRENTICESHIP) !== 0 && v.ownEnterpriseOf.get(row) === this.#institution ? ownEnterprise.apprenticeship : 0;
    return (housed ? distance.housing : near) + payPoints + Math.max(0, wantedHours.most - wantedHours.lessPerHour * outside) + wish + own;
  }

  /** The most preference points anything in a province can give her. */
  mostPreferencePoints(province: number): number {
    const { pay, wantedHours, wantedOccupation, ownEnterprise, distance } = this.vacancies.graph.model;
    const reach = Math.max(this.distancePoints[province]!, this.trainee.acceptsHousing && this.#isFar(province) ? distance.housing : 0);
    return reach + pay.most + wantedHours.most + wantedOccupation.first + ownEnterprise.apprenticeship;
  }

  #isFar = (province: number): boolean => {
    const name = this.vacancies.provinces.nameOf(province);
    return name !== this.trainee.homeProvince && !this.trainee.adjacentProvinces.includes(name);
  };

  private reachAndPoints(): [Uint8Array, Uint16Array] {
    const { provinces, graph } = this.vacancies;
    const reach = new Uint8Array(provinces.size);
    const points = new Uint16Array(provinces.size);
    for (let province = 0; province < provinces.size; province++) {
      const isHome = provinces.nameOf(province) === this.trainee.homeProvince;
      const isFar = this.#isFar(province);
      points[province] = isHome ? graph.model.distance.same : isFar ? graph.model.distance.far : graph.model.distance.adjacent;
      const { travel } = this.trainee;
      reach[province] = travel === 'ANYWHERE' || isHome || (travel === 'ADJACENT_PROVINCE' && !isFar) ? 1 : 0;
    }
    return [reach, points];
  }

  private isOldEnough(startsOn: number, flags: number): boolean {
    if (startsOn >= this.#eighteenOn) return true;
    return startsOn >= this.#fifteenOn && (flags & (FLAGS.APPRENTICESHIP | FLAGS.NIGHT | FLAGS.HAZARDOUS | FLAGS.LIVE_IN)) === FLAGS.APPRENTICESHIP;
  }

  private hasTime(row: number): boolean {
    const { workDays, startMinute, shiftMinutes } = this.vacancies;
    if ((workDays.get(row) & ~this.trainee.availableDays) !== 0) return false;
    const wait = (startMinute.get(row) - this.trainee.availableFromMinute + DAY_MINUTES) % DAY_MINUTES;
    return this.#freeMinutes === Number.POSITIVE_INFINITY || wait + shiftMinutes.get(row) <= this.#freeMinutes;
  }

  private isExcluded(row: number): boolean {
    const { vacancies: v } = this;
    if (this.#excludedEmployers.has(v.employer.get(row)) || this.#excludedSites.has(v.site.get(row))) return true;
    const isco = v.isco.get(row);
    return this.#excludedIsco.some(([from, to]) => isco >= from && isco <= to);
  }

  private isQualified(row: number): boolean {
    const { wanted, languages, licences } = this.vacancies;
    const { trainee } = this;
    for (const wish of wanted[row]!) {
      if (wish.isGate && (this.brings.get(wish.skill)?.level ?? 0) < wish.minLevel) return false;
    }
    if (licences[row]?.some((licence) => !trainee.licences.includes(licence))) return false;
    return !languages[row]?.some((asked) => !trainee.languages.some((held) => held.language === asked.language && held.level >= asked.level));
  }
}

const numberOrNobody = (number: number): number => (number < 0 ? NOBODY : number);

const numbersOf = (names: readonly string[], known: { find(name: string): number }): ReadonlySet<number> =>
  new Set(names.map((name) => known.find(name)).filter((number) => number >= 0));

/** The occupations whose four-digit code begins with these digits. */
const iscoRange = (beginning: string): [number, number] => [Number(beginning.padEnd(4, '0')), Number(beginning.padEnd(4, '9'))];

/** What her wishes give for an occupation, and half of it for its minor group of three digits. */
function wishPoints(trainee: MatchingTrainee, { wantedOccupation }: ScoringModel): [Map<number, number>, Map<number, number>] {
  const exact = new Map<number, number>();
  const near = new Map<number, number>();
  for (const { iscoCode, rank } of trainee.wishes) {
    const full = Math.max(0, wantedOccupation.first - wantedOccupation.lessPerRank * (rank - 1));
    raise(exact, Number(iscoCode), full);
    raise(near, Math.floor(Number(iscoCode) / 10), Math.floor(full / 2));
  }
  return [exact, near];
}

const raise = (points: Map<number, number>, key: number, value: number): void => void points.set(key, Math.max(value, points.get(key) ?? 0));

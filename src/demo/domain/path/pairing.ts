import { failedGates } from '../../../features/matching/domain/gates/gates';
import { scoreMatch } from '../../../features/matching/domain/stored-match';
import { firstDayOf, type MatchingTrainee, type MatchingVacancy } from '../../../features/matching/domain/facts/pair';
import { CURRENT_MODEL } from '../../../features/matching/domain/score/scoring-model';
import { type TaxonomyView, viewOf } from '../../../features/matching/domain/facts/taxonomy-view';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import { payOf } from '../../../features/vacancies/domain/vacancy';
import type { Chance } from '../chance';
import type { MarketSource } from '../market-source';
import type { DemoTrainee } from '../people/people';
import type { EmployerData } from '../demo-employers';
import type { DemoVacancy } from '../demo-vacancies';

/** A trainee and a vacancy that passes all gates for her. */
export interface Pair {
  readonly one: DemoTrainee;
  readonly vacancy: DemoVacancy;
}

/** The best-scoring trainee is chosen from this many for whom the vacancy passes all gates. */
const MAX_CANDIDATES = 6;
/** How many vacancies are tried before a step is dropped. */
const MAX_ATTEMPTS = 60;

/** Chooses the trainees to refer, with the service's own gates and scores and the seats still free. */
export class Pairing {
  readonly taxonomy: TaxonomyView;
  readonly #occupiedSeats = new Map<string, number>();
  /** Seats reserved by open offers. */
  readonly #offered = new Map<string, number>();
  readonly #used = new Set<DemoTrainee>();
  readonly #sides = new Map<DemoTrainee, MatchingTrainee>();

  constructor(
    private readonly source: MarketSource,
    private readonly places: EmployerData,
    private readonly people: readonly DemoTrainee[],
    private readonly chance: Chance,
  ) {
    this.taxonomy = viewOf(source.taxonomy);
  }

  /**
   * A possible pair with a trainee who is not in the pipeline yet, proposed on a day; null when there is
   * none.
   * @param leastCovered the percentage of the requirements that she should cover; if no pair reaches it, the
   * best one found is returned
   */
  choose(
    vacancies: readonly DemoVacancy[],
    { introducedAt, isMeant, leastCovered }: { introducedAt: (vacancy: DemoVacancy) => Date; isMeant: (one: DemoTrainee) => boolean; leastCovered: number },
  ): Pair | null {
    let most: { readonly pair: Pair; readonly covers: number } | null = null;
    for (let attempt = 0; attempt < MAX_ATTEMPTS && (most?.covers ?? -1) < leastCovered; attempt++) {
      const vacancy = this.chance.oneOf(vacancies);
      const at = introducedAt(vacancy);
      if (this.seatsLeft(vacancy) <= (this.#offered.get(vacancy.vacancy.id) ?? 0) || (vacancy.vacancy.openedAt ?? at) > at) continue;
      const ready = this.people.filter((one) => !this.#used.has(one) && isMeant(one) && one.trainee.jobReadyAt !== null && one.trainee.jobReadyAt <= at);
      const possible = this.#possible(this.chance.some(ready, 50), vacancy, at).slice(0, MAX_CANDIDATES);
      const one = maxBy(possible, (candidate) => this.score(candidate, vacancy));
      if (!one) continue;
      const { covers } = this.#fit(one, vacancy);
      if (!most || covers > most.covers) most = { pair: { one, vacancy }, covers };
    }
    if (most) this.#used.add(most.pair.one);
    return most?.pair ?? null;
  }

  #possible(people: readonly DemoTrainee[], vacancy: DemoVacancy, at: Date): DemoTrainee[] {
    const day = localDateAt(at);
    const side = { ...this.vacancySide(vacancy, day), state: 'OPEN' };
    return people.filter((one) => failedGates(this.traineeSide(one), side, day).length === 0);
  }

  takeSeat({ vacancy }: DemoVacancy): void {
    this.#occupiedSeats.set(vacancy.id, this.occupiedSeats(vacancy.id) + 1);
  }

  /** Reserves a seat for a trainee who is considering an offer. */
  reserveSeat({ vacancy }: DemoVacancy): void {
    this.#offered.set(vacancy.id, (this.#offered.get(vacancy.id) ?? 0) + 1);
  }

  occupiedSeats(vacancyId: string): number {
    return this.#occupiedSeats.get(vacancyId) ?? 0;
  }

  seatsLeft({ vacancy }: DemoVacancy): number {
    return vacancy.seats - this.occupiedSeats(vacancy.id);
  }

  score(one: DemoTrainee, vacancy: DemoVacancy): number {
    return this.#fit(one, vacancy).score;
  }

  #fit(one: DemoTrainee, vacancy: DemoVacancy): ReturnType<typeof scoreMatch> {
    return scoreMatch(this.traineeSide(one), this.vacancySide(vacancy), this.taxonomy, CURRENT_MODEL);
  }

  /** The free trainee with the highest sum of her three best scores among these vacancies. */
  bestServed(vacancies: readonly DemoVacancy[], isMeant: (one: DemoTrainee) => boolean): DemoTrainee | null {
    const free = this.people.filter((one) => !this.#used.has(one) && isMeant(one));
    const open = vacancies.filter((vacancy) => this.seatsLeft(vacancy) > 0).map((vacancy) => this.vacancySide(vacancy));
    const worth = (one: DemoTrainee): number => {
      const hers = this.traineeSide(one);
      const possible = open.filter((side) => failedGates(hers, side, this.source.today).length === 0);
      const scores = possible.map((side) => scoreMatch(hers, side, this.taxonomy, CURRENT_MODEL).score).sort((a, b) => b - a);
      return scores.slice(0, 3).reduce((sum, score) => sum + score, 0);
    };
    return maxBy(free, worth) ?? null;
  }

  traineeSide(one: DemoTrainee): MatchingTrainee {
    const existing = this.#sides.get(one);
    if (existing) return existing;
    const { trainee, skills, jobPreferences, languages, limits } = one;
    const { wantedHoursMin: min, wantedHoursMax: max, minPayAmount: amount, minPayCurrency: currency } = trainee;
    const side: MatchingTrainee = {
      ...trainee,
      consentMatching: one.consents.some(({ purpose, state }) => purpose === 'MATCHING' && state === 'GIVEN'),
      jobReadyAt: trainee.jobReadyAt?.toISOString() ?? null,
      adjacentProvinces: this.source.neighbours[trainee.homeProvince] ?? [],
      skills,
      jobPreferences: jobPreferences,
      languages,
      wantedHoursPerWeek: min !== null && max !== null ? { min, max } : null,
      minimumPay: amount !== null && currency !== null ? { amount, currency, per: 'MONTH' } : null,
      institutionExcludes: this.places.exclusions.filter(({ institutionId }) => institutionId === trainee.institutionId).map(({ employerId }) => employerId),
      limits,
    };
    this.#sides.set(one, side);
    return side;
  }

  vacancySide(demo: DemoVacancy, on: LocalDate = this.source.today): MatchingVacancy {
    const { vacancy, place, skills, languages } = demo;
    const { cleared } = place;
    const firstDay = firstDayOf(vacancy, on);
    // The hold is recent: it did not block work that began before it.
    const isHeld = place.enterprise.stage === 'HELD' && demo.startedDaysAgo === null;
    return {
      ...vacancy,
      ownEnterpriseOf: place.employer.ownEnterpriseOf,
      province: place.site.provinceCode,
      seatsLeft: this.seatsLeft(demo),
      siteCleared: !isHeld && cleared !== null && cleared.from <= firstDay && firstDay <= cleared.until,
      postedAt: (vacancy.openedAt ?? vacancy.createdAt).toISOString(),
      requirements: skills,
      pay: payOf(vacancy),
      payFloor: null,
      languages: languages.map(({ language, minLevel }) => ({ language, level: minLevel })),
    };
  }
}

function maxBy<T>(list: readonly T[], worth: (item: T) => number): T | undefined {
  let best: { item: T; worth: number } | undefined;
  for (const item of list) {
    const value = worth(item);
    if (!best || value > best.worth) best = { item, worth: value };
  }
  return best?.item;
}

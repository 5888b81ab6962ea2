import type { Metrics } from '../../../src/platform/observability/metrics';
import { type Institution, People, type Trainee, type Vacancy } from './people';
import type { Person, Harness } from '../harness';

/** Six trainees and six vacancies in one institution: enough for lists whose order changes. */
export class SmallMarket {
  readonly trainees: Trainee[] = [];
  readonly vacancies: Vacancy[] = [];

  private constructor(
    private readonly harness: Harness,
    readonly people: People,
    readonly institution: Institution,
    readonly officer: Person,
  ) {}

  static async in(harness: Harness): Promise<SmallMarket> {
    const people = new People(harness);
    const institution = await people.institution();
    const market = new SmallMarket(harness, people, institution, await people.staff(institution));
    for (let n = 0; n < 6; n++) market.trainees.push(await people.trainee(institution, { skills: [[100 + n, 1 + (n % 4)]] }));
    for (let n = 0; n < 6; n++) {
      const employer = await people.employer({ province: n % 2 === 0 ? '12' : '08' });
      market.vacancies.push(await people.vacancy(employer, { skills: [[100 + n, 2]], seats: 3 }));
    }
    return market;
  }

  trainee(n: number): Trainee {
    return this.trainees[n % this.trainees.length] as Trainee;
  }

  vacancy(n: number): Vacancy {
    return this.vacancies[n % this.vacancies.length] as Vacancy;
  }

  /** Changes the pay of a vacancy; it stays above the pay floors. */
  raise(n: number): Promise<unknown> {
    return this.harness.sql('update vacancy set pay_amount = 22000 + (pay_amount - 22000 + 1000) % 8000 where id = $1', [this.vacancy(n).id]);
  }

  /** Raises a trainee's skill levels by one, from 4 back to 1. */
  teach(n: number): Promise<unknown> {
    return this.harness.sql('update trainee_skill set level = level % 4 + 1 where trainee_id = $1', [this.trainee(n).id]);
  }
}

/** How often a replica was loaded, by cause. */
export async function loadsOf(metrics: Metrics): Promise<Record<string, number>> {
  const read = await metrics.registry.getSingleMetric('waymark_match_index_loads_total')?.get();
  return Object.fromEntries(read?.values.map(({ labels, value }) => [labels['cause'], value]) ?? []);
}

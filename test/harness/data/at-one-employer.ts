import { offerIn, type OnThePath, referralIn } from './path';
import type { Employer, Institution, People, Trainee } from './people';
import { place } from '../place-requests';
import { atTen, step } from './steps';
import type { Data, Person, World } from '../harness';

export const WHY = 'Two workers told us of nights without pay.';
type Move = 'employerSuspend' | 'employerReinstate' | 'employerClose';

/** Creates referrals to one employer, each for a new trainee of one institution and a new vacancy. */
export class AtOneEmployer {
  constructor(
    private readonly world: World,
    private readonly people: People,
    private readonly institution: Institution,
    private readonly employer: Employer,
  ) {}

  somebody(): Promise<Trainee> {
    return this.people.trainee(this.institution);
  }

  async introduced(state: string): Promise<OnThePath> {
    return referralIn(this.world, await this.somebody(), await this.people.vacancy(this.employer), state);
  }

  async offered(state: 'ISSUED' | 'EXPLAINED'): Promise<OnThePath> {
    return offerIn(this.world, await this.somebody(), await this.people.vacancy(this.employer), state);
  }

  /** A trainee invited to an interview, with the only proposed time. */
  async invited(): Promise<{ id: string; trainee: Trainee; startsAt: string }> {
    const { id, trainee } = await this.introduced('SENT');
    const startsAt = atTen(2);
    const { interviews } = await step(this.employer.user, 'interviewPropose', { id, input: { slots: [startsAt], place: 'Street 163' } }, 'interviews { id }');
    return { id: interviews[0].id, trainee, startsAt };
  }

  /** A transition of the employer itself, with a reason. */
  move(person: Person, field: Move, { id = this.employer.id, reason = WHY, key }: { id?: string; reason?: string; key?: string } = {}): Promise<Data> {
    return place(person, field, { id, input: { reason }, more: 'state nextMoves', ...(key === undefined ? {} : { key }) });
  }
}

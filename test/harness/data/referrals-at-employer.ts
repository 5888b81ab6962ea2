import { offerIn, type PipelineRow, referralIn } from './pipeline-rows';
import type { Employer, Institution, People, Trainee } from './people';
import { changeEmployerData } from '../employer-requests';
import { atTen, step } from './pipeline-requests';
import type { Data, Person, Harness } from '../harness';

export const EMPLOYER_REASON = 'Two workers told us of nights without pay.';
type Transition = 'employerSuspend' | 'employerReinstate' | 'employerClose';

/** Creates referrals to one employer, each for a new trainee of one institution and a new vacancy. */
export class ReferralsAtEmployer {
  constructor(
    private readonly harness: Harness,
    private readonly people: People,
    private readonly institution: Institution,
    private readonly employer: Employer,
  ) {}

  trainee(): Promise<Trainee> {
    return this.people.trainee(this.institution);
  }

  async referral(state: string): Promise<PipelineRow> {
    return referralIn(this.harness, await this.trainee(), await this.people.vacancy(this.employer), state);
  }

  async offer(state: 'ISSUED' | 'EXPLAINED'): Promise<PipelineRow> {
    return offerIn(this.harness, await this.trainee(), await this.people.vacancy(this.employer), state);
  }

  /** A trainee invited to an interview, with the only proposed time. */
  async interview(): Promise<{ id: string; trainee: Trainee; startsAt: string }> {
    const { id, trainee } = await this.referral('SENT');
    const startsAt = atTen(2);
    const { interviews } = await step(this.employer.user, 'interviewPropose', { id, input: { slots: [startsAt], place: 'Street 163' } }, 'interviews { id }');
    return { id: interviews[0].id, trainee, startsAt };
  }

  /** A transition of the employer itself, with a reason. */
  transition(person: Person, field: Transition, { id = this.employer.id, reason = EMPLOYER_REASON, key }: { id?: string; reason?: string; key?: string } = {}): Promise<Data> {
    return changeEmployerData(person, field, { id, input: { reason }, more: 'state availableActions', ...(key === undefined ? {} : { key }) });
  }
}

import { randomUUID } from 'node:crypto';
import { addDays } from '../../../src/shared/local-date';
import { type Employer, inDays, type Institution, People, type Trainee, today, type Vacancy } from './people';
import { atTen, offerInput, teachBack, step } from './pipeline-requests';
import { askAgain, confirmWord, recordWord, verifiedCall, yesToOffer, yesToReferral } from '../words';
import type { Person, Harness } from '../harness';

/** The pipeline state of a pair of trainee and vacancy, as far as the next step needs it. */
interface PipelineState {
  readonly referral: string;
  readonly state: string;
  readonly interview: string | null;
  readonly interviewState: string | null;
  readonly offer: string | null;
  readonly offerState: string | null;
  readonly placement: string | null;
  readonly placementState: string | null;
}

const STANDING = `
  select r.id as referral, r.state, i.id as interview, i.state as "interviewState", o.id as offer, o.state as "offerState", p.id as placement, p.state as "placementState"
  from referral r
  left join lateral (select * from interview i where i.referral_id = r.id order by i.sent_at desc, i.id limit 1) i on true
  left join lateral (select * from offer o where o.referral_id = r.id order by o.sent_at desc nulls last, o.id limit 1) o on true
  left join placement p on p.referral_id = r.id
  where r.trainee_id = $1 and r.vacancy_id = $2 order by r.proposed_at desc, r.id limit 1`;

/**
 * A small labour market for random actions: two employers, one seat each and an apprenticeship, two adult
 * women, a girl of 16, and one of unknown age.
 */
export class LabourMarket {
  readonly people: People;
  institution!: Institution;
  officer!: Person;
  safetyLead!: Person;
  employers: Employer[] = [];
  vacancies: Vacancy[] = [];
  trainees: Trainee[] = [];
  /** Staff who hear what a trainee says; the officer proposes the referrals. */
  witnesses: Person[] = [];

  constructor(readonly harness: Harness) {
    this.people = new People(harness);
  }

  async open(): Promise<this> {
    await this.harness.empty();
    this.institution = await this.people.institution();
    this.officer = await this.people.staff(this.institution);
    this.safetyLead = await this.people.staff(this.institution, ['SAFETY_LEAD', 'CASE_WORKER']);
    this.employers = [await this.people.employer(), await this.people.employer()];
    const [first, second] = this.employers as [Employer, Employer];
    this.vacancies = [
      await this.people.vacancy(first),
      await this.people.vacancy(second),
      await this.people.vacancy(first, { kind: 'APPRENTICESHIP', seats: 2 }),
    ];
    for (const birth of [undefined, undefined, addDays(today(), -16 * 366), null]) {
      this.trainees.push(await this.people.trainee(this.institution, birth === undefined ? {} : { birth }));
    }
    this.witnesses = [this.officer, this.safetyLead, await this.people.staff(this.institution), await this.people.staff(this.institution)];
    for (const trainee of this.trainees) await verifiedCall(this.harness, trainee);
    return this;
  }

  /** The next step for a pair, by the person entitled to it; a new referral if none is open. */
  async advance(trainee: Trainee, vacancy: Vacancy): Promise<void> {
    const [at] = await this.harness.sql<PipelineState & Record<string, unknown>>(STANDING, [trainee.id, vacancy.id]);
    const employer = vacancy.employer.user;
    if (!at || ['WITHDRAWN', 'NOT_SELECTED', 'DECLINED_BY_TRAINEE', 'EXPIRED'].includes(at.state)) return this.propose(trainee, vacancy);
    if (at.placement) return this.start(at.placement, trainee, employer);
    const { referral: id } = at;
    if (at.offer && ['ISSUED', 'EXPLAINED'].includes(at.offerState ?? '')) return this.answer(at.offer, at.offerState ?? '', trainee);
    switch (at.state) {
      case 'PROPOSED':
        return void (await step(this.officer, 'referralAsk', { id }));
      case 'ASKED':
        return void (await step(trainee.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } }));
      case 'AGREED':
        return void (await step(this.officer, 'referralSend', { id }));
      case 'SENT':
      case 'VIEWED':
        return void (await step(employer, 'candidateShortlist', { id }));
      default:
        return void (await step(employer, 'offerIssue', { id, input: offerInput() }));
    }
  }

  async propose(trainee: Trainee, vacancy: Vacancy): Promise<void> {
    await step(this.officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id } });
  }

  private async answer(id: string, state: string, trainee: Trainee): Promise<void> {
    if (state === 'ISSUED') await step(this.officer, 'offerExplain', { id, input: teachBack });
    else {
      await step(trainee.user, 'offerWaiveCoolingOff', { id });
      await step(trainee.user, 'offerAccept', { id });
    }
  }

  /** Both sides confirm the start. Before its date this is refused, so the clock must be advanced first. */
  async start(id: string, trainee: Trainee, employer: Person): Promise<void> {
    await step(trainee.user, 'placementConfirmStart', { id });
    await step(employer, 'placementConfirmStart', { id });
  }

  /** Any transition by any person on any subject. Most are refused, which is the purpose. */
  async tryAnything(transition: AnyTransition, who: number, what: number): Promise<void> {
    const [kind, ids] = await this.idsFor(transition);
    const id = ids[what % Math.max(1, ids.length)] ?? randomUUID();
    const person = kind === 'staff' ? this.officer : kind === 'trainee' ? this.pick(this.trainees, who).user : this.pick(this.employers, who).user;
    await step(person, transition, { id, input: INPUTS[transition]?.() ?? {} });
  }

  /** Three of the staff record, confirm and ask again what waits for an answer, each by whoever they are. Many are refused. */
  async speak(what: number, who: number): Promise<void> {
    const [table, state] = this.pick([['referral', 'ASKED'], ['offer', 'EXPLAINED'], ['placement', 'PLANNED']] as const, what);
    const rows = await this.harness.sql<{ id: string }>(`select id from ${table} where state = $1 order by id`, [state]);
    const { id } = rows.length > 0 ? this.pick(rows, what) : { id: randomUUID() };
    const said = { referral: yesToReferral(id, ['DISPLAY_NAME']), offer: yesToOffer(id), placement: { word: 'START', subjectId: id, question: 'Have you started?' } };
    await recordWord(this.pick(this.witnesses, who), said[table]);
    const words = await this.harness.sql<{ id: string }>('select id from witnessed_word where reversed_at is null order by recorded_at desc, id limit 1');
    for (const word of words) {
      await confirmWord(this.pick(this.witnesses, Math.floor(who / 4)), word.id);
      await askAgain(this.pick(this.witnesses, Math.floor(who / 16)), word.id, who % 7 === 0 ? 'NO' : 'YES');
    }
  }

  private async idsFor(transition: AnyTransition): Promise<['staff' | 'trainee' | 'employer', string[]]> {
    const [kind, table] = TRANSITIONS[transition];
    return [kind, (await this.harness.sql<{ id: string }>(`select id from ${table} order by id`)).map(({ id }) => id)];
  }

  pick<T>(from: readonly T[], n: number): T {
    return from[n % from.length] as T;
  }

  /** An event of the outside world, whoever causes it. */
  async applyEvent(event: WorldEvent, which: number): Promise<void> {
    const employer = this.pick(this.employers, which);
    if (event === 'aHoldIsPlaced') await this.harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, app.now())', [employer.id]);
    if (event === 'theApprovalIsRevoked') {
      await this.harness.sql("update vetting set state = 'REVOKED', revoked_at = app.now() where site_id = $1 and state = 'DECIDED'", [employer.siteId]);
    }
    if (event === 'theSiteIsApprovedAgain') {
      await this.harness.sql('alter table employer_hold disable trigger require_two_people');
      await this.harness.sql('update employer_hold set lifted_at = app.now() where employer_id = $1 and lifted_at is null', [employer.id]);
      await this.harness.sql('alter table employer_hold enable trigger require_two_people');
      await this.people.clear(employer.siteId, employer.id);
    }
    if (event === 'aMonthGoesBy') await this.harness.clockForward('31 days');
    if (event === 'aDayGoesBy') await this.harness.clockForward('1 day');
  }
}

export const WORLD_EVENTS = ['aHoldIsPlaced', 'theApprovalIsRevoked', 'theSiteIsApprovedAgain', 'aMonthGoesBy', 'aDayGoesBy'] as const;
export type WorldEvent = (typeof WORLD_EVENTS)[number];

const TRANSITIONS = {
  referralAsk: ['staff', 'referral'],
  referralSend: ['staff', 'referral'],
  referralWithdraw: ['staff', 'referral'],
  offerExplain: ['staff', 'offer'],
  placementRescheduleStart: ['staff', 'placement'],
  placementCancel: ['staff', 'placement'],
  traineeAnonymise: ['staff', 'trainee'],
  taskFinish: ['staff', 'task'],
  referralAgree: ['trainee', 'referral'],
  referralDecline: ['trainee', 'referral'],
  interviewConfirm: ['trainee', 'interview'],
  offerWaiveCoolingOff: ['trainee', 'offer'],
  offerAccept: ['trainee', 'offer'],
  offerDecline: ['trainee', 'offer'],
  candidateShortlist: ['employer', 'referral'],
  candidateDecline: ['employer', 'referral'],
  interviewPropose: ['employer', 'referral'],
  interviewRecord: ['employer', 'interview'],
  offerIssue: ['employer', 'referral'],
  offerWithdraw: ['employer', 'offer'],
  placementConfirmStart: ['employer', 'placement'],
} as const satisfies Readonly<Record<string, readonly ['staff' | 'trainee' | 'employer', string]>>;
export type AnyTransition = keyof typeof TRANSITIONS;
export const ANY_TRANSITIONS = Object.keys(TRANSITIONS) as AnyTransition[];

const INPUTS: Partial<Record<AnyTransition, () => object>> = {
  referralAgree: () => ({ fields: ['DISPLAY_NAME', 'SKILLS'] }),
  candidateDecline: () => ({ reason: 'SKILLS' }),
  interviewPropose: () => ({ slots: [atTen(2)], place: 'Street 163' }),
  interviewConfirm: () => ({ startsAt: atTen(2) }),
  interviewRecord: () => ({ outcome: 'HIRE' }),
  offerIssue: () => offerInput(),
  offerExplain: () => teachBack,
  placementRescheduleStart: () => ({ startsOn: inDays(45) }),
  traineeAnonymise: () => ({ reason: 'Asked for it.' }),
};

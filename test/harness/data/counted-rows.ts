import { randomUUID } from 'node:crypto';
import { addDays, instantOn, type LocalDate } from '../../../src/shared/local-date';
import type { Employer, Institution, People, Trainee } from './people';
import { inDays } from './people';
import type { Harness } from '../harness';

type Row = Readonly<Record<string, unknown>>;

/** A placement to be counted; by default viable, safe and confirmed by both sides. */
export interface CountedPlacement {
  readonly startsOn: LocalDate;
  readonly kind?: string;
  readonly verified?: boolean;
  readonly endedOn?: LocalDate | null;
  readonly endReason?: string;
  readonly pay?: number;
  readonly hours?: number;
  readonly months?: number | null;
  readonly contract?: boolean;
  /** The date of her check-in; null: never. */
  readonly saidOn?: LocalDate | null;
  readonly feelsSafe?: string;
  readonly wanted?: number;
  readonly answers?: Readonly<Record<string, string>>;
  readonly grant?: string | null;
}

/** Creates rows that a donor counts, as the service would write them, on chosen dates. */
export class IndicatorRows {
  constructor(
    private readonly harness: Harness,
    private readonly people: People,
  ) {}

  /** Writes one row with these values. @returns its id */
  private async row(table: string, values: Row): Promise<string> {
    const entries = Object.entries(values);
    await this.harness.sql(
      `insert into ${table} (${entries.map(([name]) => name).join(', ')}) values (${entries.map((_, at) => `$${at + 1}`).join(', ')})`,
      entries.map(([, value]) => value),
    );
    return String(values['id']);
  }

  async grant(id: string, institutions: readonly Institution[], countsWithoutConsent = false): Promise<string> {
    await this.row('donor_grant', {
      id,
      donor: 'Donor',
      title: 'Title',
      starts_on: '2020-01-01',
      ends_on: '2030-12-31',
      amount: 100_000,
      currency: 'USD',
      counts_without_consent: countsWithoutConsent,
      created_at: instantOn('2020-01-01'),
    });
    for (const institution of institutions) await this.harness.sql('insert into donor_grant_institution values ($1, $2)', [id, institution.id]);
    return id;
  }

  /** A trainee, by default with consent to donor statistics. */
  async person(
    institution: Institution,
    options: { population?: 'SURVIVOR' | 'AT_RISK'; consent?: boolean; key?: string; home?: string } = {},
  ): Promise<Trainee> {
    const trainee = await this.people.trainee(institution, { population: options.population ?? 'SURVIVOR' });
    if (options.key)
      await this.harness.sql("update protected.trainee_protection set person_key = sha256(convert_to($2, 'UTF8')) where trainee_id = $1", [
        trainee.id,
        options.key,
      ]);
    if (options.home) await this.harness.sql("update trainee set home_province = $2, travel = 'SAME_PROVINCE' where id = $1", [trainee.id, options.home]);
    if (options.consent ?? true) await this.consent(trainee);
    return trainee;
  }

  async consent(trainee: Trainee, state = 'GIVEN', givenAt = instantOn(inDays(-300))): Promise<string> {
    const [id, of] = [randomUUID(), { institution_id: trainee.institutionId, trainee_id: trainee.id }];
    return this.row('consent', { ...of, id, purpose: 'DONOR_STATISTICS', state, language: 'km', given_at: givenAt, expires_on: inDays(300) });
  }

  async service(trainee: Trainee, kind: string, on: LocalDate, more: Row = {}): Promise<string> {
    const of = { institution_id: trainee.institutionId, trainee_id: trainee.id, grant_id: 'seed' };
    return this.row('service_record', { ...of, id: randomUUID(), kind, provided_on: on, provider: 'Team', recorded_at: instantOn(on, 600), ...more });
  }

  async stay(trainee: Trainee, on: LocalDate): Promise<string> {
    const of = { institution_id: trainee.institutionId, trainee_id: trainee.id, grant_id: 'seed' };
    return this.row('shelter_stay', { ...of, id: randomUUID(), from_on: on, recorded_at: instantOn(on, 600) });
  }

  async course(institution: Institution, kind: string): Promise<string> {
    const times = { weeks: 10, hours: 100, starts_on: inDays(-400), ends_on: inDays(400), created_at: instantOn(inDays(-400)) };
    return this.row('course', { institution_id: institution.id, id: randomUUID(), kind, title: kind, ...times });
  }

  async enrol(trainee: Trainee, courseId: string, on: LocalDate, ended: { on: LocalDate; state: 'COMPLETED' | 'WITHDREW' } | null = null): Promise<string> {
    const of = { institution_id: trainee.institutionId, trainee_id: trainee.id, grant_id: 'seed', course_id: courseId, id: randomUUID() };
    const end = ended
      ? { state: ended.state, ended_on: ended.on, ended_recorded_at: instantOn(ended.on, 600), result: ended.state === 'COMPLETED' ? 'PASSED' : null }
      : { state: 'ATTENDING' };
    return this.row('training_enrolment', { ...of, enrolled_on: on, recorded_at: instantOn(on, 600), ...end });
  }

  async selfEmployment(trainee: Trainee, on: LocalDate, verified = true): Promise<string> {
    const of = { institution_id: trainee.institutionId, trainee_id: trainee.id, grant_id: 'seed' };
    const proof = verified ? { verified_on: on, verification_method: 'VISIT', verified_recorded_at: instantOn(on, 700) } : {};
    return this.row('self_employment', { ...of, id: randomUUID(), activity: 'A stall', started_on: on, recorded_at: instantOn(on, 600), ...proof });
  }

  /** An employer whose site is vetted for a year from a date. */
  async employer(from: LocalDate, options: { ownEnterpriseOf?: Institution; province?: string } = {}): Promise<Employer> {
    const employer = await this.people.employer({ cleared: false, state: 'ACTIVE', ...options });
    const vetting = await this.people.clear(employer.siteId, employer.id, undefined, from, addDays(from, 365));
    await this.harness.sql('update vetting set decided_at = $2 where id = $1', [vetting, instantOn(from, 60)]);
    return employer;
  }

  /** A placement with all its earlier pipeline rows. */
  async placed(trainee: Trainee, employer: Employer, facts: CountedPlacement): Promise<string> {
    const [referralId, offerId, id] = [randomUUID(), randomUUID(), randomUUID()];
    const { startsOn, kind = 'JOB', verified = true, pay = 26_000, hours = 40, months = null } = facts;
    const vacancy = await this.people.vacancy(employer, { state: 'CLOSED', kind, startsOn: inDays(-5) });
    await this.harness.sql('update vacancy set hours_per_week = $2 where id = $1', [vacancy.id, hours]);
    const of = { institution_id: trainee.institutionId, trainee_id: trainee.id };
    const there = { employer_id: employer.id, vacancy_id: vacancy.id };
    const terms = {
      pay_amount: pay,
      pay_currency: 'USD',
      pay_per: 'MONTH',
      work_days: 31,
      start_minute: 480,
      end_minute: 1020,
      hours_per_week: hours,
      contract_months: months,
    };
    await this.addPipeline(trainee, { ...of, ...there }, referralId);
    const talk = {
      explained_at: new Date(),
      teach_back: '{}',
      cooling_off_until: new Date(),
      decided_at: new Date(),
      answer_by: new Date(),
      sent_at: new Date(),
    };
    await this.row('offer', { ...there, id: offerId, referral_id: referralId, ...terms, probation_days: 0, starts_on: startsOn, state: 'ACCEPTED', ...talk });
    const at = instantOn(startsOn, 1200);
    const confirmed = verified ? { confirmed_by_trainee_at: at, confirmed_by_employer_at: at, verified_at: at } : {};
    const end = facts.endedOn
      ? { state: 'ENDED_BY_TRAINEE', ended_on: facts.endedOn, end_reason: facts.endReason ?? 'FAMILY', end_recorded_at: instantOn(facts.endedOn, 1000) }
      : { state: verified ? 'ACTIVE' : 'PLANNED' };
    const origin = { offer_id: offerId, referral_id: referralId, kind, own_enterprise: false, planned_on: startsOn, starts_on: startsOn };
    const grant = { grant_id: facts.grant === undefined ? 'seed' : facts.grant, created_at: instantOn(addDays(startsOn, -10)) };
    await this.row('placement', { ...of, ...there, id, ...origin, ...confirmed, ...end, ...grant });
    if (facts.contract ?? true) {
      const contract = { ...of, id: randomUUID(), placement_id: id, stage: 'CONTRACT', ...terms, probation_days: 0, starts_on: startsOn };
      await this.row('placement_terms', { ...contract, recorded_at: instantOn(startsOn, 1300) });
    }
    if (facts.saidOn !== null) await this.followUp(trainee, id, facts.saidOn ?? addDays(startsOn, 14), facts);
    return id;
  }

  /** A trainee's answers about her work on a date. */
  async followUp(trainee: Trainee, placementId: string, on: LocalDate, facts: Pick<CountedPlacement, 'feelsSafe' | 'wanted' | 'answers'>, more: Row = {}): Promise<string> {
    const of = { institution_id: trainee.institutionId, trainee_id: trainee.id };
    const record = {
      reported_by: 'TRAINEE_TO_STAFF',
      method: 'CALL',
      recorded_at: instantOn(on, 900),
      feels_safe: facts.feelsSafe ?? 'YES',
      wanted: facts.wanted ?? 4,
    };
    const id = await this.row('follow_up_record', { ...of, id: randomUUID(), placement_id: placementId, ...record, ...more });
    for (const [indicator, answer] of Object.entries(facts.answers ?? { RESTRICTION_OF_MOVEMENT: 'YES', ISOLATION: 'YES' }))
      await this.harness.sql('insert into follow_up_answer (institution_id, record_id, trainee_id, indicator, answer) values ($1, $2, $3, $4, $5)', [
        trainee.institutionId,
        id,
        trainee.id,
        indicator,
        answer,
      ]);
    return id;
  }

  async alert(trainee: Trainee, placementId: string, on: LocalDate, state: string): Promise<string> {
    const of = { institution_id: trainee.institutionId, trainee_id: trainee.id, placement_id: placementId };
    const resolved = state === 'RESOLVED' ? { trainee_agreed: true, mandatory_report: 'NOT_REQUIRED' } : {};
    const ended = ['RESOLVED', 'UNFOUNDED'].includes(state) ? { ended_at: instantOn(on, 1000), outcome: 'Done', ...resolved } : {};
    return this.row('safety_alert', { ...of, id: randomUUID(), source: 'STAFF', severity: 'CRITICAL', state, opened_at: instantOn(on, 900), ...ended });
  }

  /** Support and a capacity review of a partner, with the same score for every function. */
  async review(by: Institution, partner: Institution, kind: 'BASELINE' | 'LATER', on: LocalDate, score: number): Promise<void> {
    const id = randomUUID();
    await this.row('capacity_review', { institution_id: by.id, id, partner_id: partner.id, kind, held_on: on, recorded_at: instantOn(on, 900) });
    for (const name of ['MATCHING', 'FOLLOW_UP'])
      await this.harness.sql('insert into capacity_score (institution_id, review_id, work_function, score) values ($1, $2, $3, $4)', [by.id, id, name, score]);
  }

  async support(by: Institution, partner: Institution, on: LocalDate): Promise<string> {
    const of = { institution_id: by.id, partner_id: partner.id, grant_id: 'seed' };
    return this.row('capacity_support', { ...of, id: randomUUID(), kind: 'TRAINING', given_on: on, about: 'A day together', recorded_at: instantOn(on, 900) });
  }

  private async addPipeline(trainee: Trainee, path: Row, referralId: string): Promise<void> {
    const [matchId, consentId] = [randomUUID(), randomUUID()];
    const owner = { institution_id: trainee.institutionId, trainee_id: trainee.id };
    const scored = { model_id: 'none', score: 0, inputs: '{}', contributions: '[]', covers_percent: 0, uses_percent: 0, computed_at: new Date() };
    await this.row('match', { ...path, id: matchId, ...scored });
    const yes = { ...owner, id: consentId, purpose: 'REFERRAL_TO_EMPLOYER', employer_id: path['employer_id'], fields: ['SKILLS'], state: 'SUPERSEDED' };
    await this.row('consent', { ...yes, language: 'km', given_at: new Date(), expires_on: inDays(60) });
    const { id: by } = await this.harness.one<{ id: string }>(
      "select id from account where audience = 'staff' and institution_id = $1 order by created_at, id limit 1",
      [trainee.institutionId],
    );
    const times = { proposed_at: new Date(), asked_at: new Date(), answered_at: new Date(), sent_at: new Date(Date.now() - 11_000) };
    await this.row('referral', {
      ...path,
      id: referralId,
      match_id: matchId,
      consent_id: consentId,
      proposed_by: by,
      card: '{"skills":[]}',
      state: 'HIRED',
      ...times,
    });
  }
}

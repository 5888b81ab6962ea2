import { randomUUID } from 'node:crypto';
import { addDays, type LocalDate, localDateAt } from '../../../src/shared/local-date';
import type { Person, Harness } from '../harness';

const NO_SECRET = '$argon2id$none';
const EVERY_DAY = 127;
const WEEKDAYS = 31;
let counter = 0;
const next = (): number => ++counter;

export const today = (): LocalDate => localDateAt(new Date());
export const inDays = (days: number): LocalDate => addDays(today(), days);

export interface Institution {
  readonly id: string;
}
export interface Employer {
  readonly id: string;
  readonly siteId: string;
  readonly user: Person;
}
export interface Trainee {
  readonly id: string;
  readonly institutionId: string;
  readonly code: string;
  readonly user: Person;
}
export interface Vacancy {
  readonly id: string;
  readonly employer: Employer;
}
/** A skill by its number in the taxonomy, with a level 1–4. */
export type SkillAt = readonly [skillId: number, level: number];

/** Creates rows for the test database; by default they are ordinary and permitted. */
export class People {
  constructor(private readonly harness: Harness) {}

  /** The first institution is the steward. */
  async institution(): Promise<Institution> {
    const id = randomUUID();
    await this.harness.sql('insert into institution (id, code, name) values ($1, $2, $3)', [id, `I-${next()}`, `Institution ${counter}`]);
    await this.harness.sql('insert into installation (steward_institution_id) values ($1) on conflict do nothing', [id]);
    await this.harness.markNewMatchDays([id]);
    return { id };
  }

  async staff(institution: Institution, roles: readonly string[] = ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER'], email = true): Promise<Person> {
    const id = randomUUID();
    const login = `staff${next()}@example.org`;
    await this.harness.sql(
      "insert into account (id, audience, login, secret_hash, display_name, email, language, institution_id, roles) values ($1, 'staff', $2, $3, $4, $5, 'en', $6, $7)",
      [id, login, NO_SECRET, `Staff ${counter}`, email ? login : null, institution.id, roles],
    );
    return this.harness.session('staff', id);
  }

  /** An active employer with one site, by default cleared for a year. */
  async employer(
    options: { cleared?: boolean; state?: string; ownEnterpriseOf?: Institution; province?: string; by?: Institution; sector?: string } = {},
  ): Promise<Employer> {
    const [id, siteId, accountId] = [randomUUID(), randomUUID(), randomUUID()];
    const cleared = options.cleared ?? true;
    await this.harness.sql(
      "insert into employer (id, legal_name, registration_number, sector, size_band, own_enterprise_of, state, code_of_conduct_signed_on) values ($1, $2, $3, $4, '10-49', $5, $6, app.today() - 400)",
      [
        id,
        `Bakery ${next()}`,
        `REG-${counter}`,
        options.sector ?? 'CAFE_RESTAURANT',
        options.ownEnterpriseOf?.id ?? null,
        options.state ?? (cleared ? 'ACTIVE' : 'APPLIED'),
      ],
    );
    await this.harness.sql(
      "insert into employer_site (id, employer_id, name, province_code, district, address) values ($1, $2, 'Main house', $3, 'Chamkar Mon', 'Street 163')",
      [siteId, id, options.province ?? '12'],
    );
    if (cleared) await this.clear(siteId, id, options.by);
    const login = `employer${counter}@example.com`;
    await this.harness.sql(
      "insert into account (id, audience, login, secret_hash, display_name, email, language, employer_id, roles, is_owner, email_confirmed_at) values ($1, 'employer', $2, $3, 'Owner', $2, 'en', $4, '{EMPLOYER_USER}', true, now())",
      [accountId, login, NO_SECRET, id],
    );
    return { id, siteId, user: await this.harness.session('employer', accountId) };
  }

  /** Another member of a business account. */
  async colleagueAt({ id }: Employer, isOwner = false): Promise<Person> {
    const accountId = randomUUID();
    await this.harness.sql(
      "insert into account (id, audience, login, secret_hash, display_name, email, language, employer_id, roles, is_owner, email_confirmed_at) values ($1, 'employer', $2, $3, 'Colleague', $2, 'en', $4, '{EMPLOYER_USER}', $5, now())",
      [accountId, `colleague${next()}@example.com`, NO_SECRET, id, isOwner],
    );
    return this.harness.session('employer', accountId);
  }

  /** A sound vetting of two visitors, decided by two people who did not lead the visit. */
  async clear(siteId: string, employerId: string, by?: Institution, validFrom = inDays(-10), validUntil = inDays(340)): Promise<string> {
    const institutionId = by?.id ?? (await this.harness.one<{ id: string }>('select steward_institution_id as id from installation')).id;
    const id = randomUUID();
    const staff = [0, 1, 2].map(() => randomUUID());
    await this.harness.sql(
      "insert into account (id, audience, login, secret_hash, display_name, institution_id, roles) select id, 'staff', id || '@example.org', $2, 'Vetting officer', $3, '{VETTING_OFFICER}' from unnest($1::uuid[]) id",
      [staff, NO_SECRET, institutionId],
    );
    await this.harness.sql(
      "insert into vetting (id, institution_id, employer_id, site_id, kind, checklist_version, visit_on, workers_interviewed, workers_interviewed_off_site, state) values ($1, $2, $3, $4, 'FIRST', '2026-1', $5, 3, 2, 'VISITED')",
      [id, institutionId, employerId, siteId, validFrom],
    );
    await this.harness.sql(
      'insert into vetting_visitor (institution_id, vetting_id, account_id, is_lead) select $1, $2, id, id = ($3::uuid[])[1] from unnest(($3::uuid[])[1:2]) id',
      [institutionId, id, staff],
    );
    await this.harness.sql("insert into vetting_answer select $1, $2, code, 'YES', 'OBSERVED' from critical_item where checklist_version = '2026-1'", [
      institutionId,
      id,
    ]);
    await this.harness.sql("update vetting set state = 'SUBMITTED' where id = $1", [id]);
    await this.harness.sql('update employer set code_of_conduct_signed_on = $2 where id = $1 and code_of_conduct_signed_on is null', [employerId, validFrom]);
    await this.harness.sql(
      "insert into vetting_decision (institution_id, vetting_id, account_id, decision, decided_at) select $1, $2, id, 'APPROVED', now() from unnest(($3::uuid[])[2:3]) id",
      [institutionId, id, staff],
    );
    await this.harness.sql("update vetting set state = 'DECIDED', decision = 'APPROVED', valid_from = $2, valid_until = $3, decided_at = now() where id = $1", [
      id,
      validFrom,
      validUntil,
    ]);
    return id;
  }

  /** The approving staff review, without which no login can open a vacancy; none if there are no staff. */
  private async approved(vacancyId: string): Promise<void> {
    await this.harness.sql(
      `insert into vacancy_review (employer_id, vacancy_id, reviewer_id, decision, reviewed_at)
       select v.employer_id, v.id, a.id, 'APPROVED', app.now() from vacancy v, (select id from account where audience = 'staff' order by created_at, id limit 1) a where v.id = $1`,
      [vacancyId],
    );
  }

  /** Approves and opens a vacancy that was made as a draft, to be changed first. */
  async open(vacancyId: string): Promise<void> {
    await this.approved(vacancyId);
    await this.harness.sql("update vacancy set state = 'OPEN', opened_at = now() where id = $1", [vacancyId]);
  }

  /** An open vacancy for kitchen work in Phnom Penh, 260 US dollars a month, Monday to Friday 8 to 17. */
  async vacancy(
    employer: Employer,
    options: { state?: string; seats?: number; skills?: readonly SkillAt[]; gate?: boolean; startsOn?: LocalDate; kind?: string; iscoCode?: string } = {},
  ): Promise<Vacancy> {
    const id = randomUUID();
    const state = options.state ?? 'OPEN';
    await this.harness.sql(
      `insert into vacancy (id, employer_id, site_id, kind, title, tasks, isco_code, seats, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week,
         night, live_in, housing_offered, serves_alcohol, hazardous, starts_on, closes_on, state, opened_at)
       values ($1, $2, $3, $4, 'Kitchen helper', 'Wash, cut and carry.', $5, $6, 26000, 'USD', 'MONTH', $7, 480, 1020, 40, false, false, false, false, false, $8, $9, 'DRAFT', null)`,
      [
        id,
        employer.id,
        employer.siteId,
        options.kind ?? 'JOB',
        options.iscoCode ?? '9412',
        options.seats ?? 1,
        WEEKDAYS,
        options.startsOn ?? inDays(30),
        inDays(60),
      ],
    );
    for (const [skillId, minLevel] of options.skills ?? []) {
      await this.harness.sql("insert into vacancy_skill (employer_id, vacancy_id, skill_id, need, min_level, gate) values ($1, $2, $3, 'REQUIRED', $4, $5)", [
        employer.id,
        id,
        skillId,
        minLevel,
        options.gate ?? false,
      ]);
    }
    if (state === 'APPROVED') await this.approved(id);
    if (state !== 'DRAFT') await this.harness.sql("update vacancy set state = $2, opened_at = case when $2 = 'OPEN' then now() end where id = $1", [id, state]);
    return { id, employer };
  }

  /**
   * A job-ready trainee of 22 from Phnom Penh: matching consent, a verified safe contact, limits reviewed.
   */
  async trainee(
    institution: Institution,
    options: {
      state?: string;
      skills?: readonly SkillAt[];
      officer?: Person;
      email?: string;
      birth?: LocalDate | null;
      displayName?: string;
      language?: string;
      population?: 'SURVIVOR' | 'AT_RISK';
    } = {},
  ): Promise<Trainee> {
    const [id, accountId] = [randomUUID(), randomUUID()];
    const code = `W-${String(next()).padStart(6, '0')}`;
    const state = options.state ?? 'JOB_READY';
    await this.harness.sql(
      `insert into trainee (institution_id, id, code, display_name, placement_officer_id, language, home_province, travel, accepts_housing, literacy, available_from, available_days, available_from_minute, available_to_minute, state, job_ready_at)
       values ($1, $2, $3, $4, $5, $6, '12', 'ADJACENT_PROVINCE', false, 3, $7, $8, 300, 1260, $9, $10)`,
      [
        institution.id,
        id,
        code,
        options.displayName ?? `Sophea ${counter}`,
        options.officer?.id ?? null,
        options.language ?? 'en',
        inDays(0),
        EVERY_DAY,
        state,
        state === 'JOB_READY' ? new Date() : null,
      ],
    );
    const birth = options.birth === undefined ? addDays(today(), -22 * 366) : options.birth;
    await this.harness.sql('insert into trainee_limits (institution_id, trainee_id, fifteen_on, eighteen_on, reviewed_on) values ($1, $2, $3, $4, $5)', [
      institution.id,
      id,
      birth && addDays(birth, Math.round(15 * 365.25)),
      birth && addDays(birth, Math.round(18 * 365.25)),
      today(),
    ]);
    for (const [skillId, level] of options.skills ?? []) {
      await this.harness.sql(
        "insert into trainee_skill (institution_id, trainee_id, skill_id, level, source, asserted_on) values ($1, $2, $3, $4, 'INSTRUCTOR', $5)",
        [institution.id, id, skillId, level, today()],
      );
    }
    await this.harness.sql(
      "insert into consent (institution_id, trainee_id, purpose, state, language, given_at, expires_on) values ($1, $2, 'MATCHING', 'GIVEN', 'km', now(), $3)",
      [institution.id, id, inDays(365)],
    );
    await this.harness.sql(
      "insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on) values ($1, $2, $3, $4, 'SELF', 'VERIFIED', $5)",
      [institution.id, id, options.email ? 'EMAIL' : 'IN_PERSON', options.email ?? null, today()],
    );
    if (options.population) {
      await this.harness.sql("insert into protected.trainee_protection (institution_id, trainee_id, population, risk) values ($1, $2, $3, 'LOW')", [
        institution.id,
        id,
        options.population,
      ]);
    }
    await this.harness.sql(
      "insert into account (id, audience, login, secret_hash, display_name, language, institution_id, trainee_id, roles) values ($1, 'trainee', $2, $3, 'Trainee', $4, $5, $6, '{TRAINEE}')",
      [accountId, `user-${counter}`, NO_SECRET, options.language ?? 'en', institution.id, id],
    );
    return { id, institutionId: institution.id, code, user: await this.harness.session('trainee', accountId) };
  }
}

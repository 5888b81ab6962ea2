import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { AppModule } from '../../src/app.module';
import { SkillsModule } from '../../src/features/skills/skills.module';
import { registerTypeParsers } from '../../src/platform/database/postgres-types';
import type { Login } from '../../src/platform/database/setup/database-roles';
import { API_DATABASES, readSettings } from '../../src/platform/settings';
import { createApi } from '../../src/platform/http/start';

type Row = Record<string, unknown>;
export type Audience = 'employer' | 'staff' | 'trainee';

// Loosely typed, because the shape of an answer depends on the query.
export type Data = ReturnType<JSON['parse']>;
export interface Answer {
  data: Data;
  errors?: { message: string; path?: string[]; extensions: { code: string; reference?: string } }[];
}

/** A signed-in person who uses the public API. */
export interface Person {
  readonly id: string;
  readonly audience: Audience;
  readonly token: string;
  /** The raw answer. */
  answer(query: string, variables?: Row): Promise<Answer>;
  /** The value of the only root field; an error fails the test. */
  ask(query: string, variables?: Row): Promise<Data>;
  /** Advances the product's clock. */
  clockForward(interval: string): Promise<void>;
}

/** The pepper for hashing PINs and check-in codes in tests. */
export const PEPPER = 'a-pepper-of-tests-0123456789-abcdefghijklmnopqrstuvwxyz';
const EMPTYING_TRIES = 40;
const FOREIGN_KEY = '23503';
const DEADLOCK = '40P01';
const TABLES =
  'first_user_request saved_view word_pick lexicon_word skill_question_watcher skill_question calculation registration registration_digest daily_count indicator_report registration_photo form_draft known_device sign_in_attempt mail_code_hash mail_code account_request handover employer_invitation recovery_code new_match_run_person new_match_run_count new_match_run_vacancy new_match_run new_match_notification_vacancy new_match_notification new_match_notified_vacancy new_match_day idempotency audit_pending reminder message task staff_act correction outbox hold_lift hold_cause safety_alert_action safety_alert follow_up_draft follow_up_answer follow_up_record contact_ladder_step contact_ladder follow_up employer_check_in learning_review word_evidence witnessed_word apprenticeship_agreement placement_terms attendance training_enrolment course_skill course service_record group_session shelter_stay shelter_house self_employment institution_referral_person institution_referral capacity_score capacity_review capacity_support programme placement_stage next_step_plan placement offer interview referral_decline referral match import_mapping trainee_import_person trainee_import consent contact_log contact_method protected.trainee_identity protected.trainee_protection trainee_limits trainee_job_preference trainee_language trainee_skill session employer_tie visit_draft vetting_photo conduct_signature revet_trigger vetting_condition vetting_send_back vetting_earlier_decision vetting_earlier_answer vetting_decision vetting_answer vetting_visitor vetting_lead vetting employer_hold employer_exclusion vacancy_review vacancy_draft learning_plan_unit apprenticeship vacancy_cost_item vacancy_language vacancy_skill vacancy';

/** The tables that have rows, in the order in which they can be emptied. */
const FILLED = {
  name: 'filled',
  text: `select name from unnest(array[${TABLES.split(' ')
    .map((table) => `case when exists (select from ${table}) then '${table}' end`)
    .join(', ')}]) with ordinality as table_of (name, place) where name is not null order by place`,
};
/** Runs only if there are rows: taxonomy replicas reload after every statement about it. */
const OURS_OF_THE_TAXONOMY = `delete from local_label; do $$ begin
  if exists (select from skill where mapped_to is not null) then
    delete from skill_couse where skill_id in (select id from skill where mapped_to is not null) or neighbour_id in (select id from skill where mapped_to is not null);
    delete from skill_transfer where have_id in (select id from skill where mapped_to is not null) or want_id in (select id from skill where mapped_to is not null);
    delete from skill where mapped_to is not null;
    update taxonomy_release set local_changes = 0;
  end if;
end $$`;

const LAST_ROWS = `update mail_pace set next_at = '-infinity'; update trainee set placement_officer_id = null, case_worker_id = null; delete from trainee_assignment;
  delete from account; delete from trainee; delete from donor_grant_target; delete from donor_grant_institution; delete from donor_grant; delete from employer_site;
  delete from employer; delete from installation; delete from institution; delete from clock; ${OURS_OF_THE_TAXONOMY}`;

interface StartOptions {
  readonly withWorker?: boolean;
  /** As in production, where the service builds this search before it serves requests. */
  readonly withSkillSearch?: boolean;
  readonly settings?: Record<string, string>;
  /** As in production; most tests do not use the match index, or can wait for it at first use. */
  readonly loadsIndexAtStart?: boolean;
}
interface Running {
  readonly app: NestExpressApplication;
  readonly folder: string;
  readonly owner: pg.Pool;
  readonly cleaner: pg.Pool;
}
/** A worker keeps a service for the spec files that start it with the same options. */
interface Kept extends Running {
  readonly options: string;
}
/** From service-environment.cjs. */
declare const testWorker: { readonly postgres: string; kept: Kept | undefined; endKept(): Promise<void>; end(running: Running): Promise<void> };

/** The running service on an empty database, which is emptied between spec files and tests. */
export class Harness {
  app!: NestExpressApplication;
  url = '';
  readonly folder: string;
  readonly logins: Record<Login, string>;
  readonly owner: pg.Pool;
  /**
   * Empties the tables. One session for all tests: the first delete plans a query for each of some hundred foreign keys.
   * These plans use indexes, as they are made while the tables are small.
   */
  private readonly cleaner: pg.Pool;

  private constructor(
    readonly database: string,
    private readonly settings: Record<string, string>,
    private readonly isShared: boolean,
    kept: Kept | undefined,
  ) {
    registerTypeParsers();
    const onThis = (url: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).href;
    const logins = JSON.parse(process.env['WAYMARK_TEST_LOGINS'] ?? '{}') as Record<Login, string>;
    this.logins = Object.fromEntries(Object.entries(logins).map(([login, url]) => [login, onThis(url)])) as Record<Login, string>;
    const asOwner = (max: number): pg.Pool => {
      const options = '-c role=waymark_owner -c search_path=public -c enable_seqscan=off';
      return new pg.Pool({ connectionString: onThis(process.env['WAYMARK_TEST_POSTGRES'] ?? ''), max, idleTimeoutMillis: 0, options }).on('error', () => {});
    };
    this.owner = kept?.owner ?? asOwner(3);
    this.cleaner = kept?.cleaner ?? asOwner(1);
    this.folder = kept?.folder ?? mkdtempSync(join(tmpdir(), 'waymark-world-'));
  }

  /** Uses the running service if it has the same options, which saves two seconds and cold database sessions; else starts one. */
  static async start({ withSkillSearch = false, ...options }: StartOptions = {}): Promise<Harness> {
    const name = JSON.stringify(options);
    const isPatient = !options.loadsIndexAtStart && options.settings?.['NODE_ENV'] !== 'production';
    const isShared = !options.settings && process.env['WAYMARK_TEST_POSTGRES'] === testWorker.postgres;
    if (!isShared || testWorker.kept?.options !== name) await testWorker.endKept();
    const { kept } = testWorker;
    const database = `waymark_${process.env['JEST_WORKER_ID'] ?? '1'}`;
    const harness = new Harness(database, isPatient ? { WAYMARK_MATCH_INDEX: 'when-asked' } : {}, isShared, kept);
    await harness.empty();
    harness.removeFiles();
    harness.app = kept?.app ?? (await harness.startApp(options));
    harness.url = await harness.app.getUrl();
    if (isShared) testWorker.kept = { ...harness.running, options: name };
    if (withSkillSearch) await SkillsModule.prepareSearch(harness.app);
    return harness;
  }

  private async startApp({ settings, withWorker = false }: StartOptions): Promise<NestExpressApplication> {
    // a slow machine is no failure of the service
    const all = readSettings({ ...this.environment(), WAYMARK_DEADLINE_SECONDS: '40', ...settings }, API_DATABASES);
    const app = await createApi(AppModule.api(all, withWorker));
    await app.listen(0, '127.0.0.1');
    return app;
  }

  private removeFiles(): void {
    for (const entry of readdirSync(this.folder, { recursive: true, withFileTypes: true })) if (entry.isFile()) rmSync(join(entry.parentPath, entry.name));
  }

  /** The environment of a separate process on this database. */
  environment(): Record<string, string> {
    return {
      ...Object.fromEntries(Object.entries(this.logins).map(([login, url]) => [`DATABASE_URL_${login.toUpperCase()}`, url])),
      WAYMARK_DATA_DIR: this.folder,
      NODE_ENV: 'test',
      WAYMARK_PEPPER: PEPPER,
      // Tests send requests faster than people do.
      WAYMARK_REQUESTS_PER_MINUTE: '100000',
      ...this.settings,
    };
  }

  private get running(): Running {
    const { app, folder, owner, cleaner } = this;
    return { app, folder, owner, cleaner };
  }

  /** Ends a service with settings or a server of its own; another one stays for the next spec file. */
  async end(): Promise<void> {
    if (!this.isShared) await testWorker.end(this.running);
  }

  /**
   * Statements about empty tables are left out: their triggers would cost more than the look. A running worker may write
   * while the tables are emptied; then they are emptied again.
   */
  async empty(): Promise<void> {
    for (let patience = EMPTYING_TRIES; ; patience--) {
      const code = await this.deleteAll().then(
        () => null,
        (error: pg.DatabaseError) => (patience > 0 && [FOREIGN_KEY, DEADLOCK].includes(error.code ?? '') ? error.code : Promise.reject(error)),
      );
      if (code === null) return;
      await sleep(50);
    }
  }

  private async deleteAll(): Promise<void> {
    const { rows } = await this.cleaner.query<{ name: string }>(FILLED);
    const deletes = rows.map(({ name }) => `delete from ${name}; `).join('');
    await this.cleaner.query(`${deletes}${LAST_ROWS}`);
  }

  async sql<R extends Row = Data>(query: string, params: unknown[] = []): Promise<R[]> {
    return (await this.owner.query<R>(query, params)).rows;
  }

  async one<R extends Row = Data>(query: string, params: unknown[] = []): Promise<R> {
    const [row] = await this.sql<R>(query, params);
    if (!row) throw new Error(`no row: ${query}`);
    return row;
  }

  /** Advances the product's clock, for everything that uses `app.now()`. */
  async clockForward(interval: string): Promise<void> {
    const marked = await this.sql<{ id: string }>('select distinct institution_id as id from new_match_day where notified_on > app.today()');
    await this.owner.query(
      'insert into clock (ahead_by) values ($1::interval) on conflict (only_row) do update set ahead_by = clock.ahead_by + excluded.ahead_by',
      [interval],
    );
    await this.markNewMatchDays(marked.map(({ id }) => id));
  }

  /**
   * Officers are notified of new vacancies only when a test requests it, not at the hour at which other tests
   * run: the next 100 days count as done.
   */
  async markNewMatchDays(institutionIds: readonly string[]): Promise<void> {
    await this.sql('insert into new_match_day select id, app.today() + day from unnest($1::uuid[]) id, generate_series(-2, 100) day on conflict do nothing', [
      institutionIds,
    ]);
  }

  /**
   * Runs SQL as a database login in one of its roles, with the settings of a session, as an injection could.
   * Rolled back. If `actor_id` is an account of this audience, the transaction also has a session of it, like
   * every transaction of a signed-in person.
   */
  async asLogin<R extends Row = Data>(login: Login, role: string, settings: Record<string, string>, query: string, params: unknown[] = []): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.logins[login] });
    await client.connect();
    try {
      await client.query(`begin; set local role ${role}`);
      const session = settings['actor_id'] && !settings['session'] ? await this.sessionOf(login, settings['actor_id']) : {};
      for (const [key, value] of Object.entries({ ...settings, ...session })) await client.query('select set_config($1, $2, true)', [`app.${key}`, value]);
      return (await client.query<R>(query, params)).rows;
    } finally {
      await client.query('rollback').catch(() => {});
      await client.end();
    }
  }

  private async sessionOf(login: Login, accountId: string): Promise<{ session?: string }> {
    const hash = randomBytes(32);
    const rows = await this.sql(
      "insert into session (token_hash, account_id, expires_at, idle_minutes) select $1, id, now() + interval '1 hour', 60 from account where id::text = $2 and audience = $3 returning 1",
      [hash, accountId, login],
    );
    return rows.length > 0 ? { session: hash.toString('hex') } : {};
  }

  async post(audience: Audience, query: string, variables: Row = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql/${audience}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  /**
   * Signs an account in without credentials, by a session row as sign-in creates it. The session stays
   * re-authenticated, however long a test takes.
   */
  async session(audience: Audience, accountId: string): Promise<Person> {
    const token = randomBytes(32).toString('base64url');
    await this.sql(
      "insert into session (token_hash, account_id, expires_at, idle_minutes, authenticated_at) values ($1, $2, now() + interval '1 hour', 60, now() + interval '1 hour')",
      [createHash('sha256').update(token).digest(), accountId],
    );
    const answer = (query: string, variables: Row = {}): Promise<Answer> => this.post(audience, query, variables, { authorization: `Bearer ${token}` });
    return {
      id: accountId,
      audience,
      token,
      answer,
      clockForward: (interval) => this.clockForward(interval),
      ask: async (query, variables) => {
        const { data, errors } = await answer(query, variables);
        if (errors) throw new Error(errors.map((error) => `${error.extensions?.code}: ${error.message} ${error.path?.join('.') ?? ''}`).join('\n'));
        return Object.values(data as Row)[0];
      },
    };
  }
}

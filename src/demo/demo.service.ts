import { randomBytes } from 'node:crypto';
import { generateSecret } from 'otplib';
import type { Client } from 'pg';
import type { Pepper } from '../platform/security/peppers';
import { hashCredential } from '../platform/security/credential-hash';
import { hashShortCredential } from '../platform/security/short-credentials';
import type { DemoAccount } from '../platform/http/welcome';
import { pinFrom } from '../features/accounts/domain/sign-in/first-credentials';
import { decideVettings, insertRows, marketSource, recordWithdrawals } from './demo.queries';
import { Chance } from './domain/chance';
import { grantOf } from './domain/grant';
import { type Market, makeMarket, type PublishedSignIn, SEED } from './domain/market';
import { makeProgrammes } from './domain/programmes';
import type { DemoPerson } from './domain/people/staff';
import { loadSeedCohort } from './seed-cohort.service';
import { publishSeedReport } from './seed-report.service';
import { writeGrant, writeSupportRecords } from './support-records.service';

const PATHS: Readonly<Record<DemoAccount['audience'], string>> = { trainee: '/', employer: '/employer', staff: '/staff' };
const SECRET_BYTES = 12;

/**
 * Writes the whole demo in the open transaction.
 * @returns the published sign-ins; their credentials cannot be read again later
 */
export async function loadDemo(client: Client, peppers: readonly Pepper[] = []): Promise<DemoAccount[]> {
  const source = await marketSource(client);
  const market = makeMarket(source);
  const signInByPerson = createSignIns(market.published);
  await writeInstitutions(client, market);
  await writeGrant(client, market.supportRecords);
  await writeAccounts(client, market, signInByPerson, peppers);
  await writeEmployers(client, market);
  await writePipeline(client, market);
  await writeSupportRecords(client, market.supportRecords, source.today);
  const institutions = market.teams.map(({ institution }) => institution);
  await insertRows(client, 'programme', makeProgrammes(source.today, institutions, new Chance(SEED * 8 + 7)));
  await loadSeedCohort(client);
  await publishSeedReport(client);
  await client.query(
    'analyze trainee, service_record, training_enrolment, placement, follow_up, follow_up_record, trainee_skill, vacancy, vacancy_skill, account, referral',
  );
  return [...signInByPerson.values()];
}

/**
 * Staff share one password and employers another, because hashing is slow on purpose. Every trainee has her
 * own PIN, every staff member a second factor.
 */
function createSignIns(published: readonly PublishedSignIn[]): ReadonlyMap<DemoPerson, DemoAccount> {
  const shared = { staff: newSecret(), employer: newSecret() };
  return new Map(
    published.map(({ as: note, person }) => {
      const { audience, login, roles } = person;
      const role = roles[0] as string;
      const secret = audience === 'trainee' ? newPin() : shared[audience];
      const second = audience === 'staff' ? { totpSecret: generateSecret() } : {};
      return [person, { role, note, audience, login, secret, ...second, path: PATHS[audience] }];
    }),
  );
}

const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

function newPin(): string {
  for (;;) {
    const pin = pinFrom(randomBytes(16));
    if (pin !== undefined) return pin;
  }
}

async function writeInstitutions(client: Client, { teams }: Market): Promise<void> {
  const institutions = teams.map(({ institution }) => institution);
  await insertRows(client, 'institution', institutions);
  await client.query('insert into installation (steward_institution_id) values ($1)', [institutions[0]?.id]);
}

/**
 * Accounts need their employers and trainees, and vettings need the accounts. An account without a published
 * sign-in gets a random credential that is not shown.
 */
async function writeAccounts(client: Client, market: Market, signInByPerson: ReadonlyMap<DemoPerson, DemoAccount>, peppers: readonly Pepper[]): Promise<void> {
  const [unknownPin, unknownPassword] = [newSecret(), newSecret()];
  const isPin = new Map([
    [unknownPin, true],
    [unknownPassword, false],
    ...[...signInByPerson.values()].map(({ secret, audience }) => [secret, audience === 'trainee'] as const),
  ]);
  const hashOf = (secret: string): Promise<string> => (isPin.get(secret) ? hashShortCredential(secret, peppers) : hashCredential(secret));
  const hashes = new Map(await Promise.all([...isPin.keys()].map(async (secret) => [secret, await hashOf(secret)] as const)));
  const rows = market.accounts.map((person) => ({
    ...person,
    secretHash: hashes.get(signInByPerson.get(person)?.secret ?? (person.audience === 'trainee' ? unknownPin : unknownPassword)),
    totpSecret: signInByPerson.get(person)?.totpSecret ?? null,
    isOwner: person.audience === 'employer',
    emailConfirmedAt: person.audience === 'employer' ? person.createdAt : null,
  }));
  const isStaff = ({ audience }: { audience: string }): boolean => audience === 'staff';
  await insertRows(client, 'account', rows.filter(isStaff));
  await insertRows(client, 'employer', market.places.employers);
  await writePeople(client, market);
  await insertRows(
    client,
    'account',
    rows.filter((row) => !isStaff(row)),
  );
}

async function writePeople(client: Client, { people }: Market): Promise<void> {
  await insertRows(
    client,
    'trainee',
    people.map(({ trainee }, at) => ({ ...trainee, grantId: grantOf(at) })),
  );
  const parts = {
    trainee_skill: people.flatMap(({ skills }) => skills),
    trainee_language: people.flatMap(({ languages }) => languages),
    trainee_job_preference: people.flatMap(({ jobPreferences }) => jobPreferences),
    trainee_limits: people.map(({ limits }) => limits),
    consent: people.flatMap(({ consents }) => consents),
    contact_method: people.flatMap(({ contacts }) => contacts),
    'protected.trainee_identity': people.map(({ identity }) => identity),
    'protected.trainee_protection': people.map(({ protection }) => protection),
  };
  for (const [table, rows] of Object.entries(parts)) await insertRows(client, table, rows);
}

async function writeEmployers(client: Client, { places, vettings, vacancies }: Market): Promise<void> {
  const undecided = { state: 'SUBMITTED', decision: null, conditions: [], validFrom: null, validUntil: null, decidedAt: null };
  const decided = vettings.vettings.filter(({ state }) => state === 'DECIDED');
  await insertRows(
    client,
    'employer_site',
    places.sites.map(({ site }) => site),
  );
  await insertRows(
    client,
    'vetting',
    vettings.vettings.map((vetting) => (vetting.state === 'DECIDED' ? { ...vetting, ...undecided } : vetting)),
  );
  await insertRows(client, 'vetting_visitor', vettings.visitors);
  await insertRows(client, 'vetting_answer', vettings.answers);
  await insertRows(client, 'vetting_decision', vettings.decisions);
  await insertRows(client, 'employer_tie', places.ties);
  await decideVettings(client, decided);
  const parts = {
    vacancy: vacancies.map(({ vacancy }) => vacancy),
    vacancy_skill: vacancies.flatMap(({ skills }) => skills),
    vacancy_language: vacancies.flatMap(({ languages }) => languages),
    vacancy_cost_item: vacancies.flatMap(({ costItems }) => costItems),
    apprenticeship: vacancies.flatMap(({ apprenticeship }) => apprenticeship ?? []),
    learning_plan_unit: vacancies.flatMap(({ units }) => units),
    vacancy_review: vacancies.flatMap(({ review }) => review ?? []),
    employer_exclusion: places.exclusions,
  };
  for (const [table, rows] of Object.entries(parts)) await insertRows(client, table, rows);
}

async function writePipeline(client: Client, { path }: Market): Promise<void> {
  await insertRows(client, 'match', path.matches);
  await insertRows(client, 'consent', path.consents);
  await insertRows(client, 'referral', path.referrals);
  await insertRows(client, 'interview', path.interviews);
  await insertRows(client, 'offer', path.offers);
  await recordWithdrawals(client);
  await insertRows(client, 'placement', path.placements);
}

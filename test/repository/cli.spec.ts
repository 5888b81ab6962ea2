import { readSchema } from '../../src/platform/graphql/schema-files';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { EMPLOYER_DOCUMENTS, STAFF_DOCUMENTS, TRAINEE_DOCUMENTS } from '../../src/cli/tour/tour-documents';
import { runCommand, ownerEnvironment, type CommandResult } from '../harness/command';
import { PUBLISH, publishing, wholeGrant } from '../harness/data/indicator-requests';
import { People } from '../harness/data/people';
import { type Data, Harness } from '../harness/harness';

/**
 * The command-line interface as an operator uses it: exit code 0 done, 1 refused, 2 wrong usage; one JSON
 * document with --json.
 */
const NO_DATABASE = { DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/nowhere' };

describe('without a database', () => {
  test.each([
    [],
    ['import'],
    ['match'],
    ['create-user'],
    ['clock'],
    ['clock', 'forward'],
    ['code'],
    ['requeue'],
    ['retention'],
    ['doctor'],
    ['tour'],
    ['backup'],
    ['restore'],
    ['prepare-roles'],
    ['rotate-logins'],
  ])('help of %j %j', async (...words) => {
    const result = await runCommand(NO_DATABASE, ...words.filter((word) => word !== undefined), '--help');
    expect(result).toMatchObject({ code: 0, error: '' });
    expect(result.out).toMatch(/^Usage: waymark/);
    if (words.length > 0 && words[0] !== 'clock') expect(result.out).toMatch(/--json/);
  });

  test.each([
    [['fly']],
    [['import', 'plants', 'file.csv']],
    [['import', 'employers']],
    [['match']],
    [['match', '--trainee', 'W-1234', '--vacancy', 'x']],
    [['match', '--vacancy', 'x', '--top', '51']],
    [['create-user', '--role', 'TRAINEE', '--login', 'her']],
    [['create-user', '--role', 'EMPLOYER_USER', '--login', 'boss@example.org']],
    [['create-user', '--role', 'CASE_WORKER', '--login', 'with blanks']],
    [['clock', 'forward', '3y']],
    [['clock', 'forward', '0d']],
    [['code']],
    [['doctor', 'me']],
    [['backup']],
    [['restore']],
    [['rotate-logins', 'now']],
  ])('%j is wrong usage', async (words) => {
    const result = await runCommand(NO_DATABASE, ...words);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.error).not.toMatch(/\n\s+at /);
    const asJson = await runCommand(NO_DATABASE, ...words, '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({ error: 'WRONG_USAGE' });
  });

  test.each([
    [['docter'], "unknown command 'docter'; nearest known: doctor"],
    [['clock', 'foward', '1d'], "unknown command 'foward'; nearest known: forward"],
    [['match', '--trainne', 'W-1234'], "unknown option '--trainne'; nearest known: --trainee"],
    [['retention', '--dryrun'], "unknown option '--dryrun'; nearest known: --dry-run"],
    [['fly'], "unknown command 'fly'"],
  ])('a misspelt command or option is answered with the nearest known one: %j', async (words, message) => {
    const answer = await runCommand(NO_DATABASE, ...words);
    expect(answer.error).toBe(`error: ${message}\nAdd --help to see how it is used.\n`);
    expect(JSON.parse((await runCommand(NO_DATABASE, ...words, '--json')).out)).toEqual({ error: 'WRONG_USAGE', message: `error: ${message}` });
  });

  test('a misspelt setting is answered with the nearest known one', async () => {
    const answer = await runCommand({ ...NO_DATABASE, WAYMARK_DATADIR: '/srv' }, 'clock', 'show');
    expect(answer).toMatchObject({
      code: 1,
      error: expect.stringMatching(/unknown setting WAYMARK_DATADIR; nearest known: WAYMARK_DATA_DIR\. Correct its name/),
    });
  });

  test.each([
    [['backup', 'x.backup']],
    [['rotate-logins']],
    [['rotate-logins', '--finish']],
    [['clock', 'show']],
    [['import', 'employers', 'docs/examples/employers.csv']],
    [['match', '--trainee', 'W-1234']],
  ])('%j reports that the database does not respond', async (words) => {
    const result = await runCommand(NO_DATABASE, ...words);
    expect(result).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringMatching(/^The database does not answer: .*Start PostgreSQL or check DATABASE_URL\.\n$/),
    });
  });

  test('a tour without a running service reports so', async () => {
    const result = await runCommand({ ...NO_DATABASE, WAYMARK_DATA_DIR: '/nowhere' }, 'tour', '--url', 'http://127.0.0.1:1');
    expect(result).toMatchObject({ code: 1, out: '', error: expect.stringMatching(/npm start/) });
  });

  test('a code is printed only in a demo', async () => {
    const result = await runCommand({ ...NO_DATABASE, WAYMARK_DATA_DIR: '/nowhere' }, 'code', 'officer@example.org');
    expect(result).toMatchObject({ code: 1, out: '', error: expect.stringMatching(/demo-accounts\.json, which is not there/) });
    for (const other of [{ WAYMARK_DEMO: 'none' }, { NODE_ENV: 'production', WAYMARK_BASE_URL: 'https://jobs.example.org' }])
      expect(await runCommand({ ...NO_DATABASE, ...other }, 'code', 'officer@example.org')).toMatchObject({
        code: 1,
        out: '',
        error: expect.stringMatching(/in a demo only, and this is none/),
      });
  });

  test('all invalid settings are reported at once', async () => {
    const result = await runCommand({ WAYMARK_COLOUR: 'red', PORT: 'high' }, 'clock', 'show');
    expect(result).toMatchObject({ code: 1, error: expect.stringMatching(/WAYMARK_COLOUR[\s\S]*|PORT[\s\S]*/) });
    expect(result.error).toMatch(/2 settings/);
  });

  test.each([
    ['employer', EMPLOYER_DOCUMENTS],
    ['staff', STAFF_DOCUMENTS],
    ['trainee', TRAINEE_DOCUMENTS],
  ])('every document of the tour is valid for %s', (audience, documents) => {
    const schema = buildSchema(readSchema(audience));
    for (const [name, document] of Object.entries(documents)) expect([name, validate(schema, parse(document))]).toEqual([name, []]);
  });
});

describe('on a database', () => {
  let harness: Harness;
  let people: People;
  beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
  afterAll(() => harness.end());
  beforeEach(async () => {
    await harness.empty();
    people = new People(harness);
  });
  const waymark = (...words: string[]): Promise<CommandResult> => runCommand(ownerEnvironment(harness), ...words);
  const runJson = async (...words: string[]): Promise<Data> => JSON.parse((await waymark(...words, '--json')).out);
  const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

  test("a steward's staff account is created with a second factor, an employer user's without, and both can sign in", async () => {
    const { generate } = await import('otplib');
    const institution = await people.institution();
    const employer = await people.employer();
    const officer = await runJson('create-user', '--role', 'PLACEMENT_OFFICER', '--login', 'Officer@example.org', '--name', 'Chan Dara');
    const boss = await runJson('create-user', '--role', 'EMPLOYER_USER', '--login', 'boss@example.org', '--employer', employer.id, '--language', 'en');
    expect(officer).toMatchObject({ audience: 'staff', secret: expect.stringMatching(/^.{12,}$/), totpSecret: expect.any(String) });
    expect(boss.totpSecret).toBeUndefined();
    expect(await harness.one('select institution_id, display_name, language, roles from account where id = $1', [officer.id])).toEqual({
      institution_id: institution.id,
      display_name: 'Chan Dara',
      language: 'km',
      roles: ['PLACEMENT_OFFICER'],
    });
    const code = await generate({ secret: officer.totpSecret });
    const asStaff = await harness.post('staff', SIGN_IN, { input: { login: 'officer@example.org', secret: officer.secret, code } });
    const asEmployer = await harness.post('employer', SIGN_IN, { input: { login: 'boss@example.org', secret: boss.secret } });
    expect([asStaff, asEmployer].map(({ data }) => data.signIn.__typename)).toEqual(['SignInPayload', 'SignInPayload']);
  });

  test('the code printed for a demo staff member signs them in, and an account without a second factor is reported', async () => {
    await people.institution();
    const officer = await runJson('create-user', '--role', 'CASE_WORKER', '--login', 'case@example.org');
    const boss = await runJson('create-user', '--role', 'EMPLOYER_USER', '--login', 'boss@example.org', '--employer', (await people.employer()).id);
    writeFileSync(join(harness.folder, 'demo-accounts.json'), JSON.stringify([officer, boss]));
    const { code } = await runJson('code', 'Case@example.org');
    const { data } = await harness.post('staff', SIGN_IN, { input: { login: 'case@example.org', secret: officer.secret, code } });
    expect(data.signIn.__typename).toBe('SignInPayload');
    expect((await waymark('code', 'case@example.org')).out).toMatch(/^\d{6}\nIt changes in \d+ seconds\./);
    expect(await waymark('code', 'boss@example.org')).toMatchObject({ code: 1, error: expect.stringMatching(/without a code\. .*case@example\.org\.\n$/) });
    expect(await waymark('code', 'ghost@example.org')).toMatchObject({ code: 1, error: expect.stringMatching(/^Nobody in the demo signs in as "ghost/) });
  });

  test('a taken login, an unknown institution and an unknown employer are refused', async () => {
    await people.institution();
    expect((await waymark('create-user', '--role', 'CASE_WORKER', '--login', 'one@example.org')).code).toBe(0);
    expect(await waymark('create-user', '--role', 'CASE_WORKER', '--login', 'ONE@example.org')).toMatchObject({
      code: 1,
      error: expect.stringMatching(/taken/),
    });
    expect(await waymark('create-user', '--role', 'CASE_WORKER', '--login', 'two@example.org', '--institution', 'X')).toMatchObject({
      code: 1,
      error: expect.stringMatching(/no institution "X"/),
    });
    expect(await waymark('create-user', '--role', 'EMPLOYER_USER', '--login', 'two@example.org', '--employer', 'X')).toMatchObject({
      code: 1,
      error: expect.stringMatching(/no employer "X"/),
    });
    expect(await harness.one('select count(*)::int as n from account')).toEqual({ n: 1 });
  });

  test('the demo clock moves forward, accumulates and resets, and is unavailable outside a demo', async () => {
    expect((await runJson('clock', 'forward', '3d')).aheadBySeconds).toBe(259_200);
    expect((await waymark('clock', 'forward', '90m')).out).toMatch(/3 days 1 hour 30 minutes ahead of real time\.\n$/);
    expect(await harness.one('select extract(epoch from app.now() - now())::int as ahead')).toEqual({ ahead: 264_600 });
    const still = await runCommand({ ...ownerEnvironment(harness), WAYMARK_DEMO: 'none' }, 'clock', 'forward', '1d');
    expect(still).toMatchObject({ code: 1, error: expect.stringMatching(/demo only/) });
    expect((await runJson('clock', 'reset')).aheadBySeconds).toBe(0);
  });

  test('doctor passes a healthy installation and reports what is wrong with a broken one', async () => {
    const sound = await waymark('doctor');
    expect(sound).toMatchObject({ code: 0, error: '' });
    expect(sound.out.trimEnd().split('\n')).toHaveLength(11);
    const [row] = await harness.sql<{ timestamp: string; name: string }>(
      "delete from schema_history where name like 'access_report%' returning timestamp, name",
    );
    const sick = await runJson('doctor');
    await harness.sql('insert into schema_history (timestamp, name) values ($1, $2)', [row?.timestamp, row?.name]);
    expect(sick.findings.filter(({ well }: { well: boolean }) => !well)).toEqual([
      { what: 'migrated', well: false, says: expect.stringMatching(/1 migration.* missing/) },
    ]);
  });

  test('doctor says what to do with a database whose migrations this version has replaced', async () => {
    await harness.sql('update schema_history set name = $1 where name = $2', ['places0000000000003', 'institutions0000000000003']);
    const sick = await runJson('doctor');
    await harness.sql('update schema_history set name = $2 where name = $1', ['places0000000000003', 'institutions0000000000003']);
    expect(sick.findings.filter(({ well }: { well: boolean }) => !well)).toEqual([
      { what: 'migrated', well: false, says: expect.stringMatching(/it has 0003_places\.sql, .* lacks 0003_institutions\.sql\..* Create a new database/) },
    ]);
  });

  test('the best vacancies for a trainee and the best trainees for a vacancy are listed with reasons', async () => {
    const institution = await people.institution();
    const employer = await people.employer();
    const [skill] = await harness.sql<{ id: number; label: string }>("select id, label from skill where label = 'greet guests'");
    const vacancy = await people.vacancy(employer, { state: 'OPEN', skills: [[skill?.id ?? 0, 2]] });
    const trainee = await people.trainee(institution, { skills: [[skill?.id ?? 0, 3]] });
    const places = await runJson('match', '--trainee', trainee.code);
    expect(places.matches).toEqual([expect.objectContaining({ rank: 1, id: vacancy.id, coversPercent: 100, gaps: [] })]);
    const { matches } = await runJson('match', '--vacancy', vacancy.id);
    expect(matches[0]).toMatchObject({ id: trainee.id, score: places.matches[0].score });
    const parts = [...matches[0].skills, ...matches[0].preferences].map(({ points }: { points: number }) => points);
    expect(parts.reduce((sum: number, points: number) => sum + points, 0)).toBe(matches[0].score);
    expect((await waymark('match', '--trainee', trainee.code)).out).toMatch(/for it: greet guests at 3/);
    expect(await waymark('match', '--trainee', 'W-0000')).toMatchObject({ code: 1, out: '' });
  });

  test('the tour runs from a vacancy to an acceptance, a verified start, an alert and the indicators, and can run again', async () => {
    const institution = await people.institution();
    const employer = await people.employer();
    const accounts = [];
    for (const role of ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD'])
      accounts.push({ ...(await runJson('create-user', '--role', role, '--login', `${role}@example.org`)), path: '/staff' });
    accounts.push(await runJson('create-user', '--role', 'EMPLOYER_USER', '--login', 'boss@example.org', '--employer', employer.id));
    writeFileSync(join(harness.folder, 'demo-accounts.json'), JSON.stringify(accounts));
    await harness.sql(
      "insert into donor_grant (id, donor, title, starts_on, ends_on, amount, currency, created_at) values ('seed', 'A donor', 'A cohort', '2004-09-01', '2007-07-31', 50000000, 'USD', '2004-09-01')",
    );
    await harness.sql("insert into donor_grant_institution (grant_id, institution_id) values ('seed', $1)", [institution.id]);
    const monitor = await people.staff(institution, ['MONITORING_OFFICER']);
    await monitor.ask(PUBLISH, publishing(wholeGrant({ from: '2004-09-01', asOf: '2007-08-14' })));
    const first = await waymark('tour', '--url', harness.url);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toMatch(/Employer: .*1 of 1 taken, filled/);
    expect(first.out).not.toMatch(/no new message/);
    expect(first.out).toMatch(/the start is verified, the placement is active/);
    expect(first.out).toMatch(/critical alert: restriction of movement/);
    expect(first.out).toMatch(/may not read it/);
    expect(first.out).toMatch(/a second person has to agree[^]*it is lifted/);
    expect(first.out).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(await harness.one('select extract(epoch from app.now() - now())::int as ahead')).toEqual({ ahead: 0 });
    const again = await runJson('tour', '--url', harness.url);
    expect(again.told.map(({ who }: { who: string }) => who)).toEqual(expect.arrayContaining(['Employer', 'Staff', 'Trainee']));
    expect(await harness.one("select count(*)::int as n from placement where state = 'ACTIVE'")).toEqual({ n: 2 });
    expect(await harness.one('select count(*)::int as n from employer_hold where lifted_at is null')).toEqual({ n: 0 });
  }, 120_000);
});

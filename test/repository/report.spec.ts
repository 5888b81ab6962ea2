import { instantOn } from '../../src/shared/local-date';
import { runCommand, ownerEnvironment, type CommandResult } from '../harness/command';
import { IndicatorRows } from '../harness/data/counted-rows';
import { endGrant, PUBLISH, publishing, wholeGrant } from '../harness/data/indicator-requests';
import { inDays, People } from '../harness/data/people';
import { type Data, type Person, Harness } from '../harness/harness';

/**
 * A published report requested on the command line: a table with its hash, or one JSON document. A wrong
 * value is reported with its option.
 */
const NO_DATABASE = { DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/nowhere' };
const WORDS = { grant: 'seed', from: '2026-01-01', to: '2026-03-31', 'as-of': '2026-04-01T00:00:00+07:00' };
const spoken = (words: object): string[] => Object.entries(words).flatMap(([name, value]) => [`--${name}`, String(value)]);

test.each<[string, object, RegExp]>([
  ['a day that does not exist', { from: '2026-02-30' }, /^--from "2026-02-30" is not a day\./],
  ['an end before the beginning', { to: '2025-12-31' }, /^--to "2025-12-31" is before --from\./],
  ['an instant without a zone', { 'as-of': '2026-04-01T00:00:00' }, /^--as-of "2026-04-01T00:00:00" is not an instant\./],
  ['everything at once', { from: 'x', to: 'y', 'as-of': 'z' }, /^--from .*\n--to .*\n--as-of .*\n$/],
])('%s is wrong usage that names the option, without a database', async (_, change, pattern) => {
  const words = ['report', ...spoken({ ...WORDS, ...change })];
  expect(await runCommand(NO_DATABASE, ...words)).toMatchObject({ code: 2, out: '', error: expect.stringMatching(pattern) });
  expect(JSON.parse((await runCommand(NO_DATABASE, ...words, '--json')).out)).toMatchObject({ error: 'WRONG_USAGE' });
});

test.each(Object.keys(WORDS))('without --%s the command names the missing option', async (left) => {
  const result = await runCommand(NO_DATABASE, 'report', ...spoken(Object.fromEntries(Object.entries(WORDS).filter(([name]) => name !== left))));
  expect(result).toMatchObject({ code: 2, out: '', error: expect.stringContaining(`--${left}`) });
});

test('the command reports a database that does not answer, and a missing login', async () => {
  expect(await runCommand(NO_DATABASE, 'report', ...spoken(WORDS))).toMatchObject({ code: 1, error: expect.stringMatching(/^The database does not answer: /) });
  expect(await runCommand({}, 'report', ...spoken(WORDS))).toMatchObject({ code: 1, error: expect.stringMatching(/^DATABASE_URL_REPORT is missing\./) });
});

test('an instant within a day is wrong usage, because a report is as of the end of a day', async () => {
  const words = ['report', ...spoken({ ...WORDS, 'as-of': '2026-04-01T00:00:01+07:00' })];
  expect(await runCommand(NO_DATABASE, ...words)).toMatchObject({ code: 2, error: expect.stringMatching(/^--as-of .* is not the end of a day\./) });
});

describe('with a database', () => {
  let harness: Harness;
  let counted: IndicatorRows;
  let monitor: Person;
  const [FIRST, LAST] = [inDays(-30), inDays(-1)];
  const END_OF_LAST = instantOn(inDays(0)).toISOString();
  beforeAll(async () => (harness = await Harness.start()), 60_000);
  afterAll(() => harness.end());
  beforeEach(async () => {
    await harness.empty();
    const people = new People(harness);
    counted = new IndicatorRows(harness, people);
    const institution = await people.institution();
    monitor = await people.staff(institution, ['MONITORING_OFFICER']);
    await counted.grant('seed', [institution]);
    for (let n = 0; n < 16; n++)
      await counted.service(await counted.person(institution, { population: n < 4 ? 'AT_RISK' : 'SURVIVOR' }), 'COUNSELLING_GROUP', inDays(-10));
    await endGrant(harness, FIRST, LAST);
  });
  const report = (more: object = {}, ...rest: string[]): Promise<CommandResult> => {
    const words = { grant: 'seed', from: FIRST, to: LAST, 'as-of': END_OF_LAST, ...more };
    return runCommand({ ...ownerEnvironment(harness), DATABASE_URL_REPORT: harness.logins.report }, 'report', ...spoken(words), ...rest);
  };
  const publish = (): Promise<Data> => monitor.ask(PUBLISH, publishing(wholeGrant({ from: FIRST, asOf: LAST })));

  test('the command prints a published report with its hash, as text or as JSON, and unchanged after corrections', async () => {
    await publish();
    const result = await report();
    expect(result).toMatchObject({ code: 0, error: '' });
    expect(result.out).toMatch(/^S1 +16 +– +<11 +0 {2}Counselled$/m);
    const { out } = await report({}, '--json');
    const document: Data = JSON.parse(out);
    expect(Object.keys(document)).toEqual(['hash', 'asOf', 'cells', 'sums']);
    expect([document.asOf, document.cells['S1'], document.cells['S1.SURVIVOR'], document.cells['S1.AT_RISK']]).toEqual([END_OF_LAST, 16, null, '<11']);
    expect(result.out).toContain(`SHA-256 ${document.hash}\n`);
    for (const { total, parts } of document.sums) for (const id of [total, ...parts]) expect([id, id in document.cells]).toEqual([id, true]);
    for (const value of Object.values(document.cells)) expect(value === null || value === '<11' || Number.isInteger(value)).toBe(true);
    await harness.sql('update service_record set voided_at = now()');
    expect((await report()).out).toBe(result.out);
    expect((await report({}, '--json')).out).toBe(out);
  });

  test('the command prints no number of unpublished dates or instants', async () => {
    expect(await report()).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringMatching(/^No report .* is published for these days\. Nothing is published/),
    });
    await publish();
    expect(await report({ from: inDays(-29) })).toMatchObject({ code: 1, out: '', error: expect.stringContaining(`--from ${FIRST} --to ${LAST}`) });
    expect(await report({ 'as-of': instantOn(LAST).toISOString() })).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringContaining(`--as-of ${END_OF_LAST}`),
    });
  });

  test('an unknown grant is refused, and a future instant is wrong usage', async () => {
    expect(await report({ grant: 'none' })).toMatchObject({ code: 1, out: '', error: expect.stringMatching(/^No report of the grant "none" /) });
    expect(await report({ 'as-of': `${inDays(2)}T00:00:00+07:00` })).toMatchObject({ code: 2, error: expect.stringMatching(/^--as-of .* has not come yet\./) });
  });

  test('the report login can write no data and read no name', async () => {
    for (const sql of [
      'update service_record set grant_id = null',
      'select display_name from trainee',
      'select legal_name from protected.trainee_identity',
      'select reasons from protected.trainee_protection',
      'select address from contact_method',
      'select next_step from follow_up_record',
    ])
      await expect(harness.asLogin('report', 'waymark_report', {}, sql)).rejects.toThrow(/permission denied/);
    await expect(harness.asLogin('report', 'waymark_staff', {}, 'select 1')).rejects.toThrow(/permission denied/);
  });
});

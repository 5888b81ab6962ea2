import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImportThreads } from '../../../src/platform/import-files/import-threads';
import { type Institution, People } from '../../harness/data/people';
import { exampleFile, commitImport, dryRunImport } from '../../harness/data/import-requests';
import { type Person, Harness } from '../../harness/harness';

/**
 * An import file designed to be expensive affects only its sender: it is refused with a message, and all
 * others continue.
 */
let harness: Harness;
let steward: Institution;
let people: People;
let officer: Person;
let threads: ImportThreads;
const KB = 1024;
const MB = KB * KB;

beforeAll(async () => {
  harness = await Harness.start();
  threads = harness.app.get(ImportThreads, { strict: false });
}, 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  await harness.sql("update institution set code = 'NEW-STEPS' where id = $1", [steward.id]);
  officer = await people.staff(steward, ['PLACEMENT_OFFICER']);
});
const defaultLimits = { ...new ImportThreads().limits };
afterEach(() => Object.assign(threads.limits, defaultLimits));

const [HEADER = '', FIRST_ROW = ''] = exampleFile('employers').split('\n');

/** Half of the bytes are column names, the other half rows of one letter: together millions of cells. */
function grid(bytes: number): string {
  const names: string[] = [];
  for (let length = 0; length < bytes / 2; length += (names.at(-1)?.length ?? 0) + 1) names.push(names.length.toString(36));
  return `${names.join(',')}\n${'x\n'.repeat(bytes / 4)}`;
}
const padded = (start: string, piece: string, bytes = 2 * MB): string => start + piece.repeat((bytes - Buffer.byteLength(start)) / piece.length);
const rows = (count: number, row: string): string => `${HEADER}\n${`${row}\n`.repeat(count)}`;

test('a small file with millions of cells is refused because it has too many columns', async () => {
  for (const bytes of [10.7 * KB, 29 * KB, 72 * KB])
    expect(await dryRunImport(officer, 'employers', grid(bytes))).toMatchObject({
      rows: 0,
      problemCount: 1,
      problems: [{ line: 1, problem: 'TOO_MANY_COLUMNS', limit: '200' }],
      fileWithErrors: null,
    });
});

/** Submits the form of the import page as a browser does. @returns the text of the result page */
async function submitForm(person: Person, content: string | Buffer, kind = 'EMPLOYERS'): Promise<string> {
  const headers = { cookie: `wm-staff=${person.token}`, 'accept-language': 'en' };
  const page = await fetch(`${harness.url}/staff/import`, { headers });
  const seed = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const csrf = /name="csrf" value="([^"]*)"/.exec(await page.text())?.[1] ?? '';
  const body = new FormData();
  for (const [name, value] of Object.entries({ csrf, kind })) body.append(name, value);
  body.append('sheet', new Blob([new Uint8Array(Buffer.from(content))], { type: 'text/csv' }), 'sheet.csv');
  const cookie = `${headers.cookie}; ${seed}`;
  const answer = await fetch(`${harness.url}/staff/import`, { method: 'POST', headers: { ...headers, cookie }, body, redirect: 'manual' });
  const result = await fetch(`${harness.url}${answer.headers.get('location')}`, { headers: { ...headers, cookie } });
  return (await result.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

test.each([
  ['2 MB of columns and rows', () => grid(2 * MB - 100), /has too many columns/],
  ['2 MB of commas', () => padded('', ','), /has no rows/],
  ['2 MB of quotation marks', () => padded('', '"'), /is too long|quotation mark/],
  ['2 MB of line ends', () => padded('', '\n'), /has too many rows/],
  ['a quoted cell that is still open after 2 MB', () => padded(`${HEADER}\n"`, 'x'), /opens a quotation mark that is not closed/],
  ['a row of 2 million cells', () => padded(`${HEADER}\nx`, ',x'), /has more cells than the 10 columns/],
  ['a column name of 2 MB', () => padded(HEADER, 'x'), /is too long\. Use at most 10000 characters/],
  ['a million rows', () => rows(1_000_000, 'x'), /has too many rows/],
  ['20,000 rows with 120,000 errors', () => rows(20_000, 'x,x,x,x,x,x,x,x,x,x'), /Words of this file/],
  ['lists of 3,000 items in each cell', () => `${HEADER}\n${`${'ab;'.repeat(3_000)},`.repeat(200)}`, /has more cells than/],
  ['UTF-16 text that ends within a letter', () => Buffer.from(`${HEADER}\n${FIRST_ROW}`, 'utf16le').subarray(0, -1), /is not readable text/],
  ['a NUL byte', () => `${HEADER}\n${FIRST_ROW.replace('Riverside', 'River\0side')}`, /is not readable text/],
  ['a duplicate column', () => `${HEADER},district\n${FIRST_ROW},x`, /is entered twice/],
])('a file of %s is refused with the reason, and the service stays responsive', async (_title, content, pattern) => {
  expect(await submitForm(officer, content())).toMatch(pattern);
  expect((await fetch(`${harness.url}/health/ready`)).status).toBe(200);
  expect(await harness.sql('select id from employer')).toEqual([]);
});

test('all of tens of thousands of errors are counted, but only the first ones are listed and returned in the file', async () => {
  const report = await dryRunImport(officer, 'employers', rows(3_000, `x${',x'.repeat(9)}`));
  expect(report.rows).toBe(3_000);
  expect(report.problemCount).toBeGreaterThan(10_000);
  expect(report.problems).toHaveLength(200);
  const errorRows = (report.fileWithErrors as string).split('\r\n').filter((line) => /^"?\w+ .*\./.test(line));
  expect(errorRows.length).toBeGreaterThan(100);
  expect(errorRows.length).toBeLessThanOrEqual(1_000);
  expect(Buffer.byteLength(report.fileWithErrors)).toBeLessThan(2 * MB);
});

test('at most a hundred errors of one cell are listed', async () => {
  const header = exampleFile('trainees').split('\n')[0] ?? '';
  const codes = Array.from({ length: 1_500 }, (_, at) => at.toString(36)).join(';');
  const cells = header.split(',').map((name) => (name === 'skills' ? codes : ''));
  const report = await dryRunImport(officer, 'trainees', `${header}\n${cells.join(',')}`);
  expect(report.problemCount).toBeGreaterThan(90);
  expect(report.problemCount).toBeLessThanOrEqual(100);
});

test("an import is refused in the sender's language", async () => {
  await harness.sql("update account set language = 'km' where id = $1", [officer.id]);
  const report = await dryRunImport(officer, 'employers', grid(20 * KB));
  for (const { message, remedy } of report.problems) for (const text of [message, remedy]) expect(text).toMatch(/[\u1780-\u17ff]/);
  threads.limits.memoryMb = 1;
  threads.limits.memoryPerByte = 0;
  expect((await dryRunImport(officer, 'employers', rows(4_000, 'x,x'))).problems).toEqual([
    { path: 'content', message: expect.stringMatching(/[\u1780-\u17ff]/) },
  ]);
});

test('a file that exceeds the memory limit of its thread is refused, and can be sent again', async () => {
  threads.limits.memoryMb = 1;
  threads.limits.memoryPerByte = 0;
  const good = exampleFile('employers') + Array.from({ length: 600 }, (_, at) => `KH-${at},Shop ${at},,RETAIL,1-9,,Shop,01,Centre,Street ${at}`).join('\n');
  for (const answer of [await dryRunImport(officer, 'employers', good), await commitImport(officer, 'employers', good, 'again')])
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'content', message: expect.stringContaining('could not read the whole file') }] });
  expect((await fetch(`${harness.url}/health/ready`)).status).toBe(200);
  expect(await harness.sql('select * from idempotency')).toEqual([]);
  Object.assign(threads.limits, defaultLimits);
  // the refusal did not use up the idempotency key
  expect(await commitImport(officer, 'employers', good, 'again')).toMatchObject({ counts: [{ kind: 'EMPLOYER' }, { kind: 'SITE' }] });
});

test("when one sender starts many imports, some wait and the others are refused, while a colleague's import is read", async () => {
  const colleague = await people.staff(steward, ['PLACEMENT_OFFICER']);
  const file = rows(3_000, `x${',x'.repeat(9)}`);
  const officerImports = Promise.all(Array.from({ length: 8 }, () => dryRunImport(officer, 'employers', file)));
  await sleep(50);
  const colleagueImport = await dryRunImport(colleague, 'trainees', exampleFile('trainees'));
  expect(colleagueImport).toMatchObject({ problemCount: 0 });
  const answers = await officerImports;
  const refused = answers.filter(({ code }) => code === 'INVALID_INPUT');
  expect(refused.length).toBeGreaterThan(0);
  for (const { problems } of refused) expect(problems[0].message).toContain('Other imports are running');
  // one is read and two wait; the order is not defined
  expect(answers.filter(({ rows: read }) => read === 3_000).length).toBeGreaterThanOrEqual(3);
});

test('an import is aborted when its sender disconnects, so that the next import is read', async () => {
  threads.limits.atOnce = 1;
  threads.limits.waitingOfOne = 0;
  const query = 'mutation ($content: String!) { employerImportDryRun(input: { kind: EMPLOYERS, content: $content }) { __typename } }';
  const body = JSON.stringify({ query, variables: { content: Buffer.from(rows(3_000, `x${',x'.repeat(9)}`)).toString('base64') } });
  const { hostname, port } = new URL(harness.url);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${officer.token}`, 'content-length': Buffer.byteLength(body) };
  const abortedRequest = request({ host: hostname, port, method: 'POST', path: '/graphql/staff', headers });
  abortedRequest.on('error', () => {});
  abortedRequest.end(body);
  await sleep(60);
  abortedRequest.destroy();
  let report = await dryRunImport(officer, 'employers', exampleFile('employers'));
  for (; report.code === 'INVALID_INPUT'; await sleep(50)) report = await dryRunImport(officer, 'employers', exampleFile('employers'));
  expect(report).toMatchObject({ problemCount: 0 });
});

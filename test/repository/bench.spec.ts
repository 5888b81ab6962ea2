import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { inFull } from '../sizes';

/** Runs a benchmark on little data: its times mean little, but its results must agree. */
function smoke(program: string, ...options: string[]): Figure[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/run.mjs', program, '--smoke', ...options], {
    cwd: resolve(__dirname, '..', '..'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Figure);
}

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly failed?: number;
  readonly mostRowsRead?: number;
  readonly peer?: string | null;
  readonly mismatches?: number;
  readonly met?: boolean;
}

const peersThatAgreed = (figures: readonly Figure[]): Set<string | null | undefined> =>
  new Set(figures.filter(({ mismatches }) => mismatches === 0).map(({ peer }) => peer));

const OWN = ['naive loop over objects', 'filter, map, sort', 'the rules, pair by pair'];

test('the matching benchmark runs, and all implementations of the score give the same lists', () => {
  const figures = smoke('matching');
  expect(figures[0]).toMatchObject({ name: 'machine', node: process.version });
  expect(peersThatAgreed(figures)).toEqual(new Set(OWN));
  for (const { name, value } of figures.slice(1)) expect([name, value > 0]).toEqual([name, true]);
});

inFull('PostgreSQL gives the same lists in the benchmark', async () => {
  expect(peersThatAgreed(smoke('matching', '--postgres'))).toEqual(new Set([...OWN, 'PostgreSQL 18, best index', 'PostgreSQL 18, ordinary join']));
});

inFull('the service, the same without guards in the database, and SQL by hand answer the same lists in the benchmark', async () => {
  const figures = smoke('access');
  expect(figures.filter(({ peer }) => peer === 'bare graphql-js with SQL by hand')).toHaveLength(2);
});

inFull('each waiting mail is sent once in the benchmark of delivery', async () => {
  const rates = smoke('delivery').filter(({ name }) => name.startsWith('waiting mails'));
  expect(rates.length).toBeGreaterThanOrEqual(4);
  for (const { name, value } of rates) expect([name, value > 0]).toEqual([name, true]);
});

/**
 * The maximum number of rows a page may read in one plan node. With this data, an institution of the demo has
 * some 760 people and 2,000 follow-ups, and the installation 2,100 vacancies.
 */
const ROWS_OF_A_PAGE = 1_500;

inFull('no page of a large installation fails or reads a whole table, and every row of it is one that the database lets in', async () => {
  const figures = smoke('large', '--scale=0.02');
  const budgets = figures.filter(({ name }) => /^floor: .*: statements$/.test(name));
  expect(budgets).toHaveLength(12);
  expect(budgets.filter(({ met }) => met !== true)).toEqual([]);
  const pages = figures.filter(({ mostRowsRead }) => mostRowsRead !== undefined);
  expect(pages.length).toBeGreaterThan(45);
  // indicators are counted from all rows, in the background; lists of what all institutions share count all of it
  const listed = pages.filter(({ name }) => !/indicators|grants\/:id|skills-in-demand|staff\/vacancies$|staff\/employers$/.test(name));
  expect(
    listed.filter(({ failed, mostRowsRead = 0 }) => failed !== 0 || mostRowsRead > ROWS_OF_A_PAGE).map(({ name, mostRowsRead }) => [name, mostRowsRead]),
  ).toEqual([]);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Harness } from '../harness/harness';
import { TELLERS, VACANCIES } from './people';
import { judgementOf, pageOf, type PersonRow, suggestionIds } from './people-table';
import { WrittenMarket } from './written-market';

/**
 * Twenty invented people, from what they say to their first three suggestions. README.md shows them all;
 * `npm run people` writes it.
 */
const PAGE = join(__dirname, 'README.md');
let harness: Harness;
const rows: PersonRow[] = [];

beforeAll(async () => {
  harness = await Harness.start({ withSkillSearch: true });
  const market = await WrittenMarket.in(harness);
  for (const teller of TELLERS) {
    const profile = await market.told(teller);
    rows.push({ teller, profile, suggestions: await market.suggestions(teller, profile) });
  }
}, 120_000);
afterAll(() => harness.end());

test('the market has at least 60 vacancies, and there are twenty people', () => {
  expect(VACANCIES.length).toBeGreaterThanOrEqual(60);
  expect(TELLERS).toHaveLength(20);
});

test('README.md shows what the service makes of their words; npm run people writes it', () => {
  const page = pageOf(rows);
  if (process.env['WAYMARK_WRITE_PEOPLE'] === '1') writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});

test('every suggestion has been judged by a person; those listed have changed and are to be judged again in judged.tsv', () => {
  expect(rows.filter((row) => judgementOf(row) === undefined).map((row) => `${row.teller.id}\t${suggestionIds(row)}`)).toEqual([]);
});

test('nine of ten first suggestions make sense, and nine of ten reasons are right in both languages', () => {
  const judgements = rows.flatMap((row) => judgementOf(row) ?? []);
  expect(judgements.filter(({ makesSense }) => makesSense).length).toBeGreaterThanOrEqual(18);
  expect(judgements.filter(({ hasRightReason }) => hasRightReason).length).toBeGreaterThanOrEqual(18);
});

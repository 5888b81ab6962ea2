import { SECTORS } from '../employers/domain/sectors';
import { excludedBusinessesIn } from '../matching/domain/facts/excluded-businesses';
import type { LawRule } from '../matching/domain/facts/law-rule';
import { monthlyRiel } from '../matching/domain/facts/monthly-pay';
import { RULE_READERS } from '../matching/domain/facts/rule-registry';
import { ageObstacles, type AgeRelevantWork, agesOf, MINOR_CONSENTS } from '../matching/domain/gates/age-gates';
import { agreementDueOn } from '../placements/domain/agreement';
import { stayEndsOn } from '../placements/domain/own-stay';
import type { Money } from '../../shared/money';
import { lawDoubts, type LawfulCase, lawProblems } from './domain/law';
import { readRuleRows } from './law-rules.file';

/** Each row of data/rules says what it means for some cases. They are run here through the rule that applies it. */
const rows = readRuleRows();
type Row = (typeof rows)[number];
type Case = Readonly<Record<string, unknown>>;
type Birth = AgeRelevantWork & { readonly bornOn: string | null; readonly consents?: readonly string[] };

const minuteOf = (time: unknown): number => Number(String(time).slice(0, 2)) * 60 + Number(String(time).slice(3));
/** Ordinary work that breaks no rule, changed by the case. */
function lawfulCase({ days = 6, startsAt = '07:00', endsAt = '16:00', pay, sector = 'RETAIL', costItems = [], on: _on, ...more }: Case): LawfulCase {
  const { amount, currency, per } = (pay ?? { amount: 25_000, currency: 'USD', per: 'MONTH' }) as Money;
  const instructor = { instructorBornOn: '1980-01-01', instructorPracticeYears: 10, lengthDays: 365, ...more };
  const work = { kind: 'JOB', iscoCode: '9412', hoursPerWeek: Number(days) * 8 > 48 ? 48 : Number(days) * 8, contractMonths: 12, probationDays: 30 };
  const terms = { payAmount: amount, payCurrency: currency, payPer: per, workDays: 2 ** Number(days) - 1, night: false, hazardous: false, liveIn: false };
  return {
    vacancy: { ...work, ...terms, startMinute: minuteOf(startsAt), endMinute: minuteOf(endsAt), ...more },
    sector,
    costItems,
    apprenticeship: instructor,
  } as unknown as LawfulCase;
}

const DAY = '2026-06-15';
const onOf = (example: Case): string => {
  const { on, startsOn } = example as { readonly on?: string; readonly startsOn?: string };
  return on ?? startsOn ?? DAY;
};

/** What a case breaks by the rule of a row, and whether it is refused or shown to whoever reviews. */
interface Broken {
  readonly REFUSED: readonly string[];
  readonly DOUBTED: readonly string[];
}

function brokenBy(row: Row, example: Case): Broken {
  const rule = ruleOf(row, example);
  if (!rule) return { REFUSED: brokenByBuiltIn(row, example), DOUBTED: [] };
  const [terms, on] = [lawfulCase(example), onOf(example)];
  const pathsOf = (problems: readonly { readonly path: string }[]): string[] => problems.map(({ path }) => path);
  return { REFUSED: pathsOf(lawProblems(terms, [rule], on)), DOUBTED: pathsOf(lawDoubts(terms, [rule], on)) };
}

/** The dated rule of a row; null if the service is built on its figure, which the row must then have on the day of the case. */
function ruleOf(row: Row, example: Case): LawRule | null {
  const rule = RULE_READERS[row.rule]?.(row, onOf(example)) ?? null;
  if (!rule && (row.from > onOf(example) || (row.to !== null && row.to < onOf(example))))
    throw new Error(`The row ${row.rule} of ${row.from} is not in force.`);
  return rule;
}

function brokenByBuiltIn(row: Row, example: Case): string[] {
  if (row.rule.startsWith('EXCLUDED') || row.rule === 'SPECIAL_APPROVAL_BUSINESS') {
    const sector = String(example['sector']);
    return excludedBusinessesIn(sector).some((business) => business === row.value) && !SECTORS.some((one) => one === sector) ? ['sector'] : [];
  }
  if (row.rule === 'AGREEMENT_WITHIN') return String(example['signedOn']) > agreementDueOn({ startsOn: String(example['startsOn']) }) ? ['signedOn'] : [];
  if (row.rule === 'OWN_ENTERPRISE_STAY_MOST') return String(example['stayedUntil']) > stayEndsOn({ startsOn: String(example['startsOn']) }) ? ['stay'] : [];
  const {
    bornOn,
    consents = MINOR_CONSENTS,
    ...work
  } = { kind: 'APPRENTICESHIP', night: false, hazardous: false, liveIn: false, ...example } as unknown as Birth;
  return ageObstacles({ ...agesOf(bornOn), minorConsents: consents }, work);
}

const examples = rows.flatMap((row) => row.examples.map((example) => [`${row.rule} ${row.jurisdiction} ${row.from}`, row, example] as const));

test.each(examples.filter(([, , { riel }]) => riel === undefined).map(([title, row, example]) => [title, JSON.stringify(example.case), row, example] as const))(
  '%s: %s',
  (_title, _case, row, { case: given, breaks = [], kind }) => {
    expect(kind !== undefined).toBe(breaks.length > 0);
    expect(brokenBy(row, given)).toEqual({ REFUSED: [], DOUBTED: [], ...(kind === undefined ? {} : { [kind]: breaks }) });
  },
);

test.each(examples.flatMap(([title, row, { case: given, riel }]) => (riel === undefined ? [] : [[title, given['pay'] as Money, riel, row] as const])))(
  '%s: %j is worth %i riel a month',
  (_title, pay, riel, row) => {
    expect(ruleOf(row, {})).toBeNull();
    expect(monthlyRiel(pay)).toBe(riel);
  },
);

test.each(['MINIMUM_AGE', 'NIGHT_WORK_MINIMUM_AGE', 'KHR_PER_USD', 'EXCLUDED_BUSINESS'])('the examples of %s fail if its row is not verified', (name) => {
  const [row] = rows.filter(({ rule }) => rule === name);
  expect(() => ruleOf({ ...(row as Row), verified: false }, {})).toThrow('is not verified');
});

test.each([
  ['NORMAL_HOURS_PER_WEEK', false],
  ['PROBATION_MOST', true],
])('a case that breaks %s changes its kind with the row', (name, verified) => {
  const [row] = rows.filter(({ rule }) => rule === name);
  const breaking = row?.examples.find(({ breaks = [] }) => breaks.length > 0);
  const broken = brokenBy({ ...(row as Row), verified }, breaking?.case ?? {});
  expect(broken[breaking?.kind ?? 'REFUSED']).toEqual([]);
  expect(broken[verified ? 'REFUSED' : 'DOUBTED']).toEqual(breaking?.breaks);
});

test('each row has an example that breaks it and one that keeps it, or shows its figure', () => {
  const incomplete = rows.filter(({ examples: all }) => {
    const breaking = all.filter(({ breaks }) => (breaks ?? []).length > 0).length;
    return all.every(({ riel }) => riel === undefined) && (breaking === 0 || breaking === all.length);
  });
  expect(incomplete.map(({ rule, from }) => `${rule} ${from}`)).toEqual([]);
});

import { isExcludedBusiness, SECTORS } from '../employers/domain/sectors';
import { monthlyRiel } from '../matching/domain/facts/monthly-pay';
import { RULE_READERS } from '../matching/domain/facts/rule-registry';
import { type AgeRelevantWork, agesOf, failedAgeGates } from '../matching/domain/gates/age-gates';
import { agreementDueOn } from '../placements/domain/agreement';
import type { Money } from '../../shared/money';
import { lawDoubts, type LawfulCase, lawProblems } from './domain/law';
import { readRuleRows } from './law-rules.file';

/** Each row of data/rules says what it means for some cases. They are run here through the rule that applies it. */
const rows = readRuleRows();
type Row = (typeof rows)[number];
type Case = Readonly<Record<string, unknown>>;
type Birth = AgeRelevantWork & { readonly bornOn: string | null };

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

/** The fields or gates that a case breaks by the rule of a row. */
function brokenBy(row: Row, example: Case): string[] {
  if (row.rule.startsWith('EXCLUDED') || row.rule === 'SPECIAL_APPROVAL_BUSINESS') {
    const sector = String(example['sector']);
    return isExcludedBusiness(sector) && !SECTORS.some((one) => one === sector) ? ['sector'] : [];
  }
  if (row.rule === 'AGREEMENT_WITHIN') return String(example['signedOn']) > agreementDueOn({ startsOn: String(example['startsOn']) }) ? ['signedOn'] : [];
  if ('bornOn' in example) {
    const { bornOn, ...work } = { kind: 'APPRENTICESHIP', night: false, hazardous: false, liveIn: false, ...example } as unknown as Birth;
    return failedAgeGates(agesOf(bornOn), work);
  }
  const rule = RULE_READERS[row.rule]?.(row);
  if (!rule) throw new Error(`No dated rule is read from the row ${row.rule} of ${row.from}.`);
  const check = row.verified ? lawProblems : lawDoubts;
  const { on = '2026-06-15' } = example as { readonly on?: string };
  return check(lawfulCase(example), [rule], on).map(({ path }) => path);
}

const examples = rows.flatMap((row) => row.examples.map((example) => [`${row.rule} ${row.jurisdiction} ${row.from}`, row, example] as const));

test.each(examples.filter(([, , { riel }]) => riel === undefined).map(([title, row, example]) => [title, JSON.stringify(example.case), row, example] as const))(
  '%s: %s',
  (_title, _case, row, { case: given, breaks }) => expect(brokenBy(row, given)).toEqual(breaks),
);

test.each(examples.flatMap(([title, , { case: given, riel }]) => (riel === undefined ? [] : [[title, given['pay'] as Money, riel] as const])))(
  '%s: %j is worth %i riel a month',
  (_title, pay, riel) => expect(monthlyRiel(pay)).toBe(riel),
);

test('each row has an example that breaks it and one that keeps it, or shows its figure', () => {
  const incomplete = rows.filter(({ examples: all }) => {
    const breaking = all.filter(({ breaks }) => (breaks ?? []).length > 0).length;
    return all.every(({ riel }) => riel === undefined) && (breaking === 0 || breaking === all.length);
  });
  expect(incomplete.map(({ rule, from }) => `${rule} ${from}`)).toEqual([]);
});

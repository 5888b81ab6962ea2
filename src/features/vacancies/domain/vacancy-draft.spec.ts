import fc from 'fast-check';
import { isRefusal } from '../../../shared/refusal';
import type { LawRule } from '../../matching/domain/facts/law-rule';
import { copyContent, parserInput, type VacancyDraftContent, mergeInput } from './vacancy-draft';
import { draftPayFloor, draftProblems, sectionOfField, sectionStates } from './vacancy-draft-sections';
import { DRAFT_SECTIONS } from './vacancy-fields';
import { parseVacancy } from './parse-vacancy';
import { COST_KINDS } from '../../matching/domain/facts/pair';

const today = '2026-03-16';
const dated = { source: 'test', verified: true, validFrom: '2020-01-01', validUntil: null };
const rules: LawRule[] = [
  { ...dated, id: 'FLOOR', rule: 'PAY_FLOOR', sectors: null, kinds: ['JOB'], floor: { amount: 15_000, currency: 'USD', per: 'MONTH' } },
  { ...dated, id: 'HOURS', rule: 'NORMAL_HOURS_MAX', hoursPerWeek: 48 },
  { ...dated, id: 'FEES', rule: 'NO_COST_TO_WORKER', costs: COST_KINDS },
  { ...dated, id: 'NIGHT', rule: 'NIGHT_IS_MARKED', fromMinute: 1_320, toMinute: 300 },
  { ...dated, id: 'AGE', rule: 'INSTRUCTOR_MIN_AGE', years: 21 },
];
const law = { rules, sector: 'CAFE_RESTAURANT' };
const site = '00000000-0000-4000-8000-000000000001';
const complete: VacancyDraftContent = {
  siteId: site,
  kind: 'JOB',
  title: 'Kitchen helper',
  tasks: 'Washes and cuts.',
  iscoCode: '9412',
  seats: 1,
  terms: {
    pay: { amount: '210', currency: 'USD', per: 'MONTH' },
    days: ['MONDAY'],
    startsAt: '08:00',
    endsAt: '17:00',
    hoursPerWeek: 8,
    startsOn: '2026-04-15',
    probationDays: 0,
  },
  closesOn: '2026-04-10',
  skills: [],
};
const pathsOf = (content: VacancyDraftContent): string[] => draftProblems(content, law, today).map(({ path }) => path);
const mustSucceed = (content: unknown): VacancyDraftContent => {
  if (isRefusal(content)) throw new Error(JSON.stringify(content));
  return content as VacancyDraftContent;
};

test('an input replaces named fields, leaves omitted ones and removes null ones, also within the terms', () => {
  const first = mustSucceed(
    mergeInput({}, { title: 'Baker', terms: { pay: { amount: '210', currency: 'USD' }, days: ['MONDAY'] }, skills: [{ skillCode: site }] }),
  );
  const second = mustSucceed(mergeInput(first, { terms: { pay: { amount: '220' }, contractMonths: null }, title: '', skills: [] }));
  expect(second).toEqual({ terms: { pay: { amount: '220', currency: 'USD' }, days: ['MONDAY'] }, skills: [] });
});

test('a field without an answer in an imported sheet is missing until an input names it, also as none', () => {
  const imported = { ...complete, absentFields: ['costItems', 'conditions', 'terms.probationDays'] };
  expect(draftProblems(imported, law, today)).toEqual(['costItems', 'conditions', 'terms.probationDays'].map((path) => ({ path, problem: 'EMPTY' })));
  const withCosts = mustSucceed(mergeInput(imported, { costItems: [], terms: { hoursPerWeek: 8 } }));
  expect(pathsOf(withCosts)).toEqual(['conditions', 'terms.probationDays']);
  const all = mustSucceed(mergeInput(withCosts, { conditions: [], terms: { probationDays: null } }));
  expect(pathsOf(all)).toEqual([]);
  expect(all).not.toHaveProperty('absentFields');
  expect(parserInput(imported)).not.toHaveProperty('absentFields');
});

test("two sections saved at once do not lose each other's fields, in either order", () =>
  fc.assert(
    fc.property(fc.string(), fc.integer(), fc.string(), (title, hoursPerWeek, startsAt) => {
      const one = { title: `a${title}`, terms: { hoursPerWeek } };
      const other = { closesOn: '2026-04-10', terms: { startsAt: `b${startsAt}` } };
      const [here, there] = [mergeInput({}, one), mergeInput({}, other)];
      if (isRefusal(here) || isRefusal(there)) return;
      expect(mergeInput(here, other)).toEqual(mergeInput(there, one));
    }),
  ));

test('unreadable or far too long text is refused with its field', () => {
  expect(mergeInput({}, { terms: { startsAt: 'x\u0000' } })).toMatchObject({ problems: [{ path: 'terms.startsAt', problem: 'UNREADABLE' }] });
  expect(mergeInput({}, { tasks: 'x'.repeat(8_001) })).toMatchObject({ problems: [{ path: 'tasks', problem: 'TOO_LONG' }] });
  expect(mergeInput({ tasks: 'x'.repeat(49_990) }, { title: 'Kitchen helper' })).toMatchObject({ problems: [{ path: 'tasks', problem: 'TOO_LONG' }] });
  expect(mustSucceed(mergeInput({}, { title: 'ជំនួយការ\u200bផ្ទះបាយ 👩‍🍳' }))).toEqual({ title: 'ជំនួយការ\u200bផ្ទះបាយ 👩‍🍳' });
});

test('a complete draft has no problems and can be parsed', () => {
  expect(pathsOf(complete)).toEqual([]);
  expect(isRefusal(parseVacancy(parserInput(complete), today))).toBe(false);
  expect(sectionStates(complete, []).map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DONE', 'DONE', 'DONE']);
});

test('an empty draft lacks everything, and no section is started', () => {
  const problems = draftProblems({}, law, today);
  expect(problems.every(({ problem }) => ['EMPTY', 'UNKNOWN'].includes(problem))).toBe(true);
  expect(sectionStates({}, problems)).toEqual(DRAFT_SECTIONS.slice(0, 5).map((section) => ({ section, state: 'NOT_STARTED' })));
});

test.each<[string, object, string]>([
  ['pay under the floor', { pay: { amount: '100' } }, 'terms.pay.amount'],
  ['too many hours', { hoursPerWeek: 60 }, 'terms.hoursPerWeek'],
  ['an unmarked night shift', { startsAt: '20:00', endsAt: '23:30', hoursPerWeek: 3 }, 'conditions.NIGHT'],
])('the rules report %s once its fields are filled, and no empty fields', (_, terms, path) => {
  expect(pathsOf(mustSucceed(mergeInput(complete, { terms })))).toEqual([path]);
  expect(pathsOf(mustSucceed(mergeInput({ kind: 'JOB', terms: { pay: { currency: 'USD', per: 'MONTH' } } }, { terms })))).toContain(path);
  expect(pathsOf({ kind: 'JOB' })).not.toContain('conditions.NIGHT');
});

test('the pay floor is not checked before the pay period is entered', () => {
  const remarks = draftProblems({ kind: 'JOB', terms: { pay: { amount: '10', currency: 'USD' } } }, law, today);
  expect(remarks.filter(({ path }) => path.startsWith('terms.pay'))).toEqual([{ path: 'terms.pay.per', problem: 'EMPTY' }]);
});

test('the pay floor applies before a kind is chosen, because a draft counts as a job until then', () => {
  const pay = { pay: { amount: '10', currency: 'USD', per: 'MONTH' } };
  expect(pathsOf({ terms: pay })).toContain('terms.pay.amount');
  expect(pathsOf({ kind: 'APPRENTICESHIP', terms: pay })).not.toContain('terms.pay.amount');
});

test('too many hours a week are refused once, with the lower limit of the law', () => {
  const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
  const hours = (hoursPerWeek: number): unknown =>
    draftProblems({ ...complete, terms: { ...(complete['terms'] as object), days, hoursPerWeek } }, law, today)
      .filter(({ path, problem }) => path === 'terms.hoursPerWeek' && problem === 'TOO_BIG')
      .map(({ limit }) => limit);
  expect([hours(48), hours(49), hours(90)]).toEqual([[], [48], [48]]);
});

test('an apprenticeship has two more sections, whose contents are ignored while another kind is chosen', () => {
  const typed = { ...complete, kind: 'APPRENTICESHIP', apprenticeship: { instructorBornOn: '2010-01-01' } };
  const states = sectionStates(typed, draftProblems(typed, law, today));
  expect(states.slice(5)).toEqual([
    { section: 'INSTRUCTOR', state: 'IN_PROGRESS' },
    { section: 'PLAN', state: 'NOT_STARTED' },
  ]);
  expect(pathsOf(typed)).toContain('apprenticeship.instructorBornOn');
  expect(pathsOf({ ...typed, apprenticeship: undefined })).toContain('apprenticeship.plan');
  expect(pathsOf({ ...typed, kind: 'JOB' })).toEqual([]);
});

test('every problem belongs to a section', () => {
  expect(['terms.pay', 'terms.pay.amount', 'costItems.0.paidBy'].map(sectionOfField)).toEqual(['PAY', 'PAY', 'PAY']);
  expect(
    ['siteId', 'licences.1', 'skills.0.skillCode', 'apprenticeship', 'apprenticeship.plan.2.weeks', 'closesOn', 'conditions.LIVE_IN'].map(sectionOfField),
  ).toEqual(['WORK', 'PERSON', 'PERSON', 'INSTRUCTOR', 'PLAN', 'DATES', 'HOURS']);
});

test('a copy has the same future dates and new suggestions for past ones', () => {
  const startsOn = (content: VacancyDraftContent): unknown => (content['terms'] as VacancyDraftContent)['startsOn'];
  expect(copyContent(complete, today)).toEqual(complete);
  const later = copyContent(complete, '2026-06-01');
  expect([startsOn(later), later['closesOn']]).toEqual(['2026-07-01', '2026-06-26']);
  const between = copyContent(complete, '2026-04-12');
  expect([startsOn(between), between['closesOn']]).toEqual(['2026-04-15', '2026-04-15']);
  for (const day of ['2026-04-12', '2026-06-01', '2027-01-01']) expect(draftProblems(copyContent(complete, day), law, day)).toEqual([]);
});

test('the pay floor is known before pay is entered, for the chosen kind or else a job, on the start date or else today', () => {
  const next: LawRule = {
    ...dated,
    id: 'NEXT',
    rule: 'PAY_FLOOR',
    sectors: null,
    kinds: ['JOB'],
    floor: { amount: 16_000, currency: 'USD', per: 'MONTH' },
    validFrom: '2026-05-01',
  };
  const both = { ...law, rules: [...rules.map((rule) => (rule.id === 'FLOOR' ? { ...rule, validUntil: '2026-04-30' } : rule)), next] };
  const floorOf = (content: VacancyDraftContent): number | undefined => draftPayFloor(content, both, today)?.amount;
  expect(floorOf({})).toBe(15_000);
  expect(floorOf({ kind: 'JOB', terms: { startsOn: '2026-04-30' } })).toBe(15_000);
  expect(floorOf({ kind: 'JOB', terms: { startsOn: '2026-05-01' } })).toBe(16_000);
  expect(floorOf({ kind: 'INTERNSHIP' })).toBeUndefined();
  const typed = (currency: string): VacancyDraftContent => ({ terms: { pay: { currency } } });
  const inRielAnHour = { ...complete, terms: { pay: { amount: '0.2', currency: 'KHR', per: 'HOUR' } } };
  expect(draftPayFloor(inRielAnHour, both, today)).toEqual({ amount: 2_885, currency: 'KHR', per: 'HOUR', rielPerDollar: 4_000 });
  expect(draftProblems(inRielAnHour, both, today)).toContainEqual({ path: 'terms.pay.amount', problem: 'NOT_A_MONEY', limit: '2885 KHR per HOUR at 4000' });
  expect(draftPayFloor(typed('KHR'), both, today)).toEqual({ amount: 600_000, currency: 'KHR', per: 'MONTH', rielPerDollar: 4_000 });
  for (const currency of ['USD', 'EUR'])
    expect(draftPayFloor(typed(currency), both, today)).toEqual({ amount: 15_000, currency: 'USD', per: 'MONTH', rielPerDollar: null });
});

import fc from 'fast-check';
import { isRefusal } from '../../../shared/refusal';
import { capacityChange, type CapacityReview, WORK_FUNCTIONS } from './capacity';
import { accountRefusal, parseInstitution, parseStaffMember } from './partner';
import { updateProgramme, closeProgramme, isStale, parseProgramme, type Programme, searchPattern } from '../../programmes/domain/programme';
import { recordingRefusal, parseCapacityReview, parseCapacitySupport, reviewOrderRefusal } from './record-capacity';

const TODAY = '2026-03-02';
const OURS = '11111111-1111-4111-8111-111111111111';
const problemsOf = (read: unknown): string[] => (isRefusal(read) ? (read.problems ?? []).map((one) => `${one.path} ${one.problem}`) : []);
const scores = WORK_FUNCTIONS.map((workFunction) => ({ workFunction, score: 2, note: null }));
const review = (change: object = {}): Record<string, unknown> => ({ partnerId: OURS, kind: 'LATER', heldOn: TODAY, scores, ...change });
const storedReview = (kind: CapacityReview['kind'], heldOn: string, score: number): CapacityReview => ({
  id: `${kind}${heldOn}`,
  kind,
  heldOn,
  scores: WORK_FUNCTIONS.map((workFunction) => ({ workFunction, score, note: null })),
});

test.each([
  ['legal aid', '%legal%aid%'],
  ['100%', '%100\\%%'],
  ['a_b\\c', '%a\\_b\\\\c%'],
  ['  ', null],
  [null, null],
  ['ជំនួយ\u200Bច្បាប់', '%ជំនួយច្បាប់%'],
  ['x'.repeat(300), `%${'x'.repeat(100)}%`],
  ['\uD83D', null],
])('the search text %j gives the pattern %j', (text, pattern) => expect(searchPattern(text)).toBe(pattern));

test('in any search text, only blanks become wildcards', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const pattern = searchPattern(text);
      const wild =
        pattern
          ?.slice(1, -1)
          .replace(/\\[\\%_]/g, '')
          .match(/[%_]/g) ?? [];
      expect(wild.length).toBe(text.normalize('NFC').trim().slice(0, 100).match(/\s+/g)?.length ?? 0);
    }),
  );
});

test('an entry is stale after 180 days, is closed only once, and cannot change after that', () => {
  const draft = parseProgramme({ name: 'A', kinds: ['LEGAL'], provinceCode: '12', about: 'B', contact: 'C', checkedOn: '2025-09-03' }, TODAY);
  if (isRefusal(draft)) throw new Error('the entry is good');
  const programme: Programme = { ...draft, id: 'p', savedBy: OURS, closedOn: null, version: 1, createdAt: new Date(0) };
  expect([isStale(programme, TODAY), isStale(programme, '2026-03-03')]).toEqual([false, true]);
  const closed = closeProgramme(programme, TODAY);
  if (isRefusal(closed)) throw new Error('it is open');
  expect(closeProgramme(closed, TODAY)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'CLOSED' });
  expect(updateProgramme(closed, draft)).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED' });
  expect(problemsOf(parseProgramme({ checkedOn: '2026-03-03', provinceCode: '26', languages: ['khm'] }, TODAY))).toEqual(
    expect.arrayContaining(['kinds EMPTY', 'checkedOn TOO_BIG', 'provinceCode UNKNOWN', 'languages.0 UNKNOWN', 'name EMPTY', 'about EMPTY', 'contact EMPTY']),
  );
});

test.each([
  [{ scores: [] }, 'scores EMPTY'],
  [{ scores: scores.slice(1) }, 'scores TOO_SMALL'],
  [{ scores: [...scores.slice(1), scores[1]] }, 'scores.9.workFunction REPEATED'],
  [{ scores: [...scores, scores[0]] }, 'scores TOO_MANY'],
  [{ scores: [{ ...scores[0], score: 5 }, ...scores.slice(1)] }, 'scores.0.score TOO_BIG'],
  [{ heldOn: '2026-03-03' }, 'heldOn TOO_BIG'],
  [{ partnerId: 'x' }, 'partnerId UNKNOWN'],
])('a capacity review with %j: %s', (change, problem) => expect(problemsOf(parseCapacityReview(review(change), TODAY))).toEqual([problem]));

test.each([
  [{ hours: 0 }, 'hours TOO_SMALL'],
  [{ hours: 1000.01 }, 'hours TOO_BIG'],
  [{ hours: Number.NaN }, 'hours NOT_A_NUMBER'],
  [{ about: '' }, 'about EMPTY'],
])('support with %j: %s', (change, problem) => {
  expect(problemsOf(parseCapacitySupport({ partnerId: OURS, kind: 'TOOLS', givenOn: TODAY, about: 'A', ...change }, TODAY))).toEqual([problem]);
});

test('a later review requires a baseline and a later date, and a second baseline is refused', () => {
  const baseline = [{ kind: 'BASELINE', heldOn: '2026-01-10' }] as const;
  expect(reviewOrderRefusal({ kind: 'LATER', heldOn: TODAY }, [])).toMatchObject({ refusal: 'NOT_READY', reasons: ['CAPACITY_BASELINE'] });
  expect(reviewOrderRefusal({ kind: 'LATER', heldOn: '2026-01-10' }, baseline)).toMatchObject({ refusal: 'INVALID_INPUT' });
  expect(reviewOrderRefusal({ kind: 'LATER', heldOn: '2026-01-11' }, baseline)).toBeNull();
  expect(reviewOrderRefusal({ kind: 'BASELINE', heldOn: TODAY }, baseline)).toMatchObject({ refusal: 'ALREADY_OPEN' });
  expect(reviewOrderRefusal({ kind: 'BASELINE', heldOn: TODAY }, [])).toBeNull();
});

test('only the steward records capacity, and never its own', () => {
  const facts = { institutionId: OURS, isSteward: true, partnerIsThere: true };
  expect(recordingRefusal(facts, 'another')).toBeNull();
  expect(recordingRefusal(facts, OURS)).toMatchObject({ refusal: 'INVALID_INPUT' });
  expect(recordingRefusal({ ...facts, isSteward: false }, 'another')).toEqual({ refusal: 'NOT_FOUND' });
  expect(recordingRefusal({ ...facts, partnerIsThere: false }, 'another')).toEqual({ refusal: 'NOT_FOUND' });
});

test('without a later review the change is null, not zero', () => {
  expect(capacityChange([])).toMatchObject({ baselineTotal: null, latestTotal: null, totalChange: null });
  expect(capacityChange([storedReview('BASELINE', '2026-01-01', 2)])).toMatchObject({ baselineTotal: 20, latestTotal: null, totalChange: null });
});

test('the change compares with the latest review, whatever the order of recording', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 }), fc.integer({ min: 0, max: 4 }), (days, before) => {
      const reviews = days.map((on) => storedReview('LATER', `2026-02-0${on}`, on % 5));
      const { functions, totalChange } = capacityChange([...reviews, storedReview('BASELINE', '2026-01-01', before)]);
      expect(totalChange).toBe(10 * ((Math.max(...days) % 5) - before));
      expect(functions.reduce((sum, { change }) => sum + (change ?? 0), 0)).toBe(totalChange);
      expect(functions.map(({ workFunction }) => workFunction)).toEqual([...WORK_FUNCTIONS]);
    }),
  );
});

test('the steward opens accounts everywhere, others only in their institution, and only system admins grant SYSTEM_ADMIN', () => {
  const member = parseStaffMember({ institutionId: OURS, displayName: 'A', email: 'A@example.org', roles: ['CASE_WORKER'] });
  if (isRefusal(member)) throw new Error('the account is good');
  expect(member).toMatchObject({ email: 'a@example.org', language: 'km' });
  const opener = { institutionId: 'another', roles: ['INSTITUTION_ADMIN'], isSteward: false };
  expect(accountRefusal(opener, member)).toEqual({ refusal: 'NOT_FOUND' });
  expect(accountRefusal({ ...opener, isSteward: true }, member)).toBeNull();
  expect(accountRefusal({ ...opener, institutionId: OURS }, member)).toBeNull();
  const system = { ...member, roles: ['SYSTEM_ADMIN'] as const };
  expect(accountRefusal({ ...opener, isSteward: true }, system)).toMatchObject({ refusal: 'INVALID_INPUT' });
  expect(accountRefusal({ ...opener, isSteward: true, roles: ['SYSTEM_ADMIN'] }, system)).toBeNull();
  expect(problemsOf(parseStaffMember({ institutionId: OURS, displayName: 'A', email: 'a@example.org', roles: ['TRAINEE'] }))).toEqual(['roles NOT_ALLOWED']);
  expect(problemsOf(parseInstitution({ code: 'a b', name: '' }))).toEqual(['code UNKNOWN', 'name EMPTY']);
});

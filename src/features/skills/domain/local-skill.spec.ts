import { isRefusal } from '../../../shared/refusal';
import { parseLabel, parseLocalSkill, skillActionRefusal, skillActions, skillState, transfersOf } from './local-skill';
import { LOCAL_RELATIONS, type Skill } from './skill';

const CODE = '6ff01827-907d-43d8-b6e4-7162c1cf0aca';
const localSkill = (change: Partial<Skill> = {}): Skill => ({
  id: 30_000,
  code: CODE,
  label: 'krama weaving',
  originalLabel: null,
  kind: 'S',
  isKnowledge: false,
  retired: false,
  mappedToId: 9_272,
  relation: 'NARROWER_OF',
  ...change,
});
const problems = (parsed: unknown): string[] => (isRefusal(parsed) ? (parsed.problems ?? []).map(({ path, problem }) => `${path} ${problem}`) : ['none']);

test('a local skill is parsed with its labels and their comparison keys', () => {
  expect(parseLocalSkill({ label: ' Krama  weaving', labelKm: 'ត្បាញ\u200bក្រមា', mappedToCode: CODE.toUpperCase(), relation: 'SIBLING' })).toEqual({
    labels: [
      { language: 'en', label: 'Krama  weaving', key: 'krama weaving' },
      { language: 'km', label: 'ត្បាញ\u200bក្រមា', key: 'ត្បាញក្រមា' },
    ],
    mappedToCode: CODE,
    relation: 'SIBLING',
  });
  expect(parseLocalSkill({ labelKm: 'ក', mappedToCode: CODE, relation: 'RELATED' })).toMatchObject({ labels: [{ language: 'km', key: 'ក' }] });
});

test.each([
  [{}, ['label EMPTY', 'mappedToCode EMPTY', 'relation EMPTY']],
  [{ label: '\u200b', labelKm: ' ', mappedToCode: CODE, relation: 'SIBLING' }, ['label EMPTY']],
  [{ label: 'x'.repeat(121), mappedToCode: CODE, relation: 'SIBLING' }, ['label TOO_LONG']],
  [{ labelKm: 'packing', mappedToCode: 'weaving', relation: 'SIBLING' }, ['labelKm NOT_KHMER', 'mappedToCode UNKNOWN']],
  [{ labelKm: '\u202eក', mappedToCode: 'weaving', relation: 'SAME_AS' }, ['labelKm UNREADABLE', 'mappedToCode UNKNOWN', 'relation NOT_ALLOWED']],
])('the local skill %j is refused: %j', (input, expected) => expect(problems(parseLocalSkill(input))).toEqual(expected));

test.each([
  [{}, ['language EMPTY', 'label EMPTY']],
  [{ label: '\u200b', language: 'km' }, ['label EMPTY']],
  [{ label: 'x'.repeat(121), language: 'fr' }, ['language NOT_ALLOWED', 'label TOO_LONG']],
])('the label %j is refused: %j', (input, expected) => expect(problems(parseLabel(input))).toEqual(expected));

test('a label is parsed with its language', () => {
  expect(parseLabel({ label: 'តម្បាញ', language: 'km' })).toEqual({ language: 'km', label: 'តម្បាញ', key: 'តម្បាញ' });
});

test('the allowed actions depend on whether a skill is local and whether it is retired', () => {
  const esco = localSkill({ id: 1, mappedToId: null, relation: null });
  expect(skillActions(localSkill())).toEqual(['addLabel', 'removeLabel', 'retire']);
  expect(skillActions(esco)).toEqual(['addLabel', 'removeLabel']);
  expect(skillActions(localSkill({ retired: true }))).toEqual(['removeLabel']);
  expect(skillState(esco)).toBe('ACTIVE');
  expect(skillActionRefusal(localSkill(), 'retire')).toBeNull();
  expect(skillActionRefusal(esco, 'retire')).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'ACTIVE', availableActions: ['addLabel', 'removeLabel'] });
  expect(skillActionRefusal(localSkill({ retired: true }), 'retire')).toEqual({
    refusal: 'TRANSITION_NOT_ALLOWED',
    state: 'RETIRED',
    availableActions: ['removeLabel'],
  });
});

test.each(LOCAL_RELATIONS)('%s creates a transfer in each direction, and a narrower skill gives more credit than a broader one', (relation) => {
  const [there, back] = transfersOf(30_000, 7, relation);
  expect(there).toMatchObject({ haveId: 30_000, wantId: 7, reason: relation });
  expect(back).toMatchObject({ haveId: 7, wantId: 30_000 });
  expect(transfersOf(7, 30_000, back?.reason as typeof relation)[1]).toEqual(there);
  for (const { creditPercent } of [there, back] as { creditPercent: number }[]) expect(creditPercent >= 50 && creditPercent < 100).toBe(true);
  if (there?.reason === 'NARROWER_OF') expect(there.creditPercent).toBeGreaterThan(back?.creditPercent ?? 100);
});

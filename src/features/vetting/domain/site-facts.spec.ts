import { isRefusal } from '../../../shared/refusal';
import { readChecklist } from '../checklist.file';
import { type DraftAnswer, isDraftExpired, isSiteFact, mergeDraft, parseDraftAnswers, siteFacts } from './site-facts';

const checklist = readChecklist().items;
const parse = (...answers: object[]) => parseDraftAnswers({ answers }, checklist);

test('only questions about what a visitor sees at the workplace may be in a draft on a device', () => {
  expect(siteFacts(checklist).map(({ code }) => code)).toEqual([
    'ADDRESS_VISITED',
    'PHOTOS_WITH_PERMISSION',
    'EXITS_OPEN',
    'FIRE_EQUIPMENT',
    'MACHINE_GUARDS',
    'TOILETS_SEPARATE_WITH_LOCK',
    'DRINKING_WATER',
    'HOUSING_SEPARATE_BY_SEX',
    'HOUSING_LOCKS_FROM_INSIDE',
    'HOUSING_NOT_LOCKED_FROM_OUTSIDE',
  ]);
  // a question of a later checklist stays on the server until it is listed
  expect(isSiteFact({ code: 'NEW_QUESTION' })).toBe(false);
});

test('a draft with any other question, a statement, an answer twice or one that does not apply is refused', () => {
  expect(parse({ itemCode: 'EXITS_OPEN', answer: 'YES', evidence: 'OBSERVED', expected: null })).toEqual({
    answers: [{ itemCode: 'EXITS_OPEN', answer: 'YES', evidence: 'OBSERVED', expected: null }],
  });
  const others = checklist.filter((item) => !isSiteFact(item)).map(({ code }) => code);
  for (const itemCode of [...others, 'NO_SUCH_QUESTION'])
    expect(parse({ itemCode, answer: 'YES' })).toMatchObject({ refusal: 'INVALID_INPUT', problems: [{ path: 'answers.0.itemCode', problem: 'NOT_ALLOWED' }] });
  for (const evidence of ['MANAGER_STATEMENT', 'WORKER_STATEMENT_OFF_SITE'])
    expect(parse({ itemCode: 'EXITS_OPEN', answer: 'YES', evidence })).toMatchObject({ problems: [{ path: 'answers.0.evidence' }] });
  expect(parse({ itemCode: 'EXITS_OPEN', answer: 'NA' })).toMatchObject({ problems: [{ path: 'answers.0.answer' }] });
  expect(isRefusal(parse({ itemCode: 'MACHINE_GUARDS', answer: 'NA' }))).toBe(false);
  const twice = { itemCode: 'EXITS_OPEN', answer: 'YES' };
  expect(parse(twice, twice)).toMatchObject({ problems: [{ path: 'answers.1.itemCode', problem: 'REPEATED' }] });
});

test('an answer that another visitor changed in the meantime is a conflict, and notes and other answers stay', () => {
  const saved = [
    { itemCode: 'EXITS_OPEN', answer: 'NO', evidence: 'OBSERVED', note: 'Locked.' },
    { itemCode: 'DRINKING_WATER', answer: 'YES', evidence: null, note: 'A tank.' },
    { itemCode: 'MAY_RESIGN', answer: 'YES', evidence: 'WORKER_STATEMENT_OFF_SITE', note: null },
  ] as const;
  const sent: DraftAnswer[] = [
    { itemCode: 'EXITS_OPEN', answer: 'YES', evidence: 'OBSERVED', expected: null },
    { itemCode: 'DRINKING_WATER', answer: 'NO', evidence: 'OBSERVED', expected: 'YES' },
    { itemCode: 'FIRE_EQUIPMENT', answer: 'YES', evidence: null, expected: null },
  ];
  const { answers, conflicts } = mergeDraft(saved, sent);
  expect(conflicts).toEqual([sent[0]]);
  expect(answers).toEqual([
    saved[0],
    saved[2],
    { itemCode: 'DRINKING_WATER', answer: 'NO', evidence: 'OBSERVED', note: 'A tank.' },
    { itemCode: 'FIRE_EQUIPMENT', answer: 'YES', evidence: null, note: null },
  ]);
  // sent again, or the same answer as the other visitor's: no conflict
  expect(mergeDraft(answers, [...sent.slice(1), { ...(sent[0] as DraftAnswer), answer: 'NO' }]).conflicts).toEqual([]);
});

test('a draft is accepted for 24 hours', () => {
  const draft = { preparedAt: new Date('2026-11-30T08:00:00Z') };
  expect(isDraftExpired(draft, new Date('2026-12-01T07:59:59Z'))).toBe(false);
  expect(isDraftExpired(draft, new Date('2026-12-01T08:00:00Z'))).toBe(true);
});

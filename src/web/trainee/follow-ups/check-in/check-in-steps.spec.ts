import { checkInInput, STEPS } from './check-in-steps';

test('the check-in has five questions, and skipping all of them reports no answers', () => {
  expect(STEPS).toHaveLength(5);
  expect(checkInInput('p', {})).toEqual({ placementId: 'p', mood: null, paidInFull: null, canLeave: null, feelsSafe: null });
});

test.each([
  ['NOTHING', { holdsOwnId: 'YES', threatened: 'NO', hurt: 'NO' }],
  ['PAPERS', { holdsOwnId: 'NO' }],
  ['THREAT', { threatened: 'YES' }],
  ['HURT', { hurt: 'YES' }],
  [['PAPERS', 'HURT'], { holdsOwnId: 'NO', hurt: 'YES' }],
  [['NOTHING', 'THREAT'], { threatened: 'YES' }],
  ['SOMETHING ELSE', {}],
])('%j means %j and claims no other answers', (happened, expected) => {
  const input = checkInInput('p', { happened, mood: '5', paidInFull: 'NO' });
  expect(input).toEqual({ placementId: 'p', mood: 5, paidInFull: 'NO', canLeave: null, feelsSafe: null, ...expected });
});

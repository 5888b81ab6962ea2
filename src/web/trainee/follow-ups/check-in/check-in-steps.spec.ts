import { checkInInput, STEPS } from './check-in-steps';

test('she is asked five questions, and says nothing by leaving all of them out', () => {
  expect(STEPS).toHaveLength(5);
  expect(checkInInput('p', {})).toEqual({ placementId: 'p', mood: null, paidInFull: null, canLeave: null, feelsSafe: null });
});

test.each([
  ['NOTHING', { holdsOwnId: 'YES', threatened: 'NO', hurt: 'NO' }],
  ['PAPERS', { holdsOwnId: 'NO' }],
  ['THREAT', { threatened: 'YES' }],
  ['HURT', { hurt: 'YES' }],
  ['SOMETHING ELSE', {}],
])('%s means %j and claims nothing about the rest', (happened, means) => {
  const input = checkInInput('p', { happened, mood: '5', paidInFull: 'NO' });
  expect(input).toEqual({ placementId: 'p', mood: 5, paidInFull: 'NO', canLeave: null, feelsSafe: null, ...means });
});

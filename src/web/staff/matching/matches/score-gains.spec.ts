import { withGainsAbove } from './score-gains';

const gain = (rank: number, isBlocking = false) => ({ level: 1, rank, rankTotal: 15, isBlocking, skill: { label: `skill ${rank}`, isKnowledge: false } });

test('a gain is shown only if it moves the vacancy above its place in the list, or makes it possible', () => {
  const match = { scoreGains: [gain(1), gain(2), gain(3), gain(9, true)] };
  expect(withGainsAbove(match, 2).scoreGains.map(({ rank }) => rank)).toEqual([1, 9]);
  expect(withGainsAbove(match, 1).scoreGains.map(({ rank }) => rank)).toEqual([9]);
});

import type { ReachFragment } from '../gql';
import { firstWay } from './reach';

const way: Omit<ReachFragment, 'kind'> = {
  state: 'VERIFIED',
  owner: 'SELF',
  address: '012 345 678',
  mayLeaveMessage: false,
  safeDays: [],
  safeFrom: '08:00',
  safeTo: '17:00',
  doNotContactUntil: null,
};

test('a verified phone comes first, and neither her employer’s device nor what she has not verified is used', () => {
  expect(
    firstWay([
      { ...way, kind: 'EMAIL' },
      { ...way, kind: 'CALL' },
    ])?.kind,
  ).toBe('CALL');
  expect(
    firstWay([
      { ...way, kind: 'CALL', state: 'BLOCKED' },
      { ...way, kind: 'SMS', state: 'UNVERIFIED' },
      { ...way, kind: 'TELEGRAM' },
    ])?.kind,
  ).toBe('TELEGRAM');
  expect(firstWay([{ ...way, kind: 'CALL', owner: 'EMPLOYER' }])).toBeUndefined();
  expect(firstWay([{ ...way, kind: 'NONE' }])).toBeUndefined();
  expect(firstWay([{ ...way, kind: 'CALL', doNotContactUntil: '2026-03-05T02:00:00Z' }])).toBeUndefined();
});

import { payBelowMinimum } from './monthly-pay';

const WEEK = { hours: 24, days: 3 };
const MINIMUM = { amount: 160_00, currency: 'USD' } as const;

test.each([
  ['90 cents an hour for 24 hours', { amount: 90, currency: 'USD', per: 'HOUR' }, { amount: 93_60, currency: 'USD' }],
  ['$2 an hour for 24 hours', { amount: 2_00, currency: 'USD', per: 'HOUR' }, null],
  ['40,000 riel a day for three days', { amount: 40_000, currency: 'KHR', per: 'DAY' }, { amount: 520_000, currency: 'KHR' }],
  ['$30 a week', { amount: 30_00, currency: 'USD', per: 'WEEK' }, { amount: 130_00, currency: 'USD' }],
  ['$160 a month', { amount: 160_00, currency: 'USD', per: 'MONTH' }, null],
  ['piece work, whose pay is not known', { amount: 1, currency: 'USD', per: 'PIECE' }, null],
] as const)('%s', (_what, pay, expected) => expect(payBelowMinimum(pay, WEEK, MINIMUM)).toEqual(expected));

import { inputFormat } from './field-types';
import { i18nFor } from '../labels/page-i18n';

const i18n = i18nFor('en', '2026-11-29');

test.each([
  [{}, 'Day/month/year.'],
  [{ last: '2026-11-29' }, 'Not after today. Day/month/year.'],
  [{ first: '2026-11-29' }, 'Not before today. Day/month/year.'],
  [{ first: '2026-11-02', last: '2026-11-29' }, 'From 2 Nov to today. Day/month/year.'],
])('the hint of a day field names the days that its form accepts: %j', (days, hint) => expect(inputFormat(i18n, { type: 'date', days }).hint).toBe(hint));

test('a hint of the field comes before the days that its form accepts', () => {
  const { hint } = inputFormat(i18n, { type: 'date', days: { last: '2026-11-29' }, hint: 'Leave empty while she stays.' });
  expect(hint).toBe('Leave empty while she stays. Not after today. Day/month/year.');
});

import { agreedLengthText, durationText } from './durations';
import { i18nFor } from './page-i18n';

test.each([
  [0, '0 days'],
  [1, '1 day'],
  [91, '91 days'],
  [92, '3 months'],
  [364, '11 months'],
  [366, '12 months'],
  [730, '23 months'],
  [731, '2 years'],
  [6696, '18 years'],
])('a duration of %d days is shown as %s', (days, text) => {
  expect(durationText(i18nFor('en'), days)).toBe(text);
});

test.each([
  [1, '1 day'],
  [29, '29 days'],
  [30, '1 month'],
  [31, '1 month and 1 day'],
  [61, '2 months'],
  [329, '10 months and 25 days'],
  [364, '11 months and 29 days'],
  [365, '12 months'],
  [730, '24 months'],
])('an agreed length of %d days is shown as %s', (days, text) => expect(agreedLengthText(i18nFor('en'), days)).toBe(text));

test('in Khmer, a duration is shown in Khmer digits', () => {
  for (const days of [1, 30, 200, 6696]) expect(durationText(i18nFor('km'), days)).toMatch(/^[\u1780-\u17ff\u200b ]+$/u);
});

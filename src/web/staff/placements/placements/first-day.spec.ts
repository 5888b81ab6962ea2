import { i18nFor } from '../../../shared/labels/page-i18n';
import { confirmedByText } from './first-day';
import { timeText } from './time-in-state';

const i18n = i18nFor('en', '2026-11-30');
const AT = '2026-11-30T02:00:00Z';

test.each([
  ['ACTIVE', AT, AT, 'start confirmed by her and the employer'],
  ['PLANNED', AT, null, 'start confirmed by her only'],
  ['PLANNED', null, AT, 'start confirmed by the employer only'],
  ['PLANNED', null, null, 'start not confirmed yet'],
  ['CANCELLED', null, null, null],
] as const)('staff read who confirmed the start of a placement: %s, %s, %s', (state, confirmedByTraineeAt, confirmedByEmployerAt, text) =>
  expect(confirmedByText(i18n, { state, confirmedByTraineeAt, confirmedByEmployerAt })).toBe(text),
);

test.each([
  ['PLANNED', '2026-12-12', 0, 'starts 12 Dec'],
  ['PLANNED', '2026-11-30', 3, 'starts today'],
  ['PLANNED', '2026-11-27', 9, 'was to start 27 Nov'],
  ['ACTIVE', '2026-11-30', 0, 'since today'],
  ['ACTIVE', '2026-11-20', 10, '10 days'],
] as const)('a placement that is %s with the first day %s, after %d days in its status: %s', (state, startsOn, days, text) =>
  expect(timeText(i18n, { state, startsOn }, days)).toBe(text),
);

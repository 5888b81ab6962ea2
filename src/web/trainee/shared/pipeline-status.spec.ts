import { i18nFor } from '../../shared/labels/page-i18n';
import { placementState } from './pipeline-status';

const i18n = i18nFor('en', '2026-11-30');

test.each([
  ['PLANNED', '2027-01-04', 'You start on Monday, 4 January 2027'],
  ['PLANNED', '2026-11-30', 'Your work'],
  ['ACTIVE', '2026-11-30', 'Your work'],
  ['CANCELLED', '2027-01-04', 'The start is cancelled'],
] as const)('a placement that is %s and starts on %s is called "%s"', (state, startsOn, text) => expect(placementState(i18n, { state, startsOn })).toBe(text));

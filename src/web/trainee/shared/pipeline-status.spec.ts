import { i18nFor } from '../../shared/labels/page-i18n';
import { nextStep } from '../offers/offer/next-step';
import { offerStatus, placementState } from './pipeline-status';

const i18n = i18nFor('en', '2026-11-30');

test.each([
  ['PLANNED', '2027-01-04', 'You start on Monday, 4 January 2027'],
  ['PLANNED', '2026-11-30', 'Your work'],
  ['ACTIVE', '2026-11-30', 'Your work'],
  ['CANCELLED', '2027-01-04', 'The start is cancelled'],
] as const)('a placement that is %s and starts on %s is called "%s"', (state, startsOn, text) => expect(placementState(i18n, { state, startsOn })).toBe(text));

const vacancy = { id: 'v' };
const accepted = { state: 'ACCEPTED', vacancy } as const;
const placed = (state: 'PLANNED' | 'ACTIVE' | 'CANCELLED' | 'ENDED', startsOn: string, isNoStartReported = false) => ({
  myPlacements: [{ state, startsOn, isNoStartReported, vacancy }],
});

test.each([
  [placed('PLANNED', '2026-12-04'), 'You said yes', 'about the first day'],
  [placed('PLANNED', '2026-11-29'), 'You said yes', 'Did you start?'],
  [placed('PLANNED', '2026-11-29', true), 'You did not start', 'talks with you about what comes next'],
  [placed('CANCELLED', '2026-11-29'), 'The start is cancelled', 'You do not start there.'],
])('an accepted offer with the placement %j is called "%s", and what follows is %s', (pipeline, text, next) => {
  expect(offerStatus(i18n, accepted, pipeline).text).toBe(text);
  expect(nextStep(i18n, accepted, pipeline)?.text).toContain(next);
});

test('an accepted offer of a current job leads to what was agreed', () => {
  const pipeline = placed('ACTIVE', '2026-11-20');
  expect(offerStatus(i18n, accepted, pipeline)).toEqual({ text: 'Your work', isGood: true });
  expect(nextStep(i18n, accepted, pipeline)?.link.href).toBe('/job');
});

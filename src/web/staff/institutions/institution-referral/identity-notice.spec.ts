import { i18nFor } from '../../../shared/labels/page-i18n';
import { identityNotice } from './identity-notice';

test.each([
  ['OFFERED', null, false, 'Told only after we have said yes, and with her own yes'],
  ['ACCEPTED', null, false, 'Told as soon as she says yes to us herself'],
  ['IDENTITY_RELEASED', '2026-11-01T00:00:00Z', true, null],
  ['IDENTITY_RELEASED', '2026-11-01T00:00:00Z', false, 'Told to those here who work with trainees'],
  ['IN_SERVICE', '2026-11-01T00:00:00Z', false, 'Told to those here who work with trainees'],
  ['REJECTED', null, true, 'It was never told here'],
  ['REVOKED', '2026-11-01T00:00:00Z', true, 'No longer told here'],
] as const)('for a referral %s, identity released %s, a receiving reader with access to trainees (%s) sees: %s', (state, releasedAt, mayReadPeople, notice) => {
  expect(identityNotice(i18nFor('en'), { side: 'RECEIVING', state, releasedAt }, mayReadPeople)).toBe(notice);
  expect(identityNotice(i18nFor('en'), { side: 'SENDING', state, releasedAt }, mayReadPeople)).toBeNull();
});

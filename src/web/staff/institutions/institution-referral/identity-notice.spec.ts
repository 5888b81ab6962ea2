import { i18nFor } from '../../../shared/labels/page-i18n';
import { identityNotice } from './identity-notice';

test.each([
  ['OFFERED', null, false, 'Disclosed only after we accept and she consents'],
  ['ACCEPTED', null, false, 'Disclosed once she consents to our institution'],
  ['IDENTITY_RELEASED', '2026-11-01T00:00:00Z', true, null],
  ['IDENTITY_RELEASED', '2026-11-01T00:00:00Z', false, 'Visible to colleagues who work with trainees'],
  ['IN_SERVICE', '2026-11-01T00:00:00Z', false, 'Visible to colleagues who work with trainees'],
  ['REJECTED', null, true, 'Never disclosed to us'],
  ['REVOKED', '2026-11-01T00:00:00Z', true, 'No longer shown here'],
] as const)('for a referral %s, identity released %s, a receiving reader with access to trainees (%s) sees: %s', (state, releasedAt, mayReadPeople, notice) => {
  expect(identityNotice(i18nFor('en'), { side: 'RECEIVING', state, releasedAt }, mayReadPeople)).toBe(notice);
  expect(identityNotice(i18nFor('en'), { side: 'SENDING', state, releasedAt }, mayReadPeople)).toBeNull();
});

import type { VettingValidity } from '../../employers/domain/site-approval';
import { siteApproval } from './site-approval';

const today = '2026-03-16';
const visit = (change: Partial<VettingValidity>): VettingValidity => ({
  state: 'PLANNED',
  decision: null,
  validFrom: null,
  validUntil: null,
  ...change,
});
const approved = visit({ state: 'DECIDED', decision: 'APPROVED', validFrom: '2026-01-01', validUntil: '2026-12-31' });
const ranOut = visit({ state: 'DECIDED', decision: 'APPROVED', validFrom: '2025-01-01', validUntil: '2025-12-31' });
const revoked = visit({ state: 'REVOKED', decision: 'APPROVED', validFrom: '2026-01-01', validUntil: '2026-12-31' });

test.each([
  ['no visit was made', [], false, 'NOT_STARTED'],
  ['a first visit is planned', [visit({})], false, 'IN_REVIEW'],
  ['a visit was submitted', [visit({ state: 'SUBMITTED' })], false, 'IN_REVIEW'],
  ['something must change', [visit({ state: 'DECIDED', decision: 'NEEDS_REVISIT' })], false, 'CHANGES_NEEDED'],
  ['it was refused and a new visit is planned', [visit({ state: 'DECIDED', decision: 'REFUSED' }), visit({})], false, 'IN_REVIEW'],
  ['it is approved', [approved], true, 'APPROVED'],
] as const)('the approval an employer sees while %s', (_, vettings, isCleared, approval) => expect(siteApproval(vettings, isCleared, today)).toBe(approval));

test('a hold, an expiry and a revocation look the same to an employer', () => {
  const approvals = [siteApproval([approved], false, today), siteApproval([ranOut], false, today), siteApproval([revoked], false, today)];
  expect(new Set(approvals)).toEqual(new Set(['IN_REVIEW']));
});

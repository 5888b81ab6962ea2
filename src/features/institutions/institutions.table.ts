import { day, instant, int, json, optional, table, text, uuid } from '../../platform/database/table';
import type { InstitutionReferral, InstitutionReferralPerson } from './domain/institution-referral';

export const institutionReferralTable = table<InstitutionReferral>('institution_referral', ['id'], {
  id: uuid,
  fromInstitutionId: uuid,
  toInstitutionId: uuid,
  need: text,
  urgency: text,
  summary: optional(json),
  state: text,
  dueAt: optional(instant),
  released: optional(json),
  releasedUntil: optional(day),
  offeredAt: optional(instant),
  answeredAt: optional(instant),
  releasedAt: optional(instant),
  endedAt: optional(instant),
  version: int,
  createdAt: instant,
});

export const institutionReferralPersonTable = table<InstitutionReferralPerson>('institution_referral_person', ['institutionId', 'referralId'], {
  institutionId: uuid,
  referralId: uuid,
  traineeId: uuid,
  consentId: optional(uuid),
  recordedBy: optional(uuid),
});

import { addDays, type LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { CONSENT_DAYS, CONSENT_FIELDS, type ConsentAnswer, type ConsentField, EXPLANATION_METHODS } from './consent';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Parses an answer at intake. Without a last day it lasts the maximum: 365 days, or 180 if another
 * institution may see the trainee's identity. Only that purpose names an institution, and it cannot be her
 * own (NOT_ALLOWED).
 */
export function parseConsentAnswer(
  input: Fields,
  context: { readonly institutionId: string; readonly explainedBy: string | null },
  today: LocalDate,
): ConsentAnswer | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const purpose = reader.choice('purpose', ['MATCHING', 'REFERRAL_TO_INSTITUTION', 'FOLLOW_UP_CONTACT', 'DONOR_STATISTICS', 'GUARDIAN_CONSENT', 'ASSENT']);
  const toInstitutionId = readInstitution(reader, input, purpose, context.institutionId);
  const last = addDays(today, purpose === 'REFERRAL_TO_INSTITUTION' ? CONSENT_DAYS.OTHER_INSTITUTION : CONSENT_DAYS.OWN_INSTITUTION);
  const expiresOn = reader.optionalDate('expiresOn') ?? last;
  if (expiresOn < today) reader.refuse('expiresOn', 'IN_THE_PAST', today);
  if (expiresOn > last) reader.refuse('expiresOn', 'TOO_BIG', last);
  if (typeof input['given'] !== 'boolean') reader.refuse('given', 'EMPTY');
  return reader.result({
    purpose,
    toInstitutionId,
    isGiven: reader.flag('given'),
    language: reader.choice('language', ['km', 'en']),
    explainedBy: context.explainedBy,
    explanationMethod: reader.choice('explanationMethod', EXPLANATION_METHODS),
    expiresOn,
  });
}

function readInstitution(reader: InputReader, input: Fields, purpose: ConsentAnswer['purpose'], own: string): string | null {
  const isNamed = input['toInstitutionId'] !== undefined && input['toInstitutionId'] !== null;
  if (purpose !== 'REFERRAL_TO_INSTITUTION') return (isNamed && reader.refuse('toInstitutionId', 'NOT_ALLOWED'), null);
  const institutionId = reader.id('toInstitutionId');
  if (institutionId === own) reader.refuse('toInstitutionId', 'NOT_ALLOWED');
  return institutionId;
}

/**
 * Parses the fields an employer may see. They must include the display name, because a trainee cannot be
 * introduced without a name.
 */
export function parseEmployerFields(input: Fields): readonly ConsentField[] | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const fields = reader.choices('fields', CONSENT_FIELDS);
  if (!fields.includes('DISPLAY_NAME')) reader.refuse('fields', fields.length === 0 ? 'EMPTY' : 'NOT_ALLOWED', 'DISPLAY_NAME');
  return reader.result(fields);
}

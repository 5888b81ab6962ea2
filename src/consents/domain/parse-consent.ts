import { addDays, type LocalDate } from '../../shared/local-date';
import { Reader } from '../../shared/reader';
import type { Refusal } from '../../shared/refusal';
import { CONSENT_DAYS, CONSENT_FIELDS, type ConsentAnswer, type ConsentField, EXPLAINED_HOW } from './consent';

type Fields = Readonly<Record<string, unknown>>;

/** Reads what she answered at intake; without a last day it lasts 365 days, and never longer. */
export function parseConsentAnswer(input: Fields, explainedBy: string | null, today: LocalDate): ConsentAnswer | Refusal {
  const reader = new Reader(input);
  const last = addDays(today, CONSENT_DAYS.OWN_INSTITUTION);
  const expiresOn = reader.optionalDate('expiresOn') ?? last;
  if (expiresOn < today) reader.refuse('expiresOn', 'IN_THE_PAST', today);
  if (expiresOn > last) reader.refuse('expiresOn', 'TOO_BIG', last);
  if (typeof input['given'] !== 'boolean') reader.refuse('given', 'EMPTY');
  return reader.done({
    purpose: reader.choice('purpose', ['MATCHING', 'FOLLOW_UP_CONTACT', 'DONOR_STATISTICS']),
    given: reader.flag('given'),
    language: reader.choice('language', ['km', 'en']),
    explainedBy,
    explainedHow: reader.choice('explainedHow', EXPLAINED_HOW),
    expiresOn,
  });
}

/** Reads which fields an employer may see; at least the name to be called by, without which nobody can be introduced. */
export function parseEmployerFields(input: Fields): readonly ConsentField[] | Refusal {
  const reader = new Reader(input);
  const fields = reader.choices('fields', CONSENT_FIELDS);
  if (!fields.includes('DISPLAY_NAME')) reader.refuse('fields', fields.length === 0 ? 'EMPTY' : 'NOT_ALLOWED', 'DISPLAY_NAME');
  return reader.done(fields);
}

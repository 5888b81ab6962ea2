import { instant, int, json, optional, partOf, table, text, texts, uuid } from '../../platform/database/table';
import type { WitnessedWord } from './domain/witnessed-word';

export const wordTable = table<WitnessedWord>('witnessed_word', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  traineeId: uuid,
  employerId: optional(uuid),
  referralId: optional(uuid),
  offerId: optional(uuid),
  placementId: optional(uuid),
  consentId: optional(uuid),
  word: text,
  question: optional(text),
  language: text,
  manner: text,
  place: text,
  spokenAt: instant,
  teachBack: optional(json),
  fields: optional(texts),
  recordedBy: uuid,
  recordedAt: instant,
  confirmedBy: optional(uuid),
  confirmedAt: optional(instant),
  askedAgainBy: optional(uuid),
  askedAgainAt: optional(instant),
  askedAgainWay: optional(text),
  answeredAgain: optional(text),
  reversedAt: optional(instant),
  reversedBy: optional(uuid),
  version: int,
});

/** The columns that her own session may read. */
export const ownWordTable = partOf(wordTable, [
  'institutionId',
  'id',
  'traineeId',
  'word',
  'referralId',
  'offerId',
  'placementId',
  'spokenAt',
  'recordedAt',
  'confirmedAt',
  'answeredAgain',
  'reversedAt',
  'version',
]);

/** A photo of a thumbprint or signature, without the picture. */
export interface WordEvidence {
  readonly institutionId: string;
  readonly id: string;
  readonly wordId: string;
  readonly kind: 'THUMBPRINT' | 'SIGNATURE';
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly addedBy: string;
  readonly addedAt: Date;
}
export const evidenceTable = table<WordEvidence>('word_evidence', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  wordId: uuid,
  kind: text,
  format: text,
  width: int,
  height: int,
  addedBy: uuid,
  addedAt: instant,
});

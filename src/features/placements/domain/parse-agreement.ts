import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { BROKEN_BY, type BrokenBy } from './agreement';

type Fields = Readonly<Record<string, unknown>>;

/** A signing: its day, and the instructor if the document names another than the vacancy. */
export interface SigningInput {
  readonly signedOn: LocalDate;
  readonly instructorName: string | null;
  readonly instructorBornOn: LocalDate | null;
  readonly instructorPracticeYears: number | null;
}

export function parseSigning(input: Fields): SigningInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    signedOn: reader.date('signedOn'),
    instructorName: reader.optionalText('instructorName', 200),
    instructorBornOn: reader.optionalDate('instructorBornOn'),
    instructorPracticeYears: reader.optionalInteger('instructorPracticeYears', 0, 80),
  });
}

/** The labour inspector's registration. */
export interface RegistrationInput {
  readonly registeredOn: LocalDate;
  readonly registrationNumber: string;
}

export function parseRegistration(input: Fields): RegistrationInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ registeredOn: reader.date('registeredOn'), registrationNumber: reader.text('registrationNumber', 60) });
}

/** Parses the last day of an apprenticeship. */
export function parseLastDay(input: Fields): { readonly endedOn: LocalDate } | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ endedOn: reader.date('endedOn') });
}

/** Who broke an agreement, why and when. */
export interface BreakInput {
  readonly endedOn: LocalDate;
  readonly brokenBy: BrokenBy;
  readonly brokenReason: string | null;
}

export function parseBreak(input: Fields): BreakInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ endedOn: reader.date('endedOn'), brokenBy: reader.choice('brokenBy', BROKEN_BY), brokenReason: reader.optionalText('reason', 500) });
}

/** A learning review as entered. */
export interface ReviewInput {
  readonly heldOn: LocalDate;
  readonly unitsReached: number;
  readonly note: string | null;
}

/** Parses a learning review, with at most as many units as the learning plan has. */
export function parseReview(input: Fields, planUnits: number): ReviewInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({ heldOn: reader.date('heldOn'), unitsReached: reader.integer('unitsReached', 0, planUnits), note: reader.optionalText('note', 1000) });
}

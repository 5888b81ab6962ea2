import { ANSWERS, type Answer, INDICATOR_CODES, type IndicatorAnswer, INDICATORS } from '../../alerts/domain/indicators';
import { CURRENCIES, type Currency } from '../../../shared/money';
import { InputReader } from '../../../shared/input-reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import type { FollowUp } from './follow-up';
import { STAFF_CHANNELS, type ContactChannel, type Wants, WANTS } from './follow-up-record';

/**
 * The contents of the contact form as typed: choices are valid choices, all other fields are unvalidated
 * text.
 */
export interface DraftFields {
  readonly method: ContactChannel | null;
  readonly answers: readonly IndicatorAnswer[];
  readonly mood: number | null;
  readonly wants: Wants | null;
  readonly feelsSafe: Answer | null;
  readonly wanted: number | null;
  readonly contractInHand: boolean | null;
  readonly stillWorks: boolean | null;
  readonly pay: string | null;
  readonly currency: Currency | null;
  readonly paidOn: string | null;
  readonly deductions: string | null;
  readonly hoursLastWeek: string | null;
  readonly daysLastWeek: string | null;
  readonly nextStep: string | null;
}

/** What one staff member has typed about a contact and not recorded yet. */
export interface FollowUpDraft {
  readonly institutionId: string;
  readonly followUpId: string;
  readonly accountId: string;
  readonly traineeId: string;
  readonly formValues: DraftFields;
  /** How many records the contact had when the draft was started. */
  readonly expectedRecords: number;
  readonly version: number;
  readonly savedAt: Date;
}

/** A draft to save, with the versions its author started from. */
export interface DraftInput {
  readonly formValues: DraftFields;
  /** The version of the draft it is based on; 0 if there was none. */
  readonly expectedDraftVersion: number;
  readonly expectedRecords: number;
}

const ANSWER_LENGTH = 100;
/** Longer than a record allows: a draft is saved as typed, and its author shortens it before recording. */
const STEP_LENGTH = 4000;
const MAX_VERSION = 1_000_000;

/** Parses a draft. More than 100 characters in a figure field, or 4,000 in the next step, is TOO_LONG. */
export function parseDraft(input: Readonly<Record<string, unknown>>): DraftInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const flag = (field: string): boolean | null => (typeof input[field] === 'boolean' ? input[field] : null);
  const text = (field: string): string | null => reader.optionalText(field, ANSWER_LENGTH);
  return reader.result({
    expectedDraftVersion: reader.integer('expectedDraftVersion', 0, MAX_VERSION),
    expectedRecords: reader.integer('expectedRecords', 0, MAX_VERSION),
    formValues: {
      method: reader.optionalChoice('method', STAFF_CHANNELS),
      answers: reader.list('answers', Object.keys(INDICATORS).length, (item) => ({
        indicator: item.choice('indicator', INDICATOR_CODES),
        answer: item.choice('answer', ANSWERS),
      })),
      mood: reader.optionalInteger('mood', 1, 5),
      wants: reader.optionalChoice('wants', WANTS),
      feelsSafe: reader.optionalChoice('feelsSafe', ANSWERS),
      wanted: reader.optionalInteger('wanted', 1, 5),
      contractInHand: flag('contractInHand'),
      stillWorks: flag('stillWorks'),
      pay: text('pay'),
      currency: reader.optionalChoice('currency', CURRENCIES),
      paidOn: text('paidOn'),
      deductions: text('deductions'),
      hoursLastWeek: text('hoursLastWeek'),
      daysLastWeek: text('daysLastWeek'),
      nextStep: reader.optionalText('nextStep', STEP_LENGTH),
    },
  });
}

/**
 * Saves the form as the next version of the draft. EDIT_CONFLICT if the same person has saved different
 * contents from another window; TRANSITION_NOT_ALLOWED if the follow-up is closed or cancelled, because no more
 * contact is recorded for it.
 */
export function saveDraft(
  followUp: FollowUp,
  existing: FollowUpDraft | null,
  input: DraftInput,
  accountId: string,
  now: Date,
): FollowUpDraft | Refusal<'EDIT_CONFLICT' | 'TRANSITION_NOT_ALLOWED'> {
  if (followUp.state === 'CLOSED' || followUp.state === 'CANCELLED') return refuse('TRANSITION_NOT_ALLOWED', { state: followUp.state });
  const { institutionId, id: followUpId, traineeId } = followUp;
  if (!existing)
    return { institutionId, followUpId, accountId, traineeId, formValues: input.formValues, expectedRecords: input.expectedRecords, version: 1, savedAt: now };
  if (isSame(existing.formValues, input.formValues)) return existing;
  return existing.version === input.expectedDraftVersion
    ? { ...existing, formValues: input.formValues, version: existing.version + 1, savedAt: now }
    : refuse('EDIT_CONFLICT');
}

/** Whether two forms have the same contents, whatever the order of the answers. */
function isSame(one: DraftFields, other: DraftFields): boolean {
  const flat = ({ answers, ...facts }: DraftFields): string =>
    JSON.stringify([Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)), answers.map(({ indicator, answer }) => `${indicator} ${answer}`).sort()]);
  return flat(one) === flat(other);
}

/**
 * The number of records of a contact and the version of the actor's own draft, either as first loaded or as
 * of now.
 */
export interface ContactVersion {
  readonly records: number;
  readonly draft: number;
}

/**
 * Refuses with EDIT_CONFLICT if a colleague or the trainee has added a record since, or if the actor's
 * newer draft from another window would be lost. A version that is not sent is not compared.
 */
export const outdatedRefusal = (expected: Partial<ContactVersion>, now: ContactVersion): Refusal<'EDIT_CONFLICT'> | null =>
  now.records > (expected.records ?? now.records) || (now.draft > 0 && now.draft !== (expected.draft ?? now.draft)) ? refuse('EDIT_CONFLICT') : null;

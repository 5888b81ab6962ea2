import { ANSWERS, type Answer, INDICATOR_CODES, type IndicatorAnswer, INDICATORS } from '../../alerts/domain/indicators';
import { CURRENCIES, type Currency } from '../../../shared/money';
import { Reader } from '../../../shared/reader';
import { refuse, type Refusal } from '../../../shared/refusal';
import type { FollowUp } from './follow-up';
import { STAFF_METHODS, type Method, type Wants, WANTS } from './record';

/** What stands in the form of a contact, as it was typed: choices are choices, the rest is text that nobody has checked yet. */
export interface Typed {
  readonly method: Method | null;
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

/** What one member of staff has typed of one contact and not recorded yet. */
export interface FollowUpDraft {
  readonly institutionId: string;
  readonly followUpId: string;
  readonly accountId: string;
  readonly traineeId: string;
  readonly typed: Typed;
  /** How many records of the contact there were when it was begun. */
  readonly sawRecords: number;
  readonly version: number;
  readonly savedAt: Date;
}

/** A draft as it is sent to be kept: what is typed, and what whoever typed had before them. */
export interface SentDraft {
  readonly typed: Typed;
  /** The version of the draft it goes on from; 0 where there was none. */
  readonly sawDraft: number;
  readonly sawRecords: number;
}

const ANSWER_LENGTH = 100;
/** Longer than a record takes: a draft is kept as it is, and shortened by whoever wrote it. */
const STEP_LENGTH = 4000;
const MOST_VERSIONS = 1_000_000;

/** Reads what is to be kept of a form; a text of more than 100 characters in a field of figures, or 4,000 of what comes next, is TOO_LONG. */
export function parseDraft(input: Readonly<Record<string, unknown>>): SentDraft | Refusal {
  const reader = new Reader(input);
  const flag = (field: string): boolean | null => (typeof input[field] === 'boolean' ? input[field] : null);
  const text = (field: string): string | null => reader.optionalText(field, ANSWER_LENGTH);
  return reader.done({
    sawDraft: reader.integer('sawDraft', 0, MOST_VERSIONS),
    sawRecords: reader.integer('sawRecords', 0, MOST_VERSIONS),
    typed: {
      method: reader.optionalChoice('method', STAFF_METHODS),
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
 * Keeps what is typed as the next version of the draft. CHANGED_MEANWHILE where the same person has typed something else in another window, unless it says
 * the same; MOVE_NOT_ALLOWED where the contact was given up or taken back, since nothing is recorded of it any more.
 */
export function keepDraft(followUp: FollowUp, kept: FollowUpDraft | null, sent: SentDraft, accountId: string, now: Date): FollowUpDraft | Refusal {
  if (followUp.state === 'CLOSED' || followUp.state === 'CANCELLED') return refuse('MOVE_NOT_ALLOWED', { state: followUp.state });
  const { institutionId, id: followUpId, traineeId } = followUp;
  if (!kept) return { institutionId, followUpId, accountId, traineeId, typed: sent.typed, sawRecords: sent.sawRecords, version: 1, savedAt: now };
  if (isSame(kept.typed, sent.typed)) return kept;
  return kept.version === sent.sawDraft ? { ...kept, typed: sent.typed, version: kept.version + 1, savedAt: now } : refuse('CHANGED_MEANWHILE');
}

/** Whether two forms hold the same, whatever the order of the answers. */
function isSame(one: Typed, other: Typed): boolean {
  const flat = ({ answers, ...facts }: Typed): string =>
    JSON.stringify([Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)), answers.map(({ indicator, answer }) => `${indicator} ${answer}`).sort()]);
  return flat(one) === flat(other);
}

/** What somebody had before them when they began to type, or what there is now: records of the contact, and the version of their own draft. */
export interface Seen {
  readonly records: number;
  readonly draft: number;
}

/**
 * Refuses to write over what was written since: CHANGED_MEANWHILE where a colleague, or she herself, has said more of the contact than was seen, or where a draft
 * of one's own from another window would go unread. What is not told is not compared.
 */
export const refuseUnseen = (seen: Partial<Seen>, now: Seen): Refusal | null =>
  now.records > (seen.records ?? now.records) || (now.draft > 0 && now.draft !== (seen.draft ?? now.draft)) ? refuse('CHANGED_MEANWHILE') : null;

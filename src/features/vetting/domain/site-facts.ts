import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import { CHECKLIST_ANSWERS, type ChecklistAnswer, type ChecklistItem, type Evidence, type VettingAnswer } from './checklist';

/**
 * The questions that a visitor answers by looking at the workplace, without asking anyone. Only these may be answered
 * in a draft on her device (docs/domain.md 4.2): if the phone is taken, it reveals nothing that a person said, and no
 * worker can be suspected of having said it. A question that is not listed stays on the server.
 */
const SITE_FACTS: ReadonlySet<string> = new Set([
  'ADDRESS_VISITED',
  'PHOTOS_WITH_PERMISSION',
  'EXITS_OPEN',
  'FIRE_EQUIPMENT',
  'MACHINE_GUARDS',
  'TOILETS_SEPARATE_WITH_LOCK',
  'DRINKING_WATER',
  'HOUSING_SEPARATE_BY_SEX',
  'HOUSING_LOCKS_FROM_INSIDE',
  'HOUSING_NOT_LOCKED_FROM_OUTSIDE',
]);

/** What a visitor sees herself; what a manager or a worker says is no site fact. */
const SITE_EVIDENCE = ['OBSERVED', 'DOCUMENT_CHECKED'] as const satisfies readonly Evidence[];

export const isSiteFact = ({ code }: Pick<ChecklistItem, 'code'>): boolean => SITE_FACTS.has(code);

/** The questions that a draft on a device may hold. */
export const siteFacts = <Item extends Pick<ChecklistItem, 'code'>>(checklist: readonly Item[]): Item[] => checklist.filter(isSiteFact);

/** A draft on a device is accepted for so long. */
export const VISIT_DRAFT_HOURS = 24;

/** That an account prepared a draft of a visit for a device; its content is on the device alone. */
export interface VisitDraft {
  readonly institutionId: string;
  readonly accountId: string;
  readonly id: string;
  readonly vettingId: string;
  readonly preparedAt: Date;
  /** When something of it was sent last; null if nothing was. */
  readonly sentAt: Date | null;
}

export const draftExpiry = ({ preparedAt }: Pick<VisitDraft, 'preparedAt'>): Date => new Date(preparedAt.getTime() + VISIT_DRAFT_HOURS * 3_600_000);
export const isDraftExpired = (draft: Pick<VisitDraft, 'preparedAt'>, now: Date): boolean => now >= draftExpiry(draft);

/** An answer of a draft, with the answer on the server that its author saw last; null if there was none. */
export interface DraftAnswer {
  readonly itemCode: string;
  readonly answer: ChecklistAnswer;
  readonly evidence: Evidence | null;
  readonly expected: ChecklistAnswer | null;
}

/** Parses the answers of a draft: site facts only, seen and not told, each once, without text. */
export function parseDraftAnswers(
  input: Readonly<Record<string, unknown>>,
  checklist: readonly ChecklistItem[],
): { readonly answers: readonly DraftAnswer[] } | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const answers = reader.list('answers', 200, (item) => ({
    itemCode: item.text('itemCode', 60),
    answer: item.choice('answer', CHECKLIST_ANSWERS),
    evidence: item.optionalChoice('evidence', SITE_EVIDENCE),
    expected: item.optionalChoice('expected', CHECKLIST_ANSWERS),
  }));
  const allowed = siteFacts(checklist);
  answers.forEach(({ itemCode, answer }, at) => {
    const item = allowed.find(({ code }) => code === itemCode);
    if (itemCode === '') return;
    if (!item) reader.refuse(`answers.${at}.itemCode`, 'NOT_ALLOWED', allowed.map(({ code }) => code).join(', '));
    else if (answer === 'NA' && !item.mayNotApply) reader.refuse(`answers.${at}.answer`, 'NOT_ALLOWED', 'YES, NO, UNKNOWN');
    else if (answers.findIndex((other) => other.itemCode === itemCode) < at) reader.refuse(`answers.${at}.itemCode`, 'REPEATED');
  });
  return reader.result({ answers });
}

type SavedAnswer = Pick<VettingAnswer, 'itemCode' | 'answer' | 'evidence' | 'note'>;

/**
 * Merges the answers of a draft into the saved ones. An answer that another visitor changed in the meantime is a
 * conflict and stays as it is saved: the author of the draft decides after she has seen both. Notes stay.
 */
export function mergeDraft(
  saved: readonly SavedAnswer[],
  sent: readonly DraftAnswer[],
): { readonly answers: SavedAnswer[]; readonly conflicts: DraftAnswer[] } {
  const savedAnswer = (code: string): SavedAnswer | undefined => saved.find(({ itemCode }) => itemCode === code);
  const conflicts = sent.filter(({ itemCode, answer, expected }) => {
    const current = savedAnswer(itemCode)?.answer ?? null;
    return current !== expected && current !== answer;
  });
  const accepted = sent.filter((answer) => !conflicts.includes(answer));
  const changed = accepted.map(({ itemCode, answer, evidence }) => {
    const current = savedAnswer(itemCode);
    // an answer that is confirmed keeps what it was seen by
    return { itemCode, answer, evidence: evidence ?? (current?.answer === answer ? current.evidence : null), note: current?.note ?? null };
  });
  return { answers: [...saved.filter(({ itemCode }) => !changed.some((one) => one.itemCode === itemCode)), ...changed], conflicts };
}

/** The possible answers to a checklist item. */
export const CHECKLIST_ANSWERS = ['YES', 'NO', 'NA', 'UNKNOWN'] as const;
/** YES is the safe answer to every item. */
export type ChecklistAnswer = (typeof CHECKLIST_ANSWERS)[number];

/** The kinds of evidence for an answer; a manager's statement is the weakest (docs/domain.md 4.2). */
export const EVIDENCE = ['DOCUMENT_CHECKED', 'OBSERVED', 'MANAGER_STATEMENT', 'WORKER_STATEMENT_OFF_SITE'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * An item of a dated checklist: its code, whether it can prevent approval on its own, and whether NA is
 * allowed.
 */
export interface ChecklistItem {
  readonly code: string;
  readonly critical: boolean;
  readonly mayNotApply: boolean;
}

/** A visit's answer to one item. */
export interface VettingAnswer {
  readonly institutionId: string;
  readonly vettingId: string;
  readonly itemCode: string;
  readonly answer: ChecklistAnswer;
  readonly evidence: Evidence | null;
  readonly note: string | null;
}

type AnsweredItem = Pick<VettingAnswer, 'itemCode' | 'answer'>;

/**
 * The codes of critical items that prevent approval, in checklist order: answered NO or UNKNOWN, or
 * unanswered (docs/domain.md 4.2).
 */
export const failedCriticalItems = (items: readonly ChecklistItem[], answers: readonly AnsweredItem[]): string[] =>
  items.filter(({ code, critical }) => critical && !['YES', 'NA'].includes(answerTo(code, answers) ?? 'UNKNOWN')).map(({ code }) => code);

/** The codes of unanswered items, in checklist order; UNKNOWN is an answer. */
export const unansweredItems = (items: readonly ChecklistItem[], answers: readonly AnsweredItem[]): string[] =>
  items.filter(({ code }) => answerTo(code, answers) === undefined).map(({ code }) => code);

const answerTo = (code: string, answers: readonly AnsweredItem[]): ChecklistAnswer | undefined => answers.find(({ itemCode }) => itemCode === code)?.answer;

/** The answers a visit can give to an item. */
export const ANSWERS = ['YES', 'NO', 'NA', 'UNKNOWN'] as const;
/** One answer; YES is the safe one for every item. */
export type Answer = (typeof ANSWERS)[number];

/** How an answer is known; what a manager tells is the weakest of them (DOMAIN 4.2). */
export const EVIDENCE = ['SEEN_DOCUMENT', 'SEEN_WITH_EYES', 'TOLD_BY_MANAGER', 'TOLD_BY_WORKER_OFF_SITE'] as const;
/** One kind of evidence. */
export type Evidence = (typeof EVIDENCE)[number];

/** An item of a dated checklist: its code, whether it alone keeps a site from being approved, and whether NA is an answer to it. */
export interface ChecklistItem {
  readonly code: string;
  readonly critical: boolean;
  readonly mayNotApply: boolean;
}

/** What a visit found for one item. */
export interface VettingAnswer {
  readonly institutionId: string;
  readonly vettingId: string;
  readonly itemCode: string;
  readonly answer: Answer;
  readonly evidence: Evidence | null;
  readonly note: string | null;
}

type Answered = Pick<VettingAnswer, 'itemCode' | 'answer'>;

/** Codes of the critical items that forbid an approval, in the checklist's order: answered NO or UNKNOWN, or not at all (DOMAIN 4.2). */
export const failedCriticalItems = (items: readonly ChecklistItem[], answers: readonly Answered[]): string[] =>
  items.filter(({ code, critical }) => critical && !['YES', 'NA'].includes(answerTo(code, answers) ?? 'UNKNOWN')).map(({ code }) => code);

/** Codes of the items nobody has answered, in the checklist's order; UNKNOWN is an answer. */
export const unansweredItems = (items: readonly ChecklistItem[], answers: readonly Answered[]): string[] =>
  items.filter(({ code }) => answerTo(code, answers) === undefined).map(({ code }) => code);

const answerTo = (code: string, answers: readonly Answered[]): Answer | undefined => answers.find(({ itemCode }) => itemCode === code)?.answer;

/**
 * The steps after a follow-up without an answer, in their order (docs/domain.md 5.16): another safe way, the person
 * she trusts, a visit; at the end she counts as unreachable.
 */
export const LADDER_STEPS = ['OTHER_WAY', 'TRUSTED_PERSON', 'VISIT', 'UNREACHABLE'] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

/** The steps with a task for staff. */
export type TaskStep = Exclude<LadderStep, 'UNREACHABLE'>;

/** The kind of task that each step opens; its subject is the follow-up. */
export const TASK_OF_STEP = {
  OTHER_WAY: 'CONTACT_OTHER_WAY',
  TRUSTED_PERSON: 'CONTACT_TRUSTED_PERSON',
  VISIT: 'CONTACT_BY_VISIT',
} as const satisfies Readonly<Record<TaskStep, string>>;

/** The task of those who care for her safety: whether a confirmation that is too old still counts. */
export const DECISION_TASK = 'CONTACT_DECISION';

/** The step that opened a task of this kind; null for other tasks. */
export const stepOfTask = (kind: string): TaskStep | null => (Object.keys(TASK_OF_STEP) as TaskStep[]).find((step) => TASK_OF_STEP[step] === kind) ?? null;

/** Whether a task belongs to a ladder; its subject is the follow-up without an answer. */
export const isLadderTask = (kind: string): boolean => kind === DECISION_TASK || stepOfTask(kind) !== null;

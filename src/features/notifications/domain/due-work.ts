import { can, type Permission } from '../../accounts/domain/permissions';
import { addDays, type LocalDate } from '../../../shared/local-date';

/** The kinds of due work, by which the list is filtered. */
export const DUE_KINDS = ['SAFETY', 'FOLLOW_UPS', 'PIPELINE', 'WORKPLACES', 'TASKS', 'PARTNERS'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** The groups of due work in display order; safety alerts are first, so that none is missed. */
export const DUE_GROUPS = ['SAFETY', 'OVERDUE', 'TODAY', 'WEEK', 'LATER', 'WAITING'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** The days within which staff ask her about a proposal. */
export const ASK_WITHIN_DAYS = 2;
/** The days after which staff follow up a question without an answer. */
export const ANSWER_WITHIN_DAYS = 3;
/** The days within which staff send her card after she agreed. */
export const SEND_WITHIN_DAYS = 1;
/** An explained offer is due this many days before it expires. */
export const OFFER_SOON_DAYS = 3;

interface DueStepRule {
  readonly kind: DueKind;
  /** Who does it: staff with all of these permissions. */
  readonly needs: readonly Permission[];
  /** Whether the next step is another person's, and staff only remind. */
  readonly waitsForOthers?: boolean;
}

/** What can be due. */
export const DUE_STEPS = {
  ALERT: { kind: 'SAFETY', needs: ['alert.read'] },
  FOLLOW_UP: { kind: 'FOLLOW_UPS', needs: ['follow-up.read'] },
  REFERRAL_TO_ASK: { kind: 'PIPELINE', needs: ['trainee.read', 'offer.explain', 'referral.send'] },
  REPLY_AWAITED: { kind: 'PIPELINE', needs: ['trainee.read', 'offer.explain'], waitsForOthers: true },
  CARD_TO_SEND: { kind: 'PIPELINE', needs: ['trainee.read', 'offer.explain', 'referral.send'] },
  OFFER_TO_EXPLAIN: { kind: 'PIPELINE', needs: ['trainee.read', 'offer.explain'] },
  OFFER_EXPIRES: { kind: 'PIPELINE', needs: ['trainee.read', 'offer.explain'], waitsForOthers: true },
  START_TO_CONFIRM: { kind: 'PIPELINE', needs: ['placement.read'] },
  AGREEMENT_TO_SIGN: { kind: 'PIPELINE', needs: ['placement.read', 'agreement.record'] },
  NEXT_STEP_TO_PLAN: { kind: 'PIPELINE', needs: ['placement.plan-next-step'] },
  SITE_TO_VISIT: { kind: 'WORKPLACES', needs: ['vetting.plan'] },
  VISIT_TO_RECORD: { kind: 'WORKPLACES', needs: ['vetting.record'] },
  VISIT_TO_SUBMIT: { kind: 'WORKPLACES', needs: ['vetting.record'] },
  VISIT_TO_DECIDE: { kind: 'WORKPLACES', needs: ['vetting.decide'] },
  CONDITION_TO_CHECK: { kind: 'WORKPLACES', needs: ['vetting.record'] },
  HOLD_TO_LIFT: { kind: 'WORKPLACES', needs: ['hold.lift'] },
  FIRST_USER_TO_CONFIRM: { kind: 'WORKPLACES', needs: ['employer.add'] },
  VACANCY_TO_REVIEW: { kind: 'WORKPLACES', needs: ['vacancy.review'] },
  VACANCY_TO_OPEN: { kind: 'WORKPLACES', needs: ['vacancy.review'] },
  TASK: { kind: 'TASKS', needs: ['task.read'] },
  SKILL_QUESTIONS: { kind: 'TASKS', needs: ['skill.manage'] },
  SKILL_ANSWER: { kind: 'TASKS', needs: ['trainee.register'] },
  PARTNER_REFERRAL: { kind: 'PARTNERS', needs: ['institution-referral.answer'] },
} as const satisfies Readonly<Record<string, DueStepRule>>;
export type DueStep = keyof typeof DUE_STEPS;
const STEPS = Object.keys(DUE_STEPS) as DueStep[];
const RULES: Readonly<Record<DueStep, DueStepRule>> = DUE_STEPS;

/** What can be due for staff with these roles. */
export const dueStepsOf = (roles: readonly string[]): DueStep[] => STEPS.filter((step) => RULES[step].needs.every((permission) => can(roles, permission)));

export const dueKindOf = (step: DueStep): DueKind => RULES[step].kind;
export const stepsOfKind = (kind: DueKind): DueStep[] => STEPS.filter((step) => RULES[step].kind === kind);
/** The steps that wait for others. */
export const WAITING_STEPS: readonly DueStep[] = STEPS.filter((step) => RULES[step].waitsForOthers === true);

export const isLate = (dueOn: LocalDate | null, today: LocalDate): boolean => dueOn !== null && dueOn < today;

/** The Sunday that ends the week. */
export function endOfWeek(today: LocalDate): LocalDate {
  const daysOfWeek = 7;
  return addDays(today, (daysOfWeek - new Date(`${today}T00:00:00Z`).getUTCDay()) % daysOfWeek);
}

/** What waits for others is overdue once its time has passed; an item without a last day is due now. */
export function dueGroupOf(step: DueStep, dueOn: LocalDate | null, today: LocalDate): DueGroup {
  if (RULES[step].kind === 'SAFETY') return 'SAFETY';
  if (isLate(dueOn, today)) return 'OVERDUE';
  if (RULES[step].waitsForOthers) return 'WAITING';
  if (dueOn === null || dueOn <= today) return 'TODAY';
  return dueOn <= endOfWeek(today) ? 'WEEK' : 'LATER';
}

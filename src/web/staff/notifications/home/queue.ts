import type { I18n } from '../../../shared/labels/page-i18n';
import { employerText } from './due-employers';
import type { TaskKind } from '../../gql';
import type { CallOfRow, DueNode, DueRowData, DueText } from './due-item';
import { pipelineText } from './due-pipeline';
import { traineeText } from './due-trainees';

/** The row of a due item. */
export function dueRow(i18n: I18n, node: DueNode): DueRowData {
  const { step, id, group, dueOn, isLate, trainee, employer } = node;
  return {
    who: trainee?.displayName ?? employer?.legalName ?? '',
    ...textOf(i18n, node),
    key: `${step} ${id}`,
    group,
    code: trainee?.code,
    ways: trainee?.contactMethods ?? undefined,
    call: callOf(node),
    until: dueOn ?? null,
    isLate,
  };
}

/** The tasks that are a call. */
const CALLS: readonly TaskKind[] = ['CALL_TRAINEE', 'CALL_AGAIN', 'TALK_BEFORE_ANSWER', 'FOLLOW_UP_MISSED'];

/** A contact is logged in rows that wait for her answer, of late follow-ups, and of tasks to call her. */
function callOf({ step, id, isLate, trainee, task, followUpId }: DueNode): CallOfRow | undefined {
  if (!trainee?.contactMethods) return undefined;
  if (step === 'REPLY_AWAITED' || step === 'OFFER_EXPIRES') return { trainee, followUpId: null };
  if (step === 'FOLLOW_UP') return isLate ? { trainee, followUpId: id } : undefined;
  return task && CALLS.includes(task.kind) ? { trainee, followUpId: followUpId ?? null } : undefined;
}

function textOf(i18n: I18n, node: DueNode): DueText {
  switch (node.step) {
    case 'ALERT':
    case 'FOLLOW_UP':
    case 'TASK':
    case 'SKILL_QUESTIONS':
    case 'SKILL_ANSWER':
      return traineeText(i18n, { ...node, step: node.step });
    case 'REFERRAL_TO_ASK':
    case 'REPLY_AWAITED':
    case 'CARD_TO_SEND':
    case 'OFFER_TO_EXPLAIN':
    case 'OFFER_EXPIRES':
    case 'START_TO_CONFIRM':
    case 'AGREEMENT_TO_SIGN':
    case 'NEXT_STEP_TO_PLAN':
      return pipelineText(i18n, { ...node, step: node.step });
    default:
      return employerText(i18n, { ...node, step: node.step });
  }
}

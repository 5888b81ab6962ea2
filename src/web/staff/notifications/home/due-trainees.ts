import { msg, plural } from '@lingui/core/macro';
import { shortDayOf } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { colleagueText } from '../../shared/colleague-labels';
import { followUpName } from '../../shared/follow-up-labels';
import { type DueNode, type DueText, vacancyText } from './due-item';

type TraineeStep = 'ALERT' | 'FOLLOW_UP' | 'TASK' | 'SKILL_QUESTIONS' | 'SKILL_ANSWER';

/** The rows of safety alerts, follow-ups and tasks, and of open and answered questions for skills. */
export function traineeText(i18n: I18n, node: DueNode & { readonly step: TraineeStep }): DueText {
  switch (node.step) {
    case 'ALERT':
      return alertText(i18n, node);
    case 'FOLLOW_UP':
      return followUpText(i18n, node);
    case 'TASK':
      return taskText(i18n, node);
    case 'SKILL_QUESTIONS':
      return skillQuestionsText(i18n, node);
    case 'SKILL_ANSWER':
      return skillAnswerText(i18n, node);
  }
}

function alertText(i18n: I18n, { id, alert, since: openedAt, employer }: DueNode): DueText {
  const { t } = i18n;
  const at = openedAt ?? '';
  const since = shortDayOf(i18n, at);
  return {
    what: alert?.severity === 'CRITICAL' ? t(msg`Critical safety alert`) : t(msg`Safety alert`),
    tone: 'late',
    text: employer?.legalName ?? '',
    dated: {
      at,
      text: alert?.state === 'OPEN' ? t(msg`Not discussed with her yet. Open since ${since}.`) : t(msg`Being handled. Open since ${since}.`),
    },
    act: { kind: 'go', href: `/staff/alerts/${id}`, label: t(msg`Open alert`) },
  };
}

function followUpText(i18n: I18n, node: DueNode): DueText {
  const { t } = i18n;
  const { id, isLate, followUp } = node;
  const isAttempted = followUp?.state === 'ATTEMPTED';
  const tried = i18n.number(followUp?.attempts ?? 0);
  const assignee = followUp?.mayTakeOver && followUp.assignee ? colleagueText(i18n, followUp.assignee) : '';
  const parts = [followUp && followUpName(i18n, followUp.code), vacancyText(node), assignee];
  return {
    what: isAttempted ? t(msg`Follow-up, not reached`) : t(msg`Follow-up`),
    tone: isLate ? 'late' : 'wait',
    text: [...parts, isAttempted ? t(msg`not reached, attempts: ${tried}`) : ''].filter(Boolean).join(' · '),
    act: {
      kind: 'go',
      href: `/staff/follow-ups/${id}`,
      label: followUp?.hasDraft ? t(msg`Continue draft`) : t(msg`Record answers`),
      ...(followUp?.mayTakeOver
        ? { first: { action: `/staff/follow-ups/${id}/take-over`, label: t(msg`Take over follow-up`), assigneeId: followUp.assignee?.id ?? '' } }
        : {}),
    },
  };
}

function taskText(i18n: I18n, node: DueNode): DueText {
  const { id, isLate, task, followUpId, trainee, employer } = node;
  const { t } = i18n;
  // done with the word itself: finishing the task would ask nobody
  if (task?.wordId) {
    const wordHref = `/staff/words/${task.wordId}`;
    return { what: t(msg`Task`), tone: isLate ? 'late' : 'calm', text: task.text, act: { kind: 'go', href: wordHref, label: t(msg`Open`) } };
  }
  const assignee = task?.mayTakeOver && task.assignee ? colleagueText(i18n, task.assignee) : '';
  const href = followUpId
    ? `/staff/follow-ups/${followUpId}`
    : trainee
      ? `/staff/trainees/${trainee.id}`
      : employer
        ? task?.kind === 'CHECK_TRAINEES' && employer.isHeld
          ? `/staff/holds?employer=${employer.id}`
          : `/staff/employers/${employer.id}`
        : task?.kind === 'WITNESSED_SHARE'
          ? '/staff/witnessed-answers'
          : undefined;
  return {
    what: t(msg`Task`),
    ...(task?.kind === 'WITNESSED_SHARE' ? { who: t(msg`Witnessed answers by officer`) } : {}),
    tone: isLate ? 'late' : 'calm',
    text: [task?.text ?? '', assignee].filter(Boolean).join(' · '),
    act: {
      kind: 'post',
      action: `/staff/tasks/${id}/finish`,
      label: t(msg`Done`),
      isUndoable: true,
      ...(task ? { upToTaskId: task.upToTaskId } : {}),
      ...(href ? { href } : {}),
      ...(task?.mayTakeOver ? { first: { action: `/staff/tasks/${id}/take-over`, label: t(msg`Take over task`), assigneeId: task.assignee?.id ?? '' } } : {}),
    },
  };
}

/** One row for all open questions, which one page answers. */
function skillQuestionsText(i18n: I18n, { skillQuestions, questionTotal }: DueNode): DueText {
  const { t } = i18n;
  const words = (skillQuestions ?? []).map(({ word }) => `“${word}”`);
  const others = Math.max((questionTotal ?? 0) - words.length, 0);
  const named = i18n.list(words);
  return {
    what: t(msg`Skill questions`),
    tone: 'calm',
    who: t(msg`Words for skills`),
    text: others === 0 ? named : t(msg`${plural(others, { one: `${named} and # other`, other: `${named} and # others` })}`),
    act: { kind: 'go', href: '/staff/lexicon', label: t(msg`Answer questions`) },
  };
}

/** The answer to a question for a skill, until it is seen or the trainee has the skill. */
function skillAnswerText({ t }: I18n, { id, skillQuestions, trainee }: DueNode): DueText {
  const [question] = skillQuestions ?? [];
  const [word, skill] = [question?.word ?? '', question?.skill];
  const label = skill?.label ?? '';
  return {
    what: t(msg`Skill question`),
    tone: 'calm',
    ...(trainee ? {} : { who: word }),
    text: !skill
      ? t(msg`Your question about “${word}” was closed: no skill fits.`)
      : trainee
        ? t(msg`Your question about “${word}” was answered: ${label}. Add it to the trainee’s skills, or close this without it.`)
        : t(msg`Your question about “${word}” was answered: ${label}.`),
    act: {
      kind: 'post',
      action: `/staff/skill-answers/${id}/seen`,
      label: t(msg`Done`),
      ...(trainee ? { href: `/staff/trainees/${trainee.id}/change?at=skills#skills` } : {}),
      ...(trainee && skill ? { first: { action: `/staff/skill-answers/${id}/add`, label: t(msg`Add this skill`) } } : {}),
    },
  };
}

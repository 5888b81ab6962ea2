import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { followUpName, formName } from '../../shared/follow-up-labels';
import { type QueueData, dayOf, type DueItem, type Me, orderOf, vacancyText } from './due-item';
import { shortDayOf } from '../../../shared/labels/near-days';

type FollowUp = NonNullable<QueueData['followUps']>['nodes'][number];
type Task = NonNullable<QueueData['tasks']>['nodes'][number];
type SkillAnswer = NonNullable<QueueData['skillAnswers']>[number];
type Alert = NonNullable<QueueData['alerts']>['nodes'][number];

/**
 * Safety alerts, due follow-ups, tasks, and open and answered questions for skills. A missed follow-up appears once: as the follow-up, not also as its
 * task.
 */
export function traineeDue(i18n: I18n, me: Me, { alerts, followUps, tasks, skillAnswers, skillQuestions = [] }: QueueData): DueItem[] {
  const listed = new Set(followUps?.nodes.map(({ id }) => id));
  const otherTasks = (tasks?.nodes ?? []).filter(({ kind, followUp }) => kind !== 'FOLLOW_UP_MISSED' || !followUp || !listed.has(followUp.id));
  return [
    ...(alerts?.nodes ?? []).map((alert) => alertDue(i18n, alert)),
    ...(followUps?.nodes ?? []).map((followUp) => followUpDue(i18n, me, followUp)),
    ...otherTasks.map((task) => taskDue(i18n, me, task)),
    ...(skillQuestions.length > 0 ? [skillQuestionsDue(i18n, skillQuestions)] : []),
    ...(skillAnswers ?? []).map((answer) => skillAnswerDue(i18n, me, answer)),
  ];
}

function alertDue(i18n: I18n, { id, severity, state, openedAt, trainee, employer }: Alert): DueItem {
  const { t } = i18n;
  const since = shortDayOf(i18n, openedAt);
  const isCritical = severity === 'CRITICAL';
  const text = state === 'OPEN' ? t(msg`Not discussed with her yet. Open since ${since}.`) : t(msg`Being handled. Open since ${since}.`);
  return {
    key: `alert ${id}`,
    kind: 'safety',
    what: isCritical ? t(msg`Critical safety alert`) : t(msg`Safety alert`),
    tone: 'late',
    who: trainee.displayName,
    code: trainee.code,
    ways: trainee.contactMethods,
    text: employer?.legalName ?? '',
    dated: { at: openedAt, text },
    until: null,
    isLate: false,
    act: { kind: 'go', href: `/staff/alerts/${id}`, label: t(msg`Open alert`) },
    order: `${isCritical ? '0' : '1'} ${openedAt}`,
  };
}

function followUpDue(i18n: I18n, me: Me, { id, code, form, state, windowTo, attempts, trainee, placement, draft }: FollowUp): DueItem {
  const { t } = i18n;
  const isLate = windowTo < me.today;
  const [name, formText, tried] = [followUpName(i18n, code), formName(i18n, form), i18n.number(attempts)];
  const text = `${name} · ${formText} · ${vacancyText(placement.vacancy)}`;
  return {
    key: `follow-up ${id}`,
    kind: 'contacts',
    what: state === 'ATTEMPTED' ? t(msg`Follow-up, not reached`) : t(msg`Follow-up`),
    tone: isLate ? 'late' : 'wait',
    who: trainee.displayName,
    code: trainee.code,
    ways: trainee.contactMethods,
    text: state === 'ATTEMPTED' ? `${text} · ${t(msg`not reached, attempts: ${tried}`)}` : text,
    until: windowTo,
    isLate,
    act: { kind: 'go', href: `/staff/follow-ups/${id}`, label: draft ? t(msg`Continue draft`) : t(msg`Record answers`) },
    order: orderOf(me, windowTo),
  };
}

/**
 * A task without a due day is ordered by the day it was created, which makes it due at once: no one has
 * decided that it may wait.
 */
function taskDue({ t }: I18n, me: Me, { id, text, upToTaskId, dueOn, createdAt, trainee, employer, followUp }: Task): DueItem {
  const isLate = dueOn !== null && dueOn < me.today;
  const href = followUp
    ? `/staff/follow-ups/${followUp.id}`
    : trainee
      ? `/staff/trainees/${trainee.id}`
      : employer
        ? `/staff/employers/${employer.id}`
        : undefined;
  return {
    key: `task ${id}`,
    kind: 'tasks',
    what: t(msg`Task`),
    tone: isLate ? 'late' : 'calm',
    who: trainee?.displayName ?? employer?.legalName ?? '',
    code: trainee?.code,
    ways: trainee?.contactMethods,
    text,
    until: dueOn,
    isLate,
    act: { kind: 'post', action: `/staff/tasks/${id}/finish`, label: t(msg`Done`), upToTaskId, ...(href ? { href } : {}) },
    order: orderOf(me, dueOn ?? dayOf(createdAt)),
  };
}

/** One row for all open questions, which one page answers. */
function skillQuestionsDue(i18n: I18n, questions: NonNullable<QueueData['skillQuestions']>): DueItem {
  const { t } = i18n;
  return {
    key: 'skill questions',
    kind: 'tasks',
    what: t(msg`Skill questions`),
    tone: 'calm',
    who: t(msg`Words for skills`),
    text: i18n.list(questions.map(({ word }) => `“${word}”`)),
    until: null,
    isLate: false,
    act: { kind: 'go', href: '/staff/lexicon', label: t(msg`Answer questions`) },
    order: `3 ${questions[0]?.askedAt ?? ''}`,
  };
}

/** The answer to a question for a skill, until it is seen or the trainee has the skill. */
function skillAnswerDue({ t }: I18n, me: Me, { id, decidedAt, question: { word, skill }, trainee }: SkillAnswer): DueItem {
  const label = skill?.label ?? '';
  return {
    key: `skill answer ${id}`,
    kind: 'tasks',
    what: t(msg`Skill question`),
    tone: 'calm',
    who: trainee?.displayName ?? word,
    code: trainee?.code,
    text: !skill
      ? t(msg`Your question about “${word}” was closed: no skill fits.`)
      : trainee
        ? t(msg`Your question about “${word}” was answered: ${label}. Add it to the trainee’s skills, or close this without it.`)
        : t(msg`Your question about “${word}” was answered: ${label}.`),
    until: null,
    isLate: false,
    act: {
      kind: 'post',
      action: `/staff/skill-answers/${id}/seen`,
      label: t(msg`Done`),
      ...(trainee ? { href: `/staff/trainees/${trainee.id}/change?at=skills#skills` } : {}),
      ...(trainee && skill ? { first: { action: `/staff/skill-answers/${id}/add`, label: t(msg`Add this skill`) } } : {}),
    },
    order: orderOf(me, dayOf(decidedAt)),
  };
}

import { msg, plural } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { HomeCandidateFragment, HomeQuery, HomePlacementsQuery } from '../../gql';
import { checkPath, vacancyPath } from '../../vacancies/vacancy-form/vacancy-sections';
import { waitsForVisit } from '../../vacancies/vacancy-form/waits-for-visit';
import { shortDay, shortMoment } from '../../../shared/labels/near-days';

/** The data of the employer's home page. */
export type Home = HomeQuery & HomePlacementsQuery;

const PEOPLE = '/employer/candidates';

/** The candidates that this page may name, each once. */
export const peopleOf = ({ candidatesWaiting, candidates }: Home): HomeCandidateFragment[] => [
  ...new Map([...candidatesWaiting.nodes, ...candidates.nodes].map((person) => [person.id, person])).values(),
];

/** One pending item with its action. */
export interface PendingItem {
  readonly key: string;
  readonly what: string;
  readonly more?: string;
  /** A text about a day or an instant, such as `First day: 24 Nov`. */
  readonly dated?: { readonly at: string; readonly text: string } | undefined;
  readonly does: ComponentChildren;
}

/**
 * The employer's pending items, most urgent first: those that a person's first day, answer or pay depends on,
 * then those to read, then unfinished drafts.
 */
export const pendingItems = (visit: Visit, home: Home): PendingItem[] => [
  ...startsToConfirm(visit, home),
  ...meetingsToRecord(visit, home),
  ...returnedVacancies(visit, home),
  ...newIntroductions(visit, home),
  ...candidatesToDecide(visit, home),
  ...openCheckIns(visit, home),
  ...agreementsToSign(visit, home),
  ...vacanciesToSend(visit, home),
];

const link = (href: string, label: string): ComponentChildren => (
  <a class="button plain" href={href}>
    {label}
  </a>
);

/**
 * Placements whose first day has arrived. The employer confirms the start itself; staff cannot do it in its
 * place.
 */
function startsToConfirm(visit: Visit, { placements }: Home): PendingItem[] {
  const { i18n } = visit;
  const { t } = i18n;
  return placements.nodes
    .filter(({ availableActions }) => availableActions.includes('confirmStart'))
    .map(({ id, displayName, vacancy: { title }, startsOn }) => {
      const first = shortDay(i18n, startsOn);
      return {
        key: `start ${id}`,
        what: t(msg`Has the job started?`),
        more: displayName ? `${displayName}, ${title}` : title,
        dated: { at: startsOn, text: t(msg`First day: ${first}`) },
        does: (
          <Form visit={visit} action={`/employer/placements/${id}/confirm-start`}>
            <Button plain>{t(msg`Confirm start`)}</Button>
          </Form>
        ),
      };
    });
}

/** Past meetings without a recorded outcome. Candidates beyond the daily limit are only counted. */
function meetingsToRecord({ i18n }: Visit, { candidatesWaiting }: Home): PendingItem[] {
  const { t, number } = i18n;
  const people = candidatesWaiting.nodes.filter(({ dueTasks }) => dueTasks.includes('MEETING_RESULT'));
  const rows = people.flatMap(({ id, displayName, vacancy, interviews }) =>
    interviews
      .filter(({ availableActions, startsAt }) => startsAt && availableActions.includes('finish'))
      .map((interview) => ({
        key: `meeting ${interview.id}`,
        what: t(msg`How was the interview?`),
        more: displayName ?? vacancy.title,
        dated: interview.startsAt ? { at: interview.startsAt, text: shortMoment(i18n, interview.startsAt) } : undefined,
        does: link(`/employer/candidates/${id}#meeting`, t(msg`Record outcome`)),
      })),
  );
  const others = candidatesWaiting.meetingResults - people.length;
  if (others <= 0) return rows;
  const count = number(others);
  const what = t(msg`${plural(others, { one: `Record the outcome of ${count} more interview`, other: `Record the outcome of ${count} more interviews` })}`);
  return [...rows, { key: 'meetings', what, does: link(PEOPLE, t(msg`See details`)) }];
}

const returnedVacancies = ({ i18n: { t } }: Visit, { vacancies }: Home): PendingItem[] =>
  vacancies.nodes
    .filter(({ state }) => state === 'CHANGES_REQUESTED')
    .map(({ id, title }) => ({
      key: `returned ${id}`,
      what: t(msg`Vacancy needs your changes`),
      more: title,
      does: link(vacancyPath(id), t(msg`See what to change`)),
    }));

/** Introductions not opened yet. Candidates beyond the daily limit are only counted. */
function newIntroductions({ i18n: { t, number } }: Visit, { candidatesWaiting }: Home): PendingItem[] {
  const people = candidatesWaiting.nodes.filter(({ dueTasks }) => dueTasks.includes('NEW_CANDIDATE'));
  const rows = people.map(({ id, displayName, vacancy: { title } }) => ({
    key: `fresh ${id}`,
    what: t(msg`New candidate`),
    more: displayName ? `${displayName}, ${title}` : title,
    does: link(`${PEOPLE}/${id}`, t(msg`See details`)),
  }));
  const others = candidatesWaiting.newCandidates - people.length;
  if (others <= 0) return rows;
  const count = number(others);
  const what = t(msg`${plural(others, { one: `${count} more new candidate`, other: `${count} more new candidates` })}`);
  return [...rows, { key: 'fresh', what, does: link(PEOPLE, t(msg`See details`)) }];
}

/**
 * Candidates who wait for the employer's decision: all in one row, with a link to the list and the names of
 * those who may be shown.
 */
function candidatesToDecide({ i18n }: Visit, home: Home): PendingItem[] {
  const total = home.candidatesWaiting.decisions;
  if (total === 0) return [];
  const { t } = i18n;
  const count = i18n.number(total);
  const what = t(msg`${plural(total, { one: `${count} candidate awaits your decision`, other: `${count} candidates await your decision` })}`);
  const people = peopleOf(home).filter(({ dueTasks }) => dueTasks.includes('DECISION'));
  const names = people.flatMap(({ displayName }) => displayName ?? []);
  const isAll = people.length === total || names.length === 0;
  return [{ key: 'undecided', what, more: i18n.list(isAll ? names : [...names, t(msg`others`)]), does: link(PEOPLE, t(msg`See details`)) }];
}

/** Answering takes both the link from the mail and this code; the link alone does not open the question. */
function openCheckIns(visit: Visit, home: Home): PendingItem[] {
  const { i18n } = visit;
  const { t } = i18n;
  return home.checkIns.nodes
    .filter(({ state }) => state === 'WAITING')
    .map(({ id, displayName, vacancy: { title }, startsOn, answerBy }) => {
      const [start, until] = [shortDay(i18n, startsOn), shortMoment(i18n, answerBy)];
      return {
        key: `check-in ${id}`,
        what: t(msg`Questions about a new starter`),
        more: displayName ? t(msg`${displayName}, ${title}, started ${start}`) : t(msg`${title}, started ${start}`),
        dated: { at: answerBy, text: t(msg`First get the code here. Then open the link in our e-mail to you and enter the code there. Answer by ${until}.`) },
        does: (
          <Form visit={visit} action={`/employer/check-in-code/${id}`}>
            <Button plain>{t(msg`Get code`)}</Button>
          </Form>
        ),
      };
    });
}

function agreementsToSign({ i18n }: Visit, { placements }: Home): PendingItem[] {
  const { t } = i18n;
  return placements.nodes.flatMap(({ id, vacancy: { title }, agreement }) => {
    if (agreement?.state !== 'PLANNED') return [];
    const due = shortDay(i18n, agreement.dueOn);
    return [
      {
        key: `agreement ${id}`,
        what: t(msg`Sign the agreement by ${due}`),
        more: title,
        does: link(`/employer/placements/${id}/agreement`, t(msg`Print agreement`)),
      },
    ];
  });
}

interface UnfinishedVacancy {
  readonly id: string;
  readonly title: string;
  /** Null if it is not chosen yet or not known. */
  readonly siteId: string | null;
}

/**
 * Vacancies not submitted yet, including those that someone else drafted for the employer. They are visible
 * to no one else before they are submitted.
 */
function unfinishedVacancies({ vacancyDrafts, vacancies }: Home): UnfinishedVacancy[] {
  const openDrafts = vacancyDrafts
    .filter(({ vacancy }) => !vacancy)
    .map(({ id, content: { title, site } }) => ({ id, title: title ?? '', siteId: site?.id ?? null }));
  const drafts = vacancies.nodes.filter(({ id, state }) => state === 'DRAFT' && openDrafts.every((one) => one.id !== id));
  return [...openDrafts, ...drafts.map(({ id, title }) => ({ id, title, siteId: null }))];
}

const isBeforeVisit = ({ me }: Home, { siteId }: UnfinishedVacancy): boolean => waitsForVisit(me?.employer.sites ?? [], siteId);

/** The drafts that can be prepared, but not sent before a visit: no tasks. */
export const vacanciesBeforeVisit = (home: Home): UnfinishedVacancy[] => unfinishedVacancies(home).filter((vacancy) => isBeforeVisit(home, vacancy));

const vacanciesToSend = ({ i18n: { t } }: Visit, home: Home): PendingItem[] =>
  unfinishedVacancies(home)
    .filter((vacancy) => !isBeforeVisit(home, vacancy))
    .map(({ id, title }) => ({
      key: `unfinished ${id}`,
      what: t(msg`Vacancy not sent yet`),
      more: title || t(msg`New vacancy`),
      does: link(title ? checkPath(id) : vacancyPath(id), t(msg`Continue draft`)),
    }));

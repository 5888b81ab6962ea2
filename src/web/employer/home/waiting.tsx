import { msg, plural } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { Button, Form } from '../../shared/form';
import type { Visit } from '../../shared/visit';
import type { HomeQuery, HomeStartsQuery } from '../gql';
import { checkPath, vacancyPath } from '../vacancy-form/tasks';

/** What the first page reads. */
export type Home = HomeQuery & HomeStartsQuery;

/** One thing that waits, with what is done about it. */
export interface Waiting {
  readonly key: string;
  readonly what: string;
  readonly more?: string;
  readonly does: ComponentChildren;
}

/** What waits for an employer, the most pressing first: what somebody's first day, answer or pay hangs on, then what is to be read, then what is half written. */
export const waitingFor = (visit: Visit, home: Home): Waiting[] => [
  ...starts(visit, home),
  ...meetings(visit, home),
  ...returned(visit, home),
  ...fresh(visit, home),
  ...undecided(visit, home),
  ...checkIns(visit, home),
  ...agreements(visit, home),
  ...unfinished(visit, home),
];

const link = (href: string, label: string): ComponentChildren => (
  <a class="button plain" href={href}>
    {label}
  </a>
);

/** People whose first day has come: the employer says so for itself, and nobody says it in its place. */
function starts(visit: Visit, { placements }: Home): Waiting[] {
  const { t, day } = visit.words;
  return placements.nodes
    .filter(({ nextMoves }) => nextMoves.includes('confirmStart'))
    .map(({ id, displayName, vacancy: { title }, startsOn }) => {
      const first = day(startsOn);
      return {
        key: `start ${id}`,
        what: t(msg`Has the work started?`),
        more: `${displayName ? `${displayName}, ${title}` : title} · ${t(msg`First day: ${first}`)}`,
        does: (
          <Form visit={visit} action={`/employer/placements/${id}/confirm-start`}>
            <Button plain>{t(msg`Yes, it has started`)}</Button>
          </Form>
        ),
      };
    });
}

/** Meetings that have been and whose result nobody has written down. */
function meetings({ words: { t, moment } }: Visit, { candidates }: Home): Waiting[] {
  return candidates.nodes.flatMap(({ id, displayName, vacancy, interviews }) =>
    interviews
      .filter(({ nextMoves, startsAt }) => startsAt && nextMoves.includes('finish'))
      .map((interview) => ({
        key: `meeting ${interview.id}`,
        what: t(msg`How was the meeting?`),
        more: `${displayName ?? vacancy.title} · ${moment(interview.startsAt ?? '')}`,
        does: link(`/employer/people/${id}#meeting`, t(msg`Say how it was`)),
      })),
  );
}

const returned = ({ words: { t } }: Visit, { vacancies }: Home): Waiting[] =>
  vacancies.nodes
    .filter(({ state }) => state === 'CHANGES_REQUESTED')
    .map(({ id, title }) => ({ key: `returned ${id}`, what: t(msg`Please change something`), more: title, does: link(vacancyPath(id), t(msg`See what`)) }));

const fresh = ({ words: { t } }: Visit, { candidates }: Home): Waiting[] =>
  candidates.nodes
    .filter(({ state }) => state === 'SENT')
    .map(({ id, displayName, vacancy: { title } }) => ({
      key: `fresh ${id}`,
      what: t(msg`Somebody is introduced to you`),
      more: displayName ? `${displayName}, ${title}` : title,
      does: link(`/employer/people/${id}`, t(msg`Look`)),
    }));

/** People of whom the employer has still to say what comes next: all of them in one row, with the way to their list. */
function undecided({ words }: Visit, { candidates }: Home): Waiting[] {
  const people = candidates.nodes.filter(isUndecided);
  if (people.length === 0) return [];
  const { t } = words;
  const count = words.number(people.length);
  const what = t(msg`${plural(people.length, { one: `${count} person waits for your decision`, other: `${count} people wait for your decision` })}`);
  const names = people.flatMap(({ displayName }) => displayName ?? []);
  return [{ key: 'undecided', what, more: words.list(names), does: link('/employer/people', t(msg`Look`)) }];
}

/** Who was looked at and of whom nothing was said since, or whose offer has come to nothing. */
function isUndecided({ state, interviews, offer }: Home['candidates']['nodes'][number]): boolean {
  if (state === 'OFFERED') return offer?.state !== 'ISSUED';
  return state === 'VIEWED' || (state === 'SHORTLISTED' && interviews.length === 0);
}

/** Who answers needs the link from the mail and this code; the mail alone opens nothing. */
function checkIns(visit: Visit, home: Home): Waiting[] {
  const { t, day, moment } = visit.words;
  return home.checkIns.nodes
    .filter(({ state }) => state === 'WAITING')
    .map(({ id, vacancy: { title }, startsOn, answerBy }) => {
      const [start, until] = [day(startsOn), moment(answerBy)];
      return {
        key: `check-in ${id}`,
        what: t(msg`A short question waits`),
        more: `${t(msg`${title}, started on ${start}`)} · ${t(msg`The link is in your mail. It can be answered until ${until}.`)}`,
        does: (
          <Form visit={visit} action={`/employer/check-in-code/${id}`}>
            <Button plain>{t(msg`Show a new code`)}</Button>
          </Form>
        ),
      };
    });
}

function agreements({ words: { t, day } }: Visit, { placements }: Home): Waiting[] {
  return placements.nodes.flatMap(({ id, vacancy: { title }, agreement }) => {
    if (agreement?.state !== 'PLANNED') return [];
    const due = day(agreement.dueOn);
    return [
      { key: `agreement ${id}`, what: t(msg`Sign the agreement by ${due}`), more: title, does: link(`/employer/starts/${id}/agreement`, t(msg`Print it`)) },
    ];
  });
}

/** What is half written, and what somebody else wrote down for the employer: nothing of it is seen before it is sent. */
function unfinished({ words: { t } }: Visit, { vacancyOutlines, vacancies }: Home): Waiting[] {
  const begun = vacancyOutlines.filter(({ vacancy }) => !vacancy).map(({ id, content: { title } }) => ({ id, title }));
  const drafts = vacancies.nodes.filter(({ id, state }) => state === 'DRAFT' && begun.every((one) => one.id !== id));
  return [...begun, ...drafts].map(({ id, title }) => ({
    key: `unfinished ${id}`,
    what: t(msg`A vacancy is not sent yet`),
    more: title || t(msg`New vacancy`),
    does: link(title ? checkPath(id) : vacancyPath(id), t(msg`Go on writing`)),
  }));
}

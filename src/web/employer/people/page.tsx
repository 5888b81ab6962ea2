import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { DataTable } from '../../shared/data-table';
import { EmptyState } from '../../shared/empty-state';
import { Tag, type Tone } from '../../shared/facts';
import { page } from '../../shared/page';
import { PageHead } from '../../shared/page-head';
import { CursorLinks } from '../../shared/page-links';
import type { Visit } from '../../shared/visit';
import type { CandidateState, PeopleQuery } from '../gql';
import { candidateState } from '../state-words';

export const personPath = (id: string): string => `/employer/people/${encodeURIComponent(id)}`;

/** Everybody who was introduced, newest first; no more at once than may be seen on a day. */
export function peoplePage(visit: Visit, { nodes: people, pageInfo }: PeopleQuery['candidates'], after: string): VNode {
  const { words } = visit;
  const { t } = words;
  return page({
    visit,
    title: t(msg`People introduced`),
    children: (
      <>
        <PageHead title={t(msg`People introduced`)} lead={t(msg`Each agreed to be introduced to you, and chose what you see.`)} />
        {people.length === 0 ? (
          <EmptyState icon="people" title={t(msg`Nobody has been introduced yet`)}>
            {t(msg`We will write to you when there is somebody.`)}
          </EmptyState>
        ) : (
          <DataTable
            rows={people}
            keyOf={({ id }) => id}
            columns={[
              { head: t(msg`Person`), cell: ({ id, displayName }) => <a href={personPath(id)}>{displayName ?? t(msg`Somebody for this place`)}</a> },
              { head: t(msg`Vacancy`), cell: ({ vacancy }) => vacancy.title },
              { head: t(msg`Where it stands`), cell: (person) => <Tag tone={toneOf(person.state)}>{candidateState(words, person)}</Tag> },
              { head: t(msg`Introduced on`), cell: ({ sentAt }) => words.day(sentAt.slice(0, 10)) },
            ]}
          />
        )}
        <CursorLinks words={words} path="/employer/people" pageInfo={pageInfo} after={after} />
      </>
    ),
  });
}

export function toneOf(state: CandidateState): Tone {
  if (state === 'SENT') return 'wait';
  return ['SHORTLISTED', 'HIRED'].includes(state) ? 'good' : 'calm';
}

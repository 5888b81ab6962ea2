import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { DataTable } from '../../../shared/table/data-table';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag, type Tone } from '../../../shared/form/facts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { CursorLinks } from '../../../shared/page/page-links';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CandidateState, PeopleQuery } from '../../gql';
import { candidateState } from '../../shared/employer-state-labels';
import { Time } from '../../../shared/parts/time';

export const candidatePath = (id: string): string => `/employer/candidates/${encodeURIComponent(id)}`;

/** All introduced candidates, newest first. Those beyond the daily limit are counted but not shown. */
export function candidatesPage(visit: Visit, { nodes: people, pageInfo, skipped }: PeopleQuery['candidates'], after: string): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Candidates`),
    children: (
      <>
        <PageHead title={t(msg`Candidates`)} lead={t(msg`Each candidate agreed to be referred to you and chose what you see.`)} />
        {skipped > 0 && <DailyLimitNotice i18n={i18n} skipped={skipped} />}
        {people.length === 0 && skipped === 0 && (
          <EmptyState icon="people" title={t(msg`No candidates yet`)}>
            {t(msg`We will let you know when we refer someone.`)}
          </EmptyState>
        )}
        {people.length > 0 && (
          <DataTable
            rows={people}
            keyOf={({ id }) => id}
            columns={[
              { head: t(msg`Candidate`), cell: ({ id, displayName }) => <a href={candidatePath(id)}>{displayName ?? t(msg`Candidate (name not shared)`)}</a> },
              { head: t(msg`Vacancy`), cell: ({ vacancy }) => vacancy.title },
              { head: t(msg`Status`), cell: (person) => <Tag tone={toneOf(person.state)}>{candidateState(i18n, person)}</Tag> },
              { head: t(msg`Received`), cell: ({ sentAt }) => <Time i18n={i18n} at={sentAt} /> },
            ]}
          />
        )}
        <CursorLinks i18n={i18n} path="/employer/candidates" pageInfo={pageInfo} after={after} />
      </>
    ),
  });
}

function DailyLimitNotice({ i18n: { t, number }, skipped }: { readonly i18n: I18n; readonly skipped: number }) {
  const count = number(skipped);
  return (
    <p class="notice">
      {t(
        msg`${plural(skipped, { one: `${count} candidate on this page is not shown today.`, other: `${count} candidates on this page are not shown today.` })}`,
      )}{' '}
      {t(msg`Your business has reached the daily limit of candidates viewed. You can still open those you viewed today. The others follow tomorrow.`)}
    </p>
  );
}

export function toneOf(state: CandidateState): Tone {
  if (state === 'SENT') return 'wait';
  return ['SHORTLISTED', 'HIRED'].includes(state) ? 'good' : 'calm';
}

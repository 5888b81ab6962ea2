import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { DataTable } from '../../../shared/table/data-table';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag, type Tone } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { CursorLinks } from '../../../shared/page/page-links';
import type { Visit } from '../../../shared/visit/visit';
import type { VacanciesPageQuery, VacancyState } from '../../gql';
import { vacancyState } from '../../shared/employer-state-labels';
import { vacancyPath } from '../vacancy-form/vacancy-sections';
import { Time } from '../../../shared/parts/time';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly state: VacancyState;
  readonly taken: string;
  /** The closing date; null for a draft. */
  readonly until: string | null;
}

/** All vacancies, newest first, after the drafts not submitted yet. */
export function vacanciesPage(visit: Visit, { me, vacancies, vacancyDrafts }: VacanciesPageQuery, after: string): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const state = me?.employer.state;
  const draftRows = vacancyDrafts
    .filter(({ vacancy }) => !vacancy && after === '')
    .map(({ id, content }): Row => ({ id, title: content.title ?? t(msg`New vacancy`), state: 'DRAFT', taken: '', until: null }));
  const rows = [
    ...draftRows,
    ...vacancies.nodes.map((one): Row => {
      const [taken, seats] = [i18n.number(one.takenSeats), i18n.number(one.seats)];
      return { ...one, taken: t(msg`${taken} of ${seats}`), until: one.closesOn };
    }),
  ];
  return page({
    visit,
    title: t(msg`Your vacancies`),
    children: (
      <>
        <PageHead title={t(msg`Your vacancies`)}>{state !== 'SUSPENDED' && state !== 'CLOSED' && <PostVacancy visit={visit} />}</PageHead>
        <ErrorSummary visit={visit} />
        {rows.length === 0 ? (
          <EmptyState icon="work" title={t(msg`No vacancies yet`)}>
            {t(msg`Posting a vacancy takes about five minutes.`)}
          </EmptyState>
        ) : (
          <DataTable
            rows={rows}
            keyOf={({ id }) => id}
            columns={[
              { head: t(msg`Vacancy`), cell: ({ id, title }) => <a href={vacancyPath(id)}>{title}</a> },
              { head: t(msg`Status`), cell: (row) => <Tag tone={TONES[row.state] ?? 'calm'}>{vacancyState(i18n, row.state)}</Tag> },
              { head: t(msg`Positions filled`), cell: ({ taken }) => taken, isNumber: true },
              { head: t(msg`Last day for new candidates`), cell: ({ until }) => until && <Time i18n={i18n} at={until} /> },
            ]}
          />
        )}
        <CursorLinks i18n={i18n} path="/employer/vacancies" pageInfo={vacancies.pageInfo} after={after} />
      </>
    ),
  });
}

const TONES: Partial<Record<VacancyState, Tone>> = { OPEN: 'good', CHANGES_REQUESTED: 'wait', DRAFT: 'wait' };

/** The most frequent action of an employer. */
export const PostVacancy = ({ visit }: { readonly visit: Visit }) => (
  <Form visit={visit} action="/employer/vacancies">
    <Button>{visit.i18n.t(msg`Post a vacancy`)}</Button>
  </Form>
);

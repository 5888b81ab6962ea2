import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { TraineesToHandOverQuery } from '../../gql';
import { successorOptions } from '../colleague/hand-over-caseload';
import { More } from '../../shared/listing';

export interface HandOverFilter {
  readonly code: string;
  readonly mine: string;
}

type HandOverData = TraineesToHandOverQuery;

export function handOverPage(visit: Visit, data: HandOverData, filter: HandOverFilter): VNode {
  const { t } = visit.i18n;
  const { trainees } = data;
  const labels = { people: t(msg`Trainees`), placementOfficerId: t(msg`New placement officer`), caseWorkerId: t(msg`New case worker`) };
  return page({
    visit,
    title: t(msg`Hand over trainees`),
    children: (
      <>
        <PageHead
          back={{ href: '/staff/trainees', label: t(msg`Trainees`) }}
          title={t(msg`Hand over trainees`)}
          lead={t(msg`Open follow-ups and tasks move with the trainees. Both colleagues are notified.`)}
        />
        <ErrorSummary visit={visit} labels={labels} />
        <p>
          <a href="/staff/team">{t(msg`Hand over all trainees of a colleague`)}</a>
        </p>
        <SearchForm visit={visit} filter={filter} />
        {trainees.nodes.length === 0 ? (
          <EmptyState icon="people" title={t(msg`No results`)}>
            {t(msg`Enter fewer letters of the code, or search all trainees.`)}
          </EmptyState>
        ) : (
          <People visit={visit} data={data} labels={labels} />
        )}
        <More visit={visit} pageInfo={trainees.pageInfo} filters={{ ...filter }} />
      </>
    ),
  });
}

function SearchForm({ visit, filter }: { readonly visit: Visit; readonly filter: HandOverFilter }) {
  const { t } = visit.i18n;
  return (
    <form method="get" action="/staff/hand-over" class="card flat" role="search">
      <Field
        visit={visit}
        name="code"
        label={t(msg`Code`)}
        hint={t(msg`The first characters are enough, for example W-7F.`)}
        value={filter.code}
        autocomplete="off"
      />
      <Select
        visit={visit}
        name="mine"
        label={t(msg`Trainees`)}
        options={[
          { value: 'yes', label: t(msg`Only my trainees`) },
          { value: 'no', label: t(msg`All trainees`) },
        ]}
        value={filter.mine}
      />
      <Button plain>{t(msg`Search`)}</Button>
    </form>
  );
}

interface PeopleProps {
  readonly visit: Visit;
  readonly data: HandOverData;
  readonly labels: { readonly people: string; readonly placementOfficerId: string; readonly caseWorkerId: string };
}

function People({ visit, data: { me, team: colleagues, trainees }, labels }: PeopleProps) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section class="card" id="people-to-hand-over">
      {/* the action keeps the search, so that a refused form returns to the same trainees */}
      <Form visit={visit} action={visit.path}>
        <Choice
          visit={visit}
          name="people"
          several
          label={labels.people}
          options={trainees.nodes.map(({ id, code, displayName, placementOfficer, caseWorker }) => {
            const team = i18n.list([...new Set([placementOfficer?.displayName, caseWorker?.displayName].filter((name) => name !== undefined))]);
            return { value: id, label: team === '' ? t(msg`${displayName} (${code})`) : t(msg`${displayName} (${code}): ${team}`) };
          })}
        />
        <Select visit={visit} name="placementOfficerId" label={labels.placementOfficerId} options={successorOptions(i18n, 'PLACEMENT_OFFICER', colleagues)} />
        {me?.may.includes('trainee.assign') && (
          <Select visit={visit} name="caseWorkerId" label={labels.caseWorkerId} options={successorOptions(i18n, 'CASE_WORKER', colleagues)} />
        )}
        <Button>{t(msg`Hand over`)}</Button>
      </Form>
    </section>
  );
}

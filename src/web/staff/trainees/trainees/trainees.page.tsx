import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, Choice, Field, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { TraineesQuery } from '../../gql';
import { More, withAll } from '../../shared/listing';
import { traineeState } from '../../shared/trainee-labels';
import { TRAINEE_STATES } from './trainee-states';

export interface TraineeFilter {
  readonly code: string;
  readonly state: string;
  readonly mine: string;
}

export function traineesPage(visit: Visit, { me, trainees }: TraineesQuery, filter: TraineeFilter): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Trainees`),
    children: (
      <>
        <PageHead title={t(msg`Trainees`)}>
          {me?.may.includes('trainee.register') && (
            <a class="button" href="/staff/trainees/new">
              {t(msg`Add trainee`)}
            </a>
          )}
          {me?.may.includes('trainee.hand-over') && (
            <a class="button plain" href="/staff/hand-over">
              {t(msg`Hand over trainees`)}
            </a>
          )}
        </PageHead>
        <SearchForm visit={visit} filter={filter} />
        {trainees.nodes.length === 0 ? (
          <EmptyState icon="people" title={t(msg`No results`)}>
            {t(msg`Try fewer letters of the code, or another status.`)}
          </EmptyState>
        ) : (
          <ul class="lines card" id="people">
            {trainees.nodes.map((trainee) => (
              <TraineeItem key={trainee.id} visit={visit} trainee={trainee} />
            ))}
          </ul>
        )}
        <More visit={visit} pageInfo={trainees.pageInfo} filters={{ ...filter }} />
      </>
    ),
  });
}

function SearchForm({ visit, filter }: { readonly visit: Visit; readonly filter: TraineeFilter }) {
  const { i18n } = visit;
  const { t } = i18n;
  const states = TRAINEE_STATES.map((value) => ({ value, label: traineeState(i18n, value) }));
  return (
    <form method="get" action="/staff/trainees" class="card flat" role="search">
      <div class="beside">
        <Field
          visit={visit}
          name="code"
          label={t(msg`Code`)}
          hint={t(msg`The first characters are enough, for example W-7F.`)}
          value={filter.code}
          autocomplete="off"
        />
        <Select visit={visit} name="state" label={t(msg`Status`)} options={withAll(t(msg`All in the programme`), states)} value={filter.state} />
      </div>
      <Choice visit={visit} name="mine" several label={t(msg`Trainees`)} options={[{ value: 'yes', label: t(msg`Only my trainees`) }]} value={[filter.mine]} />
      <Button plain>{t(msg`Search`)}</Button>
    </form>
  );
}

function TraineeItem({ visit: { i18n }, trainee }: { readonly visit: Visit; readonly trainee: TraineesQuery['trainees']['nodes'][number] }) {
  const { t } = i18n;
  const { displayName, code, state, placementOfficer, caseWorker } = trainee;
  const [officer, worker] = [placementOfficer?.displayName, caseWorker?.displayName];
  return (
    <li class="split">
      <span>
        <a href={`/staff/trainees/${trainee.id}`}>
          <bdi>{displayName}</bdi>
        </a>{' '}
        <small>{code}</small>
        {(officer ?? worker) && (
          <small class="line-day">
            {[officer && t(msg`Placement officer: ${officer}`), worker && t(msg`Case worker: ${worker}`)].filter(Boolean).join(' · ')}
          </small>
        )}
      </span>
      <Tag tone={state === 'JOB_READY' ? 'good' : state === 'PAUSED' ? 'wait' : 'calm'}>{traineeState(i18n, state)}</Tag>
    </li>
  );
}

import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag, type Tone } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { textsOf } from '../../../shared/form/form-drafts';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { OtherGrantField } from '../../shared/collapsible-form';
import type { SelfEmploymentLineFragment, SelfEmploymentsQuery, SelfEmploymentState } from '../../gql';
import { More } from '../../shared/listing';
import { Person } from '../../shared/person';
import { dateText } from '../../shared/service-labels';

const labelsOf = ({ t }: I18n) => ({
  herCode: t(msg`Trainee code`),
  activity: t(msg`Activity`),
  startedOn: t(msg`Start date`),
  workText: t(msg`Find the kind of work`),
  iscoCode: t(msg`Kind of work`),
  grantId: t(msg`Other grant`),
});

export function selfEmploymentsPage(visit: Visit, { me, selfEmployments }: SelfEmploymentsQuery): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Self-employment`),
    children: (
      <>
        <PageHead
          title={t(msg`Self-employment`)}
          lead={t(msg`A stall, a workshop, a field. It counts once it is verified, always separately from placements.`)}
        />
        <ErrorSummary visit={visit} labels={labelsOf(i18n)} />
        {selfEmployments.nodes.length === 0 && <EmptyState icon="work" title={t(msg`No self-employment yet`)} />}
        <ul class="tiles">
          {selfEmployments.nodes.map((work) => (
            <WorkTile key={work.id} i18n={i18n} work={work} />
          ))}
        </ul>
        <More visit={visit} path="/staff/self-employment" pageInfo={selfEmployments.pageInfo} />
        {me?.may.includes('self-employment.record') && <StartForm visit={visit} today={me.today} />}
      </>
    ),
  });
}

function WorkTile({ i18n, work: { id, activity, trainee, startedOn, state } }: { readonly i18n: I18n; readonly work: SelfEmploymentLineFragment }) {
  const since = dateText(i18n, startedOn);
  return (
    <li class="card flat">
      <div class="split">
        <h2>
          <a href={`/staff/self-employment/${id}`}>{activity}</a>
        </h2>
        <Tag tone={TONES[state]}>{selfEmploymentState(i18n, state)}</Tag>
      </div>
      <p class="hint">
        <Person person={trainee} /> · {i18n.t(msg`since ${since}`)}
      </p>
    </li>
  );
}

const TONES: Readonly<Record<SelfEmploymentState, Tone>> = { STARTED: 'wait', VERIFIED: 'good', ENDED: 'calm' };

export function selfEmploymentState({ t }: I18n, state: SelfEmploymentState): string {
  if (state === 'STARTED') return t(msg`To verify`);
  return state === 'VERIFIED' ? t(msg`Verified`) : t(msg`Ended`);
}

/** The search for the occupation is a step of the form. The occupation is optional. */
function StartForm({ visit, today }: { readonly visit: Visit; readonly today: string }) {
  const { t } = visit.i18n;
  const labels = labelsOf(visit.i18n);
  const matches = textsOf(visit.draft.values, 'workFound').map((text) => ({ value: text.slice(0, 4), label: text.slice(5) }));
  return (
    <section class="card" id="start">
      <h2>{t(msg`New self-employment`)}</h2>
      <Form visit={visit} action="/staff/self-employment">
        <div class="beside">
          <Field visit={visit} name="herCode" label={labels.herCode} autocomplete="off" />
          <Field visit={visit} name="startedOn" label={labels.startedOn} type="date" value={today} />
        </div>
        <Field visit={visit} name="activity" label={labels.activity} hint={t(msg`Such as A noodle stall at the morning market. No names.`)} />
        <div class="finder">
          <Field visit={visit} name="workText" label={labels.workText} hint={t(msg`One word in Khmer or English, such as tailor. Optional.`)} />
          <Button plain name="step" value="find-work">
            {t(msg`Search`)}
          </Button>
          {matches.length > 0 && <Select visit={visit} name="iscoCode" label={labels.iscoCode} options={matches} />}
          {matches.map(({ value, label }) => (
            <input key={value} type="hidden" name="workFound" value={`${value} ${label}`} />
          ))}
        </div>
        <OtherGrantField visit={visit} label={labels.grantId} />
        <Button>{t(msg`Save`)}</Button>
      </Form>
    </section>
  );
}

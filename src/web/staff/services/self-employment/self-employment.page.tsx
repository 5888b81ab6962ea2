import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag, type Tone } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { textsOf } from '../../../shared/form/form-drafts';
import { formLabels } from '../../../shared/described-form/form-description';
import { fieldProps, FormFields } from '../../../shared/described-form/form-fields';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { grantOptions } from '../../shared/grant-options';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { SelfEmploymentLineFragment, SelfEmploymentsQuery, SelfEmploymentState } from '../../gql';
import { More } from '../../shared/listing';
import { Person } from '../../shared/person';
import { SELF_EMPLOYMENT_FORM } from './self-employment-form';
import { shortDay } from '../../../shared/labels/near-days';

export function selfEmploymentsPage(visit: Visit, { me, selfEmployments, grants }: SelfEmploymentsQuery): VNode {
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
        <ErrorSummary visit={visit} labels={formLabels(i18n, SELF_EMPLOYMENT_FORM)} />
        {selfEmployments.nodes.length === 0 && <EmptyState icon="work" title={t(msg`No self-employment yet`)} />}
        <ul class="tiles">
          {selfEmployments.nodes.map((work) => (
            <WorkTile key={work.id} i18n={i18n} work={work} />
          ))}
        </ul>
        <More visit={visit} path="/staff/self-employment" pageInfo={selfEmployments.pageInfo} />
        {me?.may.includes('self-employment.record') && <StartForm visit={visit} grants={grants.nodes} today={me.today} />}
      </>
    ),
  });
}

function WorkTile({ i18n, work: { id, activity, trainee, startedOn, state } }: { readonly i18n: I18n; readonly work: SelfEmploymentLineFragment }) {
  const since = shortDay(i18n, startedOn);
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

function StartForm({ visit, grants, today }: { readonly visit: Visit; readonly grants: SelfEmploymentsQuery['grants']['nodes']; readonly today: string }) {
  const { t } = visit.i18n;
  return (
    <section class="card" id="start">
      <h2>{t(msg`New self-employment`)}</h2>
      <Form visit={visit} action="/staff/self-employment">
        <FormFields
          visit={visit}
          form={SELF_EMPLOYMENT_FORM}
          data={{ startedOn: { days: { last: today }, value: today }, grantId: { options: grantOptions(visit.i18n, grants) } }}
          own={{ iscoCode: () => <KindOfWork visit={visit} /> }}
        />
        <Button>{t(msg`Record self-employment`)}</Button>
      </Form>
    </section>
  );
}

/** The search for the occupation is a step of the form. The occupation is optional. */
function KindOfWork({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const matches = textsOf(visit.draft.values, 'workFound').map((text) => ({ value: text.slice(0, 4), label: text.slice(5) }));
  return (
    <div class="finder">
      <Field {...fieldProps(visit, SELF_EMPLOYMENT_FORM, 'workText')} hint={t(msg`What she does, in Khmer or English, such as tailor. Optional.`)} />
      <Button plain name="step" value="find-work">
        {t(msg`Search`)}
      </Button>
      {matches.length > 0 && <Select {...fieldProps(visit, SELF_EMPLOYMENT_FORM, 'iscoCode')} options={matches} />}
      {matches.map(({ value, label }) => (
        <input key={value} type="hidden" name="workFound" value={`${value} ${label}`} />
      ))}
    </div>
  );
}

import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { SelfEmploymentPageQuery, VerificationMethod } from '../../gql';
import { Person } from '../../shared/person';
import { selfEmploymentState } from './self-employment.page';

type Work = NonNullable<SelfEmploymentPageQuery['selfEmployment']>;

export const VERIFICATION_METHODS: readonly VerificationMethod[] = ['VISIT', 'DOCUMENTS', 'CALL'];

function verificationText({ t }: I18n, how: VerificationMethod): string {
  if (how === 'VISIT') return t(msg`Visit`);
  return how === 'DOCUMENTS' ? t(msg`Documents`) : t(msg`Phone call`);
}

export function selfEmploymentPage(visit: Visit, today: string, work: Work): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, verifiedOn, verificationMethod, endedOn } = work;
  return page({
    visit,
    title: t(msg`Self-employment`),
    children: (
      <>
        <PageHead back={{ href: '/staff/self-employment', label: t(msg`Self-employment`) }} title={work.activity} />
        <ErrorSummary visit={visit} labels={labelsOf(i18n)} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`Trainee`), <Person person={trainee} />],
              [t(msg`Status`), selfEmploymentState(i18n, work.state)],
              [t(msg`Since`), i18n.day(work.startedOn)],
              [t(msg`Verified`), verifiedOn ? `${i18n.day(verifiedOn)}${verificationMethod ? ` · ${verificationText(i18n, verificationMethod)}` : ''}` : null],
              [t(msg`Ended`), endedOn ? i18n.day(endedOn) : null],
              [t(msg`Kind of work`), work.iscoLabel && `${work.iscoLabel} (${work.iscoCode})`],
              [t(msg`Grant`), work.grantId],
              [t(msg`Recorded on`), i18n.moment(work.recordedAt)],
            ]}
          />
        </section>
        <SelfEmploymentActions visit={visit} work={work} today={today} />
      </>
    ),
  });
}

const labelsOf = ({ t }: I18n) => ({ verifiedOn: t(msg`Date`), how: t(msg`How was it verified?`), endedOn: t(msg`Her last day`) });

function SelfEmploymentActions({ visit, work: { id, availableActions }, today }: { readonly visit: Visit; readonly work: Work; readonly today: string }) {
  const { i18n } = visit;
  const { t } = i18n;
  if (availableActions.length === 0) return null;
  const labels = labelsOf(i18n);
  return (
    <section class="card">
      <h2>{t(msg`Next steps`)}</h2>
      {availableActions.includes('verify') && (
        <CollapsibleForm visit={visit} name={t(msg`Verification`)} fields={['verifiedOn', 'method']} isOpen>
          <Form visit={visit} action={`/staff/self-employment/${id}/verify`}>
            <Field visit={visit} name="verifiedOn" label={labels.verifiedOn} type="date" value={today} />
            <Choice
              visit={visit}
              name="method"
              label={labels.how}
              options={VERIFICATION_METHODS.map((value) => ({ value, label: verificationText(i18n, value) }))}
            />
            <Button>{t(msg`Mark as verified`)}</Button>
          </Form>
        </CollapsibleForm>
      )}
      {availableActions.includes('end') && (
        <CollapsibleForm visit={visit} name={t(msg`End of self-employment`)} fields={['endedOn']}>
          <Form visit={visit} action={`/staff/self-employment/${id}/end`}>
            <Field visit={visit} name="endedOn" label={labels.endedOn} type="date" value={today} />
            <Button plain>{t(msg`Record end`)}</Button>
          </Form>
        </CollapsibleForm>
      )}
    </section>
  );
}

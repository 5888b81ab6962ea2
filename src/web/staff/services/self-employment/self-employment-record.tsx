import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { OwnWorkPageQuery, VerifiedHow } from '../../gql';
import { Person } from '../../shared/person';
import { selfEmploymentState } from './self-employment.page';

type Work = NonNullable<OwnWorkPageQuery['selfEmployment']>;

export const VERIFIED_HOW: readonly VerifiedHow[] = ['VISIT', 'PAPERS', 'CALL'];

function verificationText({ t }: I18n, how: VerifiedHow): string {
  if (how === 'VISIT') return t(msg`By a visit`);
  return how === 'PAPERS' ? t(msg`By papers`) : t(msg`By a call`);
}

export function selfEmploymentPage(visit: Visit, today: string, work: Work): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, verifiedOn, verifiedHow, endedOn } = work;
  return page({
    visit,
    title: t(msg`Work of her own`),
    children: (
      <>
        <PageHead back={{ href: '/staff/own-work', label: t(msg`Work of her own`) }} title={work.activity} />
        <ErrorSummary visit={visit} labels={labelsOf(i18n)} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`Who`), <Person person={trainee} />],
              [t(msg`Where it stands`), selfEmploymentState(i18n, work.state)],
              [t(msg`Since`), i18n.day(work.startedOn)],
              [t(msg`Seen`), verifiedOn ? `${i18n.day(verifiedOn)}${verifiedHow ? ` · ${verificationText(i18n, verifiedHow)}` : ''}` : null],
              [t(msg`Ended`), endedOn ? i18n.day(endedOn) : null],
              [t(msg`Kind of work`), work.iscoLabel && `${work.iscoLabel} (${work.iscoCode})`],
              [t(msg`Grant that pays`), work.grantId],
              [t(msg`Written down`), i18n.moment(work.recordedAt)],
            ]}
          />
        </section>
        <SelfEmploymentActions visit={visit} work={work} today={today} />
      </>
    ),
  });
}

const labelsOf = ({ t }: I18n) => ({ verifiedOn: t(msg`On which day`), how: t(msg`How was it seen?`), endedOn: t(msg`Her last day`) });

function SelfEmploymentActions({ visit, work: { id, nextMoves }, today }: { readonly visit: Visit; readonly work: Work; readonly today: string }) {
  const { i18n } = visit;
  const { t } = i18n;
  if (nextMoves.length === 0) return null;
  const labels = labelsOf(i18n);
  return (
    <section class="card">
      <h2>{t(msg`What comes next`)}</h2>
      {nextMoves.includes('verify') && (
        <CollapsibleForm visit={visit} name={t(msg`Somebody has seen it`)} fields={['verifiedOn', 'how']} isOpen>
          <Form visit={visit} action={`/staff/own-work/${id}/verify`}>
            <Field visit={visit} name="verifiedOn" label={labels.verifiedOn} type="date" value={today} />
            <Choice visit={visit} name="how" label={labels.how} options={VERIFIED_HOW.map((value) => ({ value, label: verificationText(i18n, value) }))} />
            <Button>{t(msg`Write down that it was seen`)}</Button>
          </Form>
        </CollapsibleForm>
      )}
      {nextMoves.includes('end') && (
        <CollapsibleForm visit={visit} name={t(msg`She has stopped`)} fields={['endedOn']}>
          <Form visit={visit} action={`/staff/own-work/${id}/end`}>
            <Field visit={visit} name="endedOn" label={labels.endedOn} type="date" value={today} />
            <Button plain>{t(msg`Write down that it ended`)}</Button>
          </Form>
        </CollapsibleForm>
      )}
    </section>
  );
}

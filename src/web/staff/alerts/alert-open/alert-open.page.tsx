import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { Indicator } from '../../gql';
import { severityText, indicatorText } from '../../shared/alert-labels';
import { NameAndCode } from '../../shared/person';

export interface AlertSubject {
  readonly trainee: { readonly id: string; readonly displayName: string; readonly code: string };
  readonly places: readonly { readonly id: string; readonly vacancy: { readonly title: string; readonly employer: { readonly legalName: string } } }[];
  readonly placementId: string | null;
}

const INDICATOR_CHOICES = [
  'PHYSICAL_SEXUAL_VIOLENCE',
  'RESTRICTION_OF_MOVEMENT',
  'INTIMIDATION_THREATS',
  'RETENTION_OF_DOCUMENTS',
  'WITHHOLDING_WAGES',
  'DEBT_BONDAGE',
  'ISOLATION',
  'DECEPTION',
  'ABUSE_OF_VULNERABILITY',
  'ABUSIVE_CONDITIONS',
  'EXCESSIVE_OVERTIME',
] as const satisfies readonly Indicator[];

/** @param code the code that was searched for; null before the first search */
export function alertOpenPage(visit: Visit, about: AlertSubject | null, code: string | null): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Raise safety alert`),
    children: (
      <>
        <PageHead
          title={t(msg`Raise safety alert`)}
          lead={t(msg`For anything you saw or heard. Do not confront the employer: the safety lead speaks with her first.`)}
        />
        <ErrorSummary visit={visit} labels={{ severity: t(msg`Severity`), indicators: t(msg`What is the concern?`) }} />
        {about ? <AlertForm visit={visit} about={about} /> : <FindTrainee visit={visit} code={code} />}
      </>
    ),
  });
}

function FindTrainee({ visit, code }: { readonly visit: Visit; readonly code: string | null }) {
  const { t } = visit.i18n;
  return (
    <form method="get" action="/staff/alerts/new" class="card narrow">
      {code !== null && <p class="attention">{code === '' ? t(msg`Enter her code.`) : t(msg`No trainee has this code.`)}</p>}
      <Field visit={visit} name="code" label={t(msg`Trainee code`)} hint={t(msg`For example W-7F3K9Q.`)} value={code ?? ''} short />
      <button type="submit" class="main">
        {t(msg`Continue`)}
      </button>
    </form>
  );
}

function AlertForm({ visit, about: { trainee, places, placementId } }: { readonly visit: Visit; readonly about: AlertSubject }) {
  const { i18n } = visit;
  const { t } = i18n;
  const where = places.map(({ id, vacancy }) => ({ value: id, label: `${vacancy.title}, ${vacancy.employer.legalName}` }));
  return (
    <section class="card">
      <h2>
        <NameAndCode person={trainee} />
      </h2>
      <Form visit={visit} action="/staff/alerts/new">
        <input type="hidden" name="traineeId" value={trainee.id} />
        <input type="hidden" name="whose" value={trainee.code} />
        {where.length > 0 && (
          <Select
            visit={visit}
            name="placementId"
            label={t(msg`Placement concerned`)}
            options={[...where, { value: '', label: t(msg`None of these`) }]}
            value={placementId ?? where[0]?.value ?? ''}
          />
        )}
        <Choice
          visit={visit}
          name="severity"
          label={t(msg`Severity`)}
          columns
          options={[
            {
              value: 'CRITICAL',
              label: severityText(i18n, 'CRITICAL'),
              hint: t(msg`She may be in danger now. The employer is put on hold everywhere immediately and is not informed.`),
            },
            { value: 'HIGH', label: severityText(i18n, 'HIGH'), hint: t(msg`Something is wrong and must be investigated.`) },
          ]}
        />
        <Choice
          visit={visit}
          name="indicators"
          several
          label={t(msg`What is the concern?`)}
          options={INDICATOR_CHOICES.map((indicator) => ({ value: indicator, label: indicatorText(i18n, indicator) }))}
        />
        <Field
          visit={visit}
          name="note"
          rows={4}
          label={t(msg`What was seen or heard?`)}
          hint={t(msg`Who saw it, where and when. Only the safety lead and her case worker can read this.`)}
        />
        <Button>{t(msg`Raise alert`)}</Button>
      </Form>
    </section>
  );
}

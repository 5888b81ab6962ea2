import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { NameAndCode } from '../../shared/person';
import { ALERT_OPEN_FORM } from './alert-open-form';

export interface AlertSubject {
  readonly trainee: { readonly id: string; readonly displayName: string; readonly code: string };
  readonly places: readonly { readonly id: string; readonly vacancy: { readonly title: string; readonly employer: { readonly legalName: string } } }[];
  readonly placementId: string | null;
}

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
        <ErrorSummary visit={visit} labels={formLabels(visit.i18n, ALERT_OPEN_FORM)} />
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
  const { t } = visit.i18n;
  const where = places.map(({ id, vacancy }) => ({ value: id, label: `${vacancy.title}, ${vacancy.employer.legalName}` }));
  const placement = { options: [...where, { value: '', label: t(msg`None of these`) }], value: placementId ?? where[0]?.value ?? '' };
  return (
    <section class="card">
      <h2>
        <NameAndCode person={trainee} />
      </h2>
      <Form visit={visit} action="/staff/alerts/new">
        <input type="hidden" name="traineeId" value={trainee.id} />
        <input type="hidden" name="whose" value={trainee.code} />
        <FormFields
          visit={visit}
          form={ALERT_OPEN_FORM}
          names={ALERT_OPEN_FORM.names.filter((name) => name !== 'placementId' || where.length > 0)}
          data={{ placementId: placement }}
        />
        <Button>{t(msg`Raise alert`)}</Button>
      </Form>
    </section>
  );
}

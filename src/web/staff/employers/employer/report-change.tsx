import { msg } from '@lingui/core/macro';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Fold } from '../../../shared/form/field-names';
import { Button, Form } from '../../../shared/form/form';
import type { EmployerProps } from './employer-page-props';
import { CHANGE_FORM } from './report-change-form';

/** What staff heard of or saw at an employer that makes another visit due at once. */
export function ReportChange({ visit, me, employer: { id, sites } }: EmployerProps) {
  const { t } = visit.i18n;
  if (!me.may.includes('employer.report-change') || sites.length === 0) return null;
  const options = sites.map((site) => ({ value: site.id, label: site.name }));
  return (
    <section class="card flat" id="report-change">
      <h2>{t(msg`Report a change`)}</h2>
      <p class="hint">{t(msg`After a new owner or a move, another visit is due at once. The employer is not informed.`)}</p>
      <Fold>
        <summary>{t(msg`Report a new owner or a move`)}</summary>
        <Form visit={visit} action={`/staff/employers/${id}/actions/report-change`}>
          <FormFields visit={visit} form={CHANGE_FORM} data={{ changedSite: { options } }} />
          <Button plain>{t(msg`Report change`)}</Button>
        </Form>
      </Fold>
    </section>
  );
}

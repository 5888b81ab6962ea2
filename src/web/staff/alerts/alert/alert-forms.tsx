import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { formValues } from '../../../shared/described-form/form-description';
import { fieldProps, FormFields } from '../../../shared/described-form/form-fields';
import { Button, Form, Select } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import type { Visit } from '../../../shared/visit/visit';
import { reportText } from '../../shared/alert-labels';
import {
  type Alert,
  type AlertFormDescription,
  REOPEN_FORM,
  reportDecisions,
  RESOLUTION_FORM,
  STEP_FORM,
  TRIAGE_FORM,
  UNFOUNDED_FORM,
} from './alert-form-fields';
import { VERSION_FIELD } from './alert-transitions';

interface FormProps {
  readonly visit: Visit;
  readonly alert: Alert;
}

/** The transitions that are possible now. The form of the next one is open, the others are collapsed. */
export function AlertForms({ visit, alert }: FormProps) {
  const { t } = visit.i18n;
  const { availableActions, state } = alert;
  if (availableActions.length === 0) return null;
  return (
    <section class="card">
      <h2>{t(msg`Next steps`)}</h2>
      {availableActions.includes('triage') && (
        <FormSection visit={visit} isNext={state === 'OPEN'} name={t(msg`Record her wishes`)} fields={TRIAGE_FORM.names}>
          <TriageForm visit={visit} alert={alert} />
        </FormSection>
      )}
      {availableActions.includes('act') && (
        <FormSection visit={visit} isNext name={t(msg`Record step`)} fields={STEP_FORM.names}>
          <StepForm visit={visit} alert={alert} />
        </FormSection>
      )}
      {availableActions.includes('resolve') && (
        <FormSection visit={visit} name={t(msg`Resolve alert`)} fields={RESOLUTION_FORM.names}>
          <ResolveForm visit={visit} alert={alert} />
        </FormSection>
      )}
      {availableActions.includes('markUnfounded') && (
        <FormSection visit={visit} name={t(msg`Close as unfounded`)} fields={UNFOUNDED_FORM.names}>
          <ReasonForm visit={visit} alert={alert} transition="unfounded" form={UNFOUNDED_FORM} button={t(msg`Close as unfounded`)} />
        </FormSection>
      )}
      {availableActions.includes('reopen') && (
        <FormSection visit={visit} name={t(msg`Reopen`)} fields={REOPEN_FORM.names}>
          <ReasonForm visit={visit} alert={alert} transition="reopen" form={REOPEN_FORM} button={t(msg`Reopen alert`)} />
        </FormSection>
      )}
    </section>
  );
}

interface FormSectionProps {
  readonly visit: Visit;
  readonly name: string;
  /** The fields of the section. It opens when one of them has an error. */
  readonly fields: readonly string[];
  readonly isNext?: boolean;
  readonly children: ComponentChildren;
}

function FormSection({ visit: { draft }, name, fields, isNext = false, children }: FormSectionProps) {
  const hasDraft = fields.some((field) => field in draft.values);
  return (
    <details open={isNext || hasDraft}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}

function TriageForm({ visit, alert }: FormProps) {
  const { draft } = visit;
  // Another form of the page may have been typed in, so the saved values fill only what this one lacks.
  const filled = { ...visit, draft: { ...draft, values: { ...formValues(TRIAGE_FORM, alert), ...draft.values } } };
  return (
    <Form visit={visit} action={`/staff/alerts/${alert.id}/triage`}>
      <input type="hidden" name={VERSION_FIELD} value={textOf(draft.values, VERSION_FIELD) || alert.version} />
      <FormFields visit={filled} form={TRIAGE_FORM} />
      <Button>{visit.i18n.t(msg`Save wishes`)}</Button>
    </Form>
  );
}

function StepForm({ visit, alert }: FormProps) {
  const { t } = visit.i18n;
  const report = () => <MandatoryReportField visit={visit} form={STEP_FORM} name="stepReport" unchanged={t(msg`No decision with this step`)} />;
  return (
    <Form visit={visit} action={`/staff/alerts/${alert.id}/act`}>
      <FormFields visit={visit} form={STEP_FORM} own={{ stepReport: report }} />
      <Button>{t(msg`Record step`)}</Button>
    </Form>
  );
}

function ResolveForm({ visit, alert }: FormProps) {
  const { i18n } = visit;
  const decided = reportText(i18n, alert.mandatoryReport);
  const report = () => <MandatoryReportField visit={visit} form={RESOLUTION_FORM} name="endReport" unchanged={i18n.t(msg`No change: ${decided}`)} />;
  return (
    <Form visit={visit} action={`/staff/alerts/${alert.id}/resolve`}>
      <FormFields visit={visit} form={RESOLUTION_FORM} own={{ endReport: report }} />
      <Button>{i18n.t(msg`Resolve alert`)}</Button>
    </Form>
  );
}

interface MandatoryReportFieldProps {
  readonly visit: Visit;
  readonly form: AlertFormDescription;
  readonly name: string;
  readonly unchanged: string;
}

function MandatoryReportField({ visit, form, name, unchanged }: MandatoryReportFieldProps) {
  return <Select {...fieldProps(visit, form, name)} options={[{ value: '', label: unchanged }, ...reportDecisions(visit.i18n)]} />;
}

interface ReasonFormProps extends FormProps {
  readonly transition: string;
  readonly form: AlertFormDescription;
  readonly button: string;
}

function ReasonForm({ visit, alert, transition, form, button }: ReasonFormProps) {
  return (
    <Form visit={visit} action={`/staff/alerts/${alert.id}/${transition}`}>
      <FormFields visit={visit} form={form} />
      <Button>{button}</Button>
    </Form>
  );
}

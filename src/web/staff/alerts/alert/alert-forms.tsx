import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { Button, Choice, Field, Form, type Option, Select } from '../../../shared/form/form';
import { textOf } from '../../../shared/form/form-drafts';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { SafetyAlertQuery } from '../../gql';
import { reportText } from '../../shared/alert-labels';
import { VERSION_FIELD } from './alert-transitions';

/** An alert with the data its page shows. */
export type Alert = NonNullable<SafetyAlertQuery['alert']>;
interface FormProps {
  readonly visit: Visit;
  readonly alert: Alert;
}

/** The labels of the fields, for the error summary. */
export const alertLabels = ({ t }: I18n) => ({
  safetyWishes: t(msg`What does she want?`),
  lifeAtRisk: t(msg`Is her life at risk?`),
  action: t(msg`What was done?`),
  stepAgreed: t(msg`Did she agree?`),
  stepReport: t(msg`Report to authorities`),
  outcome: t(msg`Outcome`),
  endAgreed: t(msg`Does she agree with the outcome?`),
  endReport: t(msg`Report to authorities`),
  unfounded: t(msg`What showed that it was unfounded?`),
  again: t(msg`Why is it reopened?`),
});

/** The transitions that are possible now. The form of the next one is open, the others are collapsed. */
export function AlertForms({ visit, alert }: FormProps) {
  const { t } = visit.i18n;
  const { availableActions, state } = alert;
  if (availableActions.length === 0) return null;
  return (
    <section class="card">
      <h2>{t(msg`Next steps`)}</h2>
      {availableActions.includes('triage') && (
        <FormSection visit={visit} isNext={state === 'OPEN'} name={t(msg`Record her wishes`)} fields={['safetyWishes', 'lifeAtRisk']}>
          <TriageForm visit={visit} alert={alert} />
        </FormSection>
      )}
      {availableActions.includes('act') && (
        <FormSection visit={visit} isNext name={t(msg`Record step`)} fields={['action', 'stepAgreed', 'stepReport']}>
          <StepForm visit={visit} alert={alert} />
        </FormSection>
      )}
      {availableActions.includes('resolve') && (
        <FormSection visit={visit} name={t(msg`Resolve alert`)} fields={['outcome', 'endAgreed', 'endReport']}>
          <ResolveForm visit={visit} alert={alert} />
        </FormSection>
      )}
      {availableActions.includes('markUnfounded') && (
        <FormSection visit={visit} name={t(msg`Close as unfounded`)} fields={['unfounded']}>
          <ReasonForm visit={visit} alert={alert} transition="unfounded" name="unfounded" button={t(msg`Close as unfounded`)} />
        </FormSection>
      )}
      {availableActions.includes('reopen') && (
        <FormSection visit={visit} name={t(msg`Reopen`)} fields={['again']}>
          <ReasonForm visit={visit} alert={alert} transition="reopen" name="again" button={t(msg`Reopen alert`)} />
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

/** The two options of a yes/no question about the trainee. */
export const yesOrNo = ({ t }: I18n): Option[] => [
  { value: 'YES', label: t(msg`Yes`) },
  { value: 'NO', label: t(msg`No`) },
];

function TriageForm({ visit, alert }: FormProps) {
  const { i18n } = visit;
  const labels = alertLabels(i18n);
  return (
    <Form visit={visit} action={`/staff/alerts/${alert.id}/triage`}>
      <input type="hidden" name={VERSION_FIELD} value={textOf(visit.draft.values, VERSION_FIELD) || alert.version} />
      <Field
        visit={visit}
        name="safetyWishes"
        label={labels.safetyWishes}
        hint={i18n.t(msg`In her own words where possible. She decides on every further step.`)}
        value={alert.safetyWishes ?? ''}
        rows={4}
      />
      <Choice
        visit={visit}
        name="lifeAtRisk"
        label={labels.lifeAtRisk}
        hint={i18n.t(msg`If yes, staff may take a step before she agrees.`)}
        options={yesOrNo(i18n)}
        columns
      />
      <Button>{i18n.t(msg`Save`)}</Button>
    </Form>
  );
}

function StepForm({ visit, alert }: FormProps) {
  const { i18n } = visit;
  const labels = alertLabels(i18n);
  return (
    <Form visit={visit} action={`/staff/alerts/${alert.id}/act`}>
      <Field visit={visit} name="action" label={labels.action} rows={4} />
      <Choice
        visit={visit}
        name="stepAgreed"
        label={labels.stepAgreed}
        hint={i18n.t(msg`Without her agreement, a step can be recorded only while her life is at risk or she is under 18.`)}
        options={yesOrNo(i18n)}
        columns
      />
      <MandatoryReportField visit={visit} name="stepReport" label={labels.stepReport} unchanged={i18n.t(msg`No decision with this step`)} />
      <Button>{i18n.t(msg`Record step`)}</Button>
    </Form>
  );
}

function ResolveForm({ visit, alert }: FormProps) {
  const { i18n } = visit;
  const labels = alertLabels(i18n);
  const decided = reportText(i18n, alert.mandatoryReport);
  return (
    <Form visit={visit} action={`/staff/alerts/${alert.id}/resolve`}>
      <Field visit={visit} name="outcome" label={labels.outcome} rows={4} />
      <Choice visit={visit} name="endAgreed" label={labels.endAgreed} options={yesOrNo(i18n)} columns />
      <MandatoryReportField visit={visit} name="endReport" label={labels.endReport} unchanged={i18n.t(msg`No change: ${decided}`)} />
      <Button>{i18n.t(msg`Resolve alert`)}</Button>
    </Form>
  );
}

interface MandatoryReportFieldProps {
  readonly visit: Visit;
  readonly name: string;
  readonly label: string;
  readonly unchanged: string;
}

function MandatoryReportField({ visit, name, label, unchanged }: MandatoryReportFieldProps) {
  const { i18n } = visit;
  const decisions = (['REPORTED', 'NOT_REQUIRED'] as const).map((value): Option => ({ value, label: reportText(i18n, value) }));
  return (
    <Select
      visit={visit}
      name={name}
      label={label}
      hint={i18n.t(msg`Required before a critical alert, or one about a trainee under 18, can be resolved.`)}
      options={[{ value: '', label: unchanged }, ...decisions]}
    />
  );
}

function ReasonForm({
  visit,
  alert,
  transition,
  name,
  button,
}: FormProps & { readonly transition: string; readonly name: 'unfounded' | 'again'; readonly button: string }) {
  return (
    <Form visit={visit} action={`/staff/alerts/${alert.id}/${transition}`}>
      <Field visit={visit} name={name} label={alertLabels(visit.i18n)[name]} rows={3} />
      <Button>{button}</Button>
    </Form>
  );
}

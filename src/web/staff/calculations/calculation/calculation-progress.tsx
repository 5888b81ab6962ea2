import { msg } from '@lingui/core/macro';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CalculationProgressFragment } from '../../gql';
import { isInProgress } from './calculation-refresh';

interface ProgressProps {
  readonly visit: Visit;
  readonly calculation: CalculationProgressFragment;
  /** The address of the form that restarts the calculation. */
  readonly again: string;
  /** Hidden fields of that form. */
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * The progress of a background calculation, with a button that cancels it. For one without a result, the
 * reason and a button that restarts it.
 */
export function CalculationCard({ visit, calculation, again, fields = {} }: ProgressProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, done, total } = calculation;
  if (!isInProgress(calculation)) return <EndedCalculation visit={visit} calculation={calculation} again={again} fields={fields} />;
  return (
    <section class="card" aria-labelledby="calculation-title">
      <h2 id="calculation-title">{t(msg`Calculating in the background`)}</h2>
      <p role="status">{progressText(i18n, calculation)}</p>
      <p>
        <progress aria-labelledby="calculation-title" {...(total ? { value: Math.min(done, total), max: total } : {})} />
      </p>
      <p class="hint">{t(msg`This takes a few minutes. The page updates by itself. You can also leave it and come back.`)}</p>
      <Form visit={visit} action={`/staff/calculations/${id}/cancel`}>
        <Button plain>{t(msg`Cancel calculation`)}</Button>
      </Form>
    </section>
  );
}

function EndedCalculation({ visit, calculation, again, fields }: Required<ProgressProps>) {
  const { t } = visit.i18n;
  return (
    <section class="card">
      <p role="status">{endText(visit.i18n, calculation)}</p>
      <RestartForm visit={visit} action={again} fields={fields} label={calculation.state === 'NOT_STARTED' ? t(msg`Start calculation`) : t(msg`Recalculate`)} />
    </section>
  );
}

interface RestartFormProps {
  readonly visit: Visit;
  readonly action: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly label: string;
}

export function RestartForm({ visit, action, fields = {}, label }: RestartFormProps) {
  return (
    <Form visit={visit} action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button plain>{label}</Button>
    </Form>
  );
}

function progressText({ t, number }: I18n, { state, done, total }: CalculationProgressFragment): string {
  if (state === 'WAITING') return t(msg`Waiting in the queue.`);
  if (total === null || total === undefined) return t(msg`Reading the data.`);
  const [counted, all] = [number(done), number(total)];
  return t(msg`${counted} of ${all} people counted.`);
}

function endText({ t }: I18n, { state, failure }: CalculationProgressFragment): string {
  if (state === 'CANCELLED') return t(msg`The calculation was cancelled.`);
  if (state !== 'FAILED') return t(msg`Not calculated yet.`);
  if (failure === 'TIMED_OUT') return t(msg`The calculation reached its time limit. Try again when the service is less busy.`);
  if (failure === 'TOO_LARGE') return t(msg`The calculation needs more memory than allowed. Contact the operator of the service.`);
  return t(msg`The calculation failed. Try again. If it fails again, contact the operator of the service.`);
}

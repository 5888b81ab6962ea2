import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import type { LocalDate } from '../../../../shared/local-date';
import { Fold } from '../../../shared/form/field-names';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, Choice, Field, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { agreementState, brokenByText } from '../../shared/placement-labels';
import type { Placement } from './placement-data';

type Agreement = NonNullable<Placement['agreement']>;
interface AgreementProps {
  readonly visit: Visit;
  readonly placementId: string;
  readonly agreement: Agreement;
  readonly today: LocalDate;
}

/** The written agreement of an apprenticeship: signed within 15 days of the start, registered, run, ended. */
export function AgreementCard({ visit, placementId, agreement, today }: AgreementProps) {
  const { i18n } = visit;
  const { t, day } = i18n;
  const due = day(agreement.dueOn);
  return (
    <section class="card" id="agreement">
      <h2>
        {t(msg`Agreement`)} <Tag tone={agreement.isOverdue || agreement.state === 'BROKEN' ? 'late' : 'calm'}>{agreementState(i18n, agreement.state)}</Tag>
      </h2>
      {agreement.isOverdue && <p class="attention">{t(msg`Signature was due ${due}. An agreement signed later is void by law. See to it today.`)}</p>}
      {agreement.wasSignedLate && <p class="hint">{t(msg`Signed after ${due}, the last day that the law allows.`)}</p>}
      <Facts
        facts={[
          [t(msg`Trade`), agreement.trade],
          [t(msg`Instructor`), agreement.instructorName],
          [t(msg`Days of learning`), i18n.number(agreement.lengthDays)],
          [t(msg`Signed on`), agreement.signedOn && day(agreement.signedOn)],
          [t(msg`Registered on`), agreement.registeredOn && day(agreement.registeredOn)],
          [t(msg`Registration number`), agreement.registrationNumber],
          [t(msg`Last day`), agreement.endedOn && day(agreement.endedOn)],
          [t(msg`Ended by`), agreement.brokenBy && brokenByText(i18n, agreement.brokenBy)],
          [t(msg`Reason`), agreement.brokenReason],
        ]}
      />
      <AgreementActions visit={visit} placementId={placementId} agreement={agreement} today={today} />
    </section>
  );
}

function AgreementActions({ visit, placementId, agreement, today }: AgreementProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const may = (transition: string): boolean => agreement.availableActions.includes(transition);
  const formProps = { visit, placementId, agreementId: agreement.id };
  return (
    <>
      {may('sign') && (
        <AgreementForm {...formProps} act="sign" title={t(msg`Save signature`)}>
          <Field visit={visit} name="signedOn" type="date" label={t(msg`Signed on`)} value={today} short />
        </AgreementForm>
      )}
      {may('register') && (
        <AgreementForm {...formProps} act="register" title={t(msg`Record registration`)}>
          <Field visit={visit} name="registeredOn" type="date" label={t(msg`Registered on`)} value={today} short />
          <Field visit={visit} name="registrationNumber" label={t(msg`Registration number`)} />
        </AgreementForm>
      )}
      {may('run') && (
        <AgreementForm {...formProps} act="run" title={t(msg`Record start of learning`)}>
          <p class="hint">{t(msg`Available after both sides have confirmed the start.`)}</p>
        </AgreementForm>
      )}
      {may('complete') && (
        <AgreementForm {...formProps} act="complete" title={t(msg`Record completion`)}>
          <Field visit={visit} name="completedOn" type="date" label={t(msg`Last day`)} value={today} short />
        </AgreementForm>
      )}
      {may('convert') && (
        <AgreementForm {...formProps} act="convert" title={t(msg`Record change to a job`)}>
          <Field visit={visit} name="convertedOn" type="date" label={t(msg`Last day as an apprentice`)} value={today} short />
        </AgreementForm>
      )}
      {may('break') && (
        <AgreementForm {...formProps} act="break" title={t(msg`Record early end`)}>
          <Choice
            visit={visit}
            name="brokenBy"
            label={t(msg`Who ended it?`)}
            options={(['TRAINEE', 'EMPLOYER', 'BOTH', 'LAW'] as const).map((by) => ({ value: by, label: brokenByText(i18n, by) }))}
            columns
          />
          <Field visit={visit} name="brokenOn" type="date" label={t(msg`Last day`)} value={today} short />
          <Field visit={visit} name="brokenReason" label={t(msg`Reason`)} />
        </AgreementForm>
      )}
    </>
  );
}

interface AgreementFormProps {
  readonly visit: Visit;
  readonly placementId: string;
  readonly agreementId: string;
  readonly act: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function AgreementForm({ visit, placementId, agreementId, act, title, children }: AgreementFormProps) {
  return (
    <Fold id={act}>
      <summary>{title}</summary>
      <Form visit={visit} action={`/staff/placements/${placementId}/${act}`}>
        <input type="hidden" name="agreement" value={agreementId} />
        {children}
        <Button plain>{visit.i18n.t(msg`Save`)}</Button>
      </Form>
    </Fold>
  );
}

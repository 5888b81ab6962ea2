import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import type { LocalDate } from '../../../../shared/local-date';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Fold } from '../../../shared/form/field-names';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, Form } from '../../../shared/form/form';
import { agreedLengthText } from '../../../shared/labels/durations';
import type { Visit } from '../../../shared/visit/visit';
import { agreementState, brokenByText } from '../../shared/placement-labels';
import { graveActLabel } from '../../shared/grave-acts';
import { BREAK_FORM, COMPLETE_FORM, CONVERT_FORM, REGISTER_FORM, SIGN_FORM } from './agreement-forms';
import type { Placement } from './placement-data';

type Agreement = NonNullable<Placement['agreement']>;
interface AgreementProps {
  readonly visit: Visit;
  readonly trainee: { readonly displayName: string; readonly code: string };
  readonly placementId: string;
  readonly agreement: Agreement;
  readonly isStarted: boolean;
  readonly today: LocalDate;
}

/** The written agreement of an apprenticeship: signed within 15 days of the start, registered, run, ended. */
export function AgreementCard({ visit, trainee, placementId, agreement, isStarted, today }: AgreementProps) {
  const { i18n } = visit;
  const { t, day } = i18n;
  const due = day(agreement.dueOn);
  return (
    <section class="card" id="agreement">
      <h2>
        {t(msg`Agreement`)} <Tag tone={agreement.isOverdue || agreement.state === 'BROKEN' ? 'late' : 'calm'}>{agreementState(i18n, agreement.state)}</Tag>
      </h2>
      {agreement.isOverdue && <p class="attention">{t(msg`Signature was due ${due}. An agreement signed later is void by law. Resolve it today.`)}</p>}
      {agreement.wasSignedLate && <p class="hint">{t(msg`Signed after ${due}, the last day that the law allows.`)}</p>}
      <Facts
        facts={[
          [t(msg`Trade`), agreement.trade],
          [t(msg`Instructor`), agreement.instructorName],
          [t(msg`Length`), agreedLengthText(i18n, agreement.lengthDays)],
          [t(msg`Signed on`), agreement.signedOn && day(agreement.signedOn)],
          [t(msg`Registered on`), agreement.registeredOn && day(agreement.registeredOn)],
          [t(msg`Registration number`), agreement.registrationNumber],
          [t(msg`Last day`), agreement.endedOn && day(agreement.endedOn)],
          [t(msg`Ended by`), agreement.brokenBy && brokenByText(i18n, agreement.brokenBy)],
          [t(msg`Reason`), agreement.brokenReason],
        ]}
      />
      <AgreementActions visit={visit} trainee={trainee} placementId={placementId} agreement={agreement} isStarted={isStarted} today={today} />
    </section>
  );
}

function AgreementActions({ visit, trainee, placementId, agreement, isStarted, today }: AgreementProps) {
  const { t } = visit.i18n;
  const may = (transition: string): boolean => agreement.availableActions.includes(transition);
  const formProps = { visit, placementId, agreementId: agreement.id };
  const day = { days: { last: today }, value: today };
  return (
    <>
      {may('sign') && (
        <AgreementForm {...formProps} act="sign" title={t(msg`Save signature`)}>
          <FormFields visit={visit} form={SIGN_FORM} data={{ signedOn: day }} />
        </AgreementForm>
      )}
      {may('register') && (
        <AgreementForm {...formProps} act="register" title={t(msg`Record registration`)}>
          <FormFields
            visit={visit}
            form={REGISTER_FORM}
            data={{ registeredOn: { days: { ...(agreement.signedOn ? { first: agreement.signedOn } : {}), last: today }, value: today } }}
          />
        </AgreementForm>
      )}
      {may('run') &&
        (isStarted ? (
          <AgreementForm {...formProps} act="run" title={t(msg`Record start of learning`)} />
        ) : (
          <p class="hint">{t(msg`You can record the start of learning once both sides have confirmed the start.`)}</p>
        ))}
      {may('complete') && (
        <AgreementForm {...formProps} act="complete" title={t(msg`Record completion`)}>
          <FormFields visit={visit} form={COMPLETE_FORM} data={{ completedOn: day }} />
        </AgreementForm>
      )}
      {may('convert') && (
        <AgreementForm {...formProps} act="convert" title={t(msg`Record change to a job`)}>
          <FormFields visit={visit} form={CONVERT_FORM} data={{ convertedOn: day }} />
        </AgreementForm>
      )}
      {may('break') && (
        <AgreementForm {...formProps} act="break" title={t(msg`Record early end`)} button={graveActLabel(visit.i18n, 'breakAgreement', trainee)}>
          <FormFields visit={visit} form={BREAK_FORM} data={{ brokenOn: day }} />
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
  /** The button, if it says more than the title. */
  readonly button?: string;
  readonly children?: ComponentChildren;
}

function AgreementForm({ visit, placementId, agreementId, act, title, button = title, children }: AgreementFormProps) {
  return (
    <Fold id={act}>
      <summary>{title}</summary>
      <Form visit={visit} action={`/staff/placements/${placementId}/${act}`}>
        <input type="hidden" name="agreement" value={agreementId} />
        {children}
        <Button plain>{button}</Button>
      </Form>
    </Fold>
  );
}

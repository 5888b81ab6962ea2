import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { InstitutionReferralPageQuery } from '../../gql';
import { institutionName } from '../../shared/institution-labels';
import { INSTITUTION_CONSENT_FORM, START_SERVICE_FORM } from './referral-step-forms';

type Referral = NonNullable<InstitutionReferralPageQuery['institutionReferral']>;
interface FormsProps {
  readonly visit: Visit;
  readonly me: InstitutionReferralPageQuery['me'] | null;
  readonly referral: Referral;
}

/** The labels of the fields, for the error summary. */
export const referralLabels = (i18n: I18n) => ({ ...formLabels(i18n, INSTITUTION_CONSENT_FORM), ...formLabels(i18n, START_SERVICE_FORM) });

/** The actions that this side can take now. */
export function ReferralForms({ visit, me, referral }: FormsProps) {
  const { t } = visit.i18n;
  const { id, availableActions } = referral;
  if (availableActions.length === 0) return null;
  const has = (transition: string): boolean => availableActions.includes(transition);
  const actionForm = (transition: string, name: string, isSecond = false): ComponentChildren => (
    <Form visit={visit} action={`/staff/institution-referrals/${id}/${transition}`}>
      <Button plain={isSecond}>{name}</Button>
    </Form>
  );
  return (
    <section class="card">
      <h2>{t(msg`Next steps`)}</h2>
      {has('offer') && actionForm('offer', t(msg`Offer without a name`))}
      {has('release') && <ReleaseForm visit={visit} me={me} referral={referral} />}
      {has('accept') && (
        <>
          <p>{t(msg`Can you take a trainee with this need? You learn who she is only once she has consented.`)}</p>
          <div class="actions">
            {actionForm('accept', t(msg`Accept referral`))}
            {actionForm('reject', t(msg`Decline referral`), true)}
          </div>
        </>
      )}
      {has('startService') && <StartServiceForm visit={visit} id={id} />}
      {has('finish') && actionForm('finish', t(msg`Complete service`))}
      {has('revoke') && (
        <CollapsibleForm visit={visit} name={t(msg`Withdraw`)} fields={[]}>
          <p>{t(msg`Possible at any time, including when she asks for it. The other institution keeps nothing about her.`)}</p>
          {actionForm('revoke', t(msg`Withdraw referral`), true)}
        </CollapsibleForm>
      )}
    </section>
  );
}

/**
 * Records her consent first, then releases her identity: the button for the release appears only once she has
 * consented.
 */
function ReleaseForm({ visit, me, referral }: FormsProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, to, trainee } = referral;
  const consent = trainee?.consents.find((one) => one.purpose === 'REFERRAL_TO_INSTITUTION' && one.isActive && one.toInstitution?.id === to.id);
  const other = institutionName(i18n, to);
  if (consent) {
    const until = i18n.day(consent.expiresOn);
    return (
      <Form visit={visit} action={`/staff/institution-referrals/${id}/release`}>
        <p>{t(msg`She has consented to ${other} knowing who she is, until ${until}.`)}</p>
        <Button>{t(msg`Disclose her identity`)}</Button>
      </Form>
    );
  }
  return (
    <>
      <p>{t(msg`${other} can take her. Ask her whether they may know who she is. Saying no costs her nothing.`)}</p>
      {me?.may.includes('consent.record') && (
        <Form visit={visit} action={`/staff/institution-referrals/${id}/agree`}>
          <FormFields visit={visit} form={INSTITUTION_CONSENT_FORM} />
          <Button>{t(msg`Record her consent`)}</Button>
        </Form>
      )}
    </>
  );
}

function StartServiceForm({ visit, id }: { readonly visit: Visit; readonly id: string }) {
  const { t } = visit.i18n;
  return (
    <Form visit={visit} action={`/staff/institution-referrals/${id}/start-service`}>
      <p>{t(msg`First register her as your own trainee, under the name she is called by. Then enter her code at your institution.`)}</p>
      <FormFields visit={visit} form={START_SERVICE_FORM} />
      <Button>{t(msg`Start service`)}</Button>
    </Form>
  );
}

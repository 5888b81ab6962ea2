import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { Button, Choice, Field, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { InstitutionReferralPageQuery } from '../../gql';
import { institutionName } from '../../shared/institution-labels';

type Referral = NonNullable<InstitutionReferralPageQuery['institutionReferral']>;
interface FormsProps {
  readonly visit: Visit;
  readonly me: InstitutionReferralPageQuery['me'] | null;
  readonly referral: Referral;
}

export const LANGUAGES = ['KM', 'EN'] as const;
export const EXPLANATION_METHODS = ['READ_ALOUD', 'READ_BY_HER', 'AUDIO'] as const;

export const formLabels = ({ t }: I18n) => ({
  explainedIn: t(msg`Language of the explanation`),
  explanationMethod: t(msg`How it was explained`),
  expiresOn: t(msg`Consent valid until`),
  herCode: t(msg`Her code at your institution`),
});

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
        <Button>{t(msg`Release her identity`)}</Button>
      </Form>
    );
  }
  const labels = formLabels(i18n);
  const how = { READ_ALOUD: t(msg`Read aloud to her`), READ_BY_HER: t(msg`She read it`), AUDIO: t(msg`She heard a recording`) };
  return (
    <>
      <p>{t(msg`${other} can take her. Ask her whether they may know who she is. Saying no costs her nothing.`)}</p>
      {me?.may.includes('consent.record') && (
        <Form visit={visit} action={`/staff/institution-referrals/${id}/agree`}>
          <Choice
            visit={visit}
            name="explainedIn"
            label={labels.explainedIn}
            options={[
              { value: 'KM', label: t(msg`Khmer`) },
              { value: 'EN', label: t(msg`English`) },
            ]}
            compact
          />
          <Choice
            visit={visit}
            name="explanationMethod"
            label={labels.explanationMethod}
            options={EXPLANATION_METHODS.map((value) => ({ value, label: how[value] }))}
          />
          <Field visit={visit} name="expiresOn" label={labels.expiresOn} hint={t(msg`If empty: 180 days, the maximum.`)} type="date" />
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
      <Field visit={visit} name="herCode" label={formLabels(visit.i18n).herCode} autocomplete="off" short />
      <Button>{t(msg`Start service`)}</Button>
    </Form>
  );
}

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
  explainedIn: t(msg`In which language it was explained`),
  explanationMethod: t(msg`How it was explained`),
  expiresOn: t(msg`Until when her yes holds`),
  herCode: t(msg`Her code here`),
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
      <h2>{t(msg`What comes next`)}</h2>
      {has('offer') && actionForm('offer', t(msg`Offer it without a name`))}
      {has('release') && <ReleaseForm visit={visit} me={me} referral={referral} />}
      {has('accept') && (
        <>
          <p>{t(msg`Can you take somebody in who needs this? Who she is you learn only when she has said yes to that.`)}</p>
          <div class="actions">
            {actionForm('accept', t(msg`We can take her in`))}
            {actionForm('reject', t(msg`We cannot`), true)}
          </div>
        </>
      )}
      {has('startService') && <StartServiceForm visit={visit} id={id} />}
      {has('finish') && actionForm('finish', t(msg`The service is done`))}
      {has('revoke') && (
        <CollapsibleForm visit={visit} name={t(msg`Withdraw`)} fields={[]}>
          <p>{t(msg`At any time, also because she wants it so. Nothing of her remains with the other institution.`)}</p>
          {actionForm('revoke', t(msg`Take the referral back`), true)}
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
        <p>{t(msg`She has said yes that ${other} learns who she is, until ${until}.`)}</p>
        <Button>{t(msg`Tell them who she is`)}</Button>
      </Form>
    );
  }
  const labels = formLabels(i18n);
  const how = { READ_ALOUD: t(msg`Read aloud to her`), READ_BY_HER: t(msg`She read it`), AUDIO: t(msg`She heard a recording`) };
  return (
    <>
      <p>{t(msg`${other} can take her in. Ask her whether they may learn who she is. A no costs her nothing.`)}</p>
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
          <Field visit={visit} name="expiresOn" label={labels.expiresOn} hint={t(msg`Empty: 180 days, which is the longest.`)} type="date" />
          <Button>{t(msg`Write down her yes`)}</Button>
        </Form>
      )}
    </>
  );
}

function StartServiceForm({ visit, id }: { readonly visit: Visit; readonly id: string }) {
  const { t } = visit.i18n;
  return (
    <Form visit={visit} action={`/staff/institution-referrals/${id}/start-service`}>
      <p>{t(msg`Register her as your own first, under the name she is called by. Then write down the code she has here.`)}</p>
      <Field visit={visit} name="herCode" label={formLabels(visit.i18n).herCode} autocomplete="off" short />
      <Button>{t(msg`Take her in`)}</Button>
    </Form>
  );
}

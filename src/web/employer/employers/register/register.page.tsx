import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { passwordHint } from '../../../shared/session/password-page';
import { PageHead } from '../../../shared/page/page-head';
import { SECTOR_CODES, sectorText } from '../../../shared/labels/sector-labels';
import { SIZE_BANDS, sizeText } from '../../../shared/labels/size-labels';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { RegistrationProvincesQuery } from '../../gql';
import { type Provinces, WorkplaceFields, workplaceLabels } from '../workplace/workplace-fields';

const labelsOf = ({ t }: I18n) => ({
  legalName: t(msg`Registered name`),
  legalNameKm: t(msg`Name in Khmer (optional)`),
  registrationNumber: t(msg`Registration number`),
  sector: t(msg`Sector`),
  sizeBand: t(msg`Number of people who work there`),
  ...workplaceLabels({ t }),
  contactName: t(msg`Your name`),
  login: t(msg`E-mail address`),
  secret: t(msg`Password`),
});

export function registerPage(visit: Visit, { provinces }: RegistrationProvincesQuery): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = labelsOf(i18n);
  return page({
    visit,
    title: t(msg`Register your business`),
    children: (
      <div class="narrow">
        <PageHead
          back={{ href: '/employer', label: t(msg`Sign in`) }}
          title={t(msg`Register your business`)}
          lead={t(msg`Four short sections. After that, we visit the workplace, and then your vacancies can open. It is free.`)}
        />
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action="/employer/register">
          <BusinessSection visit={visit} labels={labels} />
          <WorkplaceSection visit={visit} labels={labels} provinces={provinces} />
          <section class="card">
            <h2>{t(msg`3. Your details`)}</h2>
            <Field visit={visit} name="contactName" label={labels.contactName} autocomplete="name" />
            <Field
              visit={visit}
              name="login"
              label={labels.login}
              hint={t(msg`You sign in with it. We send a code to confirm it.`)}
              type="email"
              autocomplete="email"
            />
          </section>
          <section class="card">
            <h2>{t(msg`4. Password`)}</h2>
            <Field visit={visit} name="secret" label={labels.secret} hint={passwordHint(i18n)} type="password" autocomplete="new-password" />
            <Button>{t(msg`Register`)}</Button>
          </section>
        </Form>
      </div>
    ),
  });
}

interface PartProps {
  readonly visit: Visit;
  readonly labels: ReturnType<typeof labelsOf>;
}

function BusinessSection({ visit, labels }: PartProps) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section class="card">
      <h2>{t(msg`1. Business`)}</h2>
      <Field visit={visit} name="legalName" label={labels.legalName} autocomplete="organization" />
      <Field visit={visit} name="legalNameKm" label={labels.legalNameKm} />
      <Field visit={visit} name="registrationNumber" label={labels.registrationNumber} hint={t(msg`As on your patent or registration certificate`)} />
      <Select
        visit={visit}
        name="sector"
        label={labels.sector}
        options={[{ value: '', label: t(msg`Choose one`) }, ...SECTOR_CODES.map((code) => ({ value: code, label: sectorText(i18n, code) }))]}
      />
      <Choice visit={visit} name="sizeBand" label={labels.sizeBand} options={SIZE_BANDS.map((value) => ({ value, label: sizeText(i18n, value) }))} columns />
    </section>
  );
}

function WorkplaceSection({ visit, labels, provinces }: PartProps & { readonly provinces: Provinces }) {
  const { t } = visit.i18n;
  return (
    <section class="card">
      <h2>{t(msg`2. Workplace`)}</h2>
      <p class="hint">{t(msg`Start with one workplace. You can add others later.`)}</p>
      <WorkplaceFields visit={visit} labels={labels} provinces={provinces} />
    </section>
  );
}

/** The next steps, in order; the same for a business that was already registered. */
export function registeredPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Registration received`),
    children: (
      <section class="card narrow glad">
        <h1>{t(msg`Registration received`)}</h1>
        <p class="lead">{t(msg`If your business is new to us, these are the next steps:`)}</p>
        <ol>
          <li>{t(msg`We send a code to your e-mail address, usually within minutes. Sign in and enter it within 7 days, or we remove the registration.`)}</li>
          <li>{t(msg`We contact you to agree on a day. Two of us then visit the workplace.`)}</li>
          <li>{t(msg`Until then, you can prepare your first vacancy. It opens after the visit.`)}</li>
        </ol>
        <p class="hint">
          {t(
            msg`No e-mail? You may already have an account: sign in or reset your password. One e-mail address can have only one registration waiting for its code.`,
          )}
        </p>
        <p class="actions">
          <a class="button" href="/employer">
            {t(msg`Sign in`)}
          </a>
          <a class="button plain" href="/employer/forgot">
            {t(msg`Forgot your password?`)}
          </a>
        </p>
      </section>
    ),
  });
}

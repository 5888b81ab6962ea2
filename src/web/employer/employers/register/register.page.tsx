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
  legalNameKm: t(msg`The name in Khmer, if there is one`),
  registrationNumber: t(msg`Registration number`),
  sector: t(msg`Line of business`),
  sizeBand: t(msg`How many people work there?`),
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
          lead={t(msg`Four short parts. Then we visit the workplace; after that your vacancies can open. It costs nothing.`)}
        />
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action="/employer/register">
          <BusinessSection visit={visit} labels={labels} />
          <WorkplaceSection visit={visit} labels={labels} provinces={provinces} />
          <section class="card">
            <h2>{t(msg`3. You`)}</h2>
            <Field visit={visit} name="contactName" label={labels.contactName} autocomplete="name" />
            <Field
              visit={visit}
              name="login"
              label={labels.login}
              hint={t(msg`You sign in with it. We send a code there to see that it is right.`)}
              type="email"
              autocomplete="email"
            />
          </section>
          <section class="card">
            <h2>{t(msg`4. A password`)}</h2>
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
      <h2>{t(msg`1. The business`)}</h2>
      <Field visit={visit} name="legalName" label={labels.legalName} autocomplete="organization" />
      <Field visit={visit} name="legalNameKm" label={labels.legalNameKm} />
      <Field visit={visit} name="registrationNumber" label={labels.registrationNumber} hint={t(msg`As on the patent or registration.`)} />
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
      <h2>{t(msg`2. Where people work`)}</h2>
      <p class="hint">{t(msg`One workplace now; others can follow.`)}</p>
      <WorkplaceFields visit={visit} labels={labels} provinces={provinces} />
    </section>
  );
}

/** The next steps, in order; the same for a business that was already registered. */
export function registeredPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`We have it`),
    children: (
      <section class="card narrow glad">
        <h1>{t(msg`We have it`)}</h1>
        <p class="lead">{t(msg`If your business is new to us, this comes next:`)}</p>
        <ol>
          <li>
            {t(
              msg`A mail with a code comes to your address, usually within minutes. Sign in and type it within seven days; without it the registration is removed.`,
            )}
          </li>
          <li>{t(msg`We write to you to agree on a day, and two of us visit the workplace.`)}</li>
          <li>{t(msg`Meanwhile you can write your first vacancy. It opens after the visit.`)}</li>
        </ol>
        <p class="hint">
          {t(
            msg`No mail? Perhaps you have an account already: sign in, or ask for a new password. One e-mail address can have one business waiting for its code at a time.`,
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

import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ConsentPurpose, ConsentToRecordQuery } from '../../gql';
import { purposeText } from '../../shared/trainee-labels';
import { NameAndCode } from '../../shared/person';

/**
 * Consent to being introduced to an employer is not in the list: the trainee gives it herself for each
 * referral.
 */
export const PURPOSES = ['MATCHING', 'FOLLOW_UP_CONTACT', 'DONOR_STATISTICS', 'REFERRAL_TO_INSTITUTION'] as const satisfies readonly ConsentPurpose[];
export const HOW_EXPLAINED = ['READ_ALOUD', 'READ_BY_HER', 'AUDIO'] as const;
export const ANSWERS = ['YES', 'NO'] as const;

const labelsOf = ({ t }: I18n) => ({
  purpose: t(msg`Purpose`),
  toInstitutionId: t(msg`Institution`),
  language: t(msg`Language of the explanation`),
  explanationMethod: t(msg`How was it explained?`),
  answer: t(msg`Her answer`),
  expiresOn: t(msg`Valid until`),
});

const explanationText = ({ t }: I18n, how: (typeof HOW_EXPLAINED)[number]): string =>
  ({ READ_ALOUD: t(msg`Read aloud to her`), READ_BY_HER: t(msg`She read it herself`), AUDIO: t(msg`She listened to a recording`) })[how];

export function consentPage(visit: Visit, trainee: NonNullable<ConsentToRecordQuery['trainee']>, others: ConsentToRecordQuery['institutions']['nodes']): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = labelsOf(i18n);
  return page({
    visit,
    title: t(msg`Consent answer`),
    children: (
      <section class="card narrow">
        <PageHead
          back={{
            href: `/staff/trainees/${trainee.id}/consent`,
            label: <NameAndCode person={trainee} />,
          }}
          title={t(msg`Consent answer`)}
          lead={t(msg`Record one purpose at a time. Saying no never puts her at a disadvantage. We keep a no so that staff do not ask her again and again.`)}
        />
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action={`/staff/trainees/${trainee.id}/consents/new`}>
          <Choice visit={visit} name="purpose" label={labels.purpose} options={PURPOSES.map((value) => ({ value, label: purposeText(i18n, value) }))} />
          {others.length > 0 && (
            <Select
              visit={visit}
              name="toInstitutionId"
              label={labels.toInstitutionId}
              hint={t(msg`Only if another institution will learn who she is.`)}
              options={[{ value: '', label: t(msg`None`) }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
            />
          )}
          <Choice
            visit={visit}
            name="language"
            columns
            label={labels.language}
            options={[
              { value: 'KM', label: 'ខ្មែរ' },
              { value: 'EN', label: 'English' },
            ]}
            value={[trainee.language]}
          />
          <Choice
            visit={visit}
            name="explanationMethod"
            label={labels.explanationMethod}
            options={HOW_EXPLAINED.map((value) => ({ value, label: explanationText(i18n, value) }))}
          />
          <Choice
            visit={visit}
            name="answer"
            columns
            label={labels.answer}
            options={[
              { value: 'YES', label: t(msg`She said yes`) },
              { value: 'NO', label: t(msg`She said no`) },
            ]}
          />
          <Field
            visit={visit}
            name="expiresOn"
            type="date"
            label={labels.expiresOn}
            hint={t(msg`For a yes only. If empty: one year, or six months for another institution.`)}
            short
          />
          <Button>{t(msg`Record answer`)}</Button>
        </Form>
      </section>
    ),
  });
}

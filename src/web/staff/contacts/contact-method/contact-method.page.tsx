import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { dayName, WEEKDAYS } from '../../../shared/labels/work-labels';
import type { ContactKind, ContactOwner, ContactMethodsQuery } from '../../gql';
import { contactKind, contactOwner } from '../../shared/trainee-labels';
import { NameAndCode } from '../../shared/person';

export const CONTACT_KINDS = [
  'CALL',
  'SMS',
  'TELEGRAM',
  'MESSENGER',
  'EMAIL',
  'IN_APP',
  'IN_PERSON',
  'TRUSTED_PERSON',
  'TRAINEE_CALLS',
  'NONE',
] as const satisfies readonly ContactKind[];
export const CONTACT_OWNERS = ['SELF', 'SHARED', 'FAMILY', 'FRIEND', 'EMPLOYER', 'OTHER'] as const satisfies readonly ContactOwner[];

const labelsOf = ({ t }: I18n) => ({
  kind: t(msg`Contact method`),
  address: t(msg`Number or address`),
  owner: t(msg`Whose is it?`),
  safeDays: t(msg`Safe days`),
  safeFrom: t(msg`Safe from`),
  safeTo: t(msg`Safe until`),
  language: t(msg`Language of messages`),
  mayLeaveMessage: t(msg`Messages`),
});

/** `kind` is the existing contact method to change; null for a new one. */
export function contactMethodPage(visit: Visit, trainee: NonNullable<ContactMethodsQuery['trainee']>, kind: ContactKind | null): VNode {
  const { t } = visit.i18n;
  const before = trainee.contactMethods.find((method) => method.kind === kind);
  const title = before ? t(msg`Edit contact method`) : t(msg`Add contact method`);
  return page({
    visit,
    title,
    children: (
      <section class="card narrow">
        <PageHead
          back={{
            href: `/staff/trainees/${trainee.id}/consent`,
            label: <NameAndCode person={trainee} />,
          }}
          title={title}
        />
        <p class="attention">{t(msg`Ask her who else can see this phone or account. If the number or owner changes, verify it with her again.`)}</p>
        <ErrorSummary visit={visit} labels={labelsOf(visit.i18n)} />
        <Form visit={visit} action={`/staff/trainees/${trainee.id}/contacts/${kind?.toLowerCase() ?? 'new'}`}>
          <Fields visit={visit} before={before} kind={kind} usualLanguage={trainee.language} />
          <Button>{t(msg`Save`)}</Button>
        </Form>
      </section>
    ),
  });
}

interface FieldsProps {
  readonly visit: Visit;
  readonly before: NonNullable<ContactMethodsQuery['trainee']>['contactMethods'][number] | undefined;
  readonly kind: ContactKind | null;
  readonly usualLanguage: string;
}

function Fields({ visit, before, kind, usualLanguage }: FieldsProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = labelsOf(i18n);
  const language = before?.language ?? usualLanguage;
  return (
    <>
      {kind ? (
        <>
          <input type="hidden" name="kind" value={kind} />
          <p>
            <strong>{contactKind(i18n, kind)}</strong>
          </p>
        </>
      ) : (
        <Choice visit={visit} name="kind" columns label={labels.kind} options={CONTACT_KINDS.map((value) => ({ value, label: contactKind(i18n, value) }))} />
      )}
      <Field
        visit={visit}
        name="address"
        label={labels.address}
        hint={t(msg`Leave empty for in person, her page here, or if she calls us.`)}
        value={before?.address ?? ''}
        autocomplete="off"
      />
      <Choice
        visit={visit}
        name="owner"
        label={labels.owner}
        options={CONTACT_OWNERS.map((value) => ({ value, label: contactOwner(i18n, value) }))}
        value={before ? [before.owner] : []}
      />
      <Choice
        visit={visit}
        name="safeDays"
        several
        columns
        label={labels.safeDays}
        options={WEEKDAYS.map((value) => ({ value, label: dayName(i18n, value) }))}
        value={before?.safeDays ?? WEEKDAYS}
      />
      <div class="beside">
        <Field visit={visit} name="safeFrom" type="time" label={labels.safeFrom} value={before?.safeFrom ?? '08:00'} short />
        <Field visit={visit} name="safeTo" type="time" label={labels.safeTo} value={before?.safeTo ?? '18:00'} short />
      </div>
      <Choice
        visit={visit}
        name="language"
        columns
        label={labels.language}
        options={[
          { value: 'KM', label: 'ខ្មែរ' },
          { value: 'EN', label: 'English' },
        ]}
        value={[language]}
      />
      <Choice
        visit={visit}
        name="mayLeaveMessage"
        several
        label={labels.mayLeaveMessage}
        options={[{ value: 'yes', label: t(msg`We may leave a neutral message`) }]}
        value={before?.mayLeaveMessage ? ['yes'] : []}
      />
    </>
  );
}

import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { ContactKind, ContactMethodsQuery } from '../../gql';
import { contactKind } from '../../shared/trainee-labels';
import { NameAndCode } from '../../shared/person';
import { CONTACT_METHOD_FORM, contactValues } from './contact-method-form';

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
        <ErrorSummary visit={visit} labels={formLabels(visit.i18n, CONTACT_METHOD_FORM)} />
        <Form visit={visit} action={`/staff/trainees/${trainee.id}/contacts/${kind?.toLowerCase() ?? 'new'}`}>
          <FormFields
            visit={withSavedValues(visit, contactValues(before, trainee.language))}
            form={CONTACT_METHOD_FORM}
            own={{ kind: kind ? () => <FixedKind visit={visit} kind={kind} /> : undefined }}
          />
          <Button>{t(msg`Save contact method`)}</Button>
        </Form>
      </section>
    ),
  });
}

/** The kind of an existing contact method, which stays. */
function FixedKind({ visit, kind }: { readonly visit: Visit; readonly kind: ContactKind }) {
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <p>
        <strong>{contactKind(visit.i18n, kind)}</strong>
      </p>
    </>
  );
}

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
import { type Duplicates, DuplicateWarning } from '../../trainees/duplicates/duplicates';
import { textOf } from '../../../shared/form/form-drafts';
import { CONTACT_METHOD_FORM, contactValues } from './contact-method-form';

/** What the reader was warned about: the same number is not warned about twice. */
export const COMPARED_FIELD = 'compared';

/** `kind` is the existing contact method to change; null for a new one. */
export function contactMethodPage(
  visit: Visit,
  trainee: NonNullable<ContactMethodsQuery['trainee']>,
  { kind, today, duplicates }: { readonly kind: ContactKind | null; readonly today: string; readonly duplicates: Duplicates },
): VNode {
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
        <DuplicateWarning
          i18n={visit.i18n}
          people={duplicates}
          title={t(msg`Another person has the same number`)}
          hint={t(msg`Someone else may read messages sent to it. Check the number with her, or save it again if it is right.`)}
        />
        <ErrorSummary visit={visit} labels={formLabels(visit.i18n, CONTACT_METHOD_FORM)} />
        <Form visit={visit} action={`/staff/trainees/${trainee.id}/contacts/${kind?.toLowerCase() ?? 'new'}`}>
          <FormFields
            visit={withSavedValues(visit, contactValues(before, trainee.language))}
            form={CONTACT_METHOD_FORM}
            data={{ noContactUntil: { days: { first: today } } }}
            own={{ kind: kind ? () => <FixedKind visit={visit} kind={kind} /> : undefined }}
          />
          {duplicates.length > 0 && <input type="hidden" name={COMPARED_FIELD} value={textOf(visit.draft.values, COMPARED_FIELD)} />}
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

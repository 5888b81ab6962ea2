import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { type FormValues, textsOf } from '../../../shared/form/form-drafts';
import { FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import { languageOptions } from '../../../shared/labels/work-labels';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { localName } from '../programmes/programmes.page';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { ProgrammeEntryFragment, ProgrammeFormQuery } from '../../gql';
import { institutionName } from '../../shared/institution-labels';
import { PROGRAMME_FORM } from './programme-form';

interface ProgrammeFormProps {
  /** Null for a new entry. */
  readonly entry: ProgrammeEntryFragment | null;
  readonly saved: FormValues;
}

/** The form of an entry of the programme directory. */
export function programmeFormPage(visit: Visit, formData: ProgrammeFormQuery, { entry, saved }: ProgrammeFormProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const title = entry ? institutionName(i18n, entry) : t(msg`Add programme`);
  return page({
    visit,
    title,
    children: (
      <>
        <PageHead back={{ href: '/staff/programmes', label: t(msg`Programme directory`) }} title={title} />
        <ErrorSummary visit={visit} />
        <Form visit={visit} action={`/staff/programmes/${entry?.id ?? 'new'}`}>
          <section class="card">
            <ProgrammeFields visit={withSavedValues(visit, saved)} formData={formData} />
          </section>
          <Button>{t(msg`Save programme`)}</Button>
        </Form>
        {entry?.availableActions.includes('close') && (
          <section class="card flat">
            <CollapsibleForm visit={visit} name={t(msg`Programme no longer exists`)} fields={[]}>
              <p>{t(msg`Searches no longer find a closed programme, and it cannot be reopened.`)}</p>
              <Form visit={visit} action={`/staff/programmes/${entry.id}/close`}>
                <Button plain>{t(msg`Close programme`)}</Button>
              </Form>
            </CollapsibleForm>
          </section>
        )}
      </>
    ),
  });
}

function ProgrammeFields({ visit, formData: { provinces, institutions } }: { readonly visit: Visit; readonly formData: ProgrammeFormQuery }) {
  const { i18n } = visit;
  const fieldData = {
    languages: { options: languageOptions(i18n, textsOf(visit.draft.values, 'languages')) },
    provinceCode: { options: provinces.map((one) => ({ value: one.code, label: localName(i18n, one) })) },
    institutionId: { options: institutions.nodes.map((one) => ({ value: one.id, label: institutionName(i18n, one) })) },
  };
  return <FormFields visit={visit} form={PROGRAMME_FORM} data={fieldData} />;
}

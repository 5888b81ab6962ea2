import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { localName } from '../programmes/programmes.page';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { ProgrammeEntryFragment, ProgrammeFormQuery } from '../../gql';
import { institutionName, NEEDS, needText } from '../../shared/institution-labels';

const labelsOf = ({ t }: I18n) => ({
  name: t(msg`Name`),
  nameKm: t(msg`Name in Khmer`),
  kinds: t(msg`Help offered`),
  provinceCode: t(msg`Where`),
  about: t(msg`What it does and for whom`),
  contact: t(msg`How to contact it`),
  languages: t(msg`Languages spoken`),
  institutionId: t(msg`Institution in Waymark that runs it`),
  checkedOn: t(msg`Last checked`),
});

/** The form of a programme; `entry` is null for a new one. Its values come from the draft of the visit. */
export function programmeFormPage(visit: Visit, { provinces, institutions }: ProgrammeFormQuery, entry: ProgrammeEntryFragment | null): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = labelsOf(i18n);
  const title = entry ? institutionName(i18n, entry) : t(msg`Add programme`);
  const institutionOptions = [
    { value: '', label: t(msg`None of these`) },
    ...institutions.nodes.map((one) => ({ value: one.id, label: institutionName(i18n, one) })),
  ];
  const provinceOptions = [{ value: '', label: t(msg`Choose a province`) }, ...provinces.map((one) => ({ value: one.code, label: localName(i18n, one) }))];
  return page({
    visit,
    title,
    children: (
      <>
        <PageHead back={{ href: '/staff/programmes', label: t(msg`Programme directory`) }} title={title} />
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action={`/staff/programmes/${entry?.id ?? 'new'}`}>
          <section class="card">
            <div class="beside">
              <Field visit={visit} name="name" label={labels.name} />
              <Field visit={visit} name="nameKm" label={labels.nameKm} />
            </div>
            <Choice visit={visit} name="kinds" several columns label={labels.kinds} options={NEEDS.map((value) => ({ value, label: needText(i18n, value) }))} />
            <Select visit={visit} name="provinceCode" label={labels.provinceCode} options={provinceOptions} />
            <Field visit={visit} name="about" label={labels.about} hint={t(msg`Never write who gets help there.`)} rows={4} />
            <Field visit={visit} name="contact" label={labels.contact} rows={2} />
            <Field visit={visit} name="languages" label={labels.languages} hint={t(msg`Two-letter codes with commas, for example km, en`)} short />
            <Select
              visit={visit}
              name="institutionId"
              label={labels.institutionId}
              hint={t(msg`Lets staff refer trainees there through Waymark.`)}
              options={institutionOptions}
            />
            <Field visit={visit} name="checkedOn" label={labels.checkedOn} hint={t(msg`The day someone last confirmed these details.`)} type="date" />
          </section>
          <Button>{t(msg`Save`)}</Button>
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

import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels, namesIn } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { AddEmployerOptionsQuery } from '../../gql';
import { provinceOptions } from '../../shared/employer-labels';
import { ADDED_EMPLOYER_FORM, FIRST_SITE_FORM } from './added-employer-form';
import { enteredDigest, enteredEmployer, type PossiblySame, PossiblySameEmployers } from './possibly-same-employers';

export const ADD_EMPLOYER_PATH = '/staff/employers/new';

interface AddEmployerPageData {
  readonly provinces: AddEmployerOptionsQuery['provinces'];
  /** Employers that may be the same as the one that was entered. */
  readonly same: PossiblySame;
}

export function addEmployerPage(visit: Visit, { provinces, same }: AddEmployerPageData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Add employer`),
    children: (
      <div class="narrow">
        <PageHead
          back={{ href: '/staff/employers', label: t(msg`Employers`) }}
          title={t(msg`Add employer`)}
          lead={t(msg`We visit the workplace first, as with every employer. After the visit, the employer can post vacancies.`)}
        />
        <ErrorSummary visit={visit} labels={{ ...formLabels(i18n, ADDED_EMPLOYER_FORM), ...formLabels(i18n, FIRST_SITE_FORM) }} />
        <PossiblySameEmployers i18n={i18n} employers={same} />
        <Form visit={visit} action={ADD_EMPLOYER_PATH}>
          {same.length > 0 && <input type="hidden" name="warned" value={enteredDigest(enteredEmployer(visit.draft.values))} />}
          <section class="card">
            <h2>{t(msg`Employer`)}</h2>
            <FormFields visit={visit} form={ADDED_EMPLOYER_FORM} names={namesIn(ADDED_EMPLOYER_FORM, 'BUSINESS')} />
          </section>
          <section class="card">
            <h2>{t(msg`Workplace`)}</h2>
            <FormFields visit={visit} form={FIRST_SITE_FORM} data={{ provinceCode: { options: provinceOptions(i18n, provinces) } }} />
          </section>
          <section class="card">
            <h2>{t(msg`First user`)}</h2>
            <FormFields visit={visit} form={ADDED_EMPLOYER_FORM} names={namesIn(ADDED_EMPLOYER_FORM, 'USER')} />
            <Button>{same.length > 0 ? t(msg`Add as new employer`) : t(msg`Add employer`)}</Button>
          </section>
        </Form>
      </div>
    ),
  });
}

import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { HiddenName } from '../../../shared/parts/hidden-name';
import type { Visit } from '../../../shared/visit/visit';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { InstitutionsQuery } from '../../gql';
import { More } from '../../shared/listing';
import { institutionName } from '../../shared/institution-labels';
import { INSTITUTION_FORM } from './institution-form';

export function institutionsPage(visit: Visit, { me, institutions }: InstitutionsQuery): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const may = me?.may ?? [];
  // the steward institution can open every partner's capacity page, a partner only its own
  const canOpen = (id: string): boolean => may.includes('capacity.read') && (me?.institution.isSteward === true || me?.institution.id === id);
  const mayAddUsers = may.includes('account.create') && me?.institution.isSteward === true;
  return page({
    visit,
    title: t(msg`Institutions`),
    children: (
      <>
        <PageHead
          title={t(msg`Institutions`)}
          lead={t(msg`The institutions that use this service. One of them maintains the employers and vacancies that all share.`)}
        />
        <ErrorSummary visit={visit} labels={formLabels(i18n, INSTITUTION_FORM)} />
        <ul class="tiles">
          {institutions.nodes.map((one) => (
            <li key={one.id} class="card flat split">
              <div>
                <h2>
                  {canOpen(one.id) && !one.isSteward ? <a href={`/staff/institutions/${one.id}`}>{institutionName(i18n, one)}</a> : institutionName(i18n, one)}
                </h2>
                {mayAddUsers && one.id !== me?.institution.id && (
                  <p>
                    <a href={`/staff/accounts?institution=${one.id}#add`}>
                      {t(msg`Add a user`)}
                      <HiddenName i18n={i18n} name={institutionName(i18n, one)} />
                    </a>
                  </p>
                )}
              </div>
              <p class="tags">
                {one.isSteward && <Tag>{t(msg`Maintains employers`)}</Tag>}
                {one.id === me?.institution.id && <Tag tone="good">{t(msg`Ours`)}</Tag>}
              </p>
            </li>
          ))}
        </ul>
        <More visit={visit} path="/staff/institutions" pageInfo={institutions.pageInfo} />
        {may.includes('institution.add') && me?.institution.isSteward && (
          <section class="card">
            <CollapsibleForm visit={visit} name={t(msg`Add partner institution`)} fields={INSTITUTION_FORM.names}>
              <Form visit={visit} action="/staff/institutions">
                <FormFields visit={visit} form={INSTITUTION_FORM} />
                <Button>{t(msg`Add institution`)}</Button>
              </Form>
            </CollapsibleForm>
          </section>
        )}
      </>
    ),
  });
}

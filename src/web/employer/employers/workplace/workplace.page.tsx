import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { type Provinces, WorkplaceFields } from './workplace-fields';

export const ADD_WORKPLACE_PATH = '/employer/sites/new';

/** Adds a workplace to a registered business. */
export function workplacePage(visit: Visit, provinces: Provinces): VNode {
  const { t } = visit.i18n;
  return page({
    visit,
    title: t(msg`Add a workplace`),
    children: (
      <section class="card narrow">
        <PageHead
          back={{ href: '/employer', label: t(msg`To do`) }}
          title={t(msg`Add a workplace`)}
          lead={t(msg`We visit it as we did your first one. After that, we can refer candidates to you there.`)}
        />
        <ErrorSummary visit={visit} />
        <Form visit={visit} action={ADD_WORKPLACE_PATH}>
          <WorkplaceFields visit={visit} provinces={provinces} />
          <Button>{t(msg`Add workplace`)}</Button>
        </Form>
      </section>
    ),
  });
}

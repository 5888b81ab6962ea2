import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ServiceKind, ServicesQuery } from '../../gql';
import { More } from '../../shared/listing';
import { type ListColumn, ListTable, TwoLines } from '../../shared/lists/list-table';
import { Person } from '../../shared/person';
import { CARE_SERVICES, serviceKind, WORK_SERVICES } from '../../shared/service-labels';
import { Time } from '../../../shared/parts/time';

export function servicesPage(visit: Visit, { me, services }: ServicesQuery, kind: ServiceKind | null): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const may = me?.may ?? [];
  return page({
    visit,
    title: t(msg`Services`),
    children: (
      <>
        <PageHead title={t(msg`Services`)}>
          {may.includes('service.record') && (
            <a class="button" href="/staff/services/new">
              {t(msg`Record service`)}
            </a>
          )}
          <a class="button plain" href="/staff/group-sessions">
            {t(msg`Group sessions`)}
          </a>
        </PageHead>
        <KindFinder visit={visit} kind={kind} mayReadCare={may.includes('care.read')} />
        {services.nodes.length === 0 ? <EmptyState icon="list" title={t(msg`No services recorded`)} /> : <ServiceTable i18n={i18n} services={services.nodes} />}
        <More visit={visit} path="/staff/services" filters={kind ? { kind } : {}} pageInfo={services.pageInfo} />
        {!may.includes('care.read') && (
          <p class="hint">{t(msg`Only services for finding and starting work are listed here. Case workers can also see the other services.`)}</p>
        )}
      </>
    ),
  });
}

interface FinderProps {
  readonly visit: Visit;
  readonly kind: ServiceKind | null;
  readonly mayReadCare: boolean;
}

function KindFinder({ visit, kind, mayReadCare }: FinderProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const kinds = [...WORK_SERVICES, ...(mayReadCare ? [...CARE_SERVICES, 'COUNSELLING_GROUP' as const] : [])];
  const options = kinds.map((value) => ({ value, label: serviceKind(i18n, value) }));
  return (
    <form method="get" action="/staff/services" class="finder beside end" noValidate>
      <Select visit={visit} name="kind" label={t(msg`Type`)} options={[{ value: '', label: t(msg`All`) }, ...options]} value={kind ?? ''} />
      <Button plain>{t(msg`Show`)}</Button>
    </form>
  );
}

/** The newest day first. Each row links to the page of the service, where it can be voided. */
function ServiceTable({ i18n, services }: { readonly i18n: I18n; readonly services: readonly ServiceLine[] }) {
  return (
    <ListTable
      i18n={i18n}
      caption={i18n.t(msg`Services`)}
      path="/staff/services"
      query={{}}
      columns={serviceColumns(i18n)}
      rows={services}
      keyOf={({ id }) => id}
    />
  );
}

type ServiceLine = ServicesQuery['services']['nodes'][number];

function serviceColumns(i18n: I18n): ListColumn<ServiceLine>[] {
  const { t } = i18n;
  return [
    { head: t(msg`Service`), cell: ({ id, kind }) => <TwoLines href={`/staff/services/${id}`} text={serviceKind(i18n, kind)} /> },
    {
      head: t(msg`Status`),
      isState: true,
      isEmpty: ({ session, state }) => !session && state !== 'VOIDED',
      cell: ({ session, state }) => (
        <>
          {session && <Tag>{t(msg`Group session`)}</Tag>} {state === 'VOIDED' && <Tag tone="wait">{t(msg`Withdrawn, not counted`)}</Tag>}
        </>
      ),
    },
    { head: t(msg`Trainee`), cell: ({ trainee }) => <Person person={trainee} /> },
    { head: t(msg`Day`), isDay: true, cell: ({ providedOn }) => <Time i18n={i18n} at={providedOn} /> },
    { head: t(msg`Hours`), isNumber: true, isEmpty: ({ hours }) => !hours, cell: ({ hours }) => hours && i18n.number(hours) },
    { head: t(msg`Provided by`), cell: ({ provider }) => <TwoLines text={provider} /> },
  ];
}

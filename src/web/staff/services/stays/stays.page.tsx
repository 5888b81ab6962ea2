import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Button, ErrorSummary, Form, type Option } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { grantOptions } from '../../shared/grant-options';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { HouseOptionFragment, StaysByHouseQuery, StaysQuery } from '../../gql';
import { More } from '../../shared/listing';
import { ListTable } from '../../shared/lists/list-table';
import { HouseGrid } from './house-grid';
import { stayColumns } from './stay-columns';
import { STAY_FORM } from './stay-form';

const PATH = '/staff/stays';

/** Who stays in which house tonight, and below those without a house. Without houses, the list of current stays. */
export function staysByHousePage(visit: Visit, data: StaysByHouseQuery, { code }: { readonly code: string }): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { me, occupied, stays } = data;
  const hasHouses = data.houses.nodes.length > 0;
  return staysFrame({
    visit,
    data,
    code,
    lead: hasHouses ? t(msg`Who stays in which house tonight.`) : t(msg`Current stays in the house.`),
    isOpen: true,
    children: (
      <>
        {hasHouses && <HouseGrid i18n={i18n} houses={occupied.nodes} today={me?.today ?? null} />}
        <More visit={visit} path={PATH} name="houses" pageInfo={occupied.pageInfo} />
        {!hasHouses && stays.nodes.length === 0 && <EmptyState icon="night" title={t(msg`No current stays`)} />}
        {stays.nodes.length > 0 && (
          <section>
            {hasHouses && <h2>{t(msg`Without a house`)}</h2>}
            <StayTable i18n={i18n} stays={stays.nodes} today={me?.today ?? null} />
          </section>
        )}
        <More visit={visit} path={PATH} pageInfo={stays.pageInfo} />
      </>
    ),
  });
}

interface StaysFilter {
  /** Whether only current stays are listed. */
  readonly isOpen: boolean;
  /** The house whose stays are listed; empty for all. */
  readonly houseId: string;
}

/** A list of stays, newest first: all of them, or those of one house. */
export function staysPage(visit: Visit, data: StaysQuery, { isOpen, houseId, code }: StaysFilter & { readonly code: string }): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { me, stays } = data;
  const filters = { house: houseId, all: isOpen ? '' : '1' };
  return staysFrame({
    visit,
    data,
    code,
    lead: isOpen ? t(msg`Current stays in one house, newest first.`) : t(msg`All stays in the house, newest first.`),
    isOpen: false,
    children: (
      <>
        {stays.nodes.length === 0 ? (
          <EmptyState icon="night" title={isOpen ? t(msg`No current stays`) : t(msg`No stays yet`)} />
        ) : (
          <StayTable i18n={i18n} stays={stays.nodes} today={me?.today ?? null} />
        )}
        <More visit={visit} path={PATH} filters={filters} pageInfo={stays.pageInfo} />
      </>
    ),
  });
}

interface StayTableProps {
  readonly i18n: I18n;
  readonly stays: StaysQuery['stays']['nodes'] | StaysByHouseQuery['stays']['nodes'];
  readonly today: string | null;
}

function StayTable({ i18n, stays, today }: StayTableProps) {
  return <ListTable i18n={i18n} caption={i18n.t(msg`Stays`)} path={PATH} query={{}} columns={stayColumns(i18n, today)} rows={stays} keyOf={({ id }) => id} />;
}

interface FrameProps {
  readonly visit: Visit;
  readonly data: Pick<StaysQuery, 'me' | 'grants' | 'houses'>;
  readonly code: string;
  readonly lead: string;
  /** Whether the page shows who stays now, and offers the past stays. */
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** What every page of stays has: the links to the other one and to the houses, and the form of a new stay. */
function staysFrame({ visit, data: { me, grants, houses }, code, lead, isOpen, children }: FrameProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const may = me?.may ?? [];
  return page({
    visit,
    title: t(msg`Stays`),
    children: (
      <>
        <PageHead title={t(msg`Stays`)} lead={lead}>
          <a class="button plain" href={isOpen ? `${PATH}?all=1` : PATH}>
            {isOpen ? t(msg`Include past stays`) : t(msg`Current stays only`)}
          </a>
          {may.includes('house.read') && (
            <a class="button plain" href="/staff/houses">
              {t(msg`Houses`)}
            </a>
          )}
        </PageHead>
        <ErrorSummary visit={visit} labels={formLabels(i18n, STAY_FORM)} />
        {children}
        {me?.may.includes('care.record') && <BeginForm visit={visit} grants={grants.nodes} houses={houses.nodes} today={me.today} code={code} />}
      </>
    ),
  });
}

/** The open houses with their free places, as options. A full one is offered too: a stay that is over takes no place. */
export const houseOptions = (i18n: I18n, houses: readonly HouseOptionFragment[]): Option[] =>
  houses.map(({ id, name, free }) => {
    const count = i18n.number(free);
    return { value: id, label: free > 0 ? i18n.t(msg`${name}, ${count} free`) : i18n.t(msg`${name}, full`) };
  });

interface BeginFormProps {
  readonly visit: Visit;
  readonly grants: StaysQuery['grants']['nodes'];
  readonly houses: readonly HouseOptionFragment[];
  readonly today: string;
  readonly code: string;
}

function BeginForm({ visit, grants, houses, today, code }: BeginFormProps) {
  const { t } = visit.i18n;
  const fieldData = {
    herCode: { value: code },
    houseId: { options: houseOptions(visit.i18n, houses) },
    fromOn: { days: { last: today }, value: today },
    toOn: { days: { last: today } },
    grantId: { options: grantOptions(visit.i18n, grants) },
  };
  const names = STAY_FORM.names.filter((name) => name !== 'houseId' || houses.length > 0);
  return (
    <section class="card" id="begin">
      <h2>{t(msg`New stay`)}</h2>
      <Form visit={visit} action="/staff/stays">
        <FormFields visit={visit} form={STAY_FORM} names={names} data={fieldData} />
        <Button>{t(msg`Record stay`)}</Button>
      </Form>
    </section>
  );
}

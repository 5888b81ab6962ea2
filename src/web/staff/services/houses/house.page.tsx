import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels, formValues } from '../../../shared/described-form/form-description';
import { FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import { Facts } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { HousePageQuery } from '../../gql';
import { ListTable } from '../../shared/lists/list-table';
import { stayColumns } from '../stays/stay-columns';
import { HOUSE_FORM } from './house-form';
import { HouseStatus } from './houses.page';

type House = NonNullable<HousePageQuery['house']>;

interface HouseProps {
  readonly visit: Visit;
  readonly me: NonNullable<HousePageQuery['me']>;
  readonly house: House;
}

/** One house: its places, who stays there now, and the forms that change and close it. */
export function housePage({ visit, me, house }: HouseProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, name, places, taken, free, state, closedOn, availableActions } = house;
  const mayManage = me.may.includes('house.manage');
  return page({
    visit,
    title: t(msg`House`),
    children: (
      <>
        <PageHead back={{ href: '/staff/houses', label: t(msg`Houses`) }} title={<bdi>{name}</bdi>} />
        <ErrorSummary visit={visit} labels={formLabels(i18n, HOUSE_FORM)} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`Status`), <HouseStatus key="state" i18n={i18n} state={state} />],
              [t(msg`Closed on`), closedOn && i18n.day(closedOn)],
              [t(msg`All places`), i18n.number(places)],
              [t(msg`Taken`), i18n.number(taken)],
              [t(msg`Free tonight`), i18n.number(free)],
            ]}
          />
        </section>
        <StayingHere visit={visit} me={me} house={house} />
        {mayManage && availableActions.includes('change') && (
          <section class="card">
            <h2>{t(msg`Name and places`)}</h2>
            <Form visit={visit} action={`/staff/houses/${id}`}>
              <FormFields visit={withSavedValues(visit, formValues(HOUSE_FORM, house))} form={HOUSE_FORM} />
              <Button>{t(msg`Save house`)}</Button>
            </Form>
          </section>
        )}
        {mayManage && availableActions.includes('close') && <CloseForm visit={visit} house={house} />}
      </>
    ),
  });
}

/** Who stays in the house now. A reader who may read no stays gets the number only. */
function StayingHere({ visit: { i18n }, me, house: { id, taken, stays } }: HouseProps) {
  const { t } = i18n;
  if (taken === 0) return null;
  return (
    <section>
      <h2>{t(msg`Staying here now`)}</h2>
      {me.may.includes('care.read') ? (
        <ListTable
          i18n={i18n}
          caption={t(msg`Staying here now`)}
          path={`/staff/houses/${id}`}
          query={{}}
          columns={stayColumns(i18n, me.today)}
          rows={stays.nodes}
          keyOf={(stay) => stay.id}
        />
      ) : (
        <p class="hint">{t(msg`${plural(taken, { one: '# trainee', other: '# trainees' })}. Case workers can see who stays here.`)}</p>
      )}
      {stays.pageInfo.hasNextPage && (
        <p>
          <a class="target" href={`/staff/stays?house=${id}`}>
            {t(msg`All in this house`)}
          </a>
        </p>
      )}
    </section>
  );
}

function CloseForm({ visit, house: { id, taken } }: { readonly visit: Visit; readonly house: House }) {
  const { t } = visit.i18n;
  return (
    <section class="card flat">
      <CollapsibleForm visit={visit} name={t(msg`House no longer in use`)} fields={[]}>
        {taken > 0 ? (
          <p>{t(msg`Trainees still stay here. Record their departure or move them to another house, then close this one.`)}</p>
        ) : (
          <>
            <p>{t(msg`A closed house takes no one in and cannot be reopened. Its past stays are kept.`)}</p>
            <Form visit={visit} action={`/staff/houses/${id}/close`}>
              <Button plain>{t(msg`Close house`)}</Button>
            </Form>
          </>
        )}
      </CollapsibleForm>
    </section>
  );
}

import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { EmptyState } from '../../../shared/parts/empty-state';
import type { Visit } from '../../../shared/visit/visit';
import type { ReferralListOptionsQuery, ReferralListQuery } from '../../gql';
import { AllOfList, SelectPage } from '../../shared/lists/bulk-parts';
import { ExportForm } from '../../shared/lists/export-form';
import { ListPages } from '../../shared/lists/list-pages';
import { type ListQuery, listAddress, queryString } from '../../shared/lists/list-query';
import { ListTable } from '../../shared/lists/list-table';
import { SavedViews } from '../../shared/lists/saved-views';
import { WhoseTabs } from '../../shared/lists/whose-tabs';
import { withQuery } from '../../shared/listing';
import { COVER_FIELD } from '../ask-and-send-forms';
import { referralColumns, ROW_FORM } from './referral-columns';
import { ReferralFilters } from './referral-filters';
import { queryOfView, REFERRALS_PATH } from './referral-list-query';

export interface ReferralsPageData {
  readonly query: ListQuery;
  /** Where the page begins or ends, and whether its rows are selected. */
  readonly visitQuery: ListQuery;
  readonly list: ReferralListQuery['referralList'];
  readonly views: ReferralListQuery['referralViews'];
  readonly options: ReferralListOptionsQuery;
  /** Whether only referrals of the reader's own trainees are shown because the daily limit is reached. */
  readonly isLimited: boolean;
}

export function referralsPage(visit: Visit, data: ReferralsPageData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { query, visitQuery, list, views, options, isLimited } = data;
  const count = list.total;
  return page({
    visit: withQuery(visit, { ...query, ...visitQuery }),
    title: t(msg`Referrals`),
    islands: ['file'],
    children: (
      <div class="broad">
        <PageHead
          title={t(msg`Referrals`)}
          lead={t(msg`${plural(count, { one: '# referral', other: '# referrals' })}. We send nothing to an employer before the trainee agrees.`)}
        />
        <ErrorSummary visit={visit} />
        {isLimited && (
          <p class="card">{t(msg`You have reached the daily limit of people in lists. Until tomorrow, this list shows only your own trainees.`)}</p>
        )}
        <WhoseTabs i18n={i18n} path={REFERRALS_PATH} query={query} />
        <SavedViews
          visit={visit}
          path={REFERRALS_PATH}
          query={query}
          views={views.map((view) => ({ id: view.id, name: view.name, query: queryOfView(view) }))}
        />
        <ReferralFilters visit={visit} query={query} options={options} />
        <List visit={visit} data={data} />
      </div>
    ),
  });
}

function List({ visit, data: { query, visitQuery, list, options } }: { readonly visit: Visit; readonly data: ReferralsPageData }) {
  const { i18n } = visit;
  const { t } = i18n;
  if (list.nodes.length === 0) {
    return (
      <EmptyState icon="look" title={t(msg`No matching referrals`)}>
        <a href={`${REFERRALS_PATH}?whose=all`}>{t(msg`Show all current referrals`)}</a>
      </EmptyState>
    );
  }
  const may = options.me?.may ?? [];
  const maySelect = may.includes('referral.send');
  const isAll = visitQuery['select'] === 'page';
  const table = (
    <ListTable
      i18n={i18n}
      caption={t(msg`Referrals`)}
      path={REFERRALS_PATH}
      query={query}
      columns={referralColumns(i18n, may.includes('match.read'))}
      rows={list.nodes}
      keyOf={({ id }) => id}
      anchorOf={({ id }) => `referral-${id}`}
      selection={maySelect ? { visit, isAll, nameOf: ({ displayName, code, title }) => `${displayName} ${code}, ${title}` } : undefined}
    />
  );
  return (
    <>
      {maySelect ? (
        <Form visit={visit} action={`${REFERRALS_PATH}/selected/ask`}>
          {/* the default button: pressing Enter at a checkbox sends nothing */}
          <button type="submit" disabled hidden />
          <input type="hidden" name="view" value={queryString(query)} />
          <SelectPage i18n={i18n} path={REFERRALS_PATH} query={query} visitQuery={visitQuery} />
          {table}
          <BulkBar visit={visit} total={list.total} />
        </Form>
      ) : (
        table
      )}
      {/* the form of the buttons of a row, each with its own action */}
      <Form visit={visit} id={ROW_FORM} action={`${REFERRALS_PATH}/selected/ask`}>
        <input type="hidden" name="view" value={queryString(query)} />
      </Form>
      <ListPages i18n={i18n} part={list} path={listAddress(REFERRALS_PATH, query)} />
      {may.includes('trainee.export') && <ExportForm visit={visit} path={REFERRALS_PATH} query={query} />}
    </>
  );
}

/** What can be done with the selected referrals; inside the form that has the table. */
function BulkBar({ visit: { i18n }, total }: { readonly visit: Visit; readonly total: number }) {
  const { t } = i18n;
  const acts = [
    { act: 'ask', label: t(msg`Ask selected trainees`) },
    { act: 'remind', label: t(msg`Remind selected trainees`) },
    { act: 'send', label: t(msg`Send selected referrals`) },
  ];
  return (
    <section class="bulk card" aria-label={t(msg`Selected referrals`)}>
      <AllOfList i18n={i18n} total={total} />
      <p class="hint">{t(msg`We skip referrals for which this is not possible and show you why. You can undo the others for 10 seconds.`)}</p>
      <label class="row">
        <input type="checkbox" name={COVER_FIELD} value="yes" />
        <span>
          {t(msg`Send also where too few candidates of an employer come from outside the protected programme. I have read the warning under these referrals.`)}
        </span>
      </label>
      <p class="split">
        {acts.map(({ act, label }) => (
          <Button key={act} plain formAction={`${REFERRALS_PATH}/selected/${act}`}>
            {label}
          </Button>
        ))}
      </p>
    </section>
  );
}

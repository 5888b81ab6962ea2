import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Choice, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Tabs } from '../../../shared/parts/tabs';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import { withAll, withQuery } from '../../shared/listing';
import { placementState } from '../../shared/pipeline-labels';
import { usualTimeNote } from './time-in-state';
import { type PlacementFilter, PLACEMENT_STATES, placementsPath, type PlacementView, queryOf } from './placement-filter';

interface FrameProps {
  readonly visit: Visit;
  readonly view: PlacementView;
  readonly filter: PlacementFilter;
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** The frame of the board: tabs that switch the view, and the filter. */
export function placementsFrame({ visit, view, filter, lead, children }: FrameProps): VNode {
  const { t } = visit.i18n;
  return page({
    visit: withQuery(visit, queryOf(filter, view)),
    title: t(msg`Placements`),
    children: (
      <>
        <PageHead title={t(msg`Placements`)} lead={lead} />
        <ViewTabs i18n={visit.i18n} view={view} filter={filter} />
        <FilterForm visit={visit} view={view} filter={filter} />
        <p class="hint">{usualTimeNote(visit.i18n)}</p>
        {children}
      </>
    ),
  });
}

interface ViewTabsProps {
  readonly i18n: I18n;
  readonly view: PlacementView;
  readonly filter: PlacementFilter;
}

/** Switches between table and board. */
export function ViewTabs({ i18n: { t }, view, filter }: ViewTabsProps) {
  const tabs = [
    { href: placementsPath(filter, 'table'), name: t(msg`Table`), isCurrent: view === 'table' },
    { href: placementsPath(filter, 'board'), name: t(msg`Board`), isCurrent: view === 'board' },
  ];
  return <Tabs label={t(msg`View`)} tabs={tabs} />;
}

function FilterForm({ visit, view, filter }: Pick<FrameProps, 'visit' | 'view' | 'filter'>) {
  const { i18n } = visit;
  const { t } = i18n;
  const query = queryOf(filter, view);
  const options = PLACEMENT_STATES.map((state) => ({ value: state, label: placementState(i18n, state) }));
  return (
    <form method="get" action="/staff/placements" class="narrowing">
      {query.view && <input type="hidden" name="view" value={query.view} />}
      <Select visit={visit} name="state" label={t(msg`Status`)} options={withAll(t(msg`All`), options)} value={query.state} />
      <Choice
        visit={visit}
        name="mine"
        several
        label={t(msg`Trainees`)}
        options={[{ value: 'yes', label: t(msg`My and unassigned trainees`) }]}
        value={[query.mine]}
      />
      <button type="submit" class="plain">
        {t(msg`Show`)}
      </button>
    </form>
  );
}

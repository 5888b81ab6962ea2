import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Choice, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Tabs } from '../../../shared/parts/tabs';
import type { Visit } from '../../../shared/visit/visit';
import { withAll, withQuery } from '../../shared/listing';
import { placementState } from '../../shared/path-words';
import { type Narrowed, PLACEMENT_STATES, placementsPath, type PlacementView, questionOf } from './placements-asked';

interface FrameProps {
  readonly visit: Visit;
  readonly view: PlacementView;
  readonly narrowed: Narrowed;
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** The frame of both views: tabs that switch the view, and the filter. */
export function placementsFrame({ visit, view, narrowed, lead, children }: FrameProps): VNode {
  const { t } = visit.words;
  const tabs = [
    { href: placementsPath(narrowed, 'table'), name: t(msg`Table`), isHere: view === 'table' },
    { href: placementsPath(narrowed, 'board'), name: t(msg`Board`), isHere: view === 'board' },
  ];
  return page({
    visit: withQuery(visit, questionOf(narrowed, view)),
    title: t(msg`Placements`),
    children: (
      <>
        <PageHead title={t(msg`Placements`)} lead={lead} />
        <Tabs label={t(msg`How they are shown`)} tabs={tabs} />
        <Filter visit={visit} view={view} narrowed={narrowed} />
        {children}
      </>
    ),
  });
}

function Filter({ visit, view, narrowed }: Pick<FrameProps, 'visit' | 'view' | 'narrowed'>) {
  const { words } = visit;
  const { t } = words;
  const asked = questionOf(narrowed, view);
  const options = PLACEMENT_STATES.map((state) => ({ value: state, label: placementState(words, state) }));
  return (
    <form method="get" action="/staff/placements" class="narrowing">
      {asked.view && <input type="hidden" name="view" value={asked.view} />}
      <Select visit={visit} name="state" label={t(msg`State`)} options={withAll(t(msg`All of them`), options)} value={asked.state} />
      <Choice
        visit={visit}
        name="mine"
        several
        label={t(msg`Whose`)}
        options={[{ value: 'yes', label: t(msg`Only people I or nobody looks after`) }]}
        value={[asked.mine]}
      />
      <button type="submit" class="plain">
        {t(msg`Show`)}
      </button>
    </form>
  );
}

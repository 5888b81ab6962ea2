import { msg, plural } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { type Column, DataTable } from '../../shared/data-table';
import { EmptyState } from '../../shared/empty-state';
import { Tag } from '../../shared/facts';
import { Choice, Select } from '../../shared/form';
import { page } from '../../shared/page';
import { PageHead } from '../../shared/page-head';
import type { Visit } from '../../shared/visit';
import type { Words } from '../../shared/words';
import type { PlacementState, StaffPlacementsQuery } from '../gql';
import { More, withAll, withQuery } from '../listing';
import { placementState } from '../path-words';
import { placementTone } from '../placement-words';
import { MoveTo } from './move-to';

export const PLACEMENT_STATES = [
  'PLANNED',
  'ACTIVE',
  'UNREACHABLE',
  'COMPLETED',
  'ENDED_BY_TRAINEE',
  'ENDED_BY_EMPLOYER',
  'ENDED_FOR_SAFETY',
  'CANCELLED',
] as const satisfies readonly PlacementState[];
/** Those that something leads out of: only there does time run. */
const RUNNING: readonly PlacementState[] = ['PLANNED', 'ACTIVE', 'UNREACHABLE'];

type Row = StaffPlacementsQuery['placements']['nodes'][number];
interface AskedFor {
  readonly state: PlacementState | null;
  readonly mine: boolean;
}

export function placementsPage(visit: Visit, { placements, placementStageTimes }: StaffPlacementsQuery, { state, mine }: AskedFor): VNode {
  const { words } = visit;
  const { t } = words;
  const asked = { state: state ?? '', mine: mine ? 'yes' : '' };
  return page({
    visit: withQuery(visit, asked),
    title: t(msg`Placements`),
    children: (
      <>
        <PageHead
          title={t(msg`Placements`)}
          lead={t(msg`The places people have, the newest first. One counts from the day both sides have confirmed its start.`)}
        />
        <StageTimes words={words} times={placementStageTimes.filter((times) => RUNNING.includes(times.state))} />
        <Filter visit={visit} asked={asked} />
        {placements.nodes.length === 0 ? (
          <EmptyState icon="look" title={t(msg`No placement is like that.`)} />
        ) : (
          <Table visit={visit} rows={placements.nodes} />
        )}
        <More visit={visit} pageInfo={placements.pageInfo} asked={asked} />
      </>
    ),
  });
}

/** What is usual, so that what takes longer is seen. */
function StageTimes({ words, times }: { readonly words: Words; readonly times: StaffPlacementsQuery['placementStageTimes'] }) {
  const { t } = words;
  return (
    <ul class="figures">
      {times.map(({ state, now, passed, p50Days, p90Days }) => {
        const [half, most, from] = [words.number(p50Days ?? 0), words.number(p90Days ?? 0), words.number(passed)];
        return (
          <li key={state}>
            <strong>{words.number(now)}</strong> {placementState(words, state)}
            <small>
              {p50Days === null || p90Days === null
                ? t(msg`None has moved on yet.`)
                : t(msg`Half move on within ${half} days, nine of ten within ${most} (of ${from}).`)}
            </small>
          </li>
        );
      })}
    </ul>
  );
}

function Filter({ visit, asked }: { readonly visit: Visit; readonly asked: { readonly state: string; readonly mine: string } }) {
  const { words } = visit;
  const { t } = words;
  const options = PLACEMENT_STATES.map((state) => ({ value: state, label: placementState(words, state) }));
  return (
    <form method="get" action="/staff/placements" class="narrowing">
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

function Table({ visit, rows }: { readonly visit: Visit; readonly rows: readonly Row[] }) {
  const { words } = visit;
  const { t } = words;
  const columns: Column<Row>[] = [
    { head: t(msg`Who`), cell: ({ id, trainee }) => <Person href={`/staff/placements/${id}`} name={trainee.displayName} code={trainee.code} /> },
    {
      head: t(msg`Place`),
      cell: ({ vacancy }) => (
        <>
          {vacancy.title}
          <small>{vacancy.employer.legalName}</small>
        </>
      ),
    },
    { head: t(msg`State`), cell: ({ state }) => <Tag tone={placementTone(state)}>{placementState(words, state)}</Tag> },
    { head: t(msg`In this state`), cell: (row) => <Since words={words} row={row} /> },
    { head: t(msg`Move to …`), cell: (row) => <MoveTo visit={visit} placement={row} /> },
  ];
  return <DataTable columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

const Person = ({ href, name, code }: { readonly href: string; readonly name: string; readonly code: string }) => (
  <>
    <a href={href}>{name}</a>
    <small>{code}</small>
  </>
);

function Since({ words, row: { stages } }: { readonly words: Words; readonly row: Row }) {
  const { t } = words;
  const last = stages.at(-1);
  if (!last) return null;
  const days = words.number(last.days);
  return (
    <>
      {t(msg`${plural(last.days, { one: `${days} day`, other: `${days} days` })}`)}
      {last.isSlow && <small class="overdue">{t(msg`longer than nine of ten`)}</small>}
    </>
  );
}

import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import type { StayLineFragment, StaysByHouseQuery } from '../../gql';
import { type ListColumn, ListTable, TwoLines } from '../../shared/lists/list-table';
import { Person } from '../../shared/person';
import { nightCount, StayRecord } from './stay-columns';

type House = StaysByHouseQuery['occupied']['nodes'][number];

/** A line of the grid: a house, someone who stays in it, or the link to those for whom the grid has no line. */
interface Line {
  readonly key: string;
  readonly house?: House;
  readonly stay?: StayLineFragment;
  readonly all?: House;
}

const linesOf = (house: House): Line[] => [
  { key: house.id, house },
  ...house.stays.nodes.map((stay) => ({ key: stay.id, stay })),
  ...(house.taken > house.stays.nodes.length ? [{ key: `all ${house.id}`, all: house }] : []),
];

interface HouseGridProps {
  readonly i18n: I18n;
  readonly houses: readonly House[];
  readonly today: string | null;
}

/** The houses with their places, each followed by who stays there. */
export function HouseGrid({ i18n, houses, today }: HouseGridProps) {
  const { t } = i18n;
  const columns: ListColumn<Line>[] = [
    { head: t(msg`House`), cell: (line) => <FirstCell i18n={i18n} line={line} /> },
    { head: t(msg`All places`), isNumber: true, cell: ({ house }) => house && i18n.number(house.places) },
    { head: t(msg`Taken`), isNumber: true, cell: ({ house }) => house && i18n.number(house.taken) },
    { head: t(msg`Free tonight`), isNumber: true, cell: ({ house }) => house && <strong>{i18n.number(house.free)}</strong> },
    { head: t(msg`First night`), cell: ({ stay }) => stay && <Time i18n={i18n} at={stay.fromOn} /> },
    { head: t(msg`Nights`), isNumber: true, cell: ({ stay }) => stay && nightCount(i18n, stay.fromOn, today) },
    { head: t(msg`Record`), cell: ({ stay }) => stay && <StayRecord i18n={i18n} stay={stay} /> },
  ];
  return (
    <section class="by-house">
      <ListTable
        i18n={i18n}
        caption={t(msg`Stays by house`)}
        path="/staff/stays"
        query={{}}
        columns={columns}
        rows={houses.flatMap(linesOf)}
        keyOf={({ key }) => key}
      />
    </section>
  );
}

function FirstCell({ i18n: { t }, line: { house, stay, all } }: { readonly i18n: I18n; readonly line: Line }) {
  if (house) {
    return (
      <strong>
        <TwoLines href={`/staff/houses/${house.id}`} text={house.name} />
      </strong>
    );
  }
  return (
    <span class="within">
      {stay && <Person person={stay.trainee} />}
      {all && (
        <a class="target" href={`/staff/stays?house=${all.id}`}>
          {t(msg`All in this house`)}
        </a>
      )}
    </span>
  );
}

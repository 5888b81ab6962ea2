import { msg } from '@lingui/core/macro';
import { daysBetween } from '../../../../shared/local-date';
import { Tag } from '../../../shared/form/facts';
import { dayAndMonth } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import type { HouseOptionFragment, StayLineFragment } from '../../gql';
import { type ListColumn, TwoLines } from '../../shared/lists/list-table';
import { Person } from '../../shared/person';

/** A stay in a list; the house is left out where the list is about one house, or none. */
type ListedStay = StayLineFragment & { readonly house?: Pick<HouseOptionFragment, 'id' | 'name'> | null | undefined };

/** Who stays, since when and until when. A current stay has counted its nights so far. */
export function stayColumns(i18n: I18n, today: string | null): ListColumn<ListedStay>[] {
  const { t } = i18n;
  return [
    { head: t(msg`Trainee`), cell: ({ trainee }) => <Person person={trainee} /> },
    {
      head: t(msg`House`),
      isEmpty: ({ house }) => !house,
      cell: ({ house }) => house && <TwoLines href={`/staff/houses/${house.id}`} text={house.name} />,
    },
    { head: t(msg`First night`), cell: ({ fromOn }) => <Time i18n={i18n} at={fromOn} /> },
    { head: t(msg`Departure`), cell: ({ toOn }) => (toOn ? <Time i18n={i18n} at={toOn} /> : t(msg`Still here`)) },
    { head: t(msg`Nights`), isNumber: true, cell: ({ fromOn, toOn }) => nightCount(i18n, fromOn, toOn ?? today) },
    { head: t(msg`Record`), cell: (stay) => <StayRecord i18n={i18n} stay={stay} /> },
  ];
}

/** The link to the record of a stay. */
export function StayRecord({ i18n: { t }, stay: { id, state } }: { readonly i18n: I18n; readonly stay: StayLineFragment }) {
  return (
    <>
      <a href={`/staff/stays/${id}`}>{t(msg`Open stay`)}</a> {state === 'VOIDED' && <Tag tone="wait">{t(msg`Withdrawn, not counted`)}</Tag>}
    </>
  );
}

export const nightCount = (i18n: I18n, fromOn: string, until: string | null): string =>
  until === null ? '' : i18n.number(Math.max(daysBetween(fromOn, until), 1));

export function nightsText(i18n: I18n, fromOn: string, toOn: string | null | undefined): string {
  const [from, to] = [dayAndMonth(i18n, fromOn), toOn ? dayAndMonth(i18n, toOn) : ''];
  return toOn ? i18n.t(msg`${from} to ${to}`) : i18n.t(msg`since ${from}`);
}

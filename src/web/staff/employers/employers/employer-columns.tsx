import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { Option } from '../../../shared/form/form';
import { shortDay } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import type { EmployerListLineFragment } from '../../gql';
import { employerState, provinceName, vettingProgress } from '../../shared/employer-labels';
import type { ListColumn } from '../../shared/lists/list-table';

type Line = EmployerListLineFragment;

/** The columns in their order. `mayCount`: whether the reader may know how many people are on the way or work there. */
export function employerColumns(i18n: I18n, mayCount: boolean): ListColumn<Line>[] {
  const { t } = i18n;
  const count = (head: string, sort: string, cell: (line: Line) => number): ListColumn<Line> => ({
    head,
    sort,
    isNumber: true,
    isLargestFirst: true,
    cell: (line) => i18n.number(cell(line)),
  });
  return [
    { head: t(msg`Employer`), sort: 'name', cell: (line) => <NameAndFlags i18n={i18n} line={line} /> },
    { head: t(msg`Vetting`), sort: 'vetting', isState: true, cell: ({ vetting }) => <Tag tone={progressTone(vetting)}>{vettingProgress(i18n, vetting)}</Tag> },
    { head: t(msg`Next expiry`), sort: 'lapses', cell: ({ lapsesOn }) => lapsesOn && <Lapse i18n={i18n} on={lapsesOn} /> },
    { head: t(msg`Province`), sort: 'province', cell: ({ provinces }) => i18n.list(provinces.map((province) => provinceName(i18n, province))) },
    count(t(msg`Open positions`), 'positions', ({ openPositions }) => openPositions),
    ...(mayCount
      ? [count(t(msg`Referrals in progress`), 'on-the-way', ({ onTheWay }) => onTheWay ?? 0), count(t(msg`Employed`), 'at-work', ({ atWork }) => atWork ?? 0)]
      : []),
    { head: t(msg`Last visit`), sort: 'visit', cell: ({ visitedOn }) => (visitedOn ? <Time i18n={i18n} at={visitedOn} /> : t(msg`Never`)) },
    { head: t(msg`Lead visitor`), sort: 'responsible', cell: ({ responsible }) => responsible },
  ];
}

function progressTone(progress: Line['vetting']): 'good' | 'wait' | 'late' | 'calm' {
  switch (progress) {
    case 'APPROVED':
      return 'good';
    case 'LAPSED':
    case 'REFUSED':
      return 'late';
    case 'NOT_VETTED':
      return 'calm';
    default:
      return 'wait';
  }
}

/** Its name in both scripts, and what stops or warns. */
function NameAndFlags({ i18n, line: { id, legalName, legalNameKm, state, isHeld, isExcluded, hasOpenAlert } }: { readonly i18n: I18n; readonly line: Line }) {
  const { t } = i18n;
  const isKhmerFirst = i18n.language === 'km' && Boolean(legalNameKm);
  const [name, other] = isKhmerFirst ? [legalNameKm, legalName] : [legalName, legalNameKm];
  return (
    <>
      <a href={`/staff/employers/${id}`}>
        <bdi>{name}</bdi>
      </a>{' '}
      {other && (
        <small lang={isKhmerFirst ? 'en' : 'km'}>
          <bdi>{other}</bdi>
        </small>
      )}{' '}
      {isHeld && <Tag tone="late">{t(msg`On hold`)}</Tag>} {hasOpenAlert && <Tag tone="late">{t(msg`Safety alert`)}</Tag>}{' '}
      {isExcluded && <Tag tone="wait">{t(msg`Excluded by us`)}</Tag>}{' '}
      {state !== 'ACTIVE' && <Tag tone={state === 'SUSPENDED' ? 'late' : state === 'APPLIED' ? 'wait' : 'calm'}>{employerState(i18n, state)}</Tag>}
    </>
  );
}

function Lapse({ i18n, on }: { readonly i18n: I18n; readonly on: string }) {
  const { t, today } = i18n;
  const day = shortDay(i18n, on);
  const isPast = today !== null && on < today;
  return (
    <span class={isPast ? 'overdue' : undefined}>
      <Time i18n={i18n} at={on}>
        {isPast ? t(msg`expired ${day}`) : t(msg`until ${day}`)}
      </Time>
    </span>
  );
}

/** The same columns for the form that sorts where there are no headings. */
export const employerSorts = (i18n: I18n, mayCount: boolean): Option[] =>
  employerColumns(i18n, mayCount).flatMap(({ head, sort }) => (sort === undefined ? [] : [{ value: sort, label: head }]));

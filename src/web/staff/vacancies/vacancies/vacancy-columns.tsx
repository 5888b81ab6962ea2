import { msg, plural } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { Option } from '../../../shared/form/form';
import { shortDay } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { payText } from '../../../shared/labels/work-labels';
import { Time } from '../../../shared/parts/time';
import type { VacancyListLineFragment } from '../../gql';
import { employerName, provinceName } from '../../shared/employer-labels';
import { type ListColumn, TwoLines } from '../../shared/lists/list-table';
import { vacancyState } from '../../shared/vacancy-labels';

type Line = VacancyListLineFragment;

/** The columns in their order. `mayCount`: whether the reader may know how many people are on the way. */
export function vacancyColumns(i18n: I18n, mayCount: boolean): ListColumn<Line>[] {
  const { t } = i18n;
  const columns: ListColumn<Line>[] = [
    { head: t(msg`Vacancy`), sort: 'title', cell: (line) => <Title i18n={i18n} line={line} /> },
    { head: t(msg`Status`), sort: 'state', isState: true, cell: ({ state }) => <Tag tone={stateTone(state)}>{vacancyState(i18n, state)}</Tag> },
    {
      head: t(msg`Employer`),
      sort: 'employer',
      cell: ({ employerId, employerName: legalName, employerNameKm: legalNameKm }) => (
        <TwoLines href={`/staff/employers/${employerId}`} text={employerName(i18n, { legalName, legalNameKm })} />
      ),
    },
    {
      head: t(msg`In review for`),
      sort: 'review',
      isDay: true,
      isEmpty: ({ review }) => review === null,
      cell: ({ review }) => review && <Review i18n={i18n} review={review} />,
    },
    { head: t(msg`Province`), sort: 'province', cell: ({ province }) => provinceName(i18n, province) },
    { head: t(msg`Kind of work`), sort: 'work', cell: ({ work }) => <TwoLines text={work.label} /> },
    { head: t(msg`Pay`), cell: ({ pay }) => payText(i18n, pay) },
    { head: t(msg`Positions left`), sort: 'positions', isNumber: true, isLargestFirst: true, cell: ({ positions }) => i18n.number(positions) },
    { head: t(msg`First day`), sort: 'starts', isDay: true, cell: ({ startsOn }) => <Time i18n={i18n} at={startsOn} /> },
    { head: t(msg`Closes`), sort: 'closes', isDay: true, cell: ({ closesOn }) => <Time i18n={i18n} at={closesOn} /> },
  ];
  if (!mayCount) return columns;
  const onTheWay = ({ onTheWay: count }: Line): string => i18n.number(count ?? 0);
  return [...columns, { head: t(msg`Referrals in progress`), sort: 'on-the-way', isNumber: true, isLargestFirst: true, cell: onTheWay }];
}

const stateTone = (state: Line['state']): 'good' | 'wait' | 'calm' =>
  state === 'OPEN' ? 'good' : state === 'SUBMITTED' || state === 'APPROVED' ? 'wait' : 'calm';

function Title({ i18n: { t }, line: { id, title, isHeld } }: { readonly i18n: I18n; readonly line: Line }) {
  return (
    <>
      <TwoLines href={`/staff/vacancies/${id}`} text={title} />
      {isHeld && (
        <>
          {' '}
          <Tag tone="late">{t(msg`On hold`)}</Tag>
        </>
      )}
    </>
  );
}

/** How long it has waited, against the promised two working days. */
function Review({ i18n, review: { days, submittedOn, dueOn, isLate } }: { readonly i18n: I18n; readonly review: NonNullable<Line['review']> }) {
  const { t } = i18n;
  const [waited, due] = [daysWaited(i18n, days), shortDay(i18n, dueOn)];
  return (
    <>
      <Time i18n={i18n} at={submittedOn}>
        {waited}
      </Time>{' '}
      {isLate && <Tag tone="late">{t(msg`Late`)}</Tag>}
      <small class="line-day">
        <Time i18n={i18n} at={dueOn}>
          {t(msg`due ${due}`)}
        </Time>
      </small>
    </>
  );
}

export const daysWaited = ({ t }: I18n, days: number): string => t(msg`${plural(days, { one: '# day', other: '# days' })}`);

/** The same columns for the form that sorts where there are no headings. */
export const vacancySorts = (i18n: I18n, mayCount: boolean): Option[] =>
  vacancyColumns(i18n, mayCount).flatMap(({ head, sort }) => (sort === undefined ? [] : [{ value: sort, label: head }]));

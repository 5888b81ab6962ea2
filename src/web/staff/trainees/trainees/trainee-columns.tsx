import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { Option } from '../../../shared/form/form';
import { shortDay } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import type { TraineeListLineFragment } from '../../gql';
import { leaveText } from '../../shared/colleague-labels';
import { provinceName } from '../../shared/employer-labels';
import type { ListColumn } from '../../shared/lists/list-table';
import { Person } from '../../shared/person';
import { lapseText, stepTone, traineeStep } from '../../shared/trainee-step-labels';

type Line = TraineeListLineFragment;

/** The columns in their order. The code next to a name and the province distinguish two people of one name. */
export function traineeColumns(i18n: I18n): ListColumn<Line>[] {
  const { t } = i18n;
  return [
    { head: t(msg`Trainee`), sort: 'name', cell: (line) => <NameAndAlert i18n={i18n} line={line} /> },
    { head: t(msg`Step`), sort: 'step', isState: true, cell: ({ step }) => <Tag tone={stepTone(step)}>{traineeStep(i18n, step)}</Tag> },
    {
      head: t(msg`Days in step`),
      sort: 'days',
      isNumber: true,
      isLargestFirst: true,
      cell: ({ daysInStep, stepSince }) => (
        <Time i18n={i18n} at={stepSince}>
          {i18n.number(daysInStep)}
        </Time>
      ),
    },
    { head: t(msg`Placement officer`), sort: 'officer', cell: (line) => <Officer i18n={i18n} line={line} /> },
    { head: t(msg`Case worker`), sort: 'case-worker', cell: ({ caseWorker }) => caseWorker },
    {
      head: t(msg`Last contact`),
      sort: 'contact',
      cell: ({ lastContactOn }) => (lastContactOn ? <Time i18n={i18n} at={lastContactOn} /> : t(msg`No contact yet`)),
    },
    {
      head: t(msg`Next expiry`),
      sort: 'lapses',
      isEmpty: ({ nextLapse }) => nextLapse === null,
      cell: ({ nextLapse }) => nextLapse && <LapseCell i18n={i18n} lapse={nextLapse} />,
    },
    { head: t(msg`Province`), sort: 'province', cell: ({ homeProvince }) => provinceName(i18n, homeProvince) },
  ];
}

function NameAndAlert({ i18n: { t }, line }: { readonly i18n: I18n; readonly line: Line }) {
  return (
    <>
      <Person person={line} />
      {line.hasOpenAlert && (
        <>
          {' '}
          <Tag tone="late">{t(msg`Safety alert`)}</Tag>
        </>
      )}
    </>
  );
}

/** Her placement officer; during a leave with who stands in, whom a reader asks now. */
function Officer({ i18n, line: { placementOfficer, officerLeave } }: { readonly i18n: I18n; readonly line: Line }) {
  if (!placementOfficer) return null;
  const away = leaveText(i18n, { leave: officerLeave });
  return (
    <>
      {placementOfficer}
      {away && <small>{away}</small>}
    </>
  );
}

function LapseCell({ i18n, lapse: { what, on } }: { readonly i18n: I18n; readonly lapse: NonNullable<Line['nextLapse']> }) {
  const { t, today } = i18n;
  const [name, day] = [lapseText(i18n, what), shortDay(i18n, on)];
  const isPast = today !== null && on < today;
  return (
    <span class={isPast ? 'lapse overdue' : 'lapse'}>
      <Time i18n={i18n} at={on}>
        {isPast ? t(msg`${name}: expired ${day}`) : t(msg`${name}: until ${day}`)}
      </Time>
    </span>
  );
}

/** The same columns for the form that sorts where there are no headings. */
export const traineeSorts = (i18n: I18n): Option[] =>
  traineeColumns(i18n).flatMap(({ head, sort }) => (sort === undefined ? [] : [{ value: sort, label: head }]));

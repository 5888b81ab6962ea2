import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { Option } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import type { Visit } from '../../../shared/visit/visit';
import type { PlacementListLineFragment } from '../../gql';
import { ListFlags } from '../../shared/lists/list-flags';
import { listAddress } from '../../shared/lists/list-query';
import { type ListColumn, TwoLines } from '../../shared/lists/list-table';
import { WitnessedTag } from '../../shared/marks/word-labels';
import { placementState } from '../../shared/pipeline-labels';
import { placementTone } from '../../shared/placement-labels';
import { confirmingSides } from './first-day';
import { ActionMenu } from './placement-action-menu';
import { PLACEMENTS_PATH } from './placement-list-query';

type Line = PlacementListLineFragment;

/** The columns in their order. The code next to a name distinguishes two people of one name. */
export function placementColumns(visit: Visit): ListColumn<Line>[] {
  const { i18n } = visit;
  const { t } = i18n;
  return [
    { head: t(msg`Trainee`), sort: 'name', cell: (line) => <Who i18n={i18n} line={line} /> },
    { head: t(msg`Status`), sort: 'state', isState: true, cell: (line) => <State i18n={i18n} line={line} /> },
    { head: t(msg`Job`), sort: 'job', cell: ({ title }) => <TwoLines text={title} /> },
    {
      head: t(msg`Employer`),
      sort: 'employer',
      cell: ({ employerId, employer }) => <TwoLines href={listAddress(PLACEMENTS_PATH, { employer: employerId })} text={employer} />,
    },
    { head: t(msg`First day`), sort: 'first', isDay: true, cell: ({ startsOn }) => <Time i18n={i18n} at={startsOn} /> },
    { head: t(msg`Start confirmed by`), cell: (line) => confirmingSides(i18n, line) },
    { head: t(msg`Next follow-up`), sort: 'follow-up', isDay: true, cell: (line) => <FollowUps i18n={i18n} line={line} /> },
    {
      head: t(msg`Last contact`),
      sort: 'contact',
      isDay: true,
      cell: ({ lastContactOn }) => (lastContactOn ? <Time i18n={i18n} at={lastContactOn} /> : t(msg`No contact yet`)),
    },
    { head: t(msg`Placement officer`), sort: 'officer', cell: ({ placementOfficer }) => placementOfficer },
    // the menu has a label of its own
    { head: t(msg`Action`), isAction: true, cell: (line) => <ActionMenu visit={visit} placement={{ ...line, trainee: line }} /> },
  ];
}

/** The same columns for the form that sorts where there are no headings. */
export const placementSorts = (visit: Visit): Option[] =>
  placementColumns(visit).flatMap(({ head, sort }) => (sort === undefined ? [] : [{ value: sort, label: head }]));

function State({ i18n, line: { state, isWitnessed } }: { readonly i18n: I18n; readonly line: Line }) {
  return (
    <>
      <Tag tone={placementTone(state)}>{placementState(i18n, state)}</Tag>
      <WitnessedTag i18n={i18n} isWitnessed={isWitnessed} />
    </>
  );
}

function Who({ i18n, line }: { readonly i18n: I18n; readonly line: Line }) {
  const { id, displayName, code } = line;
  return (
    <>
      <a href={`/staff/placements/${id}`}>
        <bdi>{displayName}</bdi>
      </a>{' '}
      {displayName !== code && <small>{code}</small>}
      <ListFlags i18n={i18n} row={line} />
    </>
  );
}

/** The next follow-up, and how many are overdue, or else due, or else done. */
function FollowUps({ i18n, line: { nextFollowUpOn, followUpsDone, followUpsDue, followUpsOverdue } }: { readonly i18n: I18n; readonly line: Line }) {
  const { t } = i18n;
  const [done, due, late] = [i18n.number(followUpsDone), i18n.number(followUpsDue), i18n.number(followUpsOverdue)];
  return (
    <>
      {nextFollowUpOn && <Time i18n={i18n} at={nextFollowUpOn} />}
      <small class={followUpsOverdue > 0 ? 'line-day overdue' : 'line-day'}>
        {followUpsOverdue > 0 ? t(msg`${late} overdue`) : followUpsDue > 0 ? t(msg`${due} due`) : t(msg`${done} done`)}
      </small>
    </>
  );
}

import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag, type Tone } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Tabs } from '../../../shared/parts/tabs';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { MessageCancelledReason, MessageHeldReason, MessageState, RecipientKind, StaffDeliveriesQuery } from '../../gql';
import { FilterBar } from '../../shared/lists/filter-bar';
import { type ListQuery, listAddress } from '../../shared/lists/list-query';
import { type ListColumn, ListTable } from '../../shared/lists/list-table';
import { More, withAll, withQuery } from '../../shared/listing';
import { Person } from '../../shared/person';
import { Time } from '../../../shared/parts/time';

export const DELIVERY_VIEWS = ['waiting', 'planned', 'sent', 'cancelled', 'all'] as const;
export type DeliveryView = (typeof DELIVERY_VIEWS)[number];

type Deliveries = StaffDeliveriesQuery['deliveries'];
type Row = Deliveries['nodes'][number];

/** To whom messages go. */
export const RECIPIENT_KINDS = ['TRAINEE', 'STAFF', 'EMPLOYER'] as const satisfies readonly RecipientKind[];
const PATH = '/staff/deliveries';

export function deliveriesPage(visit: Visit, { nodes, pageInfo }: Deliveries, query: ListQuery & { readonly view: DeliveryView }): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { view } = query;
  const effective = { ...query, sort: query['sort'] ?? 'created', order: query['order'] ?? 'desc' };
  return page({
    visit: withQuery(visit, query),
    title: t(msg`Message delivery`),
    children: (
      <>
        <PageHead title={t(msg`Message delivery`)} lead={t(msg`E-mails sent in our name. They never name a person. Recipients sign in to read the rest.`)} />
        <ErrorSummary visit={visit} />
        <Tabs
          label={t(msg`Messages by status`)}
          tabs={DELIVERY_VIEWS.map((one) => ({ href: listAddress(PATH, query, { view: one }), name: viewText(i18n, one), isCurrent: one === view }))}
        />
        <DeliveryFilters visit={visit} query={effective} />
        {nodes.length === 0 ? (
          <EmptyState icon="letter" title={view === 'waiting' ? t(msg`No delivery problems`) : t(msg`No matching messages`)} />
        ) : (
          <ListTable
            i18n={i18n}
            caption={t(msg`Message delivery`)}
            path={PATH}
            query={effective}
            columns={deliveryColumns(visit, nodes)}
            rows={nodes}
            keyOf={({ id }) => id}
          />
        )}
        <More visit={visit} pageInfo={pageInfo} filters={query} />
      </>
    ),
  });
}

function DeliveryFilters({ visit, query }: { readonly visit: Visit; readonly query: ListQuery }) {
  const { i18n } = visit;
  const { t } = i18n;
  const kinds = RECIPIENT_KINDS.map((value) => ({ value, label: recipientKindText(i18n, value) }));
  const sorts = [
    { value: 'created', label: t(msg`Planned`) },
    { value: 'due', label: t(msg`Next attempt`) },
  ];
  return (
    <FilterBar visit={visit} path={PATH} query={query} filters={['kind', 'from', 'to']} sorts={sorts}>
      <Select visit={visit} name="kind" label={t(msg`Recipient`)} options={withAll(t(msg`All`), kinds)} value={query['kind']} />
      <Field visit={visit} name="from" isQuery type="date" label={t(msg({ context: 'day or time', message: 'From' }))} value={query['from']} />
      <Field visit={visit} name="to" isQuery type="date" label={t(msg({ context: 'day or time', message: 'To' }))} value={query['to']} />
    </FilterBar>
  );
}

/** The columns that any of the rows needs, so that a list of sent messages has no empty ones. */
function deliveryColumns(visit: Visit, rows: readonly Row[]): ListColumn<Row>[] {
  const { i18n } = visit;
  const { t } = i18n;
  const isWaiting = ({ state }: Row): boolean => state === 'PLANNED' || state === 'HELD';
  const needsAction = ({ state, availableActions, tasks }: Row): boolean => state === 'UNKNOWN' || availableActions.includes('resend') || tasks.length > 0;
  const column = (isShown: (row: Row) => boolean, shown: ListColumn<Row>): ListColumn<Row>[] => (rows.some(isShown) ? [shown] : []);
  return [
    { head: t(msg`Recipient`), cell: (row) => <Recipient i18n={i18n} row={row} /> },
    { head: t(msg`Status`), isState: true, cell: (row) => <DeliveryState i18n={i18n} row={row} /> },
    { head: t(msg`Message`), cell: ({ text }) => text },
    { head: t(msg`Planned`), sort: 'created', isLargestFirst: true, cell: ({ createdAt }) => <Time i18n={i18n} at={createdAt} isExact /> },
    ...column(({ sentAt }) => sentAt !== null, { head: t(msg`Sent`), cell: ({ sentAt }) => sentAt && <Time i18n={i18n} at={sentAt} isExact /> }),
    ...column(isWaiting, {
      head: t(msg`Next attempt`),
      sort: 'due',
      cell: (row) => isWaiting(row) && <Time i18n={i18n} at={row.dueAt} isExact />,
    }),
    ...column(({ failures }) => failures > 0, {
      head: t(msg`Failed attempts`),
      isNumber: true,
      cell: ({ failures }) => (failures > 0 ? i18n.number(failures) : null),
    }),
    ...column(needsAction, { head: t(msg`Next step`), isAction: true, cell: (row) => <DeliveryAction visit={visit} row={row} /> }),
  ];
}

function DeliveryState({ i18n, row: { state, heldReason, cancelledReason } }: { readonly i18n: I18n; readonly row: Row }) {
  return (
    <>
      <Tag tone={toneOf(state)}>{stateText(i18n, state)}</Tag>
      {heldReason && <small>{heldText(i18n, heldReason)}</small>}
      {cancelledReason && <small>{cancelledText(i18n, cancelledReason)}</small>}
    </>
  );
}

function DeliveryAction({ visit, row: { id, state, availableActions, tasks } }: { readonly visit: Visit; readonly row: Row }) {
  const { t } = visit.i18n;
  return (
    <>
      {state === 'UNKNOWN' && <p class="attention">{t(msg`We do not know whether this reached her. We never send it twice. Please reach her another way.`)}</p>}
      {availableActions.includes('resend') && (
        <Form visit={visit} action={`${PATH}/${id}/resend`}>
          <small>{t(msg`Fix the cause first, such as a wrong address.`)}</small>
          <Button plain>{t(msg`Send again`)}</Button>
        </Form>
      )}
      {tasks.map((task) => (
        <Task key={task.id} visit={visit} task={task} />
      ))}
    </>
  );
}

function recipientKindText({ t }: I18n, kind: RecipientKind): string {
  switch (kind) {
    case 'TRAINEE':
      return t(msg`Trainees`);
    case 'STAFF':
      return t(msg`Staff`);
    case 'EMPLOYER':
      return t(msg`Employers`);
  }
}

function Task({ visit, task }: { readonly visit: Visit; readonly task: Row['tasks'][number] }) {
  const { t } = visit.i18n;
  return (
    <div class="split">
      <p>{task.text}</p>
      {task.state === 'OPEN' ? (
        <Form visit={visit} action={`/staff/deliveries/${task.id}/done`}>
          <input type="hidden" name="upToTaskId" value={task.upToTaskId} />
          <Button plain>{t(msg`Done`)}</Button>
        </Form>
      ) : (
        <Tag tone="good">{t(msg`Done`)}</Tag>
      )}
    </div>
  );
}

function Recipient({ i18n: { t }, row: { recipientKind, trainee, colleague, employer } }: { readonly i18n: I18n; readonly row: Row }) {
  if (trainee) {
    return (
      <>
        <Person person={trainee} />
      </>
    );
  }
  if (recipientKind === 'TRAINEE') return <>{t(msg`A trainee`)}</>;
  return <>{colleague?.displayName ?? employer?.legalName ?? (recipientKind === 'STAFF' ? t(msg`A staff member`) : t(msg`Employer`))}</>;
}

function viewText({ t }: I18n, view: DeliveryView): string {
  switch (view) {
    case 'waiting':
      return t(msg`Needs attention`);
    case 'planned':
      return t(msg`Queued`);
    case 'sent':
      return t(msg`Sent`);
    case 'cancelled':
      return t(msg`Cancelled`);
    case 'all':
      return t(msg`All`);
  }
}

function stateText({ t }: I18n, state: MessageState): string {
  switch (state) {
    case 'PLANNED':
      return t(msg`Planned`);
    case 'SENDING':
      return t(msg`Sending`);
    case 'SENT':
      return t(msg`Sent`);
    case 'UNKNOWN':
      return t(msg`Possibly sent`);
    case 'PARKED':
      return t(msg`Failed`);
    case 'CANCELLED':
      return t(msg`Cancelled`);
    case 'HELD':
      return t(msg`Held back`);
  }
}

function heldText({ t }: I18n, reason: MessageHeldReason): string {
  switch (reason) {
    case 'OUTSIDE_HOURS':
      return t(msg`Waiting for her safe contact hours.`);
    case 'NOT_VERIFIED':
      return t(msg`Her contact method is not verified.`);
    case 'NO_CONSENT':
      return t(msg`She has not consented to it.`);
    case 'DO_NOT_CONTACT':
      return t(msg`She asked us not to contact her for a time.`);
    case 'BATCHED':
      return t(msg`Many employers registered at once. We send this in its turn.`);
    case 'EMPLOYER_ON_HOLD':
      return t(msg`The employer is on hold. We send this when the hold is lifted.`);
  }
}

function cancelledText({ t }: I18n, reason: MessageCancelledReason): string {
  switch (reason) {
    case 'TOO_MANY_TODAY':
      return t(msg`Not sent: this address already got five e-mails of this kind within a day. A request after that day sends a new one.`);
  }
}

function toneOf(state: MessageState): Tone {
  if (state === 'SENT') return 'good';
  if (state === 'UNKNOWN' || state === 'PARKED') return 'late';
  return state === 'CANCELLED' ? 'calm' : 'wait';
}

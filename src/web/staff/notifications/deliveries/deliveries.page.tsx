import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag, type Tone } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Tabs } from '../../../shared/parts/tabs';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { MessageCancelledReason, MessageHeldReason, MessageState, StaffDeliveriesQuery } from '../../gql';
import { More, withQuery } from '../../shared/listing';
import { Person } from '../../shared/person';
import { Time } from '../../../shared/parts/time';
import { shortMoment } from '../../../shared/labels/near-days';

export const DELIVERY_VIEWS = ['waiting', 'planned', 'sent', 'cancelled', 'all'] as const;
export type DeliveryView = (typeof DELIVERY_VIEWS)[number];

type Deliveries = StaffDeliveriesQuery['deliveries'];
type Row = Deliveries['nodes'][number];

export function deliveriesPage(visit: Visit, { nodes, pageInfo }: Deliveries, view: DeliveryView): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit: withQuery(visit, { view }),
    title: t(msg`Message delivery`),
    children: (
      <>
        <PageHead title={t(msg`Message delivery`)} lead={t(msg`E-mails sent in our name. They never name a person. Recipients sign in to read the rest.`)} />
        <ErrorSummary visit={visit} />
        <Tabs
          label={t(msg`Messages by status`)}
          tabs={DELIVERY_VIEWS.map((one) => ({ href: `/staff/deliveries?view=${one}`, name: viewText(i18n, one), isCurrent: one === view }))}
        />
        {nodes.length === 0 ? (
          <EmptyState icon="letter" title={view === 'waiting' ? t(msg`No delivery problems`) : t(msg`No matching messages`)} />
        ) : (
          <ul class="tiles">
            {nodes.map((row) => (
              <Delivery key={row.id} visit={visit} row={row} />
            ))}
          </ul>
        )}
        <More visit={visit} pageInfo={pageInfo} filters={{ view }} />
      </>
    ),
  });
}

function Delivery({ visit, row }: { readonly visit: Visit; readonly row: Row }) {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, state, heldReason, cancelledReason, text, sentAt, createdAt, dueAt, failures, availableActions, tasks } = row;
  const at = (instant: string | null): string => (instant ? shortMoment(i18n, instant) : '');
  const [sent, planned, due, times] = [at(sentAt), at(createdAt), at(dueAt), i18n.number(failures)];
  const isWaiting = state === 'PLANNED' || state === 'HELD';
  return (
    <li class="card flat">
      <div class="split">
        <h2>
          <Recipient i18n={i18n} row={row} />
        </h2>
        <Tag tone={toneOf(state)}>{stateText(i18n, state)}</Tag>
      </div>
      <p>“{text}”</p>
      {heldReason && <p class="overdue">{heldText(i18n, heldReason)}</p>}
      {cancelledReason && <p class="overdue">{cancelledText(i18n, cancelledReason)}</p>}
      <p class="hint">
        <Time i18n={i18n} at={createdAt}>
          {t(msg`planned ${planned}`)}
        </Time>
        {sentAt && (
          <>
            {' · '}
            <Time i18n={i18n} at={sentAt}>
              {t(msg`sent ${sent}`)}
            </Time>
          </>
        )}
        {isWaiting && (
          <>
            {' · '}
            <Time i18n={i18n} at={dueAt}>
              {t(msg`next attempt from ${due}`)}
            </Time>
          </>
        )}
        {failures > 0 && ` · ${t(msg`provider refusals: ${times}`)}`}
      </p>
      {state === 'UNKNOWN' && <p class="attention">{t(msg`We do not know whether this reached her. We never send it twice. Please reach her another way.`)}</p>}
      {availableActions.includes('resend') && (
        <Form visit={visit} action={`/staff/deliveries/${id}/resend`}>
          <p class="hint">{t(msg`Fix the cause first, such as a wrong address.`)}</p>
          <Button plain>{t(msg`Send again`)}</Button>
        </Form>
      )}
      {tasks.map((task) => (
        <Task key={task.id} visit={visit} task={task} />
      ))}
    </li>
  );
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

import { msg } from '@lingui/core/macro';
import { Fragment, type VNode } from 'preact';
import { Tag, type Tone } from '../../../shared/form/facts';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Button, ErrorSummary, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { labelled } from '../../../shared/labels/labelled';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { OfferState, ReferralState, StaffReferralsQuery } from '../../gql';
import { More, withAll, withQuery } from '../../shared/listing';
import { interviewState, offerState } from '../../shared/pipeline-labels';
import { AnswerDeadline } from '../../shared/answer-deadline';
import { referralState } from '../../shared/referral-labels';
import { Person } from '../../shared/person';
import { Time } from '../../../shared/parts/time';
import { nearMoment, shortDayOf, shortMoment } from '../../../shared/labels/near-days';

export const REFERRAL_STATES = [
  'PROPOSED',
  'ASKED',
  'AGREED',
  'SENT',
  'VIEWED',
  'SHORTLISTED',
  'INTERVIEWING',
  'OFFERED',
  'HIRED',
  'NOT_SELECTED',
  'DECLINED_BY_TRAINEE',
  'WITHDRAWN',
  'EXPIRED',
] as const satisfies readonly ReferralState[];

/** Offers that ended without her acceptance. */
const CLOSED_OFFERS: readonly OfferState[] = ['DECLINED', 'WITHDRAWN', 'EXPIRED'];

type Referrals = StaffReferralsQuery['referrals'];
type Row = Referrals['nodes'][number];

interface ReferralsOptions {
  readonly state: ReferralState | null;
  /** Whether the reader may open the vacancy's matches. */
  readonly mayMatch: boolean;
}

export function referralsPage(visit: Visit, { nodes, pageInfo }: Referrals, { state, mayMatch }: ReferralsOptions): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const filter = { state: state ?? '' };
  const options = REFERRAL_STATES.map((one) => ({ value: one, label: referralState(i18n, one) }));
  return page({
    visit: withQuery(visit, filter),
    title: t(msg`Referrals`),
    children: (
      <>
        <PageHead title={t(msg`Referrals`)} lead={t(msg`All referrals, newest first. Nothing goes to an employer before she has said yes.`)} />
        <ErrorSummary visit={visit} />
        <form method="get" action="/staff/referrals" class="narrowing">
          <Select visit={visit} name="state" label={t(msg`Status`)} options={withAll(t(msg`All`), options)} value={filter.state} />
          <button type="submit" class="plain">
            {t(msg`Show`)}
          </button>
        </form>
        {nodes.length === 0 ? (
          <EmptyState icon="look" title={t(msg`No matching referrals`)} />
        ) : (
          <ul class="tiles">
            {nodes.map((row) => (
              <Referral key={row.id} visit={visit} row={row} mayMatch={mayMatch} />
            ))}
          </ul>
        )}
        <More visit={visit} pageInfo={pageInfo} filters={filter} />
      </>
    ),
  });
}

function Referral({ visit, row, mayMatch }: { readonly visit: Visit; readonly row: Row; readonly mayMatch: boolean }) {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, vacancy, offer } = row;
  return (
    <li class="card flat" id={`referral-${row.id}`}>
      <div class="split">
        <h2>
          <Person person={trainee} />
        </h2>
        <Tag tone={toneOf(row.state)}>{referralState(i18n, row.state, row.withdrawnBy)}</Tag>
      </div>
      <p>
        {mayMatch ? <a href={`/staff/vacancies/${vacancy.id}/matches`}>{vacancy.title}</a> : vacancy.title}, {vacancy.employer.legalName}
      </p>
      <p class="hint">
        <LastStep i18n={i18n} row={row} />
        {row.interviews.map((interview) => (
          <Fragment key={interview.id}>
            {' · '}
            <InterviewStep i18n={i18n} interview={interview} />
          </Fragment>
        ))}
      </p>
      {offer && (
        <p>
          <a href={`/staff/offers/${offer.id}`}>{labelled(i18n, t(msg`Offer`), offerState(i18n, offer))}</a> <AnswerDeadline i18n={i18n} offer={offer} />
        </p>
      )}
      {row.state === 'OFFERED' && offer && CLOSED_OFFERS.includes(offer.state) && (
        <p class="hint">
          {t(
            msg`Interviews come before an offer, so the employer cannot propose times again here. They can make another offer. To meet again first, withdraw this referral and refer her again; we ask her first.`,
          )}
        </p>
      )}
      <div class="split">
        {!row.vacancy.employer.isHeld && row.availableActions.includes('ask') && <ActionButton visit={visit} row={row} act="ask" label={t(msg`Ask her`)} />}
        {!row.vacancy.employer.isHeld && row.availableActions.includes('remind') && (
          <ActionButton visit={visit} row={row} act="remind" label={t(msg`Remind her`)} />
        )}
        {!row.vacancy.employer.isHeld && row.availableActions.includes('send') && (
          <ActionButton visit={visit} row={row} act="send" label={t(msg`Send to employer`)} />
        )}
        {row.availableActions.includes('withdraw') && (
          <details>
            <summary>{t(msg`Withdraw`)}</summary>
            <p class="hint">{t(msg`Open steps for this vacancy end. If the employer has her card, we tell them that she is no longer available.`)}</p>
            <ActionButton visit={visit} row={row} act="withdraw" label={t(msg`Withdraw`)} />
          </details>
        )}
      </div>
    </li>
  );
}

function ActionButton({ visit, row: { id }, act, label }: { readonly visit: Visit; readonly row: Row; readonly act: string; readonly label: string }) {
  return (
    <Form visit={visit} action={`/staff/referrals/${id}/${act}`}>
      <Button plain>{label}</Button>
    </Form>
  );
}

function LastStep({ i18n, row: { proposedAt, askedAt, remindedAt, answeredAt, sentAt } }: { readonly i18n: I18n; readonly row: Row }) {
  const { t } = i18n;
  const at = sentAt ?? answeredAt ?? remindedAt ?? askedAt ?? proposedAt;
  const [when, since] = [nearMoment(i18n, at), shortDayOf(i18n, at)];
  return (
    <Time i18n={i18n} at={at}>
      {sentAt
        ? t(msg`with the employer since ${since}`)
        : answeredAt
          ? t(msg`she answered ${when}`)
          : remindedAt
            ? t(msg`reminded ${when}, awaiting her reply`)
            : askedAt
              ? t(msg`asked ${when}, awaiting her reply`)
              : t(msg`started ${when}`)}
    </Time>
  );
}

function InterviewStep({ i18n, interview: { state, outcome, startsAt } }: { readonly i18n: I18n; readonly interview: Row['interviews'][number] }) {
  const said = interviewState(i18n, state, outcome);
  if (!startsAt) return <>{i18n.t(msg`interview: ${said}`)}</>;
  const at = shortMoment(i18n, startsAt);
  return (
    <Time i18n={i18n} at={startsAt}>
      {i18n.t(msg`interview ${at}: ${said}`)}
    </Time>
  );
}

function toneOf(state: ReferralState): Tone {
  if (state === 'HIRED') return 'good';
  if (state === 'NOT_SELECTED' || state === 'DECLINED_BY_TRAINEE' || state === 'WITHDRAWN' || state === 'EXPIRED') return 'calm';
  return 'wait';
}

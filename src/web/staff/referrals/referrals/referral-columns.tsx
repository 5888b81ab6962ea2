import { msg } from '@lingui/core/macro';
import { Tag, type Tone } from '../../../shared/form/facts';
import type { Option } from '../../../shared/form/form';
import { labelled } from '../../../shared/labels/labelled';
import { shortMoment } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import type { Awaited, OfferState, ReferralListLineFragment, ReferralState } from '../../gql';
import { graveActLabel } from '../../shared/grave-acts';
import { ListFlags } from '../../shared/lists/list-flags';
import { listAddress } from '../../shared/lists/list-query';
import { type ListColumn, TwoLines } from '../../shared/lists/list-table';
import { WitnessedTag } from '../../shared/marks/word-labels';
import { Person } from '../../shared/person';
import { interviewState, offerState } from '../../shared/pipeline-labels';
import { referralState } from '../../shared/referral-labels';
import { REFERRALS_PATH } from './referral-list-query';

type Line = ReferralListLineFragment;

/** The form of the buttons in the rows. */
export const ROW_FORM = 'referral-act';
/** Offers that ended without her acceptance. */
const CLOSED_OFFERS: readonly OfferState[] = ['DECLINED', 'WITHDRAWN', 'EXPIRED'];

/** The columns in their order. The code next to a name distinguishes two people of one name. */
export function referralColumns(i18n: I18n, mayMatch: boolean): ListColumn<Line>[] {
  const { t } = i18n;
  return [
    { head: t(msg`Trainee`), sort: 'name', cell: (line) => <Who i18n={i18n} line={line} /> },
    { head: t(msg`Step`), sort: 'step', isState: true, cell: (line) => <Step i18n={i18n} line={line} /> },
    {
      head: t(msg`Job`),
      sort: 'job',
      cell: ({ vacancyId, title }) => <TwoLines text={title} {...(mayMatch ? { href: `/staff/vacancies/${vacancyId}/matches` } : {})} />,
    },
    {
      head: t(msg`Employer`),
      sort: 'employer',
      cell: ({ employerId, employer }) => <TwoLines href={listAddress(REFERRALS_PATH, { employer: employerId })} text={employer} />,
    },
    {
      head: t(msg`Days in step`),
      sort: 'days',
      isNumber: true,
      isLargestFirst: true,
      cell: ({ daysInStep, stepSince }) =>
        stepSince !== null &&
        daysInStep !== null && (
          <Time i18n={i18n} at={stepSince}>
            {i18n.number(daysInStep)}
          </Time>
        ),
    },
    { head: t(msg`Waiting for`), sort: 'awaited', cell: ({ awaited }) => awaited && awaitedText(i18n, awaited) },
    { head: t(msg`Next date`), sort: 'next', isDay: true, isEmpty: ({ nextAt }) => nextAt === null, cell: (line) => <NextDate i18n={i18n} line={line} /> },
    { head: t(msg`Placement officer`), sort: 'officer', cell: ({ placementOfficer }) => placementOfficer },
    { head: t(msg`Action`), isAction: true, cell: (line) => <RowActions i18n={i18n} line={line} /> },
  ];
}

/** The same columns for the form that sorts where there are no headings. */
export const referralSorts = (i18n: I18n): Option[] =>
  referralColumns(i18n, false).flatMap(({ head, sort }) => (sort === undefined ? [] : [{ value: sort, label: head }]));

export function awaitedText({ t }: I18n, awaited: Awaited): string {
  switch (awaited) {
    case 'TRAINEE':
      return t(msg`Trainee`);
    case 'EMPLOYER':
      return t(msg`Employer`);
    case 'STAFF':
      return t(msg`Us`);
  }
}

function Who({ i18n, line }: { readonly i18n: I18n; readonly line: Line }) {
  const { traineeId, displayName, code } = line;
  return (
    <>
      <Person person={{ id: traineeId, displayName, code }} />
      <ListFlags i18n={i18n} row={line} />
    </>
  );
}

/** The step, with the state of its interview or offer. */
function Step({ i18n, line }: { readonly i18n: I18n; readonly line: Line }) {
  const { state, withdrawnBy, offerId, isWitnessed } = line;
  const detail = stepDetail(i18n, line);
  return (
    <>
      <Tag tone={toneOf(state)}>{referralState(i18n, state, withdrawnBy)}</Tag>
      <WitnessedTag i18n={i18n} isWitnessed={isWitnessed} />
      {detail !== '' && <small class="line-day">{offerId ? <a href={`/staff/offers/${offerId}`}>{detail}</a> : detail}</small>}
    </>
  );
}

/** The state of the interview or offer that the step is about. */
export function stepDetail(i18n: I18n, { interviewState: interview, interviewOutcome, offerState: offer, offerWithdrawnBy }: Line): string {
  if (offer) return offerState(i18n, { state: offer, withdrawnBy: offerWithdrawnBy });
  return interview ? interviewState(i18n, interview, interviewOutcome) : '';
}

function NextDate({ i18n, line: { nextAt, state } }: { readonly i18n: I18n; readonly line: Line }) {
  if (nextAt === null) return null;
  return (
    <Time i18n={i18n} at={nextAt}>
      {nextDateText(i18n, state, shortMoment(i18n, nextAt))}
    </Time>
  );
}

const nextDateText = ({ t }: I18n, state: ReferralState, at: string): string => (state === 'OFFERED' ? t(msg`answer by ${at}`) : t(msg`interview ${at}`));

/** The buttons send a form outside the table, so that pressing Enter at a checkbox sends none of them. */
function RowActions({ i18n, line }: { readonly i18n: I18n; readonly line: Line }) {
  const { t } = i18n;
  const { id, displayName, code, availableActions } = line;
  const name = displayName || code;
  const acts = [
    { act: 'ask', label: t(msg`Ask her`) },
    { act: 'remind', label: t(msg`Remind her`) },
    { act: 'send', label: t(msg`Send to employer`) },
  ].filter(({ act }) => availableActions.includes(act));
  const mayWithdraw = availableActions.includes('withdraw');
  if (acts.length === 0 && !mayWithdraw) return null;
  const isOfferClosed = line.state === 'OFFERED' && line.offerState !== null && CLOSED_OFFERS.includes(line.offerState);
  return (
    <details class="move-to">
      <summary aria-label={labelled(i18n, t(msg`Actions`), name)}>{t(msg`Actions`)}</summary>
      {isOfferClosed && (
        <p class="hint">
          {t(
            msg`Interviews come before an offer, so the employer cannot propose times again here. They can make another offer. To meet again first, withdraw this referral and refer her again; we ask her first.`,
          )}
        </p>
      )}
      <ul>
        {acts.map(({ act, label }) => (
          <li key={act}>
            <button type="submit" class="plain" form={ROW_FORM} formAction={`${REFERRALS_PATH}/${id}/${act}`} aria-label={labelled(i18n, label, name)}>
              {label}
            </button>
          </li>
        ))}
        {mayWithdraw && (
          <li>
            <p class="hint">{t(msg`Open steps for this vacancy end. If the employer has her card, we tell them that she is no longer available.`)}</p>
            <button type="submit" class="plain" form={ROW_FORM} formAction={`${REFERRALS_PATH}/${id}/withdraw`}>
              {graveActLabel(i18n, 'withdraw', line)}
            </button>
          </li>
        )}
      </ul>
    </details>
  );
}

function toneOf(state: ReferralState): Tone {
  if (state === 'HIRED') return 'good';
  if (state === 'PROPOSED' || state === 'AGREED') return 'wait';
  return 'calm';
}

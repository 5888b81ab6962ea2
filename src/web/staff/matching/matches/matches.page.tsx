import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { payText } from '../../../shared/labels/work-labels';
import type { MatchesQuery, WhyAbsentQuery } from '../../gql';
import { referralState } from '../../shared/referral-labels';
import { CompareCheckbox, CompareForm } from './compare-form';
import { Figures } from './match-figures';
import { MatchDetailsLink, EXPANDED_MATCHES } from './match-details';
import { AlreadyProposed, isReferralInProgress } from './already-proposed';
import { MatchReasons } from './match-reasons';
import { WhyAbsent } from './why-absent';
import { ScoreGains } from './score-gains';
import { NameAndCode, Person } from '../../shared/person';

type Vacancy = NonNullable<MatchesQuery['vacancy']>;
type Match = Vacancy['bestTrainees'][number];
/**
 * The trainee code that staff searched for, and her match with the vacancy; `match` is null for an unknown
 * code.
 */
export interface AbsentTrainee {
  readonly code: string;
  readonly match: WhyAbsentQuery['match'];
}

/** The field for the travel minutes; each card has its own. */
export const minutesField = (traineeId: string): string => `minutes-${traineeId}`;

interface MatchesPageProps {
  readonly vacancy: Vacancy;
  readonly absent: AbsentTrainee | null;
  readonly mayPropose: boolean;
}

export function matchesPage(visit: Visit, { vacancy, absent, mayPropose }: MatchesPageProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const left = i18n.number(vacancy.seats - vacancy.takenSeats);
  const starts = i18n.day(vacancy.terms.startsOn);
  return page({
    visit,
    title: t(msg`Matches`),
    children: (
      <>
        <PageHead
          back={{ href: `/staff/vacancies/${vacancy.id}`, label: t(msg`Vacancy`) }}
          title={vacancy.title}
          lead={
            <>
              {vacancy.employer.legalName} · {payText(i18n, vacancy.terms.pay)}
            </>
          }
        />
        <p class="hint">{t(msg`Starts ${starts} · seats left: ${left}`)}</p>
        <ErrorSummary visit={visit} labels={minutesLabels(visit, vacancy)} />
        <Referrals visit={visit} vacancyId={vacancy.id} title={t(msg`Referrals in progress`)} referrals={vacancy.referrals.filter(isReferralInProgress)} />
        <Referrals
          visit={visit}
          vacancyId={vacancy.id}
          title={t(msg`Earlier referrals`)}
          referrals={vacancy.referrals.filter((one) => !isReferralInProgress(one))}
        />
        <h2>{t(msg`Matches`)}</h2>
        {vacancy.bestTrainees.length === 0 && (
          <EmptyState icon="people" title={t(msg`No matching trainees today`)} action={{ href: '#why', label: t(msg`Why is a trainee missing?`) }} />
        )}
        {vacancy.bestTrainees.map((match, at) => (
          <MatchCard
            key={match.trainee.id}
            visit={visit}
            vacancyId={vacancy.id}
            match={match}
            position={at + 1}
            referrals={vacancy.referrals.filter(({ trainee }) => trainee.id === match.trainee.id)}
            mayPropose={mayPropose}
            isOneOfMany={vacancy.bestTrainees.length > 1}
          />
        ))}
        {vacancy.bestTrainees.length > 1 && <CompareForm i18n={i18n} action={`/staff/vacancies/${vacancy.id}/compare`} />}
        <AbsenceForm visit={visit} vacancyId={vacancy.id} absent={absent} />
      </>
    ),
  });
}

/** Several cards have this field, so its label in the error summary names the trainee. */
function minutesLabels({ i18n: { t } }: Visit, { bestTrainees }: Vacancy): Readonly<Record<string, string>> {
  return Object.fromEntries(bestTrainees.map(({ trainee: { id, displayName: name } }) => [minutesField(id), t(msg`Travel time in minutes, ${name}`)]));
}

interface MatchCardProps {
  readonly visit: Visit;
  readonly vacancyId: string;
  readonly match: Match;
  readonly position: number;
  /** Her referrals to this vacancy. */
  readonly referrals: Vacancy['referrals'];
  readonly mayPropose: boolean;
  readonly isOneOfMany: boolean;
}

function MatchCard({ visit, vacancyId, match, position: place, referrals, mayPropose, isOneOfMany }: MatchCardProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee } = match;
  return (
    <article class="card match" id={`trainee-${trainee.id}`}>
      <h3>
        <span class="place">{i18n.number(place)}</span> <Person person={trainee} />
      </h3>
      <Figures i18n={i18n} match={match} />
      {isOneOfMany && <CompareCheckbox i18n={i18n} id={trainee.id} name={trainee.displayName} />}
      {place <= EXPANDED_MATCHES ? <MatchReasons i18n={i18n} match={match} /> : <MatchDetailsLink i18n={i18n} href={`?trainee=${trainee.code}#why`} />}
      <ScoreGains i18n={i18n} match={match} />
      <AlreadyProposed i18n={i18n} traineeId={trainee.id} referrals={referrals} />
      {mayPropose && !referrals.some(isReferralInProgress) && (
        <Form visit={visit} action={`/staff/vacancies/${vacancyId}/matches`}>
          <input type="hidden" name="traineeId" value={trainee.id} />
          <div class="beside end">
            <Field visit={visit} name={minutesField(trainee.id)} label={t(msg`Travel time (minutes)`)} inputmode="numeric" short />
            <Button>{t(msg`Start referral`)}</Button>
          </div>
        </Form>
      )}
    </article>
  );
}

interface AbsenceFormProps {
  readonly visit: Visit;
  readonly vacancyId: string;
  readonly absent: AbsentTrainee | null;
}

/** Explains why a trainee whom staff expected is not in the list. */
function AbsenceForm({ visit, vacancyId, absent }: AbsenceFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section id="why">
      <h2>{t(msg`Why is a trainee missing?`)}</h2>
      {absent && <WhyAbsent i18n={i18n} match={absent.match} notFoundText={t(msg`No trainee has this code. Check it and try again.`)} />}
      <form method="get" action={`/staff/vacancies/${vacancyId}/matches#why`} class="card flat">
        <Field
          visit={visit}
          name="trainee"
          label={t(msg`Trainee code`)}
          hint={t(msg`For example W-7F3K9Q.`)}
          value={absent?.code ?? ''}
          autocomplete="off"
          short
        />
        <Button plain>{t(msg`Check`)}</Button>
      </form>
    </section>
  );
}

interface ReferralsProps extends Pick<Vacancy, 'referrals'> {
  readonly visit: Visit;
  readonly vacancyId: string;
  readonly title: string;
}

function Referrals({ visit, vacancyId, title, referrals }: ReferralsProps) {
  const { i18n } = visit;
  const { t } = i18n;
  if (referrals.length === 0) return null;
  return (
    <section class="card flat">
      <h2>{title}</h2>
      <ul class="lines">
        {referrals.map(({ id, state, availableActions, trainee }) => (
          <li key={id} class="split">
            <span>
              <NameAndCode person={trainee} /> <Tag tone={state === 'AGREED' ? 'wait' : 'calm'}>{referralState(i18n, state)}</Tag>
            </span>
            {availableActions.includes('ask') && (
              <Form visit={visit} action={`/staff/vacancies/${vacancyId}/referrals/${id}/ask`}>
                <Button plain>{t(msg`Ask her`)}</Button>
              </Form>
            )}
            {availableActions.includes('send') && (
              <Form visit={visit} action={`/staff/vacancies/${vacancyId}/referrals/${id}/send`}>
                <Button plain>{t(msg`Send to employer`)}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { hoursText, payText } from '../../../shared/labels/work-labels';
import type { MatchesQuery, ObstaclesFragment, WhyAbsentQuery } from '../../gql';
import { referralState } from '../../shared/referral-labels';
import { SelectCheckbox, SelectedForm } from './compare-form';
import { Figures } from './match-figures';
import { MatchDetailsLink, EXPANDED_MATCHES } from './match-details';
import { AlsoPossible } from './also-possible';
import { CoverWarning } from '../../referrals/ask-and-send-forms';
import { isReferralInProgress, NextReferralStep } from './already-proposed';
import { ClassTag, OrderLine, splitByClass } from './match-class';
import { MatchReasons } from './match-reasons';
import { Obstacles } from './obstacles';
import { CurrentWork, minutesField, ProposeForm } from './propose-form';
import { WhyAbsent } from './why-absent';
import { seatsLeftText } from './seats';
import { ScoreGains } from './score-gains';
import { OnHoldTag } from '../../shared/on-hold-tag';
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

interface MatchesPageProps {
  readonly vacancy: Vacancy;
  readonly absent: AbsentTrainee | null;
  /** Read only where there is no suggestion. */
  readonly obstacles: ObstaclesFragment | null;
  readonly mayPropose: boolean;
}

export function matchesPage(visit: Visit, { vacancy, absent, obstacles, mayPropose }: MatchesPageProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const left = seatsLeftText(i18n, vacancy, vacancy.takenOrPendingSeats);
  const [starts, hours] = [i18n.day(vacancy.terms.startsOn), hoursText(i18n, vacancy.terms)];
  const { suggestions, others } = splitByClass(vacancy.bestTrainees);
  const isFull = vacancy.takenOrPendingSeats >= vacancy.seats;
  const referralsOf = (match: Match): Vacancy['referrals'] => vacancy.referrals.filter(({ trainee }) => trainee.id === match.trainee.id);
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
              <OnHoldTag i18n={i18n} isOnHold={vacancy.employer.isHeld} />
            </>
          }
        />
        <p class="hint">
          {hours} · {t(msg`Starts ${starts} · positions to fill: ${left}`)}
        </p>
        <ErrorSummary visit={visit} labels={minutesLabels(visit, vacancy)} />
        {mayPropose && <CoverWarning i18n={i18n} isLacking={vacancy.lacksPoolCover} />}
        <VacancyReferrals visit={visit} vacancy={vacancy} inCards={new Set(suggestions.map(({ trainee }) => trainee.id))} />
        <h2>{t(msg`Matches`)}</h2>
        {suggestions.length > 0 && <OrderLine i18n={i18n} />}
        {suggestions.length === 0 && (
          <EmptyState icon="people" title={emptyTitle(visit, obstacles)} action={{ href: '#why', label: t(msg`Why is a trainee missing?`) }}>
            {others[0] && skillsHelp(i18n, others[0].requiredSkills)}
          </EmptyState>
        )}
        {obstacles && <Obstacles i18n={i18n} obstacles={obstacles} of="trainees" />}
        {suggestions.map((match, at) => (
          <MatchCard
            key={match.trainee.id}
            visit={visit}
            vacancyId={vacancy.id}
            match={match}
            position={at + 1}
            referrals={referralsOf(match)}
            mayPropose={mayPropose}
            isFull={isFull}
            isOneOfMany={suggestions.length > 1}
          />
        ))}
        {suggestions.length > 1 && <SelectedForm visit={visit} action={`/staff/vacancies/${vacancy.id}/selected`} mayPropose={mayPropose} />}
        <AlsoPossible
          i18n={i18n}
          count={others.length}
          hint={t(msg`No rule excludes these trainees, but their profiles show few or none of the required skills.`)}
        >
          {others.map((match) => (
            <li key={match.trainee.id} id={`trainee-${match.trainee.id}`}>
              <Person person={match.trainee} /> <MatchDetailsLink i18n={i18n} href={`?trainee=${match.trainee.code}#why`} />
              <CurrentWork i18n={i18n} placements={match.trainee.placements} />
              <Propose visit={visit} vacancyId={vacancy.id} match={match} referrals={referralsOf(match)} mayPropose={mayPropose} isFull={isFull} />
            </li>
          ))}
        </AlsoPossible>
        <AbsenceForm visit={visit} vacancyId={vacancy.id} absent={absent} />
      </>
    ),
  });
}

/** The referrals to the vacancy: those in progress, then the earlier ones. */
function VacancyReferrals({ visit, vacancy: { id, referrals }, inCards }: Pick<ReferralsProps, 'visit' | 'inCards'> & { readonly vacancy: Vacancy }) {
  const { t } = visit.i18n;
  return (
    <>
      <Referrals visit={visit} vacancyId={id} title={t(msg`Referrals in progress`)} referrals={referrals.filter(isReferralInProgress)} inCards={inCards} />
      <Referrals
        visit={visit}
        vacancyId={id}
        title={t(msg`Earlier referrals`)}
        referrals={referrals.filter((one) => !isReferralInProgress(one))}
        inCards={inCards}
      />
    </>
  );
}

/** Several cards have this field, so its label in the error summary names the trainee. */
function minutesLabels({ i18n: { t } }: Visit, { bestTrainees }: Vacancy): Readonly<Record<string, string>> {
  return Object.fromEntries(bestTrainees.map(({ trainee: { id, displayName: name } }) => [minutesField(id), t(msg`Travel time in minutes, ${name}`)]));
}

/** Why this list has no suggestion, as its heading. */
function emptyTitle({ i18n: { t } }: Visit, obstacles: ObstaclesFragment | null): string {
  if (obstacles?.examined === 0) return t(msg`No trainee is job-ready today`);
  return obstacles && obstacles.possible > 0 ? t(msg`No trainee has the required skills on record`) : t(msg`No matching trainees today`);
}

/** More required skills than this are more than one person usually has a third of. */
const MANY_REQUIRED = 12;

/** What helps if trainees may take the work, but have too little of what it requires. */
function skillsHelp({ t, number }: I18n, requiredSkills: number): string {
  const count = number(requiredSkills);
  return requiredSkills > MANY_REQUIRED
    ? t(msg`It requires ${count} skills. Would help: the employer marks as preferred what people can learn at work.`)
    : t(msg`Would help: a course that teaches what is required, or an employer who teaches it. Check that profiles are complete.`);
}

interface ProposeProps {
  readonly visit: Visit;
  readonly vacancyId: string;
  readonly match: Match;
  /** Her referrals to this vacancy. */
  readonly referrals: Vacancy['referrals'];
  readonly mayPropose: boolean;
  readonly isFull: boolean;
}

const Propose = ({ vacancyId, match: { trainee }, ...form }: ProposeProps) => (
  <ProposeForm {...form} action={`/staff/vacancies/${vacancyId}/matches`} field="traineeId" id={trainee.id} traineeId={trainee.id} vacancyId={vacancyId} />
);

interface MatchCardProps extends ProposeProps {
  readonly position: number;
  readonly isOneOfMany: boolean;
}

function MatchCard({ visit, vacancyId, match, position: place, referrals, mayPropose, isFull, isOneOfMany }: MatchCardProps) {
  const { i18n } = visit;
  const { trainee } = match;
  return (
    <article class="card match" id={`trainee-${trainee.id}`}>
      <h3>
        <span class="place">{i18n.number(place)}</span> <Person person={trainee} /> <ClassTag i18n={i18n} match={match} />
      </h3>
      <CurrentWork i18n={i18n} placements={trainee.placements} />
      <Figures i18n={i18n} match={match} />
      {isOneOfMany && <SelectCheckbox i18n={i18n} id={trainee.id} name={trainee.displayName} />}
      {place <= EXPANDED_MATCHES ? <MatchReasons i18n={i18n} match={match} /> : <MatchDetailsLink i18n={i18n} href={`?trainee=${trainee.code}#why`} />}
      <ScoreGains i18n={i18n} match={match} />
      <p>
        <a href={`/staff/trainees/${trainee.id}/matches`}>{i18n.t(msg`Her other matches`)}</a>
      </p>
      <Propose visit={visit} vacancyId={vacancyId} match={match} referrals={referrals} mayPropose={mayPropose} isFull={isFull} />
    </article>
  );
}

/** As many as the query reads. */
const LIST_LENGTH = 10;

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
      {absent && (
        <WhyAbsent i18n={i18n} match={absent.match} listLength={LIST_LENGTH} notFoundText={t(msg`No trainee has this code. Check it and try again.`)} />
      )}
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
  /** The trainees with a card below, which has the next step. */
  readonly inCards: ReadonlySet<string>;
}

function Referrals({ visit, vacancyId, title, referrals, inCards }: ReferralsProps) {
  const { i18n } = visit;
  if (referrals.length === 0) return null;
  return (
    <section class="card flat">
      <h2>{title}</h2>
      <ul class="lines">
        {referrals.map(({ id, state, withdrawnBy, isOnHold, trainee, ...step }) => (
          <li key={id} class="split">
            <span>
              <NameAndCode person={trainee} /> <Tag tone={state === 'AGREED' ? 'wait' : 'calm'}>{referralState(i18n, state, withdrawnBy)}</Tag>
              <OnHoldTag i18n={i18n} isOnHold={isOnHold} />
            </span>
            {!inCards.has(trainee.id) && <NextReferralStep visit={visit} vacancyId={vacancyId} referral={{ id, ...step }} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

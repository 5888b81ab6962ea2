import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../shared/facts';
import { Button, ErrorSummary, Field, Form } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import { payText } from '../../shared/work-words';
import type { MatchesQuery } from '../gql';
import { referralState } from '../state-words';
import { Why } from './why';

type Vacancy = NonNullable<MatchesQuery['vacancy']>;
type Match = Vacancy['bestTrainees'][number];

export function matchesPage(visit: Visit, vacancy: Vacancy): VNode {
  const { words } = visit;
  const { t } = words;
  const referred = new Set(vacancy.referrals.map(({ trainee }) => trainee.id));
  const left = words.number(vacancy.seats - vacancy.taken);
  const starts = words.day(vacancy.terms.startsOn);
  return page({
    visit,
    title: t(msg`Who fits`),
    children: (
      <>
        <p class="eyebrow">
          <a href="/staff">{t(msg`Open vacancies`)}</a>
        </p>
        <h1>{vacancy.title}</h1>
        <p class="lead">
          {vacancy.employer.legalName} · {payText(words, vacancy.terms.pay)}
        </p>
        <p class="hint">{t(msg`Starts ${starts} · places left: ${left}`)}</p>
        <ErrorSummary visit={visit} />
        {vacancy.referrals.length > 0 && <Referrals visit={visit} vacancy={vacancy} />}
        <h2>{t(msg`Who fits`)}</h2>
        {vacancy.bestTrainees.length === 0 && <p class="card">{t(msg`Nobody fits this vacancy today.`)}</p>}
        {vacancy.bestTrainees.map((match, at) => (
          <MatchCard key={match.trainee.id} visit={visit} vacancyId={vacancy.id} match={match} place={at + 1} isReferred={referred.has(match.trainee.id)} />
        ))}
      </>
    ),
  });
}

interface MatchCardProps {
  readonly visit: Visit;
  readonly vacancyId: string;
  readonly match: Match;
  readonly place: number;
  readonly isReferred: boolean;
}

function MatchCard({ visit, vacancyId, match, place, isReferred }: MatchCardProps) {
  const { words } = visit;
  const { t } = words;
  const { trainee, failedGates } = match;
  return (
    <article class="card match" id={`trainee-${trainee.id}`}>
      <div class="split">
        <h3>
          <span class="place">{words.number(place)}</span> {trainee.displayName} <small>{trainee.code}</small>
        </h3>
        <p class="score" title={t(msg`Points`)}>
          {words.number(match.score)}
        </p>
      </div>
      <dl class="bars">
        <Bar label={t(msg`Covers what the work asks for`)} percent={match.coversPercent} text={words.number(match.coversPercent)} />
        <Bar label={t(msg`Uses what she can do`)} percent={match.usesPercent} text={words.number(match.usesPercent)} />
      </dl>
      <Why words={words} match={match} />
      {failedGates.length > 0 ? (
        <ul class="attention">
          {failedGates.map(({ rule, message }) => (
            <li key={rule}>{message}</li>
          ))}
        </ul>
      ) : isReferred ? (
        <Tag>{t(msg`Already proposed`)}</Tag>
      ) : (
        <Form visit={visit} action={`/staff/vacancies/${vacancyId}/matches`}>
          <input type="hidden" name="traineeId" value={trainee.id} />
          <div class="beside end">
            <Field visit={visit} name={`minutes-${trainee.id}`} label={t(msg`Minutes of travel`)} inputmode="numeric" short />
            <Button>{t(msg`Propose`)}</Button>
          </div>
        </Form>
      )}
    </article>
  );
}

/** A share in words and as a bar; the bar repeats what the words say. */
function Bar({ label, percent, text }: { readonly label: string; readonly percent: number; readonly text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <meter min={0} max={100} value={percent} aria-hidden="true" /> {text}%
      </dd>
    </div>
  );
}

function Referrals({ visit, vacancy }: { readonly visit: Visit; readonly vacancy: Vacancy }) {
  const { words } = visit;
  const { t } = words;
  return (
    <section class="card flat">
      <h2>{t(msg`On the way`)}</h2>
      <ul class="lines">
        {vacancy.referrals.map(({ id, state, nextMoves, trainee }) => (
          <li key={id} class="split">
            <span>
              {trainee.displayName} <small>{trainee.code}</small> <Tag tone={state === 'AGREED' ? 'wait' : 'calm'}>{referralState(words, state)}</Tag>
            </span>
            {nextMoves.includes('ask') && (
              <Form visit={visit} action={`/staff/vacancies/${vacancy.id}/referrals/${id}/ask`}>
                <Button plain>{t(msg`Ask her`)}</Button>
              </Form>
            )}
            {nextMoves.includes('send') && (
              <Form visit={visit} action={`/staff/vacancies/${vacancy.id}/referrals/${id}/send`}>
                <Button plain>{t(msg`Send her card`)}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Form, type Option } from '../../../shared/form/form';
import { Icon } from '../../../shared/page/icons';
import { termChangeText } from '../../../shared/form/term-change';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { kindText } from '../../../shared/labels/work-labels';
import type { OfferQuery } from '../../gql';
import { traineePage } from '../../shared/trainee-page';
import { Apprenticeship } from '../../shared/apprenticeship';
import { MatchReasons, VacancyFacts } from '../../shared/vacancy-facts';
import { offerStatus, pausedText, talkRequestedText } from '../../shared/pipeline-status';
import { nextStep } from './next-step';

type Offer = NonNullable<OfferQuery['myOffer']>;

export function offerPage(visit: Visit, offer: Offer, { myReferrals, myInterviews, myPlacements }: OfferQuery): VNode {
  const { i18n } = visit;
  const referral = myReferrals.find(({ vacancy }) => vacancy.id === offer.vacancy.id);
  const interview = myInterviews.find(({ state, isPast, vacancy }) => state === 'CONFIRMED' && !isPast && vacancy.id === offer.vacancy.id && !vacancy.isPaused);
  return traineePage({
    visit,
    listen: 'offer',
    children: (
      <>
        <article class="card">
          <p class="eyebrow">{offerTitle(i18n, offer.state)}</p>
          <h1>{offer.vacancy.title}</h1>
          <p class="lead">
            {offer.vacancy.employerName} · {kindText(i18n, offer.vacancy.kind)}
          </p>
          {interview && <UpcomingInterview i18n={i18n} interview={interview} />}
          <VacancyFacts i18n={i18n} vacancy={offer.vacancy} terms={offer.terms} travelMinutes={referral?.travelMinutes ?? null} />
          {offer.vacancy.apprenticeship && <Apprenticeship i18n={i18n} apprenticeship={offer.vacancy.apprenticeship} />}
          {offer.differences.length > 0 && <Differences visit={visit} offer={offer} />}
          {referral && <MatchReasons i18n={i18n} reasons={referral.reasons} inShort={referral.matchSummary} />}
        </article>
        <AnswerSection visit={visit} offer={offer} placements={myPlacements} />
      </>
    ),
  });
}

function offerTitle({ t }: I18n, state: Offer['state']): string {
  if (state === 'ACCEPTED') return t(msg`The offer you said yes to`);
  if (state === 'DECLINED') return t(msg`The offer you said no to`);
  return state === 'WITHDRAWN' || state === 'EXPIRED' ? t(msg`An offer that has ended`) : t(msg`An offer for you`);
}

/** An agreed interview continues after an offer. */
function UpcomingInterview({ i18n, interview: { id, startsAt, place } }: { readonly i18n: I18n; readonly interview: OfferQuery['myInterviews'][number] }) {
  const when = i18n.moment(startsAt ?? '');
  return (
    <p>
      <a href={`/interview/${id}`}>{i18n.t(msg`Your interview: ${when}, at ${place}`)}</a>
    </p>
  );
}

function Differences({ visit: { i18n }, offer }: { readonly visit: Visit; readonly offer: Offer }) {
  return (
    <section class="attention">
      <h2 class="small">{i18n.t(msg`This offer has changed`)}</h2>
      <ul>
        {offer.differences.map(({ term, promised, offered }) => (
          <li key={term}>{termChangeText(i18n, { term, before: promised, now: offered })}</li>
        ))}
      </ul>
    </section>
  );
}

interface AnswerProps {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly placements: OfferQuery['myPlacements'];
}

function AnswerSection({ visit, offer, placements: places }: AnswerProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const until = i18n.moment(offer.answerBy);
  const isCoolingOff = offer.availableActions.includes('waiveCoolingOff');
  const { isPaused } = offer.vacancy;
  const mayAccept = !isPaused && (isCoolingOff || offer.availableActions.includes('accept'));
  if (!mayAccept && !offer.availableActions.includes('decline')) {
    const status = offerStatus(i18n, offer, { myPlacements: places });
    const next = nextStep(i18n, offer, { myPlacements: places });
    return (
      <section class="card" id="your-answer">
        <ErrorSummary visit={visit} />
        <Tag tone={status.isGood ? 'good' : 'calm'}>{status.text}</Tag>
        {next?.text && <p>{next.text}</p>}
        {next && (
          <p>
            <a href={next.link.href}>{next.link.label}</a>
          </p>
        )}
      </section>
    );
  }
  return (
    <section class="card" id="your-answer">
      <h2>{t(msg`Your answer`)}</h2>
      <ErrorSummary visit={visit} />
      {isPaused ? <p class="attention">{pausedText(i18n)}</p> : <p>{t(msg`You can answer until ${until}.`)}</p>}
      {offer.isTalkRequested && <p class="attention">{talkRequestedText(i18n)}</p>}
      {!mayAccept && !isPaused && <p>{t(msg`Your job coach will first explain the offer to you. Then you can say yes. You can say no at any time.`)}</p>}
      <Form visit={visit} action={`/offer/${offer.id}/answer`}>
        <Choice
          visit={visit}
          name="answer"
          label={t(msg`Do you want this job?`)}
          options={answerOptions(visit, { mayAccept, isTalkRequested: offer.isTalkRequested })}
        />
        {isCoolingOff && !isPaused && <CoolingOffChoice visit={visit} offer={offer} />}
        <Button>{t(msg`Send my answer`)}</Button>
      </Form>
    </section>
  );
}

function answerOptions({ i18n: { t } }: Visit, { mayAccept, isTalkRequested }: { readonly mayAccept: boolean; readonly isTalkRequested: boolean }): Option[] {
  const yes = {
    value: 'yes',
    label: t(msg`Yes, I want it`),
    hint: t(msg`Then we tell the employer, and your job coach talks with you about the first day.`),
    icon: <Icon name="yes" />,
  };
  const talk = { value: 'talk', label: t(msg`I want to talk first`), hint: t(msg`We will talk with you before the time is over.`), icon: <Icon name="talk" /> };
  return [
    ...(mayAccept ? [yes] : []),
    { value: 'no', label: t(msg`No, thank you`), hint: t(msg`It costs you nothing. You do not need a reason.`), icon: <Icon name="no" /> },
    ...(isTalkRequested ? [] : [talk]),
  ];
}

function CoolingOffChoice({ visit, offer }: { readonly visit: Visit; readonly offer: Offer }) {
  const { i18n } = visit;
  const { t } = i18n;
  const moment = offer.coolingOffUntil ? i18n.moment(offer.coolingOffUntil) : '';
  return (
    <Choice
      visit={visit}
      name="waive"
      several
      label={t(msg`Time to think`)}
      hint={t(msg`Take your time: until ${moment}, no one expects a yes from you.`)}
      options={[{ value: 'yes', label: t(msg`I have thought about it and need no more time`) }]}
    />
  );
}

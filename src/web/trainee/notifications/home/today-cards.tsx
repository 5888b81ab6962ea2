import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import type { IconName } from '../../../shared/page/icons';
import type { Visit } from '../../../shared/visit/visit';
import { StartAnswer } from './start-answer';
import type { TodayAtWorkQuery, TodayQuery } from '../../gql';
import type { CallOptions } from '../../shared/call-options';
import { firstDayText } from '../../shared/pipeline-status';
import { localDateAt } from '../../../../shared/local-date';
import { shortDay, shortMoment } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';

/** All data of this page; `calls` only if there is a start to confirm. */
export type Today = TodayQuery & TodayAtWorkQuery & { readonly calls?: CallOptions };

/** One item that waits for the trainee, with its single action. */
export interface Card {
  readonly key: string;
  readonly icon: IconName;
  readonly what: string;
  readonly title: string;
  readonly who?: string;
  readonly until?: ComponentChildren;
  /** What follows from an earlier answer of hers. */
  readonly note?: string;
  readonly action: { readonly href: string; readonly label: string } | { readonly form: (isFirst: boolean) => ComponentChildren };
}

/**
 * Items that wait for her answer, most urgent first: her first day, her check-in, then those that expire
 * soonest, then new suggestions. For a paused vacancy, only the check-in is shown.
 */
export const cardsOf = (visit: Visit, today: Today): Card[] => [
  ...startCards(visit, today),
  ...checkInCards(visit, today),
  ...recordedCards(visit, today),
  ...offerCards(visit, today),
  ...interviewCards(visit, today),
  ...suggestionCards(visit, today),
];

type ConsentPurpose = NonNullable<Today['me']>['consents'][number]['purpose'];

/** Whether she once agreed to a purpose and no longer does. */
function hasEnded({ me }: Today, purpose: ConsentPurpose): boolean {
  const consents = (me?.consents ?? []).filter((consent) => consent.purpose === purpose);
  return consents.length > 0 && !consents.some(({ isActive }) => isActive);
}

/** Whether we no longer look for work with her, because she took back that consent or it ended. */
export const hasStoppedSearch = (today: Today): boolean => hasEnded(today, 'MATCHING');

/** Whether she stopped being asked about her work: by taking back that consent, or by stopping everything. */
const hasStoppedQuestions = (today: Today): boolean => (today.me?.availableActions.includes('resume') ?? false) || hasEnded(today, 'FOLLOW_UP_CONTACT');

/**
 * Whether her page asks for a check-in; otherwise a link next to her work offers it. After she reported that she did
 * not start, there is no work to ask about.
 */
export const isCheckInRequested = (today: Today): boolean => {
  const about = today.myPlacements?.find(({ id }) => id === today.myCheckIn?.placement.id);
  return (today.myCheckIn?.isDue ?? false) && !about?.isNoStartReported && !hasStoppedQuestions(today);
};

function checkInCards({ i18n: { t } }: Visit, today: Today): Card[] {
  if (!isCheckInRequested(today)) return [];
  return [
    {
      key: 'check-in',
      icon: 'heart',
      what: t(msg`A few short questions`),
      title: t(msg`How is it going?`),
      who: t(msg`Five short questions about your work. You can skip any of them.`),
      action: { href: '/check-in', label: t(msg`Tell us`) },
    },
  ];
}

/** What her job coach recorded that she said yes to: she reads it, and can change it. */
const recordedCards = ({ i18n }: Visit, { myRecordedWords }: Today): Card[] =>
  myRecordedWords.map(({ id, spokenAt, vacancy }) => {
    const day = i18n.day(localDateAt(new Date(spokenAt)));
    return {
      key: id,
      icon: 'yes',
      what: i18n.t(msg`Your job coach recorded that you said yes on ${day}`),
      title: vacancy.title,
      who: vacancy.employerName,
      action: { href: `/consents#said-${id}`, label: i18n.t(msg`Read or change it`) },
    };
  });

function offerCards({ i18n }: Visit, { myOffers }: Today): Card[] {
  const { t } = i18n;
  return myOffers
    .filter(({ state, vacancy }) => (state === 'ISSUED' || state === 'EXPLAINED') && !vacancy.isPaused)
    .sort((a, b) => (a.answerBy < b.answerBy ? -1 : 1))
    .map(({ id, answerBy, isTalkRequested, vacancy }) => {
      const until = shortMoment(i18n, answerBy);
      return {
        key: id,
        icon: 'work',
        what: t(msg`An offer for you`),
        title: vacancy.title,
        who: vacancy.employerName,
        ...talkNote(i18n, isTalkRequested),
        until: (
          <Time i18n={i18n} at={answerBy}>
            {t(msg`Answer by ${until}`)}
          </Time>
        ),
        action: { href: `/offer/${id}`, label: t(msg`See the offer`) },
      };
    });
}

/**
 * Unanswered meeting times are hidden once the same vacancy has led to an offer: she answers the offer
 * instead.
 */
function interviewCards({ i18n }: Visit, { myInterviews, myReferrals }: Today): Card[] {
  const { t } = i18n;
  const offered = new Set(myReferrals.filter(({ state }) => state === 'OFFERED' || state === 'HIRED').map(({ vacancy }) => vacancy.id));
  return myInterviews
    .filter(({ state, isPast, vacancy }) => ((state === 'CONFIRMED' && !isPast) || (state === 'PROPOSED' && !offered.has(vacancy.id))) && !vacancy.isPaused)
    .sort((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1))
    .map(({ id, startsAt, vacancy }) => ({
      key: id,
      icon: 'calendar',
      what: t(msg`Your interview`),
      title: startsAt ? i18n.moment(startsAt) : t(msg`Choose a time`),
      who: `${vacancy.title}, ${vacancy.employerName}`,
      action: { href: `/interview/${id}`, label: startsAt ? t(msg`See where and who`) : t(msg`Choose a time`) },
    }));
}

/** Placements whose start she can confirm now. */
export const startsToConfirm = ({ myPlacements }: Pick<Today, 'myPlacements'>): Today['myPlacements'] =>
  myPlacements.filter(({ availableActions, vacancy }) => availableActions.includes('confirmStart') && !vacancy.isPaused);

const startCards = (visit: Visit, today: Today): Card[] =>
  startsToConfirm(today).map((placement) => ({
    key: placement.id,
    icon: 'start',
    what: visit.i18n.t(msg`Your first day`),
    title: placement.vacancy.title,
    who: placement.vacancy.employerName,
    until: firstDayText(visit.i18n, placement),
    action: {
      form: (isFirst) => <StartAnswer visit={visit} placement={placement} calls={today.calls} isFirst={isFirst} />,
    },
  }));

function suggestionCards({ i18n }: Visit, { myReferrals }: Today): Card[] {
  const { t } = i18n;
  return myReferrals
    .filter(({ state, vacancy }) => state === 'ASKED' && !vacancy.isPaused)
    .map(({ id, answerBy, isTalkRequested, vacancy }) => ({
      key: id,
      icon: 'look',
      what: t(msg`A suggestion for you`),
      title: vacancy.title,
      who: vacancy.employerName,
      ...talkNote(i18n, isTalkRequested),
      ...(answerBy ? { until: <AnswerBy i18n={i18n} day={answerBy} /> } : {}),
      action: { href: `/suggestion/${id}`, label: t(msg`See details`) },
    }));
}

const talkNote = ({ t }: I18n, isTalkRequested: boolean): Pick<Card, 'note'> =>
  isTalkRequested ? { note: t(msg`You asked us to talk first. Your job coach will talk with you.`) } : {};

function AnswerBy({ i18n, day }: { readonly i18n: I18n; readonly day: string }) {
  const until = shortDay(i18n, day);
  return (
    <Time i18n={i18n} at={day}>
      {i18n.t(msg`Answer by ${until}`)}
    </Time>
  );
}

import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { ErrorSummary } from '../../../shared/form/form';
import { Icon, type IconName } from '../../../shared/page/icons';
import { RecentNotifications } from '../../../shared/parts/recent-notifications';
import { DemoSuggestions } from '../../../shared/assets/demo-suggestions';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { traineePage } from '../../shared/trainee-page';
import type { OpenVacanciesQuery } from '../../gql';
import { CancelledEvents } from './cancelled-events';
import { type Card, cardsOf, hasStoppedSearch, isCheckInRequested, type Today } from './today-cards';
import { EarlierVacancies } from './earlier-vacancies';
import { notificationLinks, recentNotifications } from './trainee-notifications';
import { CurrentWork } from './current-work';

/** The number of items shown in full; the others follow as one line each. */
const MAX_CARDS = 3;

/**
 * Items that wait for the trainee, each with one action; below them her work, earlier vacancies, and links to
 * her own data and settings.
 */
export function todayPage(visit: Visit, today: Today, places: OpenVacanciesQuery['openVacancies']): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const cards = cardsOf(visit, today);
  const rest = cards.slice(MAX_CARDS);
  const waiting = cards.map(({ key }) => key);
  const hasPaused = today.me?.availableActions.includes('resume') ?? false;
  return traineePage({
    visit,
    isFirst: true,
    listen: 'home',
    children: (
      <>
        <DemoSuggestions visit={visit} lines={demoSuggestions(visit, today)} />
        <h1>{t(msg`Hello`)}</h1>
        <ErrorSummary visit={visit} />
        {hasPaused && <PausedNotice i18n={i18n} />}
        {cards.length === 0 && !hasPaused && (
          <EmptyState icon="heart" title={t(msg`Nothing to do today`)}>
            {hasStoppedSearch(today)
              ? t(msg`We are not looking for work with you now, because your yes to it has ended. To start again, talk to us.`)
              : t(msg`We will tell you when there is news.`)}
          </EmptyState>
        )}
        {cards.slice(0, MAX_CARDS).map((card, at) => (
          <PendingCard key={card.key} card={card} isFirst={at === 0} />
        ))}
        <CancelledEvents i18n={i18n} today={today} />
        <RecentNotifications i18n={i18n} notices={recentNotifications(today, waiting)} linkOf={notificationLinks(i18n, today)} />
        {rest.length > 0 && <OtherPendingCards i18n={i18n} cards={rest} />}
        <CurrentWork i18n={i18n} today={today} />
        <EarlierVacancies i18n={i18n} today={today} />
        <OwnPages i18n={i18n} />
        <OpenPlaces i18n={i18n} places={places} />
      </>
    ),
  });
}

/** She has paused everything: no new items appear until she resumes. */
function PausedNotice({ i18n: { t } }: { readonly i18n: I18n }) {
  return (
    <article class="card">
      <p class="eyebrow fact">
        <Icon name="wait" />
        {t(msg`You have stopped everything`)}
      </p>
      <p>{t(msg`We are not looking for work with you now, and nothing new comes here. You can start again whenever you like.`)}</p>
      <a class="button plain" href="/consents">
        {t(msg`View or start again`)}
      </a>
    </article>
  );
}

/** The button of the first item is primary, the others are secondary. */
function PendingCard({ card: { icon, what, title, who, until, note, action }, isFirst }: { readonly card: Card; readonly isFirst: boolean }) {
  return (
    <article class="card">
      <p class="eyebrow fact">
        <Icon name={icon} />
        {what}
      </p>
      <h2>{title}</h2>
      {who && <p>{who}</p>}
      {note && <p class="attention">{note}</p>}
      {until && <p class="hint">{until}</p>}
      {'href' in action ? (
        <a class={isFirst ? 'button' : 'button plain'} href={action.href}>
          {action.label}
        </a>
      ) : (
        action.form(isFirst)
      )}
    </article>
  );
}

function OtherPendingCards({ i18n, cards }: { readonly i18n: I18n; readonly cards: readonly Card[] }) {
  return (
    <section>
      <h2 class="small">{i18n.t(msg`Also to do`)}</h2>
      <ul class="lines">
        {cards.map(({ key, what, title, action }) => (
          <li key={key}>
            {'href' in action ? <a href={action.href}>{title}</a> : title} <small class="line-day">{what}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Links to her own data and settings, and to a person to talk with. */
function OwnPages({ i18n: { t } }: { readonly i18n: I18n }) {
  const links: readonly (readonly [string, IconName, string])[] = [
    ['/help', 'call', t(msg`Talk to us`)],
    ['/job', 'work', t(msg`Your work and courses`)],
    ['/contact-methods', 'letter', t(msg`How we contact you`)],
    ['/consents', 'yes', t(msg`What you said yes to`)],
    ['/access-log', 'look', t(msg`Who viewed your record`)],
    ['/pin', 'key', t(msg`Change your PIN`)],
    ['/before-sign-in', 'heart', t(msg`Using a shared phone`)],
  ];
  return (
    <nav aria-label={t(msg`Your pages`)}>
      <ul class="ways">
        {links.map(([href, icon, label]) => (
          <li key={href}>
            <a href={href}>
              <Icon name={icon} />
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The public list of open places. It is part of every trainee's start page, so a page with no other content
 * looks ordinary.
 */
function OpenPlaces({ i18n, places }: { readonly i18n: I18n; readonly places: OpenVacanciesQuery['openVacancies'] }) {
  if (places.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t(msg`Open jobs`)}</summary>
      <ul class="lines">
        {places.map(({ id, title, province }) => (
          <li key={id}>
            {title}, {i18n.language === 'km' ? province.nameKm : province.name}
          </li>
        ))}
      </ul>
      <p>
        <a href="/help">{i18n.t(msg`Do you like one of these jobs? Talk to us.`)}</a>
      </p>
    </details>
  );
}

/** Demo suggestions: those for this trainee's pending items, and one for all trainees. */
function demoSuggestions({ i18n: { t } }: Visit, today: Today): string[] {
  const lines = [
    isCheckInRequested(today) &&
      t(msg`Say how work is going: five questions, and you can skip any. A bad answer reaches the people who look after you at once.`),
    today.myOffers.some(({ state, vacancy }) => state === 'EXPLAINED' && !vacancy.isPaused) &&
      t(msg`Read the offer, and say yes, no, or that you want to talk first.`),
    today.myInterviews.some(({ state, vacancy }) => state === 'PROPOSED' && !vacancy.isPaused) &&
      t(msg`Choose a time for the interview, or say that you cannot come.`),
    today.myReferrals.some(({ state, vacancy }) => state === 'ASKED' && !vacancy.isPaused) &&
      t(msg`Open the suggestion: you see exactly what the employer would see of you.`),
    t(msg`Press “Leave now” at the top, then go back: nothing of yours is there any more.`),
  ];
  return lines.filter((line): line is string => typeof line === 'string');
}

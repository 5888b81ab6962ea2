import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { islandPath, styleSheetPath } from '../assets/assets';
import { employerNavigation } from '../navigation/employer-navigation';
import { HiddenFields } from '../form/hidden-fields';
import { LanguageScript, LanguageSwitch } from './language-switch';
import { offersUndo, PageNotice } from './page-notice';
import { MenuButton, type NavigationGroup, Navigation } from '../navigation/navigation';
import { ExtendSessionRefresh, SessionWarning, NoScriptNote } from '../session/session-warning';
import { SearchField } from '../navigation/search-field';
import { staffNavigation } from '../navigation/staff-navigation';
import { ENTRANCE, isSignedIn, type Visit } from '../visit/visit';

interface Shell {
  readonly visit: Visit;
  /** Ignored on trainee pages: all have the same neutral title. */
  readonly title: string;
  /** Optional scripts; the page also works without them. */
  readonly islands?: readonly string[];
  /** Reloads to this path after some seconds, for a page that waits for a result. */
  readonly refresh?: { readonly seconds: number; readonly path: string } | undefined;
  readonly children: ComponentChildren;
}

/** The layout of every page: language, header, navigation, notice, main content, footer. */
export function page({ visit, title, islands = [], refresh, children }: Shell): VNode {
  const { i18n, audience } = visit;
  const groups = isSignedIn(visit) ? navigationOf(visit) : [];
  const hasNavigation = groups.flatMap(({ items: navigation }) => navigation).length > 1;
  const navigation = hasNavigation ? <Navigation i18n={i18n} path={visit.path} groups={groups} /> : null;
  return (
    <html lang={i18n.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{titleOf(visit, title)}</title>
        <link rel="stylesheet" href={styleSheetPath(audience)} />
        {refresh ? <meta http-equiv="refresh" content={`${refresh.seconds};url=${refresh.path}`} /> : <ExtendSessionRefresh visit={visit} />}
        {islandsOf(visit, islands).map((name) => (
          <script key={name} type="module" src={islandPath(name)} />
        ))}
      </head>
      <body class={audience}>
        <a class="skip" href="#main">
          {i18n.t(msg`Skip to content`)}
        </a>
        <header class="top">
          <a class="brand" href={ENTRANCE[audience]}>
            {audience === 'trainee' ? (
              i18n.t(msg`Jobs for you`)
            ) : (
              <>
                <span class="mark" aria-hidden="true" />
                <span class="word">Waymark</span>
              </>
            )}
          </a>
          {audience === 'employer' && navigation}
          {audience === 'staff' && isSignedIn(visit) && <SearchField visit={visit} />}
          <HeaderLinks visit={visit} />
          {hasNavigation && <MenuButton i18n={i18n} />}
        </header>
        {audience === 'staff' && navigation}
        <main id="main" tabIndex={-1}>
          <PageNotice visit={visit} />
          {children}
        </main>
        <footer class="foot">
          <p>{footerText(visit)}</p>
          {audience === 'employer' && <ContactLine visit={visit} />}
          {audience !== 'trainee' && isSignedIn(visit) && (
            <p>
              <a href={`${ENTRANCE[audience]}/sessions`}>{i18n.t(msg`Your account`)}</a>
            </p>
          )}
          <NoScriptNote visit={visit} />
        </footer>
        <LanguageScript visit={visit} />
        <SessionWarning visit={visit} />
      </body>
    </html>
  );
}

/** Scripts of every page, then those of this one. */
const islandsOf = (visit: Visit, islands: readonly string[]): string[] => [
  visit.audience === 'trainee' ? 'quick-exit' : 'busy',
  ...islands,
  ...(isSignedIn(visit) ? ['session'] : []),
  ...(isSignedIn(visit) && visit.audience === 'staff' ? ['search'] : []),
  ...(offersUndo(visit) ? ['undo'] : []),
];

/**
 * A trainee page's title does not reveal whom the service is for: others may see the phone's list of tabs.
 */
function titleOf({ audience, i18n }: Visit, title: string): string {
  if (audience === 'trainee') return i18n.t(msg`Jobs for you`);
  return `${title} · Waymark`;
}

function footerText({ audience, i18n }: Visit): string {
  if (audience === 'trainee') return i18n.t(msg`Only you can say yes. Saying no costs you nothing.`);
  if (audience === 'employer') return i18n.t(msg`Workers pay nothing for a job found here.`);
  return i18n.t(msg`We log each time you view a trainee’s record.`);
}

/** Whom an employer can ask. An installation without a configured contact names the person who contacts each employer. */
const ContactLine = ({ visit: { i18n, contact } }: { readonly visit: Visit }) => (
  <p>
    {contact
      ? i18n.t(msg`Questions? Contact the placement service: ${contact}`)
      : i18n.t(msg`Questions? Ask the person from the placement service who contacts you. If no one has yet: we contact you after you register.`)}
  </p>
);

function navigationOf(visit: Visit): NavigationGroup[] {
  if (visit.audience === 'staff') return staffNavigation(visit);
  return visit.audience === 'employer' ? employerNavigation(visit) : [];
}

/** The language switch and the quick exit, which is last and at the same position on every page. */
function HeaderLinks({ visit }: { readonly visit: Visit }) {
  const { i18n, audience } = visit;
  return (
    <nav aria-label={i18n.t(msg`Language and exit`)}>
      <LanguageSwitch visit={visit} />
      {audience === 'trainee' && (
        <a class="quiet close" href="/sign-out" data-exit>
          {i18n.t(msg`Leave now`)}
        </a>
      )}
      {audience !== 'trainee' && isSignedIn(visit) && (
        <form method="post" action={`${ENTRANCE[audience]}/sign-out`}>
          <HiddenFields visit={visit} action="leave" />
          <button type="submit" class="quiet">
            {i18n.t(msg`Sign out`)}
          </button>
        </form>
      )}
    </nav>
  );
}

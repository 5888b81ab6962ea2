import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { island, styleSheet } from './style-sheet';
import { ENTRANCE, isSignedIn, type Visit } from './visit';
import { HiddenFields } from './form';
import { placesOf } from './staff-places';

interface Shell {
  readonly visit: Visit;
  /** Ignored on trainee pages: their title is the same on every page, and neutral. */
  readonly title: string;
  /** Scripts that make it quicker to work with: src/web/islands/<name>.island.ts. */
  readonly islands?: readonly string[];
  readonly children: ComponentChildren;
}

/** The frame of every page: language, header, notice, main, footer. */
export function page({ visit, title, islands = [], children }: Shell): VNode {
  const { words, audience, draft } = visit;
  return (
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{titleOf(visit, title)}</title>
        <link rel="stylesheet" href={styleSheet(audience)} />
        {islands.map((name) => (
          <script key={name} type="module" src={island(name)} />
        ))}
      </head>
      <body class={audience}>
        <a class="skip" href="#main">
          {words.t(msg`Skip to the content`)}
        </a>
        <Header visit={visit} />
        {audience === 'staff' && <Places visit={visit} />}
        <main id="main" tabIndex={-1}>
          {draft.notice && (
            <p class="notice" role="status">
              {draft.notice}
            </p>
          )}
          {children}
        </main>
        <footer>
          <p>{footerText(visit)}</p>
        </footer>
      </body>
    </html>
  );
}

/** Says nothing of whom the service is for: somebody else may read the phone's list of tabs. */
function titleOf({ audience, words }: Visit, title: string): string {
  if (audience === 'trainee') return words.t(msg`Jobs for you`);
  return `${title} · Waymark`;
}

function footerText({ audience, words }: Visit): string {
  if (audience === 'trainee') return words.t(msg`Nobody can say yes for you. A no costs you nothing.`);
  if (audience === 'employer') return words.t(msg`Workers pay nothing for a job found here.`);
  return words.t(msg`Each look at a person’s record is written down.`);
}

function Header({ visit }: { readonly visit: Visit }) {
  const { words, audience } = visit;
  return (
    <header>
      <a class="brand" href={ENTRANCE[audience]}>
        <span class="mark" aria-hidden="true" />
        {audience === 'trainee' ? words.t(msg`Jobs for you`) : 'Waymark'}
      </a>
      <nav aria-label={words.t(msg`Language and leaving`)}>
        <LanguageSwitch visit={visit} />
        {audience === 'trainee' && (
          <a class="quiet" href="/close">
            {words.t(msg`Close`)}
          </a>
        )}
        {audience !== 'trainee' && isSignedIn(visit) && (
          <form method="post" action={`${ENTRANCE[audience]}/leave`}>
            <HiddenFields visit={visit} />
            <button type="submit" class="quiet">
              {words.t(msg`Sign out`)}
            </button>
          </form>
        )}
      </nav>
    </header>
  );
}

/** Where this member of staff has work; no more is listed than the API would open. */
function Places({ visit }: { readonly visit: Visit }) {
  const places = placesOf(visit);
  if (places.length < 2) return null;
  return (
    <nav class="places" aria-label={visit.words.t(msg`Your work`)}>
      {places.map(({ path, name }) => (
        <a key={path} href={path} aria-current={isAt(visit.path, path) ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

const isAt = (path: string, place: string): boolean => {
  const [address = ''] = path.split('?');
  return address === place || (place !== ENTRANCE.staff && address.startsWith(`${place}/`));
};

function LanguageSwitch({ visit: { words, path } }: { readonly visit: Visit }) {
  const joint = path.includes('?') ? '&' : '?';
  return words.language === 'km' ? (
    <a class="quiet" href={`${path}${joint}lang=en`} lang="en" hreflang="en">
      English
    </a>
  ) : (
    <a class="quiet" href={`${path}${joint}lang=km`} lang="km" hreflang="km">
      ខ្មែរ
    </a>
  );
}

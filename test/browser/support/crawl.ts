/**
 * Finds pages by following every link from a start page. Used by the tests on their own database, and by the
 * benchmark on a running demo.
 */

/** An address of the service by its route pattern: `/staff/alerts/:id`. */
export class Route {
  readonly #pattern: RegExp;
  /** The number of literal segments: `/new` matches itself before `:id`. */
  readonly #literalLength: number;

  constructor(readonly path: string) {
    this.#pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
    this.#literalLength = path.replaceAll(/:\w+/g, '').length;
  }

  static of(routes: readonly Route[], address: string): Route | undefined {
    return routes.filter((route) => route.#pattern.test(address)).sort((a, b) => b.#literalLength - a.#literalLength)[0];
  }
}

/** A page that was found. */
export interface Found {
  /** The address with its query string, as written in the link. */
  readonly address: string;
  /** The page that links to it. */
  readonly from: string;
  readonly route: string;
  readonly status: number;
  readonly headers: Headers;
  /** Empty for a redirect. */
  readonly body: string;
  readonly statements: number;
}

type Link = Pick<Found, 'address' | 'from'>;

export interface CrawlOptions {
  readonly home: string;
  readonly start: string;
  readonly cookie: string;
  readonly routes: readonly Route[];
  /** The maximum number of pages visited per route and kind of query string. */
  readonly most: number;
  /** Visits per kind of page; if shared between crawls, one crawl skips what another has visited. */
  readonly looks?: Map<string, number>;
  /** Leaves out links that end the session. */
  readonly staysIn?: true;
  /** Counts the SQL statements of a request, where the caller needs that. */
  readonly counted?: (request: () => Promise<unknown>) => Promise<number>;
}

/** These links end the session, so they are visited last. */
const LAST = ['/sign-out'];

/** All pages reachable by links from the start page, breadth first, with a limited number per kind. */
export async function* pagesFrom(options: CrawlOptions): AsyncGenerator<Found> {
  const waiting: Link[] = [{ address: options.start, from: '' }];
  const visited = new Set([options.start]);
  const { looks: visitCounts = new Map<string, number>() } = options;
  const last: Link[] = [];
  for (let link = waiting.shift(); link !== undefined; link = waiting.shift() ?? last.shift()) {
    const { address } = link;
    const [path = ''] = address.split('?');
    const route = Route.of(options.routes, path)?.path ?? path;
    const kind = `${route} ${kindOfQuestion(address)}`;
    const times = visitCounts.get(kind) ?? 0;
    if (times >= options.most && address !== options.start) continue;
    visitCounts.set(kind, times + 1);
    const page = await requestPage(options, link, route);
    yield page;
    for (const next of leadsTo(page, options.home)) {
      if (visited.has(next)) continue;
      visited.add(next);
      if (!LAST.includes(next)) waiting.push({ address: next, from: address });
      else if (!options.staysIn) last.push({ address: next, from: address });
    }
  }
}

/** Parameters that order a list or select its rows: its pages are the same for all of them. */
const VIEW_PARAMETERS = ['sort', 'select'];

/** Query strings that differ only in ids and numbers are of the same kind, and all views of a list. */
function kindOfQuestion(address: string): string {
  const question = new URLSearchParams(address.split('?')[1]);
  if (VIEW_PARAMETERS.some((name) => question.has(name))) return 'a view';
  return [...question].map(([name, value]) => `${name}=${/^[a-z][a-z_-]*$/i.test(value) ? value : ''}`).join('&');
}

/** Requests a page by its address. */
export const lookAt = (options: Pick<CrawlOptions, 'home' | 'cookie' | 'counted' | 'routes'>, link: Link): Promise<Found> => {
  const [path = ''] = link.address.split('?');
  return requestPage(options, link, Route.of(options.routes, path)?.path ?? path);
};

async function requestPage(
  { home, cookie, counted }: Pick<CrawlOptions, 'home' | 'cookie' | 'counted'>,
  { address, from }: Link,
  route: string,
): Promise<Found> {
  let answer: Response | undefined;
  let body = '';
  const request = async (): Promise<void> => {
    answer = await fetch(home + address, { headers: { cookie }, redirect: 'manual' });
    body = await answer.text();
  };
  const statements = counted ? await counted(request) : (await request(), 0);
  const { status, headers } = answer as unknown as Response;
  return { address, from, route, status, headers, body, statements };
}

function leadsTo({ address, headers, body }: Found, home: string): string[] {
  const onward = headers.get('location');
  return (onward === null ? linksIn(body) : [onward]).flatMap((link) => {
    const url = new URL(link, home + address);
    // the other language is covered by another crawl
    if (url.origin !== home || url.searchParams.has('lang') || url.searchParams.has('d')) return [];
    return [url.pathname + url.search];
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&#39;': "'" };

/** The targets of all links of a page, without links to anchors on the same page. */
export const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\s[^>]*?href="([^"#][^"]*)"/g)].map(([, href = '']) => href.replaceAll(/&\w+;|&#39;/g, (entity) => ENTITIES[entity] ?? entity));

/**
 * The structure of a page: which element is in which, by tag and class. A page with no element beyond another one's
 * structure looks like it, whatever its text.
 */
export function partsOf(html: string): Set<string> {
  const parts = new Set<string>();
  const within: string[] = [];
  for (const [, closes, element = '', attributes = '', isEmpty] of html.matchAll(/<(\/)?([a-z][a-z0-9]*)([^>]*?)(\/)?>/g)) {
    if (closes) within.pop();
    else {
      const named = `${element}.${/class="([^"]*)"/.exec(attributes)?.[1] ?? ''}`;
      parts.add([...within.slice(-2), named].join(' > '));
      if (!isEmpty) within.push(named);
    }
  }
  return parts;
}

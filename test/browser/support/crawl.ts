/** Finds pages as somebody would: from a start page along every link. Used by the tests on their own world, and by the benchmark on a running demo. */

/** An address of the service, by the route that answers it: `/staff/alerts/:id`. */
export class Route {
  readonly #pattern: RegExp;
  /** How much of it is written out: `/new` is itself before it is an `:id`. */
  readonly #written: number;

  constructor(readonly path: string) {
    this.#pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
    this.#written = path.replaceAll(/:\w+/g, '').length;
  }

  static of(routes: readonly Route[], address: string): Route | undefined {
    return routes.filter((route) => route.#pattern.test(address)).sort((a, b) => b.#written - a.#written)[0];
  }
}

/** What somebody came upon. */
export interface Found {
  /** The address with its question, as the link wrote it. */
  readonly address: string;
  /** The page that links there. */
  readonly from: string;
  readonly route: string;
  readonly status: number;
  readonly headers: Headers;
  /** Empty where the answer sends the visitor on. */
  readonly body: string;
  readonly statements: number;
}

type Link = Pick<Found, 'address' | 'from'>;

export interface Way {
  readonly home: string;
  readonly start: string;
  readonly cookie: string;
  readonly routes: readonly Route[];
  /** So many pages of one route and the same kind of question are looked at. */
  readonly most: number;
  /** How many of each kind were; given to several walks, what one has looked at the others pass by. */
  readonly looks?: Map<string, number>;
  /** Leaves out what ends the visit. */
  readonly staysIn?: true;
  /** How many SQL statements a request sent, where somebody counts. */
  readonly counted?: (request: () => Promise<unknown>) => Promise<number>;
}

/** These end the visit: whoever walks looks at them last. */
const LAST = ['/close'];

/** All that links lead to from the start page, breadth first, each kind of page a few times. */
export async function* pagesFrom(way: Way): AsyncGenerator<Found> {
  const waiting: Link[] = [{ address: way.start, from: '' }];
  const seen = new Set([way.start]);
  const { looks = new Map<string, number>() } = way;
  const last: Link[] = [];
  for (let link = waiting.shift(); link !== undefined; link = waiting.shift() ?? last.shift()) {
    const { address } = link;
    const [path = ''] = address.split('?');
    const route = Route.of(way.routes, path)?.path ?? path;
    const kind = `${route} ${kindOfQuestion(address)}`;
    const times = looks.get(kind) ?? 0;
    if (times >= way.most && address !== way.start) continue;
    looks.set(kind, times + 1);
    const found = await look(way, link, route);
    yield found;
    for (const next of leadsTo(found, way.home)) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (!LAST.includes(next)) waiting.push({ address: next, from: address });
      else if (!way.staysIn) last.push({ address: next, from: address });
    }
  }
}

/** Two pages of one route are of one kind where only ids and numbers tell their questions apart. */
function kindOfQuestion(address: string): string {
  const question = new URLSearchParams(address.split('?')[1]);
  return [...question].map(([name, value]) => `${name}=${/^[a-z][a-z_-]*$/i.test(value) ? value : ''}`).join('&');
}

/** A page that is gone to by its address. */
export const lookAt = (way: Pick<Way, 'home' | 'cookie' | 'counted' | 'routes'>, link: Link): Promise<Found> => {
  const [path = ''] = link.address.split('?');
  return look(way, link, Route.of(way.routes, path)?.path ?? path);
};

async function look({ home, cookie, counted }: Pick<Way, 'home' | 'cookie' | 'counted'>, { address, from }: Link, route: string): Promise<Found> {
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
    // the other language of a page is walked through by somebody else
    if (url.origin !== home || url.searchParams.has('lang') || url.searchParams.has('d')) return [];
    return [url.pathname + url.search];
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&#39;': "'" };

/** The addresses of all links of a page; a link to a place on the page itself leads nowhere else. */
export const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\s[^>]*?href="([^"#][^"]*)"/g)].map(([, href = '']) => href.replaceAll(/&\w+;|&#39;/g, (entity) => ENTITIES[entity] ?? entity));

/** How a page is built: what stands in what, by element and class. Two pages of which one adds nothing to the other look alike, whatever is written on them. */
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

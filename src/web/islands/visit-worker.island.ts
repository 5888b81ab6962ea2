/**
 * Service worker of a visit without a network. It stores one page, which is the same for everyone and holds no data,
 * with its style and script. Every other request is sent to the network.
 */
const CACHE_NAME = 'visit';
const SCOPE = '/staff/offline-visit/';
const worker = self as unknown as ServiceWorkerScope;

interface WorkerEvent extends Event {
  readonly data?: unknown;
  readonly ports: readonly MessagePort[];
  waitUntil(work: Promise<unknown>): void;
}
interface WorkerFetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface ServiceWorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: WorkerFetchEvent) => void): void;
}

/** Without cookies: what is stored belongs to no one. */
const plain = (path: string): Request => new Request(path, { cache: 'reload', credentials: 'omit' });

async function load(path: string): Promise<readonly [Request, Response]> {
  const request = plain(path);
  const answer = await fetch(request);
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return [request, answer];
}

/** Replaces the stored page once all of the new one has arrived: the page of an earlier draft stays if it does not. */
async function store(path: string): Promise<void> {
  const page = await load(path);
  const html = await page[1].clone().text();
  const paths = [...new Set(html.match(/\/assets\/[\w.-]+/g))];
  const files = await Promise.all(paths.map(load));
  const cache = await caches.open(CACHE_NAME);
  for (const [request, answer] of [...files, page]) await cache.put(request, answer);
  const old = (await cache.keys()).filter(({ url }) => ![path, ...paths].includes(new URL(url).pathname));
  await Promise.all(old.map((request) => cache.delete(request, { ignoreVary: true })));
}

const cached = async (request: Request): Promise<Response> => (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (typeof data !== 'string' || !data.startsWith(SCOPE)) return;
  event.waitUntil(
    store(data).then(
      () => ports[0]?.postMessage(true),
      () => ports[0]?.postMessage(false),
    ),
  );
});
worker.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method === 'GET' && (pathname.startsWith(SCOPE) || pathname.startsWith('/assets/'))) event.respondWith(cached(event.request));
});

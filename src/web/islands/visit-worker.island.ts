/**
 * Service worker of a visit without a network. It stores one page, which is the same for everyone and holds no data,
 * with its style and script. Every other request goes to the network.
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

/** Without cookies: what is stored belongs to nobody. */
const plain = (path: string): Request => new Request(path, { cache: 'reload', credentials: 'omit' });

async function store(path: string): Promise<void> {
  await caches.delete(CACHE_NAME);
  const cache = await caches.open(CACHE_NAME);
  await cache.add(plain(path));
  const html = await (await cache.match(path))?.text();
  await cache.addAll([...new Set(html?.match(/\/assets\/[\w.-]+/g))].map(plain));
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

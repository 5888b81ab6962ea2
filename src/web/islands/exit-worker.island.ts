/**
 * Service worker of the quick exit. It caches one page only, the neutral exit page, so that it appears at
 * once and also without a network. No page with a trainee's data is ever cached, so none can be found on her
 * phone: every other page comes from the server or not at all. An exit without a network is recorded, and the
 * server is notified before any other page opens.
 */
const EXIT_PAGE = '/exit';
const EXIT = '/sign-out';
const CACHE_NAME = 'page';
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

async function cacheExitPage(): Promise<void> {
  const cache = await caches.open(CACHE_NAME);
  await cache.add(new Request(EXIT_PAGE, { cache: 'reload', credentials: 'omit' }));
  await worker.skipWaiting();
}

const exitPage = async (): Promise<Response> => (await caches.match(EXIT_PAGE)) ?? fetch(EXIT_PAGE);

/** Recorded until the server has received it, then the whole cache is deleted. */
async function endSessionOnServer(): Promise<void> {
  await (await caches.open(CACHE_NAME)).put(EXIT, new Response());
  await fetch(EXIT, { method: 'POST' });
  await caches.delete(CACHE_NAME);
}

/**
 * The request in flight that notifies the server. Pages opened in the meantime wait for it: its response
 * clears cookies, and must not clear those of the next visit.
 */
let pendingExit: Promise<void> | undefined;
const exit = (): Promise<void> => (pendingExit ??= endSessionOnServer().finally(() => (pendingExit = undefined)));

async function fetchAfterExit(request: Request): Promise<Response> {
  if (pendingExit || (await caches.match(EXIT))) await exit();
  return fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(cacheExitPage()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  if (event.data !== EXIT) return;
  event.waitUntil(exit().catch(() => undefined));
  event.ports[0]?.postMessage(EXIT);
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.mode !== 'navigate' || request.method !== 'GET' || /^\/(employer|staff)(\/|$)/.test(pathname)) return;
  event.respondWith(pathname === EXIT_PAGE ? exitPage() : fetchAfterExit(request).catch(exitPage));
});

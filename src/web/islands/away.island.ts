/**
 * Service worker of the quick exit. It caches one page only, the neutral exit page, so that it appears at
 * once and also without a network. No page with a trainee's data is ever cached, so none can be found on her
 * phone: every other page comes from the server or not at all. An exit without a network is recorded, and the
 * server is notified before any other page opens.
 */
const AWAY = '/away';
const LEAVE = '/leave';
const KEPT_IN = 'page';
const worker = self as unknown as ServiceWorkerScope;

interface Waits extends Event {
  readonly data?: unknown;
  readonly ports: readonly MessagePort[];
  waitUntil(work: Promise<unknown>): void;
}
interface Fetches extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface ServiceWorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate' | 'message', heard: (event: Waits) => void): void;
  addEventListener(type: 'fetch', heard: (event: Fetches) => void): void;
}

async function keep(): Promise<void> {
  const kept = await caches.open(KEPT_IN);
  await kept.add(new Request(AWAY, { cache: 'reload', credentials: 'omit' }));
  await worker.skipWaiting();
}

const away = async (): Promise<Response> => (await caches.match(AWAY)) ?? fetch(AWAY);

/** Recorded until the server has received it, then the whole cache is deleted. */
async function tellServer(): Promise<void> {
  await (await caches.open(KEPT_IN)).put(LEAVE, new Response());
  await fetch(LEAVE, { method: 'POST' });
  await caches.delete(KEPT_IN);
}

/**
 * The request in flight that notifies the server. Pages opened in the meantime wait for it: its response
 * clears cookies, and must not clear those of the next visit.
 */
let leaving: Promise<void> | undefined;
const leave = (): Promise<void> => (leaving ??= tellServer().finally(() => (leaving = undefined)));

async function opened(request: Request): Promise<Response> {
  if (leaving || (await caches.match(LEAVE))) await leave();
  return fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  if (event.data !== LEAVE) return;
  event.waitUntil(leave().catch(() => undefined));
  event.ports[0]?.postMessage(LEAVE);
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.mode !== 'navigate' || request.method !== 'GET' || /^\/(employer|staff)(\/|$)/.test(pathname)) return;
  event.respondWith(pathname === AWAY ? away() : opened(request).catch(away));
});

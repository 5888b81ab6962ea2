/**
 * Keeps one page for when there is no network, or to be there at once: the page that says nothing. Nothing else is kept, and nothing of hers ever:
 * every other page comes from the server or not at all.
 */
const AWAY = '/away';
const KEPT_IN = 'page';
const worker = self as unknown as ServiceWorkerScope;

interface Waits extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetches extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface ServiceWorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', heard: (event: Waits) => void): void;
  addEventListener(type: 'fetch', heard: (event: Fetches) => void): void;
}

async function keep(): Promise<void> {
  const kept = await caches.open(KEPT_IN);
  await kept.add(new Request(AWAY, { cache: 'reload', credentials: 'omit' }));
  await worker.skipWaiting();
}

const away = async (): Promise<Response> => (await caches.match(AWAY)) ?? fetch(AWAY);

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.mode !== 'navigate' || request.method !== 'GET' || /^\/(employer|staff)(\/|$)/.test(pathname)) return;
  if (pathname === AWAY) event.respondWith(away());
  else event.respondWith(fetch(request).catch(away));
});

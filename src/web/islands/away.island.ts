/**
 * Keeps one page for when there is no network, or to be there at once: the page that says nothing. Nothing else is kept, and nothing of hers ever: every other
 * page comes from the server or not at all. Whoever left without a network has left: before anything else is opened again the server hears of it.
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

/** Noted until the server has heard it; then nothing stays. */
async function tellServer(): Promise<void> {
  await (await caches.open(KEPT_IN)).put(LEAVE, new Response());
  await fetch(LEAVE, { method: 'POST' });
  await caches.delete(KEPT_IN);
}

/** While the server is being told. What is opened meanwhile waits for it: the answer drops cookies, and must not drop those of the next visit. */
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

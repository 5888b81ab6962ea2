import { find, lockWhenLeft, say } from './visit-page';
import { createDraft, type Draft, sealedDraft } from './visit-store';

/**
 * Prepares a visit for a device without a network: stores the empty page of the visit with a service worker, and the
 * site facts encrypted with a passphrase. The passphrase fields have no name and are never sent.
 */
interface TrustedUrls {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}
interface Prepared {
  /** For how much longer the server accepts the draft. */
  readonly secondsLeft?: number;
  readonly draft?: Draft;
}

const WORKER = '/staff/offline-visit-worker.js';
const SCOPE = '/staff/offline-visit/';
const form = find<HTMLFormElement>('[data-prepare]');
const [passphrase, repeated] = [find<HTMLInputElement>('#passphrase'), find<HTMLInputElement>('#repeated')];

/** Made once, also if preparing is tried again. */
const policy = (window as { trustedTypes?: TrustedUrls }).trustedTypes?.createPolicy('visit', { createScriptURL: (url) => url });

/** The worker stores the page once it has its address, and answers when it is stored. */
async function storePage(): Promise<void> {
  const registration = await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER, { scope: SCOPE });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve, reject) => {
    port1.addEventListener('message', ({ data }) => (data === true ? resolve() : reject(new Error('The page was not stored.'))));
    port1.start();
    worker?.postMessage(form.dataset['prepare'], [port2]);
  });
}

/**
 * First the page, then the server, then the draft: each step leaves the earlier draft usable if it fails. The same
 * request, sent again, gets no more time, so the time counts from before the request.
 */
async function prepare(): Promise<void> {
  const secret = passphrase.value;
  await storePage();
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
  const requestedAt = Date.now();
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) });
  const { secondsLeft = 0, draft } = (await answer.json()) as Prepared;
  if (!draft || secondsLeft <= 0) throw new Error('The visit cannot be prepared.');
  await createDraft(secret, draft, requestedAt + secondsLeft * 1_000);
  passphrase.value = '';
  repeated.value = '';
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (passphrase.value.trim().length < Number(form.dataset['length'])) return say('short');
  if (passphrase.value !== repeated.value) return say('different');
  say('preparing');
  prepare().then(
    () => (((form.querySelector('button') as HTMLButtonElement).hidden = true), say('ready')),
    () => say('failed'),
  );
});
lockWhenLeft();
if ('serviceWorker' in navigator && 'subtle' in crypto) {
  form.hidden = false;
  void sealedDraft().then((sealed) => sealed && say('replaces'));
}

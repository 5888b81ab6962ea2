import { find, say } from './visit-page';
import { createDraft, type Draft, sealedDraft } from './visit-store';

/**
 * Prepares a visit for a device without a network: stores the empty page of the visit with a service worker, and the
 * site facts encrypted with a passphrase. The passphrase fields have no name and are never sent.
 */
interface TrustedUrls {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}
interface Prepared {
  readonly hours?: number;
  readonly draft?: Draft;
}

const WORKER = '/staff/offline-visit-worker.js';
const SCOPE = '/staff/offline-visit/';
const HOUR_MS = 3_600_000;
const form = find<HTMLFormElement>('[data-prepare]');
const [passphrase, repeated] = [find<HTMLInputElement>('#passphrase'), find<HTMLInputElement>('#repeated')];

/** The worker stores the page once it is told its address, and answers when it is stored. */
async function storePage(): Promise<void> {
  const policy = (window as { trustedTypes?: TrustedUrls }).trustedTypes?.createPolicy('visit', { createScriptURL: (url) => url });
  const registration = await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER, { scope: SCOPE });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve, reject) => {
    port1.addEventListener('message', ({ data }) => (data === true ? resolve() : reject(new Error('The page was not stored.'))));
    port1.start();
    worker?.postMessage(form.dataset['prepare'], [port2]);
  });
}

async function prepare(): Promise<void> {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) });
  const { hours, draft } = (await answer.json()) as Prepared;
  if (!draft || hours === undefined) throw new Error('The visit cannot be prepared.');
  await storePage();
  await createDraft(passphrase.value, draft, Date.now() + hours * HOUR_MS);
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
if ('serviceWorker' in navigator && 'subtle' in crypto) {
  form.hidden = false;
  void sealedDraft().then((sealed) => sealed && say('replaces'));
}

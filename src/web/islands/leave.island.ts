/**
 * The quick way out: Close, or Shift three times. Blank first, then a page that says nothing, in the place of this one. The worker, where there is one by now,
 * shows that page at once and has the session ended behind it; else the server ends it on the way, as it does for Close without this script. Never by a message
 * that nobody waits for: its answer drops cookies, and could come after the next visit has begun and drop those.
 */
const AWAY = '/away';
const CLOSE = '/close';
const LEAVE = '/leave';
const SHIFTS = 3;
const WITHIN_MS = 1_500;
/** A worker that has to be started first is not waited for any longer. */
const HEARD_WITHIN_MS = 300;

interface TrustedUrls {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

const page = document.documentElement;
const go = (): void => location.replace(AWAY);

/** Her other pages leave with this one; nothing of it is kept. */
const others = new BroadcastChannel('leave');
others.addEventListener('message', () => ((page.hidden = true), go()));

function leave(): void {
  page.hidden = true;
  document.title = '\u200b';
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is heard by this origin alone
  others.postMessage('');
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return location.replace(CLOSE);
  // once the worker has heard it: what is opened next must not come to it before this does
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', go);
  port1.start();
  setTimeout(go, HEARD_WITHIN_MS);
  worker.postMessage(LEAVE, [port2]);
}

document.querySelector('[data-leave]')?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

let pressed: number[] = [];
addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  pressed = key === 'Shift' ? [...pressed, timeStamp] : [];
  if (timeStamp - (pressed.at(-SHIFTS) ?? -WITHIN_MS) < WITHIN_MS) leave();
});

const trusted = (window as { trustedTypes?: TrustedUrls }).trustedTypes?.createPolicy('away', { createScriptURL: (url) => url });
void navigator.serviceWorker?.register(trusted?.createScriptURL('/away.js') ?? '/away.js').catch(() => undefined);

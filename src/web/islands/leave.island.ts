/**
 * The quick way out: Close, or Shift three times. Blank first, then a page that says nothing, in the place of this one; the session ends on the server by a
 * message that outlives the page. Without this script Close is a link that does the same more slowly.
 */
const AWAY = '/away';
const LEAVE = '/leave';
const SHIFTS = 3;
const WITHIN_MS = 1_500;

interface TrustedUrls {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

function leave(): void {
  document.documentElement.hidden = true;
  document.title = '\u200b';
  navigator.sendBeacon(LEAVE);
  // it remembers where there is no network now
  navigator.serviceWorker?.controller?.postMessage(LEAVE);
  location.replace(AWAY);
}

document.querySelector('[data-leave]')?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

let pressed: number[] = [];
addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  pressed = key === 'Shift' ? [...pressed, timeStamp].filter((at) => timeStamp - at < WITHIN_MS) : [];
  if (pressed.length >= SHIFTS) leave();
});

// a page that the browser kept whole is asked for anew: the session may be over
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

if ('serviceWorker' in navigator) {
  const trusted = (window as { trustedTypes?: TrustedUrls }).trustedTypes?.createPolicy('away', { createScriptURL: (url) => url });
  void navigator.serviceWorker.register(trusted?.createScriptURL('/away.js') ?? '/away.js').catch(() => undefined);
}

import './mark-busy';

/**
 * The quick exit: the link “Leave now”, or Shift pressed three times. It blanks this page at once, then
 * replaces it with a neutral page. If the service worker is active, it shows that page from its cache and
 * ends the session in the background; otherwise the server ends the session on the way, as the link “Leave
 * now” does without this script. The session is never ended by a request that is not awaited: its response
 * clears cookies, and could arrive after the next visit has started and clear that visit's cookies.
 */
const EXIT_PAGE = '/exit';
const SHIFTS = 3;
const SHIFTS_WITHIN_MS = 1_500;
/** The maximum wait for the worker, which may have to start first. */
const WORKER_TIMEOUT_MS = 300;

interface TrustedUrls {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

const page = document.documentElement;
const showExitPage = (): void => location.replace(EXIT_PAGE);

/** Her other open pages exit as well, and none of them stays in the history. */
const otherTabs = new BroadcastChannel('exit');
otherTabs.addEventListener('message', () => ((page.hidden = true), showExitPage()));

function exit(): void {
  page.hidden = true;
  document.title = '\u200b';
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is heard by this origin alone
  otherTabs.postMessage('');
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return location.replace('/sign-out'); // the server ends the session and redirects
  // Continue once the worker has confirmed the message: it must receive this exit before any later page
  // request.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', showExitPage);
  port1.start();
  setTimeout(showExitPage, WORKER_TIMEOUT_MS);
  worker.postMessage('/sign-out', [port2]); // the address at which the worker ends the session
}

document.querySelector('[data-exit]')?.addEventListener('click', (event) => {
  event.preventDefault();
  exit();
});

let pressed: number[] = [];
addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  pressed = key === 'Shift' ? [...pressed, timeStamp] : [];
  if (timeStamp - (pressed.at(-SHIFTS) ?? -SHIFTS_WITHIN_MS) < SHIFTS_WITHIN_MS) exit();
});

const urlPolicy = (window as { trustedTypes?: TrustedUrls }).trustedTypes?.createPolicy('exit', { createScriptURL: (url) => url });
void navigator.serviceWorker?.register(urlPolicy?.createScriptURL('/exit.js') ?? '/exit.js').catch(() => undefined);

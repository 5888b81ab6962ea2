/**
 * Sends a help request. If the network fails, it says so at once, shows the number to call, and retries while
 * the page is open. The unsent request exists only in this page's memory: no data is stored on the phone, and
 * leaving the page drops it. A request sent twice counts once, because both carry the key of the form.
 */
const form = document.querySelector<HTMLFormElement>('#ask-for-help');
const unsent = document.querySelector<HTMLElement>('[data-unsent]');
const AGAIN_MS = 5_000;
const LONGEST_MS = 15_000;

/** Requests that were pressed and have not arrived yet. */
const waiting = new Map<string, URLSearchParams>();
let isSending = false;
/** The quick exit hides the page at once, however long the next page takes to load. */
const isClosed = (): boolean => document.documentElement.hidden !== false;
let timer: ReturnType<typeof setTimeout> | undefined;

function press(event: SubmitEvent): void {
  const { submitter } = event;
  if (!form || !(submitter instanceof HTMLButtonElement)) return;
  event.preventDefault();
  const fields = [...new FormData(form, submitter)].filter((field): field is [string, string] => typeof field[1] === 'string');
  waiting.set(submitter.value, new URLSearchParams(fields));
  void sendAll();
}

async function sendAll(): Promise<void> {
  clearTimeout(timer);
  if (!form || isSending || isClosed()) return;
  isSending = true;
  let arrived: string | null = null;
  for (const [wish, body] of waiting) {
    arrived = await send(form.action, body);
    if (arrived === null || isClosed()) break;
    waiting.delete(wish);
  }
  isSending = false;
  if (isClosed()) return;
  if (waiting.size > 0) showUnsent();
  else if (arrived !== null) location.replace(arrived);
}

/** @returns the URL of the page that answers; null if the request did not arrive, or if that is unknown */
async function send(address: string, body: URLSearchParams): Promise<string | null> {
  try {
    const answer = await fetch(address, { method: 'POST', body, signal: AbortSignal.timeout(LONGEST_MS) });
    return answer.status < 500 ? answer.url : null;
  } catch {
    return null;
  }
}

function showUnsent(): void {
  timer = setTimeout(() => void sendAll(), AGAIN_MS);
  if (!unsent?.hidden) return;
  unsent.hidden = false;
  unsent.focus();
}

form?.addEventListener('submit', press);
addEventListener('online', () => waiting.size > 0 && void sendAll());
addEventListener('pagehide', () => {
  clearTimeout(timer);
  waiting.clear();
});

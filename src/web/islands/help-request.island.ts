/**
 * Sends a help request. If the network fails, it says so at once, shows the number to call, and retries while
 * the page is open. The unsent request exists only in this page's memory: no data is stored on the phone, and
 * leaving the page drops it. A request sent twice counts once, because both carry the key of the form.
 */
const form = document.querySelector<HTMLFormElement>('#ask-for-help');
const unsent = document.querySelector<HTMLElement>('[data-unsent]');
const RETRY_MS = 5_000;
const TIMEOUT_MS = 15_000;

/** Requests that were pressed and have not arrived yet. */
const unsentRequests = new Map<string, URLSearchParams>();
let isSending = false;
/** The quick exit hides the page at once, however long the next page takes to load. */
const hasExited = (): boolean => document.documentElement.hidden !== false;
let timer: ReturnType<typeof setTimeout> | undefined;

function press(event: SubmitEvent): void {
  const { submitter } = event;
  if (!form || !(submitter instanceof HTMLButtonElement)) return;
  event.preventDefault();
  const fields = [...new FormData(form, submitter)].filter((field): field is [string, string] => typeof field[1] === 'string');
  unsentRequests.set(submitter.value, new URLSearchParams(fields));
  void sendAll();
}

async function sendAll(): Promise<void> {
  clearTimeout(timer);
  if (!form || isSending || hasExited()) return;
  isSending = true;
  let answerUrl: string | null = null;
  for (const [kind, body] of unsentRequests) {
    answerUrl = await send(form.action, body);
    if (answerUrl === null || hasExited()) break;
    unsentRequests.delete(kind);
  }
  isSending = false;
  if (hasExited()) return;
  if (unsentRequests.size > 0) showUnsent();
  else if (answerUrl !== null) location.replace(answerUrl);
}

/** @returns the URL of the page that answers; null if the request did not arrive, or if that is unknown */
async function send(address: string, body: URLSearchParams): Promise<string | null> {
  try {
    const answer = await fetch(address, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answer.status < 500 ? answer.url : null;
  } catch {
    return null;
  }
}

function showUnsent(): void {
  timer = setTimeout(() => void sendAll(), RETRY_MS);
  if (!unsent?.hidden) return;
  unsent.hidden = false;
  unsent.focus();
}

form?.addEventListener('submit', press);
addEventListener('online', () => unsentRequests.size > 0 && void sendAll());
addEventListener('pagehide', () => {
  clearTimeout(timer);
  unsentRequests.clear();
});

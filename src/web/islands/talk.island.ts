/**
 * A press for help that the network does not carry says so at once, with the number to call, and is sent again while this page is open. It waits in this page's
 * memory alone: nothing is stored on the phone, and leaving the page ends it. The same press sent twice is one press, by the key of its form.
 */
const form = document.querySelector<HTMLFormElement>('#ask-for-help');
const unsent = document.querySelector<HTMLElement>('[data-unsent]');
const AGAIN_MS = 5_000;
const LONGEST_MS = 15_000;

/** What was pressed and did not arrive yet. */
const waiting = new Map<string, URLSearchParams>();
let isSending = false;
/** Close hides the page at once, however long the next one takes to come. */
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

/** @returns the page that answers it; null where it did not arrive, or nobody knows */
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

/**
 * Autosaves a form to the server while the user types, so that closing the window or losing the session loses
 * no input. No data is stored on the device.
 */
const state = document.querySelector<HTMLElement>('[data-draft]');
const form = state?.closest('form');
const PAUSE_MS = 600;

let waiting: ReturnType<typeof setTimeout> | undefined;
let sending: Promise<void> | undefined;
let mayAutosave = true;

const bodyOf = (sent: HTMLFormElement): URLSearchParams =>
  new URLSearchParams([...new FormData(sent)].filter((field): field is [string, string] => typeof field[1] === 'string'));

function showStatus(text: string | undefined): void {
  if (state && text !== undefined) state.textContent = text;
}

/** One save at a time: each save sends the version returned by the previous one. */
function save(isLast = false): void {
  clearTimeout(waiting);
  waiting = undefined;
  if (!mayAutosave) return;
  if (sending) scheduleSave();
  else sending = send(isLast).finally(() => (sending = undefined));
}

async function send(isLast: boolean): Promise<void> {
  if (!form || !state) return;
  try {
    const answer = await fetch(state.dataset['draft'] ?? '', {
      method: 'POST',
      body: bodyOf(form),
      headers: { accept: 'application/json' },
      keepalive: isLast,
    });
    const { version, said } = (await answer.json()) as { readonly version?: number; readonly said: string };
    const expectedVersion = form.elements.namedItem('expectedDraftVersion');
    if (version !== undefined && expectedVersion instanceof HTMLInputElement) expectedVersion.value = String(version);
    mayAutosave = version !== undefined;
    showStatus(said);
  } catch {
    showStatus(state.dataset['failed']);
  }
}

function scheduleSave(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => save(), PAUSE_MS);
}

if (form) {
  form.addEventListener('change', scheduleSave);
  // Recording refers to the stored draft, so the submit waits for the save in flight.
  form.addEventListener('submit', (event) => {
    mayAutosave = false;
    clearTimeout(waiting);
    if (!sending) return;
    event.preventDefault();
    void sending.then(() => form.requestSubmit(event.submitter));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && waiting !== undefined) save(true);
  });
}

/**
 * Keeps what is typed in a task while it is typed, and shows what the rules say of it beside the fields. The same is said without it once one goes on;
 * nothing is kept on this machine.
 */
const PAUSE_MS = 700;
/** Longer than this nothing that was pressed waits for a saving. */
const LONGEST_MS = 10_000;
const form = document.querySelector<HTMLFormElement>('form#task');
const status = form?.querySelector<HTMLElement>('[data-saved]');

interface Answer {
  readonly isSaved: boolean;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  /** What the form is held against from here on. */
  readonly shown?: string;
}

let waiting: ReturnType<typeof setTimeout> | undefined;
/** One saving at a time: a form that was sent beside another would not know that what stands there now is its own. */
let sending: Promise<void> | undefined;
let isDue = false;
let isLeaving = false;

/** One remark at its field, read out once it is there; it goes when the rule has nothing more to say. */
function say(frame: Element, id: string, message: string | undefined): void {
  let place = document.getElementById(`${id}-problem`);
  const control = document.getElementById(id);
  if (!message) {
    place?.remove();
    frame.classList.remove('wrong');
    control?.removeAttribute('aria-invalid');
    return;
  }
  if (!place) {
    place = document.createElement('span');
    place.id = `${id}-problem`;
    place.className = 'problem';
    const above = frame.querySelector(':scope > .hint, :scope > label:not(.row), :scope > legend');
    above?.after(place);
  }
  if (place.textContent !== message) place.textContent = message;
  frame.classList.add('wrong');
  control?.setAttribute('aria-describedby', [...new Set([...(control.getAttribute('aria-describedby') ?? '').split(' '), place.id])].filter(Boolean).join(' '));
}

function show({ isSaved, problems }: Answer): void {
  for (const frame of form?.querySelectorAll('.field') ?? []) {
    const id = frame.matches('fieldset.group') ? frame.id : frame.querySelector('input, select, textarea')?.id;
    if (!id || (frame.matches('fieldset.group') && frame.querySelector('.field'))) continue;
    say(
      frame,
      id,
      problems
        .filter(({ field }) => field === id)
        .map(({ message }) => message)
        .join(' ') || undefined,
    );
  }
  if (status) status.textContent = isSaved ? (status.dataset['saved'] ?? '') : '';
}

async function send(typed: URLSearchParams, path: string): Promise<void> {
  try {
    const answer = await fetch(path, { method: 'POST', body: typed, redirect: 'error', signal: AbortSignal.timeout(LONGEST_MS) });
    if (!answer.ok) return;
    const told = (await answer.json()) as Answer;
    const shown = form?.elements.namedItem('shown');
    if (told.shown && shown instanceof HTMLInputElement) shown.value = told.shown;
    if (!isDue) show(told);
  } catch {
    // offline, or signed out: what is typed stays in the form, and going on says what to do
    if (status) status.textContent = '';
  }
}

async function keep(): Promise<void> {
  if (!form || isLeaving) return;
  isDue = sending !== undefined;
  if (isDue) return;
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value);
  sending = send(typed, `${new URL(form.action).pathname}/remarks`);
  await sending;
  sending = undefined;
  if (isDue) void keep();
}

/** What is pressed while something is being saved waits for it. */
async function leave(event: SubmitEvent): Promise<void> {
  clearTimeout(waiting);
  if (sending) event.preventDefault();
  if (!sending || isLeaving) return;
  isLeaving = true;
  const { submitter } = event;
  await sending;
  sending = undefined;
  form?.requestSubmit(submitter);
  isLeaving = false;
}

function later(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void keep(), PAUSE_MS);
}

/** On a slow line somebody types before this is there. */
const isTyped = (control: Element): boolean =>
  (control instanceof HTMLInputElement && (control.value !== control.defaultValue || control.checked !== control.defaultChecked)) ||
  (control instanceof HTMLTextAreaElement && control.value !== control.defaultValue);

form?.addEventListener('input', later);
form?.addEventListener('submit', (event) => void leave(event));
if (form && [...form.elements].some(isTyped)) later();

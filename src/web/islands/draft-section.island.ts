/**
 * Autosaves a section of the vacancy form while the user types, and shows the rules' problems at the fields.
 * Without the script, they are shown when the user continues. No data is stored on the device.
 */
const PAUSE_MS = 700;
/** A pressed button waits at most this long for a save in flight. */
const TIMEOUT_MS = 10_000;
const form = document.querySelector<HTMLFormElement>('form#section');
const status = form?.querySelector<HTMLElement>('[data-saved]');

interface Answer {
  readonly isSaved: boolean;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  /** The new base values for the next merge. */
  readonly shown?: string;
}

let waiting: ReturnType<typeof setTimeout> | undefined;
/**
 * One save at a time: with two in flight, the later one would treat the earlier one's values as another
 * session's edit.
 */
let sending: Promise<void> | undefined;
let isDue = false;
let isLeaving = false;

/**
 * Shows one problem at its field and lets screen readers announce it; removes it when the rule no longer
 * reports one.
 */
function showProblem(frame: Element, id: string, message: string | undefined): void {
  let problem = document.getElementById(`${id}-problem`);
  const control = document.getElementById(id);
  if (!message) {
    problem?.remove();
    frame.classList.remove('wrong');
    control?.removeAttribute('aria-invalid');
    return;
  }
  if (!problem) {
    problem = document.createElement('span');
    problem.id = `${id}-problem`;
    problem.className = 'problem';
    const above = frame.querySelector(':scope > .hint, :scope > label:not(.row), :scope > legend');
    above?.after(problem);
  }
  if (problem.textContent !== message) problem.textContent = message;
  frame.classList.add('wrong');
  control?.setAttribute(
    'aria-describedby',
    [...new Set([...(control.getAttribute('aria-describedby') ?? '').split(' '), problem.id])].filter(Boolean).join(' '),
  );
}

function show({ isSaved, problems }: Answer): void {
  for (const frame of form?.querySelectorAll('.field') ?? []) {
    const id = frame.matches('fieldset.group') ? frame.id : frame.querySelector('input, select, textarea')?.id;
    if (!id || (frame.matches('fieldset.group') && frame.querySelector('.field'))) continue;
    showProblem(
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
    const answer = await fetch(path, { method: 'POST', body: typed, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok) return;
    const result = (await answer.json()) as Answer;
    const baseInput = form?.elements.namedItem('shown');
    if (result.shown && baseInput instanceof HTMLInputElement) baseInput.value = result.shown;
    if (!isDue) show(result);
  } catch {
    // Offline or signed out: typed values stay in the form, and continuing explains what to do.
    if (status) status.textContent = '';
  }
}

async function save(): Promise<void> {
  if (!form || isLeaving) return;
  isDue = sending !== undefined;
  if (isDue) return;
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value);
  sending = send(typed, `${new URL(form.action).pathname}/remarks`);
  await sending;
  sending = undefined;
  if (isDue) void save();
}

/** A pressed button waits for the save in flight. */
async function submitAfterSave(event: SubmitEvent): Promise<void> {
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

function scheduleSave(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void save(), PAUSE_MS);
}

/** On a slow connection, the user may have typed before this script loaded. */
const isTyped = (control: Element): boolean =>
  (control instanceof HTMLInputElement && (control.value !== control.defaultValue || control.checked !== control.defaultChecked)) ||
  (control instanceof HTMLTextAreaElement && control.value !== control.defaultValue);

form?.addEventListener('input', scheduleSave);
form?.addEventListener('submit', (event) => void submitAfterSave(event));
if (form && [...form.elements].some(isTyped)) scheduleSave();

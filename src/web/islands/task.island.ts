/**
 * Keeps what is typed in a task while it is typed, and shows what the rules say of it beside the fields. The same is said without it once one goes on;
 * nothing is kept on this machine.
 */
const PAUSE_MS = 700;
const form = document.querySelector<HTMLFormElement>('form#task');
const status = form?.querySelector<HTMLElement>('[data-saved]');

interface Answer {
  readonly isSaved: boolean;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}

let waiting: ReturnType<typeof setTimeout> | undefined;
let latest = 0;

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

async function keep(): Promise<void> {
  if (!form) return;
  const mine = ++latest;
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value);
  try {
    const answer = await fetch(`${new URL(form.action).pathname}/remarks`, { method: 'POST', body: typed, redirect: 'error' });
    if (answer.ok && mine === latest) show((await answer.json()) as Answer);
  } catch {
    // offline, or signed out: what is typed stays in the form, and going on says what to do
    if (status) status.textContent = '';
  }
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
if (form && [...form.elements].some(isTyped)) later();

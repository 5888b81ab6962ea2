import { type OpenDraft, openDraft, sealedDraft, wipe } from './visit-store';
import { whenWiped } from './visit-wiped';

/**
 * Longer than the way to the next room or taking a photo, during which the page is hidden; shorter than a phone is left
 * on a table. The lock of the device comes earlier on most phones, but not every phone has one.
 */
const IDLE_MS = 5 * 60_000;
/** Checked often instead of once at the end: a timer stops while the device sleeps. */
const CHECK_MS = 5_000;
const LOCKED = '#locked';

/** What the pages of a visit's draft share. Nothing here touches markup as text (Trusted Types). */
export function find<E extends Element>(selector: string, within: ParentNode = document): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}

/** Shows one of the page's messages, or none. */
export function say(name: string): void {
  for (const message of document.querySelectorAll<HTMLElement>('[data-say]')) message.hidden = message.dataset['say'] !== name;
}

/** A copy of the first element of a template. */
export const copyOf = (template: string): HTMLElement => find<HTMLTemplateElement>(template).content.firstElementChild?.cloneNode(true) as HTMLElement;

/** Leaves nothing to read: loading the page again also drops the key and the texts in memory. */
function lock(): void {
  document.body.replaceChildren();
  history.replaceState(null, '', LOCKED);
  location.reload();
}

/**
 * A page that was left shows nothing when the browser brings it back with its state, as Back does; nor does a page that is
 * open when another one signs out.
 */
export function lockWhenLeft(): void {
  whenWiped(() => {
    document.body.replaceChildren();
    // again here: this page may have been storing an answer
    void wipe().then(lock, lock);
  });
  addEventListener('pagehide', () => document.body.replaceChildren());
  addEventListener('pageshow', ({ persisted }) => persisted && lock());
}

let lastInput = 0;
const isIdle = (): boolean => Date.now() - lastInput >= IDLE_MS;

/** Counts as input. After the time is over, nothing does. */
export function stayUnlocked(): void {
  if (isIdle()) lock();
  else lastInput = Date.now();
}

function lockWhenIdle(): void {
  lastInput = Date.now();
  for (const type of ['pointerdown', 'keydown', 'input', 'wheel']) addEventListener(type, stayUnlocked, { capture: true, passive: true });
  const check = (): void => void (isIdle() && lock());
  // timers do not run in a page that the system has frozen
  document.addEventListener('visibilitychange', check);
  setInterval(check, CHECK_MS);
}

/** Shows the form for the passphrase if there is a draft, and passes the draft on once it is open. */
export async function askForPassphrase(show: (open: OpenDraft) => Promise<void>): Promise<void> {
  const form = find<HTMLFormElement>('[data-open]');
  const field = find<HTMLInputElement>('#passphrase');
  const isLocked = location.hash === LOCKED;
  if (isLocked) history.replaceState(null, '', location.pathname + location.search);
  lockWhenLeft();
  const sealed = await sealedDraft();
  if (!sealed) return say('none');
  if (isLocked) say('locked');
  const unlock = async (): Promise<void> => {
    const current = await sealedDraft();
    const open = current && (await openDraft(field.value, current));
    field.value = '';
    if (!current) return say('none');
    if (!open) return say('wrong');
    say('');
    form.hidden = true;
    lockWhenIdle();
    await show(open);
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say('opening');
    void unlock();
  });
}

import { type OpenDraft, openDraft, sealedDraft } from './visit-store';

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

/** Shows the form for the passphrase if there is a draft, and passes the draft on once it is open. */
export async function askForPassphrase(show: (open: OpenDraft) => Promise<void>): Promise<void> {
  const form = find<HTMLFormElement>('[data-open]');
  const field = find<HTMLInputElement>('#passphrase');
  const sealed = await sealedDraft();
  if (!sealed) return say('none');
  const unlock = async (): Promise<void> => {
    const current = await sealedDraft();
    const open = current && (await openDraft(field.value, current));
    field.value = '';
    if (!current) return say('none');
    if (!open) return say('wrong');
    say('');
    form.hidden = true;
    await show(open);
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say('opening');
    void unlock();
  });
}

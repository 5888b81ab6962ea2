/**
 * Keys of the search: `/` and Ctrl-K or ⌘K move to the field, the arrows move between the results. The single key can be
 * turned off with the others of a task list (WCAG 2.1.4).
 */
const OFF_KEY = 'wm-keys-off';
const field = document.querySelector<HTMLInputElement>('[data-search]');
const results = [...document.querySelectorAll<HTMLAnchorElement>('[data-found]')];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

function isForField(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k') return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && localStorage.getItem(OFF_KEY) === null;
}

/** From the field down to the first result, and up from it to the field. */
function moveAmongResults(event: KeyboardEvent): void {
  const stops = [field, ...results];
  const at = stops.indexOf(document.activeElement as HTMLInputElement | HTMLAnchorElement);
  const next = at === -1 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

document.addEventListener('keydown', (event) => {
  if (isForField(event)) {
    event.preventDefault();
    field?.focus();
    field?.select();
  } else if (results.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) moveAmongResults(event);
});
results[0]?.focus();

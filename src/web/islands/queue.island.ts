/**
 * Keyboard navigation of a task list: j and k move down and up, Enter opens the row, e completes it if that can be undone,
 * otherwise it moves to its button, and ? opens the list of keys.
 * It works on the same HTML as without the script. It can be turned off, because single-letter shortcuts
 * misfire with speech input (WCAG 2.1.4).
 */
const OFF_KEY = 'wm-keys-off';
const list = document.querySelector<HTMLElement>('[data-queue]');
const keys = document.querySelector<HTMLDetailsElement>('[data-queue-keys]');
const toggle = keys?.querySelector('button');
const areOff = (): boolean => localStorage.getItem(OFF_KEY) !== null;

const rowsOf = (queue: HTMLElement): HTMLElement[] => [...queue.querySelectorAll<HTMLElement>('li[id]')];

function labelToggle(): void {
  if (!toggle) return;
  toggle.textContent = (areOff() ? toggle.dataset['on'] : toggle.dataset['off']) ?? '';
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

function focusRow(rows: readonly HTMLElement[], by: number): void {
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const row = rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)];
  if (!row) return;
  row.focus();
  row.scrollIntoView({ block: 'nearest' });
  // On return from the opened row, the list continues at this row.
  history.replaceState(history.state, '', `#${row.id}`);
}

/** What completes the focused row, or leads to where that is done. */
function buttonOf(rows: readonly HTMLElement[]): HTMLElement | null {
  const row = rows.find((one) => one.contains(document.activeElement));
  return row?.querySelector<HTMLElement>('[data-done]') ?? row?.querySelector<HTMLElement>('[data-next]') ?? null;
}

/** Presses a button whose act can be undone; otherwise the focus moves there, and the next press is the user's. */
function complete(button: HTMLElement | null): void {
  if (button?.dataset['done'] === 'press') button.click();
  else button?.focus();
}

function openKeys(): void {
  if (!keys) return;
  keys.open = !keys.open;
  if (keys.open) keys.querySelector('summary')?.focus();
}

function onKey(event: KeyboardEvent): void {
  if (!list || areOff() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const rows = rowsOf(list);
  if (event.key === 'j') focusRow(rows, 1);
  else if (event.key === 'k') focusRow(rows, -1);
  else if (event.key === 'e') complete(buttonOf(rows));
  else if (event.key === '?') openKeys();
  else if (event.key === 'Enter' && rows.includes(event.target as HTMLElement))
    (event.target as HTMLElement).querySelector<HTMLElement>('[data-next]')?.click();
  else return;
  event.preventDefault();
}

if (list && keys && toggle) {
  const rows = rowsOf(list);
  for (const row of rows) row.tabIndex = -1;
  toggle.addEventListener('click', () => {
    if (areOff()) localStorage.removeItem(OFF_KEY);
    else localStorage.setItem(OFF_KEY, '1');
    labelToggle();
  });
  labelToggle();
  keys.hidden = false;
  // after the last row was completed, the one before it
  if (location.hash.startsWith('#due-')) (rows.find(({ id }) => `#${id}` === location.hash) ?? rows.at(-1))?.focus();
  document.addEventListener('keydown', onKey);
}

/**
 * Keyboard navigation of a task list: j and k move down and up, Enter opens the row; no key completes a task.
 * It works on the same HTML as without the script. It can be turned off, because single-letter shortcuts
 * misfire with speech input (WCAG 2.1.4).
 */
const OFF_KEY = 'wm-keys-off';
const list = document.querySelector<HTMLElement>('[data-queue]');
const keys = document.querySelector<HTMLElement>('[data-queue-keys]');
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

function onKey(event: KeyboardEvent): void {
  if (!list || areOff() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const rows = rowsOf(list);
  if (event.key === 'j') focusRow(rows, 1);
  else if (event.key === 'k') focusRow(rows, -1);
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
  if (!areOff()) rows.find(({ id }) => `#${id}` === location.hash)?.focus();
  document.addEventListener('keydown', onKey);
}

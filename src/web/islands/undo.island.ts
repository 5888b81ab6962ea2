/**
 * Counts down the seconds in which the last act can be undone, and then removes the button. The key u presses it, unless
 * single-letter shortcuts are turned off (WCAG 2.1.4). If the button had the focus, its notice keeps the place.
 */
const OFF_KEY = 'wm-keys-off';
const button = document.querySelector<HTMLButtonElement>('[data-undo]');
const counter = button?.querySelector('span');
// counted from the request for the page: its answer may come late, and the messages leave on time
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const endsAt = (navigation?.requestStart ?? 0) + Number(button?.dataset['undo'] ?? 0) * 1000;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

function remove(): void {
  const notice = button?.closest<HTMLElement>('.notice');
  const hadFocus = document.activeElement === button;
  button?.form?.remove();
  if (!hadFocus || !notice) return;
  notice.tabIndex = -1;
  notice.focus();
}

function tick(): void {
  const left = Math.ceil((endsAt - performance.now()) / 1000);
  if (left <= 0) return remove();
  if (counter) counter.textContent = String(left);
  setTimeout(tick, 250);
}

if (button) {
  tick();
  let isUsed = false;
  button.form?.addEventListener('submit', () => (isUsed = true));
  // shown again by Back from the memory of the browser: the page and its offer are older than the undo
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isUsed) location.reload();
    else if (persisted && performance.now() >= endsAt) remove();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'u' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || localStorage.getItem(OFF_KEY) !== null) return;
    if (!button.isConnected) return;
    event.preventDefault();
    button.click();
  });
}

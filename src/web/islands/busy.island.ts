/**
 * Marks a form as busy from the press of its button until the next page arrives, so that a slow connection
 * does not look like a press that missed. A second press is ignored until then; without this script the server
 * counts it once. A form whose answer is a file stays on the page, so the mark ends by itself.
 */
const MARK = 'aria-busy';
const LONGEST_MS = 8_000;

const release = (form: Element): void => form.removeAttribute(MARK);

addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented) return;
  if (form.hasAttribute(MARK)) return event.preventDefault();
  form.setAttribute(MARK, 'true');
  setTimeout(release, LONGEST_MS, form);
});

// A page restored from the back-forward cache is not waiting any more.
addEventListener('pageshow', () => document.querySelectorAll(`[${MARK}]`).forEach(release));

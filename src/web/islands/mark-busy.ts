/**
 * Marks a form as busy from the press of its button until the next page arrives, so that a slow connection
 * does not look like a press that missed. A second press is ignored until then; without this script the server
 * counts it once. The mark ends by itself, for a form whose answer is a file and for a page shown again by Back.
 */
const LONGEST_MS = 8_000;

addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.ariaBusy) event.preventDefault();
  else if (!event.defaultPrevented) {
    form.ariaBusy = 'true';
    setTimeout(() => (form.ariaBusy = null), LONGEST_MS);
  }
});

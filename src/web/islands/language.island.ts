/**
 * Switching the language also submits the form the user typed in last. The server stores its values and shows
 * the form again in the other language.
 */
const switchPath = document.querySelector<HTMLScriptElement>('script[data-to]')?.dataset['to'];
let form: HTMLFormElement | null = null;

document.addEventListener('input', ({ target }) => {
  form = target instanceof Element ? target.closest('form') : null;
});
document.querySelector<HTMLAnchorElement>('.top a[hreflang]')?.addEventListener('click', (event) => {
  // Ordinary navigation is enough for a search, which simply runs again; for a file form, which cannot be
  // redisplayed; and for a link opened in another tab.
  if (switchPath === undefined || !form?.matches('[method=post]:not([enctype])') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const button = document.createElement('button');
  button.formAction = switchPath;
  button.formNoValidate = button.hidden = true;
  form.append(button);
  form.requestSubmit(button);
  button.remove();
});

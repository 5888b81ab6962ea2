/** Where the language is switched, the form in which somebody typed last goes along: it waits on the server, and comes back in the other language. */
const to = document.querySelector<HTMLScriptElement>('script[data-to]')?.dataset['to'];
let form: HTMLFormElement | null = null;

document.addEventListener('input', ({ target }) => {
  form = target instanceof Element ? target.closest('form') : null;
});
document.querySelector<HTMLAnchorElement>('.top a[hreflang]')?.addEventListener('click', (event) => {
  // a search is asked anew, a file cannot be shown again, and another tab leaves this one as it is
  if (to === undefined || !form?.matches('[method=post]:not([enctype])') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const button = document.createElement('button');
  button.formAction = to;
  button.formNoValidate = button.hidden = true;
  form.append(button);
  form.requestSubmit(button);
  button.remove();
});

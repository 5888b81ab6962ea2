/** Of several forms on a page the one in which somebody typed last goes along where the language is switched; without this it is the first. */
const language = document.querySelector('[data-language]');
const TYPED = 'typed';
let form: HTMLFormElement | null = null;

document.addEventListener('input', ({ target }) => {
  form = target instanceof Element ? target.closest<HTMLFormElement>('form') : null;
});
language?.addEventListener('click', () => {
  // a search is asked anew, and a file cannot be shown again
  if (!form?.matches('[method=post]:not([enctype])')) return;
  form.setAttribute('id', TYPED);
  language.setAttribute('form', TYPED);
});

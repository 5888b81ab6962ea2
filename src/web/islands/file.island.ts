/**
 * Fetches the file that a form exports. The form is then busy until the file is there, and can be sent again, as another
 * export, without loading the page. Any other answer, such as an invalid field, is requested again as a page, with the same
 * key, so that it counts once.
 */
const FILE_FORMS = 'form[action$="/file"], form[action$=".csv"]';
/** How long the browser may take to save it. */
const KEPT_MS = 60_000;

addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  // a second press is prevented by the script that marks forms as busy
  if (event.defaultPrevented || !form.matches(FILE_FORMS)) return;
  event.preventDefault();
  sayMade(form, false);
  void saveFile(form).catch(() => form.submit());
});

async function saveFile(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  const answer = await fetch(form.getAttribute('action') ?? '', { method: 'POST', body, redirect: 'manual' });
  const name = /filename="?([^";]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  if (!answer.ok || name === undefined) return form.submit();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  form.ariaBusy = null;
  clearProblems(form);
  sayMade(form, true);
  const key = form.querySelector<HTMLInputElement>('input[name="key"]');
  if (key) key.value = crypto.randomUUID();
}

/** The place of the message is there before its text, so that screen readers announce it. */
function sayMade(form: HTMLFormElement, isMade: boolean): void {
  const status = form.querySelector<HTMLElement>('[data-file-made]');
  if (!status) return;
  status.className = isMade ? 'notice' : '';
  status.textContent = isMade ? (status.dataset['fileMade'] ?? '') : '';
}

/** The errors of an earlier try, which the page still shows: those at the fields, and their links in the summary. */
function clearProblems(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    for (const link of document.querySelectorAll(`.problems a[href="#${field.id}"]`)) link.closest('li')?.remove();
    field.closest('.field')?.querySelector('.problem')?.remove();
    field.closest('.field')?.classList.remove('wrong');
    for (const name of ['aria-invalid', 'aria-describedby']) field.removeAttribute(name);
  }
  const summary = document.querySelector('.problems');
  if (summary && !summary.querySelector('li')) summary.remove();
}

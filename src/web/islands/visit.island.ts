/**
 * Answers the checklist of a visit by keys: with the focus on a question, y, n, a and u choose its answer and move
 * to the next question without one. The progress follows each answer. Single letters work only inside a question,
 * so that speech input does not trigger them elsewhere (WCAG 2.1.4). Nothing is stored on the device: the form is saved
 * with its buttons. The link to the photos saves it first, and the browser warns of any other way that loses answers.
 */
const ANSWERS: Readonly<Record<string, string>> = { y: 'YES', n: 'NO', a: 'NA', u: 'UNKNOWN' };
const PREFIX = 'answer-';
const form = document.querySelector<HTMLFormElement>('form#visit');
const next = document.querySelector<HTMLAnchorElement>('[data-next-unanswered]');

/** As in records.css: without room for a question above and below the middle. */
const isShort = matchMedia('(max-height: 35rem)');

const radios = [...(form?.querySelectorAll<HTMLInputElement>(`input[type=radio][name^="${PREFIX}"]`) ?? [])];
const names = [...new Set(radios.map(({ name }) => name))];
const radiosOf = (name: string): HTMLInputElement[] => radios.filter((radio) => radio.name === name);
const isAnswered = (name: string): boolean => radiosOf(name).some(({ checked }) => checked);

/** The first question without an answer after the focused one, or else from the start. */
function nextUnanswered(): string | undefined {
  const focused = document.activeElement instanceof HTMLInputElement ? names.indexOf(document.activeElement.name) : -1;
  return [...names.slice(focused + 1), ...names.slice(0, focused + 1)].find((name) => !isAnswered(name));
}

function focusQuestion(name: string): void {
  const [first] = radiosOf(name);
  first?.focus({ preventScroll: true });
  // open, the list of sections covers the question
  document.querySelector('.visit-progress details')?.removeAttribute('open');
  first?.closest('fieldset')?.scrollIntoView({ block: isShort.matches ? 'start' : 'center' });
}

/** Questions of the other part count with their saved answers. */
function showProgress(): void {
  for (const count of document.querySelectorAll<HTMLElement>('[data-count-of]')) {
    const saved = (count.dataset['answered'] ?? '').split(' ');
    const codes = (count.dataset['countOf'] ?? '').split(' ');
    const answered = codes.filter((code) => (names.includes(PREFIX + code) ? isAnswered(PREFIX + code) : saved.includes(code)));
    const texts = JSON.parse(count.dataset['texts'] ?? '[]') as string[];
    count.textContent = texts[answered.length] ?? '';
  }
}

function onKey(event: KeyboardEvent): void {
  const { target } = event;
  const answer = ANSWERS[event.key.toLowerCase()];
  if (answer === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLInputElement) || !names.includes(target.name)) return;
  const radio = radiosOf(target.name).find(({ value }) => value === answer);
  if (!radio) return;
  event.preventDefault();
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
  const unanswered = nextUnanswered();
  if (unanswered === undefined) radio.focus();
  else focusQuestion(unanswered);
}

/** Until the form is saved, leaving the page asks first; the link to the photos saves instead. */
function keepAnswers(visit: HTMLFormElement): void {
  // after a refusal or a switch of the language, the page shows answers that are not saved
  let isUnsaved = document.querySelector('[data-save-note=unsaved]') !== null;
  visit.addEventListener('input', () => (isUnsaved = true));
  visit.addEventListener('submit', () => (isUnsaved = false));
  // at the end of a session, the page is blanked and its answers are sent
  addEventListener('beforeunload', (event) => isUnsaved && visit.isConnected && event.preventDefault());
  const save = visit.querySelector<HTMLButtonElement>('[data-then-photos]');
  document.querySelector('[data-saves-first]')?.addEventListener('click', (event) => {
    if (!isUnsaved || !save) return;
    event.preventDefault();
    visit.requestSubmit(save);
  });
  for (const note of document.querySelectorAll<HTMLElement>('[data-save-note]')) note.hidden = true;
}

if (form) {
  form.addEventListener('keydown', onKey);
  form.addEventListener('change', showProgress);
  next?.addEventListener('click', (event) => {
    const unanswered = nextUnanswered();
    // with this page complete, the link leads to the other part
    if (unanswered === undefined) return;
    event.preventDefault();
    focusQuestion(unanswered);
  });
  for (const hint of document.querySelectorAll<HTMLElement>('[data-visit-keys]')) hint.hidden = false;
  keepAnswers(form);
  // on return from another page, the browser may have restored answers
  showProgress();
}

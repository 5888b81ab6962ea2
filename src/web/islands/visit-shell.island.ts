import { shrink } from './shrink-photo';
import { askForPassphrase, copyOf, find, say } from './visit-page';
import {
  type Answer,
  changeDraft,
  type DraftAnswer,
  DraftGone,
  newId,
  type OpenDraft,
  type Photo,
  photosOf,
  type Question,
  removePhoto,
  savePhoto,
  wipe,
} from './visit-store';

/** The visit without a network: fills the stored page from the draft, and encrypts each answer and photo at once. */

/** Answers on the screen that are not stored yet; the next save stores them. */
const unsaved = new Map<string, DraftAnswer>();
/** The question that was answered last. */
let lastUsed: Element | undefined;
/** One save at a time, the newest last. */
let saving: Promise<unknown> = Promise.resolve();

/** Says why something was not stored. It stays on the screen. */
function sayUnsaved(error: unknown): void {
  if (error instanceof DraftGone) say('gone');
  else say(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-space' : 'unsaved');
}

async function saveAnswers(open: OpenDraft): Promise<void> {
  const again = find<HTMLElement>('[data-save-again]');
  const answers = [...unsaved];
  try {
    await changeDraft(open, (draft) => Object.assign(draft.answers, Object.fromEntries(answers)));
    for (const [code, answer] of answers) if (unsaved.get(code) === answer) unsaved.delete(code);
    if (unsaved.size === 0) say('saved');
    again.hidden = true;
  } catch (error) {
    sayUnsaved(error);
    again.hidden = error instanceof DraftGone;
  }
}

function save(open: OpenDraft): void {
  say('');
  saving = saving.then(() => saveAnswers(open));
}

/** The answer on the screen: one that is not stored yet counts too. */
const answerTo = ({ draft: { answers, base } }: OpenDraft, code: string): Answer | undefined => (unsaved.get(code) ?? answers[code])?.answer ?? base[code];

function showProgress(open: OpenDraft): void {
  const { questions, counts = [] } = open.draft;
  const missing = questions.filter(({ code }) => !answerTo(open, code));
  find('[data-progress]').textContent = counts[questions.length - missing.length] ?? '';
  find<HTMLElement>('[data-next]').hidden = missing.length === 0;
}

/** Leads to the first question without an answer after the one that was used last, or else to the first of all. */
function focusNext(open: OpenDraft): void {
  const missing = open.draft.questions.filter(({ code }) => !answerTo(open, code));
  const radios = missing.map(({ code }) => find<HTMLInputElement>(`[data-questions] input[name="${code}"]`));
  const isAfter = (radio: Element): boolean => lastUsed !== undefined && (lastUsed.compareDocumentPosition(radio) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = radios.find(isAfter) ?? radios[0];
  next?.focus({ preventScroll: true });
  next?.closest('section')?.scrollIntoView({ block: 'center' });
}
function questionOf(open: OpenDraft, { code, question, mayNotApply, isCritical = false }: Question): HTMLElement {
  const element = copyOf('[data-question]');
  const { base, answers } = open.draft;
  find('legend', element).textContent = question;
  find<HTMLElement>('[data-critical]', element).hidden = !isCritical;
  const evidence = find<HTMLSelectElement>('select', element);
  evidence.value = answers[code]?.evidence ?? '';
  for (const radio of element.querySelectorAll<HTMLInputElement>('input')) {
    radio.name = code;
    radio.checked = radio.value === (answers[code]?.answer ?? base[code]);
    if (radio.value === 'NA' && !mayNotApply) radio.closest('label')?.remove();
  }
  element.addEventListener('change', () => {
    const answer = element.querySelector<HTMLInputElement>('input:checked')?.value as Answer | undefined;
    if (!answer) return;
    unsaved.set(code, { answer, evidence: (evidence.value || null) as DraftAnswer['evidence'] });
    lastUsed = element;
    showProgress(open);
    save(open);
  });
  return element;
}

function showQuestions(open: OpenDraft): void {
  const place = find('[data-questions]');
  let cluster = '';
  for (const question of open.draft.questions) {
    if (question.cluster !== cluster) {
      cluster = question.cluster;
      place.append(Object.assign(document.createElement('h3'), { textContent: cluster }));
    }
    place.append(questionOf(open, question));
    find('#item').append(Object.assign(document.createElement('option'), { value: question.code, textContent: question.question }));
  }
}

async function showPhotos(open: OpenDraft): Promise<void> {
  const subjects = find<HTMLSelectElement>('#subject');
  const lines = (await photosOf(open)).map(({ id, subject, refused = '' }) => {
    const line = copyOf('[data-photo-line]');
    find('span', line).textContent = [...subjects.options].find(({ value }) => value === subject)?.text ?? '';
    find('strong', line).textContent = refused;
    find('button', line).addEventListener('click', () => void removePhoto(id).then(() => showPhotos(open), sayUnsaved));
    return line;
  });
  find('[data-photos]').replaceChildren(...lines);
}

async function addPhoto(open: OpenDraft): Promise<void> {
  say('');
  const field = find<HTMLInputElement>('#photo');
  const file = field.files?.[0];
  const picture = file && (await shrink(file).catch(() => null));
  if (!picture) return say('unreadable');
  const label = { subject: find<HTMLSelectElement>('#subject').value, itemCode: find<HTMLSelectElement>('#item').value };
  const photo: Photo = { id: newId(), ...label, bytes: await picture.arrayBuffer() };
  try {
    if (!(await savePhoto(open, photo))) return say('full');
    field.value = '';
    await showPhotos(open);
    say(unsaved.size === 0 ? 'saved' : 'unsaved');
  } catch (error) {
    sayUnsaved(error);
  }
}

async function show(open: OpenDraft): Promise<void> {
  find('[data-site]').textContent = open.draft.site;
  showQuestions(open);
  showProgress(open);
  find('[data-next]').addEventListener('click', () => focusNext(open));
  await showPhotos(open);
  find('[data-photo]').addEventListener('submit', (event) => (event.preventDefault(), void addPhoto(open)));
  find('[data-save-again]').addEventListener('click', () => save(open));
  const wiping = find<HTMLElement>('[data-wipe]');
  wiping.addEventListener('click', () => confirm(wiping.dataset['wipe']) && void saving.then(wipe).then(() => location.reload()));
  find<HTMLElement>('[data-content]').hidden = false;
  // an open draft is not left on the screen for ever
  setTimeout(() => location.reload(), Math.min(open.sealed.expiresAt - Date.now(), 2 ** 31 - 1));
}

void askForPassphrase(show);

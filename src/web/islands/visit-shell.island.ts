import { shrink } from './shrink-photo';
import { askForPassphrase, copyOf, find, say } from './visit-page';
import { type Answer, newId, type OpenDraft, type Photo, photosOf, type Question, removePhoto, saveDraft, savePhoto, wipe } from './visit-store';

/** The visit without a network: fills the stored page from the draft, and encrypts each answer and photo at once. */
const MAX_PHOTOS = 12;
type Evidence = 'OBSERVED' | 'DOCUMENT_CHECKED' | null;

/** One save at a time, the newest last. */
let saving: Promise<unknown> = Promise.resolve();
function save(open: OpenDraft): void {
  saving = saving
    .then(() => saveDraft(open))
    .then(
      () => say('saved'),
      () => say('unsaved'),
    );
}

function questionOf(open: OpenDraft, { code, question, mayNotApply }: Question): HTMLElement {
  const element = copyOf('[data-question]');
  const { base, answers } = open.draft;
  find('legend', element).textContent = question;
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
    answers[code] = { answer, evidence: (evidence.value || null) as Evidence };
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
  const lines = (await photosOf(open)).map(({ id, subject }) => {
    const line = copyOf('[data-photo-line]');
    find('span', line).textContent = [...subjects.options].find(({ value }) => value === subject)?.text ?? '';
    find('button', line).addEventListener('click', () => void removePhoto(id).then(() => showPhotos(open)));
    return line;
  });
  find('[data-photos]').replaceChildren(...lines);
}

async function addPhoto(open: OpenDraft): Promise<void> {
  const field = find<HTMLInputElement>('#photo');
  const file = field.files?.[0];
  const picture = file && (await shrink(file).catch(() => null));
  if (!picture) return say('unreadable');
  if ((await photosOf(open)).length >= MAX_PHOTOS) return say('full');
  const label = { subject: find<HTMLSelectElement>('#subject').value, itemCode: find<HTMLSelectElement>('#item').value };
  const photo: Photo = { id: newId(), ...label, bytes: await picture.arrayBuffer() };
  try {
    await savePhoto(open, photo);
  } catch {
    return say('unsaved');
  }
  field.value = '';
  await showPhotos(open);
  say('saved');
}

async function show(open: OpenDraft): Promise<void> {
  find('[data-site]').textContent = open.draft.site;
  showQuestions(open);
  await showPhotos(open);
  find('[data-photo]').addEventListener('submit', (event) => (event.preventDefault(), void addPhoto(open)));
  const wiping = find<HTMLElement>('[data-wipe]');
  wiping.addEventListener('click', () => confirm(wiping.dataset['wipe']) && void saving.then(wipe).then(() => location.reload()));
  find<HTMLElement>('[data-content]').hidden = false;
  // an open draft is not left on the screen for ever
  setTimeout(() => location.reload(), Math.min(open.sealed.expiresAt - Date.now(), 2 ** 31 - 1));
}

void askForPassphrase(show);

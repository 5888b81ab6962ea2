import { askForPassphrase, copyOf, find, say } from './visit-page';
import { type Answer, type Draft, type OpenDraft, newId, type Photo, photosOf, removePhoto, saveDraft, wipe } from './visit-store';

/**
 * Sends the draft on this device: shows what it holds, and both answers where another visitor changed one. The key of
 * the request is stored before it is sent, so that a draft sent twice counts once. What was refused stays.
 */
const root = find<HTMLElement>('[data-sync]');
const form = find<HTMLFormElement>('[data-review]');
const address = root.dataset['sync'] ?? '';
const answerTexts = JSON.parse(root.dataset['answers'] ?? '{}') as Record<string, string>;
const subjects = JSON.parse(root.dataset['subjects'] ?? '{}') as Record<string, string>;
type Answers = Record<string, Answer>;
interface Reply {
  readonly answers?: Answers;
  readonly conflicts?: readonly string[];
  readonly refused?: string;
}

const textOf = (answer: Answer | undefined): string => (answer ? (answerTexts[answer] ?? '') : (root.dataset['unanswered'] ?? ''));
const csrf = (): string => find<HTMLInputElement>('[name=csrf]', form).value;

async function post(path: string, body: FormData | URLSearchParams): Promise<Reply> {
  const answer = await fetch(path, { method: 'POST', body });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return (await answer.json()) as Reply;
}

function line(text: string, result: string): HTMLElement {
  const element = copyOf('[data-line]');
  find('span', element).textContent = text;
  find('strong', element).textContent = result;
  return element;
}

/** Whether somebody changed this answer after the visitor saw it last. */
const isConflict = ({ base, answers }: Draft, current: Answers, code: string): boolean =>
  current[code] !== base[code] && current[code] !== answers[code]?.answer;

function showReview({ draft }: OpenDraft, current: Answers, photos: readonly Photo[]): void {
  const own = draft.questions.filter(({ code }) => draft.answers[code]);
  const conflicts = own.filter(({ code }) => isConflict(draft, current, code));
  const rest = own.filter((question) => !conflicts.includes(question));
  find('[data-answers-sent]').replaceChildren(...rest.map(({ code, question }) => line(question, textOf(draft.answers[code]?.answer))));
  find('[data-conflicts]').replaceChildren(
    ...conflicts.map(({ code, question }) => {
      const element = copyOf('[data-conflict]');
      find('legend', element).textContent = question;
      for (const radio of element.querySelectorAll<HTMLInputElement>('input')) {
        radio.name = `choice-${code}`;
        const answer = radio.value === 'mine' ? draft.answers[code]?.answer : current[code];
        find('strong', radio.closest('label') as HTMLElement).textContent = textOf(answer);
      }
      return element;
    }),
  );
  find('[data-photos-sent]').replaceChildren(...photos.map(({ subject }) => line(subjects[subject] ?? '', '')));
  if (conflicts.length > 0) say('changed');
}

/** Takes over the choices of conflicts: the answer on the server replaces that of the draft, or is knowingly replaced. */
function applyChoices({ draft }: OpenDraft, current: Answers): void {
  for (const { code } of draft.questions) {
    const choice = form.querySelector<HTMLInputElement>(`[name="choice-${code}"]:checked`)?.value;
    if (choice === undefined) continue;
    if (choice === 'theirs') delete draft.answers[code];
    const answer = current[code];
    if (answer) draft.base[code] = answer;
    else delete draft.base[code];
  }
}

async function sendAnswers(open: OpenDraft): Promise<Reply> {
  const { draft } = open;
  const answers = Object.entries(draft.answers).map(([itemCode, answer]) => ({ itemCode, ...answer, expected: draft.base[itemCode] ?? null }));
  if (answers.length === 0) return {};
  const body = JSON.stringify(answers);
  if (draft.pending?.body !== body) draft.pending = { key: newId(), body };
  await saveDraft(open);
  const reply = await post(address, new URLSearchParams({ csrf: csrf(), key: draft.pending.key, draft: draft.id, answers: body }));
  // a refusal saved nothing, and the same request would get it again
  if (reply.refused !== undefined) delete draft.pending;
  return reply;
}

/** @returns the refusals; what was accepted is no longer on the device */
async function sendPhotos({ draft }: OpenDraft, photos: readonly Photo[]): Promise<string[]> {
  const refusals: string[] = [];
  for (const { id, subject, itemCode, bytes } of photos) {
    const body = new FormData();
    for (const [name, value] of Object.entries({ csrf: csrf(), key: id, vetting: draft.vettingId, draft: draft.id, subject, itemCode }))
      body.append(name, value);
    body.append('photo', new Blob([bytes], { type: 'image/jpeg' }), 'photo.jpg');
    const { refused } = await post(`${address}/photo`, body);
    if (refused === undefined) await removePhoto(id);
    else refusals.push(`${subjects[subject] ?? ''}: ${refused}`);
  }
  return refusals;
}

function showRefusals(refusals: readonly string[]): void {
  const place = find<HTMLElement>('[data-refusal]');
  place.textContent = refusals.join(' ');
  place.hidden = refusals.length === 0;
}

async function send(open: OpenDraft, current: Answers): Promise<Answers> {
  applyChoices(open, current);
  const { answers = current, conflicts = [], refused } = await sendAnswers(open);
  if (refused === undefined) for (const code of Object.keys(open.draft.answers)) if (!conflicts.includes(code)) delete open.draft.answers[code];
  await saveDraft(open);
  const refusals = [...(refused === undefined ? [] : [refused]), ...(await sendPhotos(open, await photosOf(open)))];
  showRefusals(refusals);
  if (refusals.length > 0 || conflicts.length > 0) {
    say('refused');
    showReview(open, answers, await photosOf(open));
    return answers;
  }
  await wipe();
  form.hidden = true;
  say('sent');
  return answers;
}

async function review(open: OpenDraft): Promise<void> {
  const { draft } = open;
  find('[data-site]').textContent = draft.site;
  let { answers: current = {} } = await post(`${address}/answers`, new URLSearchParams({ csrf: csrf(), vetting: draft.vettingId }));
  showReview(open, current, await photosOf(open));
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // the browser does not check a form with novalidate: each conflict needs a choice
    if (!form.checkValidity()) return say('changed');
    void send(open, current).then(
      (answers) => (current = answers),
      () => say('failed'),
    );
  });
}

void askForPassphrase((open) => review(open).catch(() => say('failed')));

import { askForPassphrase, copyOf, find, say, stayUnlocked } from './visit-page';
import {
  type Answer,
  changeDraft,
  type Draft,
  type DraftAnswer,
  DraftGone,
  type OpenDraft,
  markRefused,
  newId,
  type Photo,
  photosOf,
  type Question,
  refreshDraft,
  removePhoto,
  wipeIfSent,
} from './visit-store';

/**
 * Sends the draft on this device: shows what it holds, and both answers where another visitor changed one. The key of
 * the request is stored before it is sent, so that a draft sent twice counts once. Only what was shown is sent, and only
 * what was accepted is removed: another page may add to the draft in the meantime.
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
  /** That a draft was sent from another device, by whom and when. */
  readonly sent?: string;
}

/** What the review shows. */
interface Shown {
  readonly draft: Draft;
  readonly photos: readonly Photo[];
  /** The answers on the server. */
  readonly current: Answers;
}

const textOf = (answer: Answer | undefined): string => (answer ? (answerTexts[answer] ?? '') : (root.dataset['unanswered'] ?? ''));
const csrf = (): string => find<HTMLInputElement>('[name=csrf]', form).value;

/** The server could not take this request; the connection and the session are fine. */
class NotTaken extends Error {}

async function post(path: string, body: FormData | URLSearchParams): Promise<Reply> {
  const answer = await fetch(path, { method: 'POST', body });
  // sending may take longer than the page stays open without input
  stayUnlocked();
  if (!answer.ok) throw new NotTaken(`The server answered ${answer.status}.`);
  return (await answer.json()) as Reply;
}

function line(text: string, result: string): HTMLElement {
  const element = copyOf('[data-line]');
  find('span', element).textContent = text;
  find('strong', element).textContent = result;
  return element;
}

/** Whether someone changed this answer after the visitor saw it last. */
const isConflict = ({ base, answers }: Draft, current: Answers, code: string): boolean =>
  current[code] !== base[code] && current[code] !== answers[code]?.answer;

function conflictOf({ code, question }: Question, { answers }: Draft, current: Answers): HTMLElement {
  const element = copyOf('[data-conflict]');
  find('legend', element).textContent = question;
  for (const radio of element.querySelectorAll<HTMLInputElement>('input')) {
    radio.name = `choice-${code}`;
    const answer = radio.value === 'mine' ? answers[code]?.answer : current[code];
    find('strong', radio.closest('label') as HTMLElement).textContent = textOf(answer);
  }
  return element;
}

function photoLine({ id, subject, refused = '' }: Photo): HTMLElement {
  const element = copyOf('[data-photo-line]');
  find('span', element).textContent = subjects[subject] ?? '';
  find('strong', element).textContent = refused;
  find('button', element).addEventListener('click', () => void removePhoto(id).then(() => element.remove()));
  return element;
}

/** Says who sent the visit from another device. What is different since is shown as conflicts. */
function showSender({ sent = '' }: Reply): void {
  const sender = find<HTMLElement>('[data-sender]');
  sender.textContent = sent;
  sender.hidden = sent === '';
}

/** Shows what the device holds now. */
async function showReview(open: OpenDraft, current: Answers): Promise<Shown> {
  await refreshDraft(open);
  const { draft } = open;
  const photos = await photosOf(open);
  const own = draft.questions.filter(({ code }) => draft.answers[code]);
  const conflicts = own.filter(({ code }) => isConflict(draft, current, code));
  const rest = own.filter((question) => !conflicts.includes(question));
  find('[data-answers-sent]').replaceChildren(...rest.map(({ code, question }) => line(question, textOf(draft.answers[code]?.answer))));
  find('[data-conflicts]').replaceChildren(...conflicts.map((question) => conflictOf(question, draft, current)));
  find('[data-photos-sent]').replaceChildren(...photos.map(photoLine));
  if (conflicts.length > 0) say('changed');
  return { draft, photos, current };
}

const isSame = (one: DraftAnswer | undefined, other: DraftAnswer | undefined): boolean => one?.answer === other?.answer && one?.evidence === other?.evidence;

/** Removes an answer from the draft, unless another page has changed it. */
function remove(draft: Draft, code: string, answer: DraftAnswer | undefined): void {
  if (isSame(draft.answers[code], answer)) delete draft.answers[code];
}

const choiceFor = (code: string): string | undefined => form.querySelector<HTMLInputElement>(`[name="choice-${code}"]:checked`)?.value;

/** Takes over the choices of conflicts: the answer on the server replaces that of the draft, or is knowingly replaced. */
function applyChoices(draft: Draft, shown: Shown): void {
  for (const { code } of draft.questions) {
    const choice = choiceFor(code);
    if (choice === undefined) continue;
    if (choice === 'theirs') remove(draft, code, shown.draft.answers[code]);
    const answer = shown.current[code];
    if (answer) draft.base[code] = answer;
    else delete draft.base[code];
  }
}

async function sendAnswers(open: OpenDraft, shown: Shown): Promise<Reply> {
  const sent = Object.entries(shown.draft.answers).filter(([code]) => choiceFor(code) !== 'theirs');
  let request = { key: newId(), body: '' };
  await changeDraft(open, (draft) => {
    applyChoices(draft, shown);
    const body = JSON.stringify(sent.map(([itemCode, answer]) => ({ itemCode, ...answer, expected: draft.base[itemCode] ?? null })));
    request = draft.pending?.body === body ? draft.pending : { ...request, body };
    draft.pending = request;
  });
  if (sent.length === 0) return {};
  const reply = await post(address, new URLSearchParams({ csrf: csrf(), key: request.key, draft: shown.draft.id, answers: request.body }));
  const { refused, conflicts = [] } = reply;
  await changeDraft(open, (draft) => {
    // a refusal saved nothing, and the same request would get it again
    delete draft.pending;
    if (refused !== undefined) return;
    for (const [code, answer] of sent.filter(([code]) => !conflicts.includes(code))) {
      remove(draft, code, answer);
      draft.base[code] = answer.answer;
    }
  });
  return reply;
}

/** @returns how many were refused; what was accepted is no longer on the device */
async function sendPhotos(open: OpenDraft, shown: Shown): Promise<number> {
  const { id: draft, vettingId: vetting } = shown.draft;
  let refusals = 0;
  let failure: NotTaken | undefined;
  // read again: one that was removed in the meantime is not sent
  for (const photo of await photosOf(open)) {
    const { id, subject, itemCode, bytes } = photo;
    if (!shown.photos.some((one) => one.id === id)) continue;
    const body = new FormData();
    for (const [name, value] of Object.entries({ csrf: csrf(), key: id, vetting, draft, subject, itemCode })) body.append(name, value);
    body.append('photo', new Blob([bytes], { type: 'image/jpeg' }), 'photo.jpg');
    try {
      const { refused } = await post(`${address}/photo`, body);
      if (refused === undefined) await removePhoto(id);
      else await markRefused(open, photo, refused);
      refusals += Number(refused !== undefined);
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      failure ??= error;
    }
  }
  if (failure) throw failure;
  return refusals;
}

/** @returns what is left to review; null if all was sent */
async function send(open: OpenDraft, shown: Shown): Promise<Shown | null> {
  const reply = await sendAnswers(open, shown);
  const { answers = shown.current, conflicts = [], refused = '' } = reply;
  if (reply.sent !== undefined) showSender(reply);
  const refusal = find<HTMLElement>('[data-refusal]');
  refusal.textContent = refused;
  refusal.hidden = refused === '';
  const refusedPhotos = await sendPhotos(open, shown);
  if (await wipeIfSent(open)) return null;
  say(refused !== '' || refusedPhotos > 0 || conflicts.length > 0 ? 'refused' : 'added');
  return showReview(open, answers);
}

/** After a failure, shows what was not sent; a draft that another page has sent is gone. */
async function showFailure(error: unknown, open: OpenDraft, shown: Shown): Promise<Shown | null> {
  try {
    if (error instanceof DraftGone) throw error;
    const left = await showReview(open, shown.current);
    say('failed');
    return left;
  } catch (failure) {
    say(failure instanceof DraftGone ? 'none' : 'failed');
    return failure instanceof DraftGone ? null : shown;
  }
}

function showSent(vettingId: string): void {
  say('sent');
  const line = find<HTMLElement>('[data-visit-link]');
  find<HTMLAnchorElement>('a', line).pathname += `/${vettingId}`;
  line.hidden = false;
}

async function review(open: OpenDraft): Promise<void> {
  const { id, vettingId, site } = open.draft;
  find('[data-site]').textContent = site;
  const reply = await post(`${address}/answers`, new URLSearchParams({ csrf: csrf(), vetting: vettingId, draft: id }));
  const { answers = {} } = reply;
  showSender(reply);
  let shown: Shown | null = await showReview(open, answers);
  const sendShown = async (sent: Shown): Promise<void> => {
    // a second press while it is sent does nothing
    shown = null;
    try {
      shown = await send(open, sent);
      if (!shown) showSent(vettingId);
    } catch (error) {
      shown = await showFailure(error, open, sent);
    }
    form.hidden = !shown;
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // the browser does not check a form with novalidate: each conflict needs a choice
    if (!form.checkValidity()) say('changed');
    else if (shown) void sendShown(shown);
  });
}

void askForPassphrase((open) => review(open).catch(() => say('failed')));

/**
 * Warns more than a minute before a session ends and lets the user extend it with one tap. At the end it
 * blanks the page; typed values are stored on the server for the same account. Another tab may have extended
 * the session, so the script asks the server before it warns or ends. No data is stored on the device.
 */
const ENDS_IN_HEADER = 'x-session-ends-in';
const TICK_MS = 1000;
/** A shorter extension is not worth offering. */
const MIN_EXTENSION_MS = 5000;
const box = document.querySelector<HTMLElement>('[data-session]');
if (box) watch(box);

function watch(box: HTMLElement): void {
  const millisecondsIn = (name: string): number => Number(box.dataset[name]) * 1000;
  const absoluteEndAt = performance.now() + millisecondsIn('lasts');
  let endsAt = performance.now() + millisecondsIn('ends');
  let checkedPhase = '';
  let isRequesting = false;
  const extendButton = box.querySelector<HTMLElement>('[data-more]');
  const seconds = box.querySelector<HTMLElement>('[data-seconds]');

  const refresh = async (request: RequestInit): Promise<void> => {
    isRequesting = true;
    const answer = await fetch(box.dataset['address'] ?? '', request).catch(() => null);
    if (answer?.ok) endsAt = performance.now() + Number(answer.headers.get(ENDS_IN_HEADER)) * 1000;
    isRequesting = false;
    update();
  };

  const extension = (): RequestInit => ({ method: 'POST', body: new URLSearchParams({ csrf: box.dataset['csrf'] ?? '', quietly: '1' }) });

  const update = (): void => {
    const left = endsAt - performance.now();
    if (isRequesting) return;
    const phase = left <= 0 ? 'end' : left <= millisecondsIn('warned') ? 'warning' : '';
    if (phase !== '' && phase !== checkedPhase) {
      checkedPhase = phase;
      // A user who is typing is present, so the session is extended without a warning.
      const isTyping = phase === 'warning' && performance.now() - typedAt < millisecondsIn('warned');
      return void refresh(isTyping ? extension() : { method: 'HEAD' });
    }
    checkedPhase = phase;
    if (phase === 'end') {
      clearInterval(timer);
      endSession(box);
      return;
    }
    if (seconds) seconds.textContent = numberText(Math.ceil(left / 1000));
    if (phase === 'warning' && box.hidden) {
      box.hidden = false;
      // Offer no extension beyond the session's absolute limit.
      if (extendButton) extendButton.hidden = absoluteEndAt - endsAt < MIN_EXTENSION_MS;
      (extendButton?.hidden ? box : (extendButton ?? box)).focus();
    }
    if (phase === '') box.hidden = true;
  };

  extendButton?.addEventListener('click', () => void refresh(extension()));
  const timer = setInterval(update, TICK_MS);
  // A page restored from the back-forward cache must not show its old content.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

const KHMER_ZERO = 0x17e0;
/** A number in the digits of the page's language. */
const numberText = (count: number): string =>
  document.documentElement.lang === 'km' ? String(count).replace(/\d/g, (digit) => String.fromCharCode(KHMER_ZERO + Number(digit))) : String(count);

let changed: HTMLFormElement | null = null;
let typedAt = -Infinity;
document.addEventListener('input', ({ target }) => {
  typedAt = performance.now();
  if (target instanceof Element) changed = target.closest('form');
});

/** Sends the typed values, except passwords, and blanks the page at once. */
function endSession({ dataset }: HTMLElement): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = dataset['ended'] ?? '/';
  const secret = new Set([...(changed?.querySelectorAll<HTMLInputElement>('input[type=password]') ?? [])].map(({ name }) => name));
  const typed = changed ? [...new FormData(changed)].filter(([name]) => !secret.has(name)) : [];
  for (const [name, value] of [...typed, ['csrf', dataset['csrf']], ['atPage', dataset['page']]]) {
    if (typeof value !== 'string') continue;
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    form.append(field);
  }
  document.body.replaceChildren(form);
  form.submit();
}

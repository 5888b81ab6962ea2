import type { Page } from 'playwright-core';
import { Scene, WAIT_MS } from '../../support/scene';
import { addPhoto, answer, choose, EXITS, openDraft, prepareDraft, pressAddPhoto, SHELL, stored, visitorWithVisit, WATER } from '../../support/visit-draft';

/** Whoever finds the device with the draft open soon finds it locked, and a wiped draft stays wiped. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const LOCKED = 'Locked, because there was no input for 5 minutes or you left the page.';
const MINUTE_MS = 60_000;

/** A page whose draft is open, with an answer, and whose clock the test sets. */
async function opened(): Promise<Page> {
  const { visitor, id } = await visitorWithVisit(scene);
  const { page } = visitor;
  await prepareDraft(page, id);
  await page.clock.install();
  await page.goto(SHELL);
  await openDraft(page);
  await answer(page, EXITS, 'Yes');
  return page;
}

async function expectLocked(page: Page): Promise<void> {
  await page.getByText(LOCKED).waitFor();
  await page.getByRole('button', { name: 'Open draft' }).waitFor();
  const site = await scene.harness.one<{ name: string }>('select s.name from employer_site s join vetting v on v.site_id = s.id');
  expect(await page.content()).not.toContain(site.name);
  expect([await page.getByText(EXITS).count(), await page.locator('#passphrase').inputValue(), new URL(page.url()).hash]).toEqual([0, '', '']);
}

test(
  'an open draft locks after five minutes without input, and keeps what was saved',
  async () => {
    const page = await opened();
    await page.clock.fastForward(4.5 * MINUTE_MS);
    await page.keyboard.press('Tab');
    await page.clock.fastForward(4.5 * MINUTE_MS);
    expect(await page.getByText(EXITS).first().isVisible()).toBe(true);
    await page.clock.fastForward(MINUTE_MS);
    await expectLocked(page);
    await openDraft(page);
    expect(await page.getByRole('group', { name: EXITS }).getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
    await page.goto('/staff/visit-sync');
    await openDraft(page);
    await page.getByText(EXITS).waitFor();
    await page.clock.fastForward(6 * MINUTE_MS);
    await expectLocked(page);
  },
  WAIT_MS,
);

test(
  'an open draft locks when the browser shows it after a long time without timers, and when it is brought back by Back',
  async () => {
    const page = await opened();
    await page.clock.pauseAt(Date.now() + MINUTE_MS);
    await page.clock.setSystemTime(Date.now() + 6.5 * MINUTE_MS);
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await expectLocked(page);
    await openDraft(page);
    await page.getByText(EXITS).first().waitFor();
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
    expect(await page.locator('body').innerHTML()).toBe('');
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    await expectLocked(page);
  },
  WAIT_MS,
);

test(
  'an answer or a photo after the draft was deleted on another page is not stored and brings no draft back',
  async () => {
    const page = await opened();
    await addPhoto(page, 'EXIT');
    const other = await page.context().newPage();
    await other.goto(SHELL);
    await openDraft(other);
    other.once('dialog', (dialog) => void dialog.accept());
    await other.getByRole('button', { name: 'Delete the draft from this device' }).click();
    await other.getByText('There is no draft on this device.').waitFor();
    await choose(page, WATER, 'No');
    await page.getByText('Not saved: the draft was sent, deleted or replaced on another page.').waitFor();
    expect(await page.getByRole('group', { name: WATER }).getByRole('radio', { name: 'No', exact: true }).isChecked()).toBe(true);
    await pressAddPhoto(page, 'WATER');
    await page.getByText('Not saved: the draft was sent, deleted or replaced on another page.').waitFor();
    expect((await stored(page)).records).toBe(0);
  },
  WAIT_MS,
);

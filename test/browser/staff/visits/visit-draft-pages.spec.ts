import type { Page } from 'playwright-core';
import { addVisitPhoto, photo } from '../../../harness/data/photos';
import { Scene, WAIT_MS } from '../../support/scene';
import {
  addPhoto,
  answer,
  choose,
  EXITS,
  openDraft,
  planVisit,
  prepareDraft,
  pressAddPhoto,
  pressPrepare,
  SHELL,
  stored,
  visitorWithVisit,
  WATER,
} from '../../support/visit-draft';

/** What a visitor typed stays on her device until it was sent: with two pages open, a full device and a refusal. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

/** The answers of visits without a decision, such as those of a draft. */
const UNDECIDED = 'vetting_id in (select id from vetting where decision is null)';
const DAY_MS = 86_400_000;
const QUOTA_CACHE_MS = 31_000;
const SENT = 'Sent. The draft was deleted from this device.';
const LIMIT = 'A visit can have at most 12 photos. Remove one before you add another.';
const NO_SPACE = 'Not saved: the device has no space.';

/** Limits what the browser may store for this site; without a limit, as before. */
async function limitStorage(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(scene.harness.url).origin, ...(quotaSize === undefined ? {} : { quotaSize }) });
}

const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send draft' }).click();

async function openToSend(page: Page): Promise<void> {
  await page.goto('/staff/visit-sync');
  await openDraft(page);
  await page.getByRole('button', { name: 'Send draft' }).waitFor();
}

test(
  'what a second page adds while the draft is sent stays on the device, is shown as unsent and is sent later',
  async () => {
    const { visitor, id } = await visitorWithVisit(scene);
    const { page } = visitor;
    await prepareDraft(page, id);
    await page.goto(SHELL);
    await openDraft(page);
    await answer(page, EXITS, 'Yes');
    await addPhoto(page, 'EXIT');
    const second = await page.context().newPage();
    await second.goto(SHELL);
    await openDraft(second);
    await openToSend(page);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const uploading = page.waitForRequest('**/staff/visit-sync/photo');
    await page.route('**/staff/visit-sync/photo', async (route) => (await held, await route.continue()), { times: 1 });
    await send(page);
    await uploading;
    await answer(second, WATER, 'No');
    await addPhoto(second, 'WATER');
    release();
    await page.getByText('Sent, except what was added on another page in the meantime.').waitFor();
    expect(await page.locator('[data-answers-sent] li').allInnerTexts()).toEqual([expect.stringMatching(/^Is there drinking water\?\s+No$/)]);
    expect(await page.locator('[data-photos-sent] li').count()).toBe(1);
    expect((await stored(page)).records).toBe(2);
    expect(await scene.harness.sql('select subject from vetting_photo')).toEqual([{ subject: 'EXIT' }]);
    await send(page);
    await page.getByText(SENT).waitFor();
    expect(await scene.harness.sql('select subject from vetting_photo order by added_at')).toEqual([{ subject: 'EXIT' }, { subject: 'WATER' }]);
    expect(await scene.harness.sql(`select item_code, answer from vetting_answer where ${UNDECIDED} order by item_code`)).toEqual([
      { item_code: 'DRINKING_WATER', answer: 'NO' },
      { item_code: 'EXITS_OPEN', answer: 'YES' },
    ]);
    expect((await stored(page)).records).toBe(0);
  },
  WAIT_MS,
);

test(
  'signing out on one page locks and wipes the draft that is open on the others at once',
  async () => {
    const { visitor, id } = await visitorWithVisit(scene);
    const { page } = visitor;
    await prepareDraft(page, id);
    const [second, third] = [await page.context().newPage(), await page.context().newPage()];
    await second.goto(SHELL);
    await openDraft(second);
    await answer(second, EXITS, 'Yes');
    await openToSend(third);
    const site = await second.locator('[data-site]').innerText();
    // also from a page that has the draft open itself
    await openToSend(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await second.getByText('There is no draft on this device.').waitFor();
    await third.getByText(EXITS).waitFor({ state: 'detached' });
    for (const left of [second, third])
      expect([site === '', (await left.content()).includes(site), await left.getByText(EXITS).count()]).toEqual([false, false, 0]);
    expect(await second.getByRole('button', { name: 'Open draft' }).isVisible()).toBe(false);
    expect(await stored(second)).toEqual({ records: 0, text: expect.not.stringContaining('visit-draft-wiped') });
  },
  WAIT_MS,
);

test(
  'on a full device an answer and a photo are not called saved, stay on the page and are saved later',
  async () => {
    const { visitor, id } = await visitorWithVisit(scene);
    const { page } = visitor;
    await prepareDraft(page, id);
    await page.goto(SHELL);
    await limitStorage(page, 1);
    // Chromium trusts the space that it saw last for half a minute
    await page.waitForTimeout(QUOTA_CACHE_MS);
    await openDraft(page);
    await choose(page, EXITS, 'Yes');
    await page.getByText(NO_SPACE).waitFor();
    expect(await page.getByText('Saved on this device.').isVisible()).toBe(false);
    await pressAddPhoto(page, 'EXIT');
    await page.getByText(NO_SPACE).waitFor();
    expect(await page.locator('#photo').inputValue()).toContain('photo.png');
    await limitStorage(page);
    await page.getByRole('button', { name: 'Add photo' }).click();
    await page.locator('[data-photos] li').waitFor();
    expect(await page.getByText('Saved on this device.').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Save again' }).click();
    await page.getByText('Saved on this device.').waitFor();
    await page.reload();
    await openDraft(page);
    expect(await page.getByRole('group', { name: EXITS }).getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
    expect((await stored(page)).records).toBe(2);
  },
  WAIT_MS,
);

test(
  'a refused photo is shown with the reason, the others are sent, and it can be removed or sent again',
  async () => {
    const { visitor, id, second } = await visitorWithVisit(scene);
    const { page } = visitor;
    for (let grey = 0; grey < 11; grey++) await addVisitPhoto(second, id, photo(grey));
    await prepareDraft(page, id);
    await page.goto(SHELL);
    await openDraft(page);
    for (const grey of [101, 102, 103]) await addPhoto(page, 'EXIT', grey);
    await openToSend(page);
    await send(page);
    await page.getByText('We could not accept part of the draft').waitFor();
    const lines = page.locator('[data-photos-sent] li');
    expect(await lines.locator('strong').allInnerTexts()).toEqual([LIMIT, LIMIT]);
    expect(await visitor.overflow([320, 360])).toEqual([]);
    await page.goto(SHELL);
    await openDraft(page);
    await page.locator('[data-photos] li').first().waitFor();
    expect(await page.locator('[data-photos] strong').allInnerTexts()).toEqual([LIMIT, LIMIT]);
    await openToSend(page);
    await lines.first().getByRole('button', { name: 'Remove' }).click();
    await lines.nth(1).waitFor({ state: 'detached' });
    const [{ photoId }] = (await scene.harness.sql<{ photoId: string }>('select id as "photoId" from vetting_photo order by added_at limit 1')) as [
      { photoId: string },
    ];
    await second.ask('mutation ($id: ID!) { vettingPhotoRemove(id: $id, idempotencyKey: "make room") { __typename } }', { id: photoId });
    await send(page);
    await page.getByText(SENT).waitFor();
    expect(await scene.harness.one('select count(*)::int as n from vetting_photo')).toEqual({ n: 12 });
    expect((await stored(page)).records).toBe(0);
  },
  WAIT_MS,
);

const FAILED = 'The draft was not prepared. An earlier draft stays as it was.';
const preparedAt = (): Promise<{ at: Date }[]> => scene.harness.sql('select prepared_at as at from visit_draft order by prepared_at');
/** When the draft ends on this device. */
const EXPIRES_AT = `new Promise((done) => Object.assign(indexedDB.open('visit-draft'), { onsuccess: ({ target }) => {
  const reading = target.result.transaction('sealed').objectStore('sealed').get('draft');
  reading.onsuccess = () => (target.result.close(), done(reading.result.expiresAt));
} }))`;

test(
  'a preparation that fails leaves the earlier draft and its page usable',
  async () => {
    const { visitor, id, lead, second } = await visitorWithVisit(scene);
    const { page, context } = visitor;
    const { id: nextId } = await planVisit(scene, lead, second);
    await prepareDraft(page, id);
    await page.goto(SHELL);
    await openDraft(page);
    await answer(page, EXITS, 'Yes');

    // the page does not arrive
    const other = await context.newPage();
    await other.addInitScript(
      "addEventListener('DOMContentLoaded', () => document.querySelector('[data-prepare]')?.setAttribute('data-prepare', '/staff/offline-visit/none'))",
    );
    await pressPrepare(other, nextId);
    await other.getByText(FAILED).waitFor();
    expect(await preparedAt()).toHaveLength(1);
    await context.setOffline(true);
    await page.goto(SHELL);
    await openDraft(page);
    expect(await page.getByRole('group', { name: EXITS }).getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
    await context.setOffline(false);

    // the device cannot store the new draft
    const third = await context.newPage();
    await third.addInitScript("IDBObjectStore.prototype.put = function () { this.transaction.abort(); throw new Error('no space'); }");
    await pressPrepare(third, nextId);
    await third.getByText(FAILED).waitFor();
    expect(await preparedAt()).toHaveLength(2);
    await openToSend(page);
    await send(page);
    await page.getByText(SENT).waitFor();
    expect(await scene.harness.sql(`select vetting_id, item_code, answer from vetting_answer where ${UNDECIDED}`)).toEqual([
      { vetting_id: id, item_code: 'EXITS_OPEN', answer: 'YES' },
    ]);
  },
  WAIT_MS,
);

test(
  'a preparation whose answer was lost can be repeated and ends 24 hours after the first request',
  async () => {
    const { visitor, id } = await visitorWithVisit(scene);
    const { page } = visitor;
    await page.route(
      '**/offline',
      async (route) => (route.request().method() === 'POST' ? (await route.fetch(), await route.abort()) : await route.continue()),
      {
        times: 2,
      },
    );
    await pressPrepare(page, id);
    await page.getByText(FAILED).waitFor();
    const [first] = await preparedAt();
    await page.getByRole('button', { name: 'Prepare draft' }).click();
    await page.getByText('Ready. Select').waitFor();
    expect(await preparedAt()).toEqual([first]);
    expect(await page.evaluate(EXPIRES_AT)).toBeLessThanOrEqual((first?.at.getTime() ?? 0) + DAY_MS);
  },
  WAIT_MS,
);

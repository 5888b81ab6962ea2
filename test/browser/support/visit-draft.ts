import type { Page } from 'playwright-core';
import { changeEmployerData, planInput } from '../../harness/employer-requests';
import type { Person } from '../../harness/harness';
import { photo } from '../../harness/data/photos';
import type { Scene } from './scene';
import type { Visitor } from './visitor';

/** The draft of a visit on a device. */
export const PASSPHRASE = 'rice lamp seven boat';
export const SHELL = '/staff/offline-visit/en';

/** Everything that the device stores for this site, as text: values, and bytes in one-byte and two-byte letters. */
const STORED = `(async () => {
  const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  const bytes = (value) => {
    const view = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    texts.push(new TextDecoder().decode(view), new TextDecoder('utf-16le').decode(view));
  };
  const walk = (value) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return bytes(value);
    if (value && typeof value === 'object') return Object.entries(value).forEach(([name, one]) => (texts.push(name), walk(one)));
    texts.push(String(value));
  };
  let records = 0;
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((done) => Object.assign(indexedDB.open(name), { onsuccess: (event) => done(event.target.result) }));
    for (const store of database.objectStoreNames) {
      const all = (read) => new Promise((done) => Object.assign(database.transaction(store).objectStore(store)[read](), { onsuccess: (event) => done(event.target.result) }));
      const [keys, values] = [await all('getAllKeys'), await all('getAll')];
      records += values.length;
      walk([keys, values]);
    }
    database.close();
  }
  for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) {
    texts.push(request.url);
    bytes(await (await caches.match(request)).arrayBuffer());
  }
  return { records, text: texts.join('\\n') };
})()`;
export const stored = (page: Page): Promise<{ records: number; text: string }> => page.evaluate(STORED);

interface PlannedVisit {
  readonly id: string;
  readonly siteId: string;
  readonly employerId: string;
}

export async function planVisit(scene: Scene, lead: Person, second: Person): Promise<PlannedVisit> {
  const { siteId, id: employerId } = await scene.people.employer({ cleared: false });
  const { id } = await changeEmployerData(lead, 'vettingPlan', { input: planInput(siteId, lead, second) });
  return { id: String(id), siteId, employerId };
}

/** A visit and its lead, who is signed in. */
export async function visitorWithVisit(scene: Scene): Promise<PlannedVisit & { visitor: Visitor; lead: Person; second: Person }> {
  const officer = (): Promise<Person> => scene.people.staff(scene.institution, ['VETTING_OFFICER']);
  const [lead, second] = [await officer(), await officer()];
  const visit = await planVisit(scene, lead, second);
  const visitor = await scene.visitor({ width: 360 });
  await scene.enterAsStaff(visitor, lead);
  return { ...visit, visitor, lead, second };
}

/** Presses the button that prepares a draft; the page then says whether it worked. */
export async function pressPrepare(page: Page, id: string): Promise<void> {
  await page.goto(`/staff/vettings/${id}/offline`);
  await page.locator('#passphrase').fill(PASSPHRASE);
  await page.locator('#repeated').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Prepare draft' }).click();
}

export async function prepareDraft(page: Page, id: string): Promise<void> {
  await pressPrepare(page, id);
  await page.getByText('Ready. Select').waitFor();
}

/** Opens the draft on the page of the visit or on the page that sends it. */
export async function openDraft(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.locator('#passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open draft' }).click();
}

export const EXITS = 'Are the exits open and unlocked?';
export const WATER = 'Is there drinking water?';
export const choose = (page: Page, question: string, answer: 'Yes' | 'No'): Promise<void> =>
  page.getByRole('group', { name: question }).getByText(answer, { exact: true }).click();

/** Answers a question in the open draft. */
export async function answer(page: Page, question: string, given: 'Yes' | 'No'): Promise<void> {
  await choose(page, question, given);
  await page.getByText('Saved on this device.').waitFor();
}

/** Presses the button that adds a photo to the open draft. */
export async function pressAddPhoto(page: Page, subject: string, grey = 200): Promise<void> {
  await page.locator('#photo').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photo(grey) });
  await page.locator('#subject').selectOption(subject);
  await page.getByRole('button', { name: 'Add photo' }).click();
}

export async function addPhoto(page: Page, subject: string, grey = 200): Promise<void> {
  const count = await page.locator('[data-photos] li').count();
  await pressAddPhoto(page, subject, grey);
  await page.locator('[data-photos] li').nth(count).waitFor();
  await page.getByText('Saved on this device.').waitFor();
}

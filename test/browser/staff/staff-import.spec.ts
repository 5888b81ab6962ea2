import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { SIZES } from '../../sizes';
import { exampleFile } from '../../harness/data/import-requests';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/** Imports a partner's file in the browser: dry run, correction, second dry run, commit. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  await scene.harness.sql("update institution set code = 'NEW-STEPS' where id = $1", [scene.institution.id]);
});

const file = (content: string | Buffer, name = 'partner.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const rowsIn = async (table: string): Promise<number> => (await scene.harness.one<{ n: number }>(`select count(*)::int as n from ${table}`)).n;
const entered = async (script: boolean, width = 360): Promise<Visitor> => {
  const visitor = await scene.visitor({ script, width });
  await scene.enterAsStaff(visitor, scene.officer);
  await visitor.page.goto('/staff/import');
  return visitor;
};
const ok = async (visitor: Visitor, script: boolean): Promise<void> => expect(script ? await visitor.faults() : visitor.complaints).toEqual([]);
async function sendFile(page: Page, kind: string, content: string | Buffer, name?: string): Promise<void> {
  const before = page.url();
  await page.locator(`input[name=kind][value=${kind}]`).check();
  await page.locator('#sheet').setInputFiles(file(content, name));
  await page.locator('form[enctype] button.main').click();
  await page.waitForURL((url) => url.searchParams.has('d') && url.href !== before);
}
async function tryFile(page: Page, kind: string, content: string | Buffer, name?: string): Promise<void> {
  await sendFile(page, kind, content, name);
  // nothing is decided about unknown words, so that the page lists them as errors
  if (!new URL(page.url()).pathname.endsWith('/match')) return;
  await page.getByRole('button', { name: 'Check file' }).click();
  await page.waitForURL((url) => url.searchParams.has('d') && url.pathname === '/staff/import');
}

test.each(SIZES.scripts)(
  'a dry run lists each error of a file, the corrected file shows its contents, and a commit applies once (JavaScript: %s)',
  async (script) => {
    const visitor = await entered(script);
    const { page } = visitor;
    await ok(visitor, script);
    await visitor.picture('import-empty');
    const good = exampleFile('trainees');
    await tryFile(
      page,
      'TRAINEES',
      good.replace('Phnom Penh', 'Pnom Pehn').replace('2026-11-16', '11/16/2026').replace('sew pieces of fabric:1', 'sew pieces of fabric:9'),
      'ដៃគូ \u202elist.csv',
    );
    await page.getByRole('heading', { name: '3 errors' }).waitFor();
    const report = await page.locator('.outcome').innerText();
    for (const words of ['Pnom Pehn', 'home_province', 'Write the name of a province', '11/16/2026', 'available_from', 'for example 15/01/2027', 'ដៃគូ'])
      expect(report).toContain(words);
    await visitor.picture('import-mistakes');
    await ok(visitor, script);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download rows with errors' }).click()]);
    expect(download.suggestedFilename()).toBe('trainees-errors.csv');
    await download.saveAs(join(scene.harness.folder, 'errors.csv'));
    const fileWithErrors = readFileSync(join(scene.harness.folder, 'errors.csv'), 'utf8');
    for (const words of ['\ufefferrors,', 'Pnom Pehn', 'is not known. Write the name of a province', 'for example 15/01/2027'])
      expect(fileWithErrors).toContain(words);
    await page.goto(`${page.url()}&lang=km`);
    expect(await page.locator('.outcome').innerText()).toContain('សូមសរសេរឈ្មោះខេត្ត');
    await visitor.picture('import-mistakes-km');
    await page.goto('/staff/import?lang=en');

    await tryFile(page, 'TRAINEES', good);
    const triedBefore = page.url();
    await tryFile(page, 'TRAINEES', good);
    await page.getByRole('heading', { name: 'Ready to import: 3 trainees' }).waitFor();
    await visitor.picture('import-tried');
    await ok(visitor, script);
    expect(await rowsIn('trainee')).toBe(0);
    const tried = page.url();
    // re-authentication is required: after the password, the file is still pending
    await scene.harness.sql("update session set authenticated_at = now() - interval '10 minutes' where account_id = $1", [scene.officer.id]);
    await page.getByRole('button', { name: 'Import file' }).click();
    await page.waitForURL('**/staff/re-authenticate?d=*');
    await scene.harness.sql('update session set authenticated_at = now() where account_id = $1', [scene.officer.id]);
    await page.goto(tried);
    await page.getByRole('button', { name: 'Import file' }).click();
    await page.getByText('Imported: 3 trainees').waitFor();
    await ok(visitor, script);
    expect(await rowsIn('trainee')).toBe(3);
    // Back and submitted again: imported once
    await page.goto(tried);
    await page.getByRole('button', { name: 'Import file' }).click();
    await page.getByText('Imported: 3 trainees').waitFor();
    expect(await rowsIn('trainee')).toBe(3);
    // the same file from the earlier dry run: it adds no rows, and the page says so
    await page.goto(triedBefore);
    await page.getByRole('button', { name: 'Import file' }).click();
    await page.getByRole('heading', { name: '3 errors' }).waitFor();
    expect(await page.locator('.outcome').innerText()).toContain('is already registered');
    expect(await rowsIn('trainee')).toBe(3);
  },
  2 * WAIT_MS,
);

test(
  'staff can undo an import with everything it added, unless a record of it was changed since',
  async () => {
    const visitor = await entered(false);
    const { page } = visitor;
    let tried = '';
    const takenIn = async (content: string): Promise<void> => {
      await page.goto('/staff/import?lang=en');
      await tryFile(page, 'TRAINEES', content);
      tried = page.url();
      await page.getByRole('button', { name: 'Import file' }).click();
      await page.getByText('Imported: 3 trainees').waitFor();
      await page.goto('/staff/import');
    };
    await takenIn(exampleFile('trainees'));
    await page.getByRole('link', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: '3 trainees would be removed' }).waitFor();
    await ok(visitor, false);
    await visitor.picture('import-undo');
    await page.getByRole('button', { name: 'Undo import' }).click();
    await page.getByText('All trainees it added are removed.').waitFor();
    await ok(visitor, false);
    // submitting the form of the undone import again does not report success
    await page.goto(tried);
    await page.getByRole('button', { name: 'Import file' }).click();
    await page.getByRole('alert').getByText('This file was imported and undone before').first().waitFor();
    expect(await rowsIn('trainee')).toBe(0);
    await takenIn(exampleFile('trainees'));
    await page.getByRole('link', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: '3 trainees would be removed' }).waitFor();
    // in the meantime a colleague starts work on one of them
    const { code } = await scene.harness.one<{ code: string }>(
      "update trainee set state = 'PREPARING', version = version + 1 where id = (select min(id::text)::uuid from trainee) returning code",
    );
    await page.getByRole('button', { name: 'Undo import' }).click();
    await page.getByRole('heading', { name: 'Cannot be undone: 1 trainee has new records' }).waitFor();
    for (const words of [code, 'record changed', 'This is not possible now']) expect(await page.locator('main').innerText()).toContain(words);
    await ok(visitor, false);
    await visitor.picture('import-stays');
    expect(await rowsIn('trainee')).toBe(3);
  },
  2 * WAIT_MS,
);

test(
  'only its sender can download a file with its error column, and a file that contains too much is not returned',
  async () => {
    const visitor = await entered(true);
    const { page } = visitor;
    const good = exampleFile('trainees');
    await tryFile(page, 'TRAINEES', good.replace('Phnom Penh', 'nowhere'));
    // the two other rows can be imported without it
    const address = (await page.getByRole('link', { name: 'Download 1 row with errors' }).getAttribute('href')) ?? '';
    expect((await visitor.context.request.get(address)).headers()['cache-control']).toContain('no-store');
    const other = await scene.visitor();
    await scene.enterAsStaff(other, await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']));
    expect((await other.context.request.get(address)).status()).toBe(404);
    await page.goto('/staff/import');
    await sendFile(page, 'TRAINEES', good.replace('display_name', 'legal_name'));
    await page.getByText('We removed these columns without reading or keeping them: legal_name').waitFor();
    expect(await page.getByRole('link', { name: /^Download/ }).count()).toBe(0);
    expect(await page.content()).not.toContain('Bopha');
  },
  WAIT_MS,
);

test(
  "an unreadable file is reported in the sender's language",
  async () => {
    const visitor = await entered(false);
    const { page } = visitor;
    const problem = async (): Promise<string> => page.locator('[role=alert]').first().innerText();
    await page.locator('form[enctype] button.main').click();
    await page.waitForURL('**?d=*');
    for (const words of ['Please choose an answer.', 'Choose a file.']) expect(await problem()).toContain(words);
    await visitor.picture('import-nothing');
    const header = exampleFile('employers').split('\n')[0] ?? '';
    const wrong: readonly (readonly [string, string | Buffer, string])[] = [
      ['empty', '', 'has no rows'],
      ['no text', Buffer.from([0x61, 0x0a, 0x81, 0xfe]), 'is not readable text'],
      ['a picture', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(400, 0x9d)]), 'is not readable text'],
      ['too many rows', `${header}\n${'x\n'.repeat(20_001)}`, 'Split it into files of at most 20000 rows'],
      ['another kind', exampleFile('trainees'), 'looks like a file of trainees'],
      ['a report', 'Story,Week\nx,1\n', 'is not a file for this import'],
      ['too large', `${header}\n${'x'.repeat(2 * 1024 * 1024)}`, 'The file is larger than 2 MB'],
      ['far too large', Buffer.alloc(6 * 1024 * 1024, 0x61), 'The file is larger than 2 MB'],
    ];
    for (const [what, content, message] of wrong) {
      await page.goto('/staff/import?lang=en');
      await tryFile(page, 'EMPLOYERS', content);
      expect([what, await problem()]).toEqual([what, expect.stringContaining(message)]);
      await page.goto('/staff/import?lang=km');
      await tryFile(page, 'EMPLOYERS', content);
      expect([what, (await problem()).replaceAll(/partner\.csv|[\w.-]{3,}/g, '')]).toEqual([what, expect.stringMatching(/[\u1780-\u17ff]/)]);
    }
    expect(visitor.complaints).toEqual([]);
    expect(await rowsIn('employer')).toBe(1);
  },
  2 * WAIT_MS,
);

test(
  'the empty import template has its columns, and staff without the permission get the not-found page',
  async () => {
    const visitor = await entered(true, 1280);
    const { page } = visitor;
    await page.getByText('Columns: Trainees').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('details[open] a').click()]);
    await download.saveAs(join(scene.harness.folder, 'columns.csv'));
    expect(download.suggestedFilename()).toBe('trainees.csv');
    await visitor.picture('import-wide');
    await ok(visitor, true);
    const lead = await scene.visitor();
    await scene.enterAsStaff(lead, await scene.people.staff(scene.institution, ['SAFETY_LEAD']));
    expect((await lead.context.request.get('/staff/import')).status()).toBe(404);
    const forms = { csrf: await lead.page.locator('input[name=csrf]').first().inputValue(), key: 'k', kind: 'TRAINEES' };
    const sent = await lead.context.request.post('/staff/import', { multipart: { ...forms, sheet: file(exampleFile('trainees')) } });
    expect(sent.status()).toBe(404);
    expect((await lead.context.request.post('/staff/import', { multipart: { ...forms, csrf: 'x', sheet: file('a') } })).status()).toBe(403);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'staff see what words meant in an earlier file, change one, and import with the change (JavaScript: %s)',
  async (script) => {
    const sheet = exampleFile('trainees').replace('Phnom Penh', 'Pnom Pehn');
    const chosen = { institution: scene.institution.id, officer: scene.officer.id };
    await scene.harness.sql("insert into import_mapping values ($1, 'home_province', 'pnom pehn', '08', $2, now())", [chosen.institution, chosen.officer]);
    const visitor = await entered(script);
    const { page } = visitor;
    await tryFile(page, 'TRAINEES', sheet);
    const outcome = page.locator('.outcome');
    await outcome.getByText('Words read as decided').waitFor();
    for (const words of ['Pnom Pehn', 'Kandal', 'For an earlier file']) expect(await outcome.innerText()).toContain(words);
    await ok(visitor, script);
    await page.getByRole('link', { name: 'Change or forget meanings' }).click();
    await page.getByRole('heading', { name: 'Meanings from earlier files' }).waitFor();
    expect(await page.locator('select[name=text-0] option:checked').innerText()).toBe('As before: Kandal');
    await ok(visitor, script);
    await visitor.picture('import-known-meanings');
    await page.locator('select[name=text-0]').selectOption({ label: 'Phnom Penh' });
    await page.getByRole('button', { name: 'Check file' }).click();
    await outcome.getByText('For this file').waitFor();
    await page.getByRole('button', { name: 'Import file' }).click();
    await page.getByText('Imported: 3 trainees').waitFor();
    expect(await scene.harness.one("select meaning from import_mapping where key = 'pnom pehn'")).toEqual({ meaning: '12' });
  },
  2 * WAIT_MS,
);

test.each(SIZES.scripts)(
  'staff look for a province in other words, and choose it for a word of the file (JavaScript: %s)',
  async (script) => {
    const visitor = await entered(script);
    const { page } = visitor;
    await sendFile(page, 'TRAINEES', exampleFile('trainees').replace('Phnom Penh', 'the capital'));
    await page.getByRole('heading', { name: 'Match words' }).waitFor();
    await ok(visitor, script);
    await page.getByText('Look for another').click();
    await page.getByLabel('Other words for “the capital”').fill('Phnom Pen');
    await page.getByLabel('Other words for “the capital”').press('Enter');
    await page.getByLabel('Phnom Penh').check();
    expect(await page.getByLabel('Other words for “the capital”').inputValue()).toBe('Phnom Pen');
    await ok(visitor, script);
    await visitor.picture('import-match-search');
    await page.getByRole('button', { name: 'Check file' }).click();
    await page.getByRole('heading', { name: 'Ready to import: 3 trainees' }).waitFor();
  },
  WAIT_MS,
);

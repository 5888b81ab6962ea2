import { photo } from '../../../harness/data/photos';
import { changeEmployerData } from '../../../harness/employer-requests';
import type { Person } from '../../../harness/harness';
import { Scene, WAIT_MS } from '../../support/scene';
import { answer, EXITS, openDraft, PASSPHRASE, prepareDraft, SHELL, stored, visitorWithVisit } from '../../support/visit-draft';
import type { Visitor } from '../../support/visitor';

/**
 * A visitor prepares a visit, answers site facts without a network and sends them later. What is on her device reveals
 * nothing without the passphrase, and nothing is left of it after sending, after signing out and after a day.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

/** The answers of visits without a decision, such as those of a draft. */
const UNDECIDED = 'vetting_id in (select id from vetting where decision is null)';
const DAY_MS = 86_400_000;

/** The name of the first answer of the question after this one. */
const nextName = (question: Element): string => {
  const all = [...document.querySelectorAll('[data-questions] fieldset')];
  return all[all.indexOf(question) + 1]?.querySelector('input')?.name ?? '';
};

interface Prepared {
  readonly visitor: Visitor;
  readonly second: Person;
  readonly id: string;
  readonly secrets: readonly string[];
}

async function prepared(): Promise<Prepared> {
  const { visitor, second, id, siteId, employerId } = await visitorWithVisit(scene);
  const { page } = visitor;
  await page.goto(`/staff/vettings/${id}/offline`);
  await page.locator('#passphrase').fill('short');
  await page.getByRole('button', { name: 'Prepare draft' }).click();
  await page.getByText('Type at least 12 characters.').waitFor();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await prepareDraft(page, id);
  expect(sent.filter((one) => /rice|lamp/.test(one))).toEqual([]);
  const names = await scene.harness.one<{ site: string; employer: string; institution: string }>(
    'select s.name as site, e.legal_name as employer, i.name as institution from employer_site s join employer e on e.id = s.employer_id, institution i where s.id = $1 and e.id = $2 and i.id = $3',
    [siteId, employerId, scene.institution.id],
  );
  return { visitor, second, id, secrets: [...Object.values(names), id, siteId, employerId, 'EXITS_OPEN', '"answer":"YES"', PASSPHRASE, 'Are the exits open'] };
}

test(
  'a visitor answers site facts and takes a photo without a network, reads a conflict and sends all of it once',
  async () => {
    const { visitor, second, id, secrets } = await prepared();
    const { page, context } = visitor;
    await context.setOffline(true);
    await page.goto(SHELL);
    await openDraft(page, 'not the passphrase');
    await page.getByText('This passphrase is wrong. Type it again.').waitFor();
    expect(await page.locator('[data-content]').isHidden()).toBe(true);
    await openDraft(page);
    const exits = page.getByRole('group', { name: 'Are the exits open and unlocked?' });
    await exits.getByText('critical', { exact: true }).waitFor();
    const progress = page.getByRole('navigation', { name: 'Progress' });
    const total = await page.locator('[data-questions] fieldset').count();
    await progress.getByText(`0 of ${total} answered`).waitFor();
    await exits.getByText('Yes').click();
    await progress.getByText(`1 of ${total} answered`).waitFor();
    await progress.getByRole('button', { name: 'Next unanswered question' }).click();
    expect(await page.evaluate('document.activeElement.name')).toBe(await exits.evaluate(nextName));
    // the card holds the question too, and its text keeps a distance from the edge
    const question = await exits.locator('legend').evaluate((legend) => {
      const card = legend.closest('.card')?.getBoundingClientRect();
      const text = legend.getBoundingClientRect();
      return [text.top - (card?.top ?? 0), text.left - (card?.left ?? 0)];
    });
    for (const distance of question) expect(distance).toBeGreaterThanOrEqual(8);
    await exits.locator('select').selectOption('OBSERVED');
    await page.getByRole('group', { name: 'Is there drinking water?' }).getByText('No', { exact: true }).click();
    await page.locator('#photo').setInputFiles({ name: 'exit.png', mimeType: 'image/png', buffer: photo() });
    await page.locator('#subject').selectOption('EXIT');
    await page.locator('#item').selectOption('EXITS_OPEN');
    await page.getByRole('button', { name: 'Add photo' }).click();
    await page.locator('[data-photos] li').waitFor();
    await page.getByText('Saved on this device.').waitFor();
    expect(await page.locator('input[type=text], textarea').count()).toBe(0);
    expect(await visitor.overflow([320, 360])).toEqual([]);
    const { records, text } = await stored(page);
    expect([records, secrets.filter((secret) => text.includes(secret))]).toEqual([2, []]);
    expect(new URL(page.url()).search).toBe('');

    await context.setOffline(false);
    const change = {
      answers: [{ itemCode: 'EXITS_OPEN', answer: 'NO', evidence: 'OBSERVED', note: 'Locked.' }],
      workersInterviewed: 0,
      workersInterviewedOffSite: 0,
    };
    await changeEmployerData(second, 'vettingRecordVisit', { id, input: change });
    await page.goto('/staff/visit-sync');
    await openDraft(page);
    await page.getByText('Another visitor changed an answer').waitFor();
    const conflict = page.getByRole('group', { name: 'Are the exits open and unlocked?' });
    expect(await conflict.locator('label').allInnerTexts()).toEqual(['Recorded online No', 'In your draft Yes']);
    await conflict.getByText('In your draft').click();
    // the answer to the first request is lost: sent again, it counts once
    await page.route('**/staff/visit-sync', async (route) => (await route.fetch(), await route.abort()), { times: 1 });
    await page.getByRole('button', { name: 'Send draft' }).click();
    await page.getByText('Not sent. The draft is still on this device.').waitFor();
    await page.getByRole('button', { name: 'Send draft' }).click();
    await page.getByText('Sent. The draft was deleted from this device.').waitFor();
    const opened = page.getByRole('link', { name: 'Open the visit' });
    expect(new URL((await opened.getAttribute('href')) ?? '', page.url()).pathname).toBe(`/staff/vettings/${id}`);
    expect(await scene.harness.sql(`select item_code, answer, note from vetting_answer where ${UNDECIDED} order by item_code`)).toEqual([
      { item_code: 'DRINKING_WATER', answer: 'NO', note: null },
      { item_code: 'EXITS_OPEN', answer: 'YES', note: 'Locked.' },
    ]);
    expect(await scene.harness.sql('select subject, item_code from vetting_photo')).toEqual([{ subject: 'EXIT', item_code: 'EXITS_OPEN' }]);
    expect(await scene.harness.one("select count(*)::int as n from outbox where event = 'VettingVisited'")).toEqual({ n: 2 });
    expect((await stored(page)).records).toBe(0);
    expect(visitor.complaints.filter((complaint) => !/ERR_|Failed to load/.test(complaint))).toEqual([]);
  },
  WAIT_MS * 2,
);

test(
  'of two devices of a visitor, the one that sends later reads who sent the visit before, and chooses where they differ',
  async () => {
    const { visitor, id, lead } = await visitorWithVisit(scene);
    const other = await scene.visitor({ width: 360 });
    await scene.enterAsStaff(other, lead);
    for (const [{ page }, given] of [
      [visitor, 'Yes'],
      [other, 'No'],
    ] as const) {
      await prepareDraft(page, id);
      await page.goto(SHELL);
      await openDraft(page);
      await answer(page, EXITS, given);
    }
    const review = async ({ page }: Visitor): Promise<void> => {
      await page.goto('/staff/visit-sync');
      await openDraft(page);
      await page.getByRole('button', { name: 'Send draft' }).waitFor();
    };
    await review(other);
    expect(await other.page.locator('[data-sender]').isHidden()).toBe(true);
    await other.page.getByRole('button', { name: 'Send draft' }).click();
    await other.page.getByText('Sent. The draft was deleted from this device.').waitFor();
    await review(visitor);
    await visitor.page.getByText('sent this visit from another device').waitFor();
    await visitor.page.getByRole('group', { name: EXITS }).getByText('In your draft').click();
    await visitor.page.getByRole('button', { name: 'Send draft' }).click();
    await visitor.page.getByText('Sent. The draft was deleted from this device.').waitFor();
    expect(await scene.harness.sql(`select item_code, answer from vetting_answer where ${UNDECIDED}`)).toEqual([{ item_code: 'EXITS_OPEN', answer: 'YES' }]);
    expect([...visitor.complaints, ...other.complaints]).toEqual([]);
  },
  WAIT_MS * 2,
);

test('after a day or signing out the draft is gone from the device', async () => {
  const { visitor } = await prepared();
  const { page } = visitor;
  expect((await stored(page)).records).toBe(1);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await stored(page)).toEqual({ records: 0, text: expect.not.stringContaining('offline-visit') });

  const later = (await prepared()).visitor.page;
  await later.clock.setFixedTime(Date.now() + DAY_MS + 1_000);
  await later.goto(SHELL);
  await later.getByText('There is no draft on this device.').waitFor();
  expect((await stored(later)).records).toBe(0);
});

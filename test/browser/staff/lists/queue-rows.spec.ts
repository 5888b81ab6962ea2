import type { Page } from 'playwright-core';
import { inDays, type Trainee } from '../../../harness/data/people';
import { acceptedPlacement, apprenticeshipAt, clockAt, startedPlacement } from '../../../harness/data/placements';
import { offerIn, referralIn } from '../../../harness/data/pipeline-rows';
import { Scene, WAIT_MS } from '../../support/scene';

/** The rows of To do: one line each on a wide screen, short cards on a phone. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

/** A row with its border; Khmer has signs above and below the line. */
const ONE_LINE_PX = { en: 42, km: 44 };
const MAX_CARD_PX = 180;
const KINDS = ['Agreement to sign', 'Awaiting her reply', 'Follow-up', 'Follow-up, not reached', 'Offer to explain', 'Ready to send', 'Task'];

/** One row of each kind, of trainees who can be called. */
async function rowOfEachKind(): Promise<void> {
  const { harness, people, institution, officer, employer } = scene;
  const of = (displayName: string): Promise<Trainee> => people.trainee(institution, { displayName, officer });
  await startedPlacement(harness, await of('Keo Sreymom'), await people.vacancy(employer, { startsOn: inDays(0) }));
  await clockAt(harness, inDays(14), 9 * 3600);
  await harness.sql("update follow_up set state = 'ATTEMPTED' where code = 'F0'");
  const vacancy = await people.vacancy(employer, { startsOn: inDays(40), seats: 3 });
  await referralIn(harness, await of('Chan Bopha'), vacancy, 'ASKED');
  await referralIn(harness, await of('Maly'), vacancy, 'AGREED');
  await offerIn(harness, await of('Dara'), vacancy, 'ISSUED');
  await acceptedPlacement(harness, await of('Sophea'), await apprenticeshipAt(harness, people, employer, inDays(21)));
  const { id } = await of('Thida');
  await harness.sql(
    `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, state, created_at)
     values ($1, $2, 'CALL_TRAINEE', $2, gen_random_uuid(), 'OPEN', app.now())`,
    [institution.id, id],
  );
  await harness.sql('delete from contact_method');
  await harness.sql(
    `insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on, safe_days, safe_from_minute, safe_to_minute, may_leave_message)
     select institution_id, id, 'CALL', '012 345 678', 'SELF', 'VERIFIED', current_date, 31, 480, 1020, true from trainee`,
  );
}

const tagsOf = async (page: Page): Promise<string[]> => (await page.locator('#due .tag').allInnerTexts()).sort();
const tallerThan = (page: Page, limit: number): Promise<string[]> =>
  page
    .locator('#due .due')
    .evaluateAll(
      (rows, most) =>
        rows
          .filter((row) => row.getBoundingClientRect().height > most)
          .map((row) => `${Math.round(row.getBoundingClientRect().height)} px high: ${row.textContent}`),
      limit,
    );

test(
  'each row is one line whose name leads to its subject, and what it opens has lines of its own',
  async () => {
    await rowOfEachKind();
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: 740 });
    await scene.enterAsStaff(visitor, scene.officer);
    expect([...new Set(await tagsOf(page))]).toEqual(KINDS);
    await visitor.picture('queue-rows');
    expect(await tallerThan(page, ONE_LINE_PX.en)).toEqual([]);
    const row = (what: string) => page.locator('#due .due', { has: page.getByText(what, { exact: true }) });
    for (const what of KINDS) expect([what, await row(what).first().locator('h3 a[data-next]').count()]).toEqual([what, 1]);

    const explain = row('Offer to explain');
    const at = Number((await explain.getAttribute('id'))?.replace('due-', ''));
    for (let pressed = 0; pressed <= at; pressed++) await page.keyboard.press('j');
    await page.keyboard.press('e');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Explain offer');
    await page.keyboard.press('Enter');
    await visitor.picture('queue-rows-explain');
    expect(await explain.getByRole('button', { name: 'Record explanation' }).isVisible()).toBe(true);

    const awaited = row('Awaiting her reply');
    const width = async (): Promise<number> => (await awaited.locator('.due-text').boundingBox())?.width ?? 0;
    const closed = await width();
    await awaited.getByText('Next steps').click();
    await visitor.picture('queue-rows-open');
    expect(await width()).toBeGreaterThanOrEqual(closed);
    expect(await visitor.faults()).toEqual([]);

    await page.goto(`/staff?show=all&whose=mine#due-${at}`);
    await page.locator(`#due-${at}:focus`).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/staff/offers/*');
    await page.goto('/staff?lang=km');
    await visitor.picture('queue-rows-km');
    expect(await tallerThan(page, ONE_LINE_PX.km)).toEqual([]);
  },
  WAIT_MS,
);

test(
  'on a phone a row is a card of at most 180 px, without the list of keys, in both languages',
  async () => {
    await rowOfEachKind();
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    for (const language of ['en', 'km']) {
      await page.goto(`/staff?whose=all&show=all&lang=${language}`);
      await visitor.picture(`queue-cards-${language}`);
      expect([language, await tallerThan(page, MAX_CARD_PX)]).toEqual([language, []]);
      expect(await page.locator('[data-queue-keys]').isVisible()).toBe(false);
      const small = await page
        .locator('#due .who a')
        .evaluateAll((names) => names.filter((name) => name.getBoundingClientRect().height < 44).map((name) => name.textContent));
      expect([language, small]).toEqual([language, []]);
      expect([language, await visitor.faults([], [320, 360])]).toEqual([language, []]);
    }
  },
  WAIT_MS,
);

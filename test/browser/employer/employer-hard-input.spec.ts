import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { FORBIDDEN_FOR_EMPLOYERS } from '../../repository/vocabulary';
import { Scene, WAIT_MS } from '../support/scene';

/**
 * Difficult cases of an employer's vacancy form: extreme input and two tabs; and pausing and closing a
 * vacancy.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const saveButton = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('button', { name: 'Save and continue' });

test(
  'a vacancy form survives empty, overlong, emoji, invisible and right-to-left input, two tabs, double submits and Back',
  async () => {
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page, context } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.getByRole('button', { name: 'Post a vacancy' }).click();
    await page.getByRole('link', { name: 'Work', exact: true }).click();
    const { pathname } = new URL(page.url());
    const problemFor = async (title: string): Promise<string> => {
      await page.getByLabel('Title').fill(title);
      await saveButton(page).click();
      return (await page.locator('.field:has(> #title) .problem').allInnerTexts()).join();
    };
    expect(await problemFor('')).toBe('Please fill this in.');
    expect(await problemFor('\u200b\u200b \u2060')).toBe('Please fill this in.');
    expect(await problemFor('x'.repeat(121))).toBe('Please use at most 120 characters.');
    expect(await problemFor('bad\u202etxet')).toBe('We can’t read this. Type it again.');
    expect(await page.getByLabel('Title').inputValue()).toContain('bad');
    expect(await problemFor('ជំនួយការ\u200bផ្ទះបាយ 👩‍🍳 مساعد')).toBe('');
    const other = await context.newPage();
    await other.goto(pathname.replace(/work$/, 'pay'));
    await other.getByLabel('Pay').first().fill('240');
    await saveButton(other).click();
    await page.getByLabel('Tasks in the job').fill('Cooks.');
    await saveButton(page).click();
    expect(
      await scene.harness.one(
        "select content ->> 'title' as title, content ->> 'tasks' as tasks, content #>> '{terms,pay,amount}' as amount from vacancy_draft",
      ),
    ).toEqual({
      title: 'ជំនួយការ\u200bផ្ទះបាយ 👩‍🍳 مساعد',
      tasks: 'Cooks.',
      amount: '240',
    });
    const draft = await scene.people.vacancy(scene.employer, { state: 'DRAFT', skills: scene.skills });
    await scene.harness.sql('update vacancy set tasks = $2 where id = $1', [draft.id, 'Cooks.\nCleans.']);
    await page.goto(`/employer/vacancies/${draft.id}/check`);
    expect(await page.getByText('Cooks.').innerText()).toBe('Cooks.\nCleans.');
    await other.goto(`/employer/vacancies/${draft.id}/check`);
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Sent for review. We will answer within two working days.').waitFor();
    await other.getByRole('button', { name: 'Send for review' }).click(); // the other tab: already submitted
    await other.getByText('We are checking it and will answer').waitFor();
    await page.goBack();
    await page.getByText('We are checking it and will answer').waitFor();
    expect(await scene.harness.one("select count(*)::int as n from outbox where event = 'VacancySubmitted'")).toEqual({ n: 1 });

    // without an approved workplace, sending is not offered
    const waiting = await scene.people.vacancy(scene.employer, { state: 'DRAFT', skills: scene.skills });
    await scene.harness.sql("update vetting set state = 'REVOKED', revoked_at = now() where site_id = $1", [scene.employer.siteId]);
    await page.goto(`/employer/vacancies/${waiting.id}/check`);
    await page.getByText('You can send the vacancy once we have.').waitFor();
    expect(await page.getByRole('button', { name: 'Send for review' }).count()).toBe(0);
  },
  WAIT_MS,
);

test(
  "an employer can pause, reopen and close a vacancy, and gets not-found for another employer's",
  async () => {
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    const open = await scene.people.vacancy(scene.employer, { skills: scene.skills });
    const foreign = await scene.people.vacancy(await scene.people.employer(), { state: 'DRAFT' });
    await scene.enterAsEmployer(visitor);
    await page.goto(`/employer/vacancies/${open.id}`);
    await visitor.picture('employer-vacancy-open');
    await page.getByRole('button', { name: 'Pause vacancy' }).click();
    await page.getByText('Vacancy paused.').waitFor();
    await page.getByRole('button', { name: 'Reopen' }).click();
    await page.getByText('Vacancy reopened.').waitFor();
    await page.locator('summary', { hasText: 'Close vacancy' }).click();
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await page.getByRole('button', { name: 'Close vacancy' }).click();
    await page.getByText('Vacancy closed.').waitFor();
    const texts = await Promise.all(
      [foreign.id, randomUUID(), 'nothing'].flatMap((id) =>
        ['', '/check', '/work'].map(async (subpath) => {
          const response = await page.request.get(`/employer/vacancies/${id}${subpath}`);
          return `${response.status()} ${await response.text()}`;
        }),
      ),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toMatch(/^404 .*Page not found/s);
  },
  WAIT_MS,
);

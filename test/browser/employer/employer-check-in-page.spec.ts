import { FORBIDDEN_FOR_EMPLOYERS } from '../../repository/vocabulary';
import { otherCode, sendCheckIn, codeFor } from '../../harness/data/check-ins';
import { inDays } from '../../harness/data/people';
import { startedPlacement } from '../../harness/data/placements';
import { SIZES } from '../../sizes';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

async function question(): Promise<string> {
  const vacancy = await scene.people.vacancy(scene.employer, { startsOn: inDays(0) });
  const { id } = await startedPlacement(scene.harness, await scene.people.trainee(scene.institution, { displayName: 'Sophea' }), vacancy);
  return `/employer/check-in/${(await sendCheckIn(scene.harness, id)).token}`;
}
const ok = async (visitor: Visitor, script: boolean): Promise<void> => {
  if (script) expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  else expect(visitor.complaints).toEqual([]);
};

test.each(SIZES.scripts)(
  'on a phone, the employer shows the code once and the supervisor answers with it without an account (JavaScript: %s)',
  async (script) => {
    const path = await question();
    const employer = await scene.visitor({ script });
    await scene.enterAsEmployer(employer);
    await employer.page.getByText('Questions about a new starter').waitFor();
    await employer.picture('check-in-home');
    await ok(employer, script);
    await employer.page.getByRole('button', { name: 'Get code' }).click();
    const code = (await employer.page.locator('.digits').innerText()).replace(/\s/g, '');
    expect(code).toMatch(/^\d{6}$/);
    await employer.picture('check-in-code');
    await ok(employer, script);
    await employer.close();

    const supervisor = await scene.visitor({ script });
    const { page } = supervisor;
    await page.goto(path);
    await supervisor.picture('check-in-door');
    await ok(supervisor, script);
    await supervisor.switchLanguage();
    await page.getByLabel('លេខកូដ ៦ ខ្ទង់').waitFor();
    await supervisor.picture('check-in-door-km');
    await ok(supervisor, script);
    await supervisor.switchLanguage();
    await page.getByLabel('6-digit code').fill(otherCode(code));
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').waitFor();
    await supervisor.picture('check-in-refused');
    await ok(supervisor, script);
    await page.getByLabel('6-digit code').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: /How is Sophea, who started on/ }).waitFor();
    await supervisor.picture('check-in-question');
    await ok(supervisor, script);
    await page.getByLabel('Mostly').check();
    await page.getByLabel('Anything else you want to tell us?').fill('Quick with the dough.');
    await page.getByRole('button', { name: 'Send answers' }).click();
    await page.getByRole('alert').waitFor();
    await supervisor.picture('check-in-unfinished');
    await page.goBack();
    await page.getByRole('heading', { name: /How is Sophea, who started on/ }).waitFor();
    await page.goForward();
    await page.getByRole('alert').waitFor();
    expect([await page.getByLabel('Mostly').isChecked(), await page.getByLabel('Anything else you want to tell us?').inputValue()]).toEqual([
      true,
      'Quick with the dough.',
    ]);
    await ok(supervisor, script);
    await page.getByLabel('As the job requires', { exact: true }).check();
    await page.getByLabel('Well', { exact: true }).check();
    await page.getByRole('button', { name: 'Send answers' }).click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    await supervisor.picture('check-in-thanks');
    await ok(supervisor, script);
    expect(await scene.harness.one("select state, attendance, skill, conduct, note from employer_check_in where state = 'ANSWERED'")).toEqual({
      state: 'ANSWERED',
      attendance: 'MOSTLY',
      skill: 'AS_EXPECTED',
      conduct: 'GOOD',
      note: 'Quick with the dough.',
    });
    await page.goBack();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    await page.goto('/employer/check-in/nothing-here');
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await supervisor.picture('check-in-over');
    await ok(supervisor, script);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'the check-in link shows the question only after the code, in either language, also where a script runs (JavaScript: %s)',
  async (script) => {
    const path = await question();
    const { id } = await scene.harness.one<{ id: string }>("select id from employer_check_in where state = 'ASKED'");
    const supervisor = await scene.visitor({ script });
    const { page } = supervisor;
    await page.goto(`${path}?lang=en`);
    await page.getByLabel('6-digit code').fill(await codeFor(scene.employer.user, id));
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Mostly').check();
    await page.getByLabel('Anything else you want to tell us?').fill('Quick with the dough.');
    await supervisor.switchLanguage();
    const answered = await page.locator('[name=attendance]:checked').evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value));
    expect([answered, await page.locator('#note').inputValue()]).toEqual(script ? [['MOSTLY'], 'Quick with the dough.'] : [[], '']);
    expect(await scene.harness.one('select wrong_codes from employer_check_in where id = $1', [id])).toEqual({ wrong_codes: 0 });
    const address = page.url();
    await supervisor.context.clearCookies();
    await page.goto(address);
    expect([new URL(page.url()).pathname, (await page.content()).includes('Sophea')]).toEqual([path, false]);
    await ok(supervisor, script);
    expect(await scene.harness.one('select state, wrong_codes from employer_check_in where id = $1', [id])).toEqual({ state: 'ASKED', wrong_codes: 0 });
  },
  WAIT_MS,
);

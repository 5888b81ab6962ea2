import { generate, generateSecret } from 'otplib';
import { Scene, SECRET, WAIT_MS } from '../support/scene';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test(
  'staff see who matches a vacancy and why, propose a referral and present it to the trainee',
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { displayName: 'Sophea', skills: scene.skills });
    const vacancy = await scene.people.vacancy(scene.employer, { skills: scene.skills });
    const totp = generateSecret();
    await scene.setSecret(scene.officer.id, SECRET);
    await scene.harness.sql('update account set totp_secret = $2 where id = $1', [scene.officer.id, totp]);
    const visitor = await scene.visitor({ width: 1100 });
    const { page } = visitor;
    await page.goto('/staff');
    await page.getByLabel('E-mail address').fill(await scene.loginOf(scene.officer.id));
    await page.getByLabel('Password').fill(SECRET);
    await page.getByLabel('Six-digit code').fill(await generate({ secret: totp }));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Kitchen helper' }).click();
    await page.getByText('Required skills covered').first().waitFor();
    await visitor.picture('staff-matches');
    expect(await visitor.faults()).toEqual([]);
    await page.getByLabel('Travel time, one way (minutes, optional)').fill('25');
    await page.getByRole('button', { name: 'Start referral' }).click();
    await page.getByText('Referral started. Now ask her.').waitFor();
    await page.getByRole('button', { name: 'Ask her' }).click();
    await page.getByText('she has only this one real option').first().waitFor();
    await page.getByLabel('She has only this option. Why?').selectOption('ONLY_OPENING');
    await page.getByRole('button', { name: 'Ask her' }).click();
    await page.getByText('Asked. Awaiting her reply.').waitFor();
    await visitor.picture('staff-asked');
    expect(await visitor.faults()).toEqual([]);
    expect(await scene.harness.one('select state, travel_minutes, trainee_id, vacancy_id from referral')).toEqual({
      state: 'ASKED',
      travel_minutes: 25,
      trainee_id: trainee.id,
      vacancy_id: vacancy.id,
    });
  },
  WAIT_MS,
);

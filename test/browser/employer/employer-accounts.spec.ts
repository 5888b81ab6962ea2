import { MAX_PHOTO_BYTES } from '../../../src/shared/photo';
import { FORBIDDEN_FOR_EMPLOYERS } from '../../repository/vocabulary';
import { SIZES } from '../../sizes';
import { codeMailedTo } from '../../harness/sent-mails';
import { largePhoto, photo } from '../../harness/data/photos';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { Scene } from '../support/scene';
import type { Visitor } from '../support/visitor';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start({ withWorker: true })), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const expectNoFaults = async (visitor: Visitor, script: boolean): Promise<void> => {
  if (script) expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  else expect(visitor.complaints).toEqual([]);
};

async function signIn({ page }: Visitor, login: string, secret: string): Promise<void> {
  await page.goto('/employer?lang=en');
  await page.getByLabel('E-mail address').fill(login);
  await page.getByLabel('Password').fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const REGISTRATION = {
  'Registered name': 'Lotus Bakery',
  'Registration number': 'KH-2026-77',
  'Workplace name': 'Main shop',
  District: 'Chamkar Mon',
  Address: 'Street 310',
  'Your name': 'Sok Dara',
};

/**
 * A script for the page: the vertical positions of the fields with an error, in the order of the error
 * summary.
 */
const FIELD_TOPS = `[...document.querySelectorAll('.problems a')].map((link) => document.getElementById(link.hash.slice(1)).getBoundingClientRect().top)`;

test.each(SIZES.scripts)(
  'a business registers, confirms its address and invites a colleague, and the colleague joins, resets the password and is removed (JavaScript: %s)',
  async (script) => {
    const owner = await scene.visitor({ script });
    const { page } = owner;
    await page.goto('/employer?lang=en');
    await page.getByRole('link', { name: 'Register your business' }).click();
    await expectNoFaults(owner, script);
    await page.getByRole('button', { name: 'Register' }).click();
    await page.getByRole('alert').waitFor();
    await expectNoFaults(owner, script);
    // the error summary follows the order of the form
    const tops = await page.evaluate<number[]>(FIELD_TOPS);
    expect([tops.length, tops]).toEqual([11, tops.toSorted((one, other) => one - other)]);
    for (const [label, text] of Object.entries(REGISTRATION)) await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByLabel('E-mail address').fill('dara@lotus.example');
    await page.getByLabel('Password').fill('rice bread and butter');
    await page.getByLabel('Sector').selectOption('CAFE_RESTAURANT');
    await page.getByLabel('Province').selectOption('12');
    await page.getByLabel('1 to 9').check();
    await page.getByRole('button', { name: 'Register' }).click();
    await page.getByRole('heading', { name: 'Registration received' }).waitFor();
    await expectNoFaults(owner, script);
    await waitUntilIdle(scene.harness);

    await signIn(owner, 'dara@lotus.example', 'rice bread and butter');
    expect(await page.getByText("You're all caught up").count()).toBe(0);
    await page.getByRole('link', { name: 'Enter the code from the e-mail' }).click();
    await expectNoFaults(owner, script);
    await page.getByLabel('Code from the e-mail').fill('0000-0000-0000-0000');
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByRole('alert').getByText('This code does not work').waitFor();
    await page.getByLabel('Code from the e-mail').fill(codeMailedTo(scene.harness, 'dara@lotus.example').toLowerCase());
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByRole('status').getByText('You now also get notifications by e-mail').waitFor();

    const validPhoto = photo();
    // a PNG that is named like a JPEG
    const upload = (buffer: Buffer) => ({ name: 'licence.jpg', mimeType: 'image/jpeg', buffer });
    await page.goto('/employer');
    await page.getByRole('link', { name: 'Photo of your licence or registration' }).click();
    await page.getByRole('button', { name: 'Send photo' }).click();
    await page.getByRole('alert').getByText('Photo: Choose a photo.').waitFor();
    await expectNoFaults(owner, script);
    for (const [file, message] of [
      [upload(Buffer.alloc(0)), 'The file is empty.'],
      [upload(Buffer.alloc(MAX_PHOTO_BYTES + 1)), 'larger than 5 MB'],
      [upload(Buffer.from('Dear colleague')), 'not a photo'],
      [upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 'Send a JPEG, PNG or WebP picture'],
      [upload(validPhoto.subarray(0, validPhoto.length - 20)), 'damaged'],
    ] as const) {
      await page.getByLabel('Photo', { exact: true }).setInputFiles(file);
      await page.getByRole('button', { name: 'Send photo' }).click();
      await page.getByRole('alert').getByText(message).waitFor();
    }
    await page.getByLabel('Photo', { exact: true }).setInputFiles(upload(validPhoto));
    await page.getByRole('button', { name: 'Send photo' }).click();
    await page.getByRole('status').getByText('Photo sent').waitFor();
    await page.locator('.tasks').getByText('We are checking it').waitFor();
    await expectNoFaults(owner, script);

    // with JavaScript, the browser shrinks a large photo before the upload
    await page.goto('/employer/registration-photo');
    const field = page.getByLabel('Photo', { exact: true });
    await field.setInputFiles({ name: 'large.png', mimeType: 'image/png', buffer: largePhoto(3_000, 1_000) });
    const isSmaller = (): Promise<boolean> => page.evaluate<boolean>("document.querySelector('[name=photo]').files[0].type === 'image/jpeg'");
    for (let tries = 0; script && tries < 200 && !(await isSmaller()); tries++) await page.waitForTimeout(50);
    await page.getByRole('button', { name: 'Send better photo' }).click();
    await page.getByRole('status').getByText('Photo sent').waitFor();
    const savedPhoto = await scene.harness.one('select format, width, height from registration_photo order by sent_at desc limit 1');
    expect(savedPhoto).toEqual({ format: 'WEBP', width: 2_000, height: 667 });

    await page.goto('/employer/members');
    await page.getByLabel('E-mail address').fill('nary@lotus.example');
    await page.getByRole('button', { name: 'Send invitation' }).click();
    await page.getByRole('status').waitFor();
    await expectNoFaults(owner, script);
    await waitUntilIdle(scene.harness);

    const colleague = await scene.visitor({ script });
    await colleague.page.goto('/employer/invitation?lang=en');
    await colleague.page.getByLabel('Code from the e-mail').fill(codeMailedTo(scene.harness, 'nary@lotus.example'));
    await colleague.page.getByLabel('Your name').fill('Sok Nary');
    await colleague.page.getByLabel('Password').fill('rain over the rice fields');
    await expectNoFaults(colleague, script);
    await colleague.page.getByRole('button', { name: 'Join team' }).click();
    await colleague.page.getByRole('status').getByText('You have joined').waitFor();

    await colleague.page.getByRole('link', { name: 'Forgot your password?' }).click();
    await expectNoFaults(colleague, script);
    await colleague.page.getByLabel('E-mail address').fill('nary@lotus.example');
    await colleague.page.getByRole('button', { name: 'Send code' }).click();
    await colleague.page.getByRole('status').waitFor();
    await expectNoFaults(colleague, script);
    await waitUntilIdle(scene.harness);
    await colleague.page.getByLabel('Code from the e-mail').fill(codeMailedTo(scene.harness, 'nary@lotus.example'));
    await colleague.page.getByLabel('New password').fill('a boat on the wide river');
    await colleague.page.getByRole('button', { name: 'Save' }).click();
    await signIn(colleague, 'nary@lotus.example', 'a boat on the wide river');
    await colleague.page.getByText('Lotus Bakery').waitFor();

    await page.goto('/employer/members');
    await page.getByText('Remove', { exact: true }).click();
    await expectNoFaults(owner, script);
    await page.getByRole('button', { name: 'Remove Sok Nary' }).click();
    await page.getByRole('status').getByText('signed out everywhere').waitFor();
    await colleague.page.goto('/employer/members');
    await colleague.page.getByRole('heading', { name: 'Welcome, employers' }).waitFor();
    await owner.close();
    await colleague.close();
  },
  120_000,
);

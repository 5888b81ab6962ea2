import { Harness } from '../../harness/harness';

const CONTACT = '012 345 678';

let harness: Harness;
beforeAll(async () => (harness = await Harness.start({ settings: { WAYMARK_TRAINEE_CONTACT: CONTACT } })), 60_000);
afterAll(() => harness.end());

test.each([
  ['en', 'You cannot sign in? Contact us: ', 'Need help? Contact us: '],
  ['km', 'ចូលមិនបានទេ? សូមទាក់ទងយើង៖ ', 'ត្រូវការជំនួយ? សូមទាក់ទងយើង៖ '],
])('a trainee reads how to reach us on the sign-in page and on an error page, in %s', async (language, signIn, error) => {
  for (const [path, text] of [
    ['/', signIn],
    ['/no-such-page', error],
  ] as const)
    expect(await (await fetch(`${harness.url}${path}?lang=${language}`)).text()).toContain(text + CONTACT);
});

test('neither employers nor staff read the contact of trainees', async () => {
  for (const path of ['/employer', '/staff', '/employer/no-such-page', '/staff/no-such-page'])
    expect(await (await fetch(`${harness.url}${path}`)).text()).not.toContain(CONTACT);
});

import { Harness } from '../../harness/harness';

const CONTACT = '012 345 678';

let harness: Harness;
beforeAll(async () => (harness = await Harness.start({ settings: { WAYMARK_EMPLOYER_CONTACT: CONTACT } })), 60_000);
afterAll(() => harness.end());

test.each([
  ['en', 'Questions? Contact the placement service: '],
  ['km', 'មានសំណួរ? សូមទាក់ទងសេវារកការងារ៖ '],
])('an employer reads how to reach the placement service before signing in and on an error page, in %s', async (language, text) => {
  for (const path of ['/employer', '/employer/register', '/employer/no-such-page']) {
    expect(await (await fetch(`${harness.url}${path}?lang=${language}`)).text()).toContain(text + CONTACT);
  }
});

test('neither trainees nor staff read the contact of employers', async () => {
  for (const path of ['/', '/staff', '/no-such-page', '/staff/no-such-page'])
    expect(await (await fetch(`${harness.url}${path}`)).text()).not.toContain(CONTACT);
});

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

test.each([
  ['en', 'Questions? Ask the person from the placement service who contacts you.'],
  ['km', 'មានសំណួរ? សូមសួរបុគ្គលិកសេវារកការងារដែលទាក់ទងអ្នក។'],
])(
  'without a configured contact, an employer reads whom to ask, also where a page refuses, in %s',
  async (language, text) => {
    const other = await Harness.start({ settings: { WAYMARK_DEMO: 'none' } });
    try {
      for (const path of ['/employer', '/employer/no-such-page']) expect(await (await fetch(`${other.url}${path}?lang=${language}`)).text()).toContain(text);
    } finally {
      await other.end();
    }
  },
  120_000,
);

test('neither trainees nor staff read the contact of employers', async () => {
  for (const path of ['/', '/staff', '/no-such-page', '/staff/no-such-page'])
    expect(await (await fetch(`${harness.url}${path}`)).text()).not.toContain(CONTACT);
});

import { Phone } from '../../harness/data/check-ins';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { inDays, People } from '../../harness/data/people';
import { Harness } from '../../harness/harness';

let harness: Harness;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(() => harness.empty());

test('who records a service is offered the grants that can pay for it, and none that ended long ago or starts later', async () => {
  const people = new People(harness);
  const institution = await people.institution();
  const officer = await people.staff(institution);
  const rows = new IndicatorRows(harness, people);
  for (const [id, startsOn, endsOn] of [
    ['now', inDays(-30), inDays(300)],
    ['just-ended', inDays(-400), inDays(-20)],
    ['long-ago', inDays(-800), inDays(-120)],
    ['next-year', inDays(20), inDays(400)],
  ] as const) {
    await rows.grant(id, [institution]);
    await harness.sql('update donor_grant set starts_on = $2, ends_on = $3 where id = $1', [id, startsOn, endsOn]);
  }
  const { text } = await new Phone(harness, `wm-staff=${officer.token}`).get('/staff/services/new?lang=en');
  const offered = ['now', 'just-ended', 'long-ago', 'next-year'].filter((id) => text.includes(`value="${id}"`));
  expect(offered).toEqual(['now', 'just-ended']);
});

import { Phone } from '../../harness/data/check-ins';
import { People } from '../../harness/data/people';
import { submittedVetting } from '../../harness/employer-requests';
import { Harness } from '../../harness/harness';

let harness: Harness;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(() => harness.empty());

test('who decides about a visit reads the failed critical questions first, then every other No, then what is unknown', async () => {
  const people = new People(harness);
  const institution = await people.institution();
  const [lead, second] = [await people.staff(institution, ['VETTING_OFFICER']), await people.staff(institution, ['VETTING_OFFICER'])];
  const items: { code: string; isCritical: boolean; question: string }[] = await lead.ask('{ vettingChecklist { code isCritical question } }');
  const usual = items.filter(({ isCritical }) => !isCritical);
  const [unknown, no, critical] = [usual.at(-2), usual.at(-1), items.filter(({ isCritical }) => isCritical).at(-1)];
  const { siteId } = await people.employer({ cleared: false });
  const id = await submittedVetting(lead, second, siteId, { [unknown?.code ?? '']: 'UNKNOWN', [no?.code ?? '']: 'NO', [critical?.code ?? '']: 'NO' });
  const { text } = await new Phone(harness, `wm-staff=${second.token}`).get(`/staff/vettings/${id}?lang=en`);
  const [, found = ''] = text.split('id="found"');
  const shown = [...found.matchAll(/<p class="split"><span>(.*?)(?: <small>|<\/span>)/g)].map(([, question = '']) => question.trim());
  expect(shown).toHaveLength(items.length);
  const plain = (question: string | undefined): string => (question ?? '').replaceAll("'", '&#39;');
  expect(shown.slice(0, 3).map((question) => question.replaceAll('&#x27;', '&#39;'))).toEqual([critical, no, unknown].map((item) => plain(item?.question)));
});

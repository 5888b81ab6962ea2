import { readFileSync } from 'node:fs';
import { addMonths } from '../../../src/shared/local-date';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { inDays } from '../../harness/data/people';
import type { Person } from '../../harness/harness';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const entered = async (person: Pick<Person, 'id'>, script = true, width = 360): Promise<Visitor> => {
  const visitor = await scene.visitor({ script, width });
  await scene.enterAsStaff(visitor, person);
  return visitor;
};

test(
  'the steward sets targets, opens its own numbers, and publishes a report, which can be downloaded with an audit line and printed',
  async () => {
    const counted = new IndicatorRows(scene.harness, scene.people);
    await counted.grant('seed', [scene.institution]);
    // in the previous month, the last complete one
    const day = `${addMonths(inDays(0), -1).slice(0, 7)}-10`;
    for (let at = 0; at < 12; at++) await counted.service(await counted.person(scene.institution), 'COUNSELLING_INDIVIDUAL', day);
    await counted.service(await counted.person(scene.institution), 'JOB_SEARCH', day);
    const visitor = await entered(await scene.people.staff(scene.institution, ['INSTITUTION_ADMIN', 'CASE_WORKER']), true, 1280);
    const { page } = visitor;
    await page.goto('/staff/grants/seed/change');
    await page.getByLabel('Counselled', { exact: true }).fill('១៥');
    await page.getByLabel('Assisted towards employment').fill('20');
    await page.getByRole('button', { name: 'Save grant' }).click();
    await page.getByText('Grant saved').waitFor();
    await page.getByText('12 of 15 (80%)').waitFor();
    await visitor.picture('grant');
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Full report' }).click();
    await page.getByText('0 of 2 targets reached.').waitFor();
    const drawn = page.locator('.chart li').filter({ hasText: 'Assisted towards employment' }).first();
    // an institution's own numbers are exact
    expect(await drawn.locator('.bar-says').innerText()).toBe('1 of 20 (5%)');
    await page.getByText('These are our institution’s own exact numbers.').waitFor();
    expect(await page.getByRole('button', { name: 'Export CSV' }).count()).toBe(0);
    expect((await visitor.context.request.get('/staff/indicators?grant=seed&view=paper')).status()).toBe(404);

    const value = await page.getByLabel('Period').locator('option', { hasText: 'Month' }).first().getAttribute('value');
    await page.getByLabel('Period').selectOption(value);
    await page.getByRole('button', { name: 'Publish report' }).click();
    await page.getByText('Report published. It will not change.').waitFor();
    await page.getByText('A published report never changes').first().waitFor();
    expect([
      await drawn.locator('.bar-says').innerText(),
      await drawn.locator('.bar-withheld').count(),
      await drawn.locator('.bar-first, .bar-mark').count(),
    ]).toEqual(['<11 of 20', 1, 0]);
    await visitor.picture('report');
    expect(await visitor.faults()).toEqual([]);

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export CSV' }).click()]);
    const rows = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(download.suggestedFilename()).toMatch(/^indicators-seed-\d{4}-\d\d-01-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.csv$/);
    expect(rows[1]?.split(',').slice(6, 8)).toEqual(['#indicator+code', '#indicator+name']);
    const few = rows.find((row) => row.includes(',S3,')) ?? '';
    expect(few).toMatch(/,PERSON,ALL,<11,,yes,20,[0-9a-f]{64}$/);
    expect(rows.find((row) => row.includes(',S1,'))).toMatch(/,PERSON,ALL,12,12,no,15,[0-9a-f]{64}$/);
    const [auditLine] = await scene.harness.sql("select actor_id, detail->>'hash' as hash from audit_pending where action = 'IndicatorsExported'");
    expect(few.endsWith(String(auditLine?.['hash']))).toBe(true);

    await page.getByRole('link', { name: 'Print donor report' }).click();
    expect(await visitor.faults()).toEqual([]);
    const pdf = await page.pdf({ format: 'A4', printBackground: false });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect([await page.locator('.paper').isVisible(), await page.locator('h1').isVisible()]).toEqual([true, false]);
    // neither the institution's own data nor links to rows
    expect([await page.locator('.ours').count(), await page.locator('.sheet a').count()]).toEqual([0, 0]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Back to the report' }).click();
    await page.locator('tr:has(:text-is("Counselled")) .total .ours a').click();
    await page.getByRole('heading', { name: 'Counselled' }).waitFor();
    await page.getByText('Records of other grants').waitFor();
    expect((await visitor.context.request.get('/staff/indicators.csv')).status()).toBe(404);
  },
  WAIT_MS,
);

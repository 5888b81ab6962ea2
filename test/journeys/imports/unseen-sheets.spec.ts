import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitImport } from '../../harness/data/import-requests';
import { ImportPages, type ReadPage } from '../../harness/import-pages';
import { ImportScene } from '../../harness/import-scene';

/** Sheets of partners, each with its own headings, words and forms: an officer answers what the pages ask, and the rows come in. */
let scene: ImportScene;
let pages: ImportPages;
beforeAll(async () => (scene = await ImportScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  pages = await ImportPages.of(scene.harness, scene.officer);
});

const fixture = (name: string): string => readFileSync(join(__dirname, 'fixtures', name), 'utf8');

/** The pages as an officer in a hurry answers them: what is shown as chosen, and the first candidate of each word. */
async function imported(name: string, kind: string, changes: Readonly<Record<string, string>> = {}): Promise<ReadPage> {
  let page = await pages.upload(fixture(name), kind, name);
  expect(page.path).toBe('/staff/import/match');
  for (let answered = 0; page.path === '/staff/import/match'; answered++) {
    expect(answered).toBeLessThan(4);
    page = await pages.match(page, changes);
  }
  await pages.commit(page);
  return page;
}

const FACTORIES = [
  'Registration;Company;Name in Khmer;Sector;Employees;Site;Province;District;Address',
  'KH-1;Sun Garment;រោងចក្រ ស៊ុនហ្គាមិន;garments;300;Main;Kandal;Ta Khmau;Road 2',
  'KH-2;Lotus Textile;រោងចក្រ ផ្កាឈូក;garments;500;Hall A;Phnom Penh;Dangkao;Veng Sreng',
  'KH-2;Lotus Textile;រោងចក្រ ផ្កាឈូក;garments;500;Hall B;Kampong Speu;Samraong Tong;Road 4',
  'KH-3;Angkor Shoes;រោងចក្រ ស្បែកជើងអង្គរ;garments;200;Plant;Kampong Speu;Samraong Tong;Road 4',
].join('\n');

test('twenty Khmer vacancies of a garment association come in', async () => {
  await commitImport(scene.officer, 'employers', FACTORIES);
  await imported('khmer-vacancies.csv', 'VACANCIES', { 'value-pay_currency': 'USD' });
  expect(await scene.harness.one('select count(*)::int as n from vacancy')).toEqual({ n: 20 });
  expect(await scene.harness.one('select isco_code as code from vacancy where title = $1', ['អ្នករាប់ស្តុក'])).toEqual({ code: '4321' });
  const read = `select v.title, v.start_minute / 60 as "from", v.end_minute / 60 as "to", v.work_days as days, v.hours_per_week as hours,
      v.pay_amount::int as pay, v.pay_per as per, s.name as site from vacancy v join employer_site s on s.id = v.site_id where v.title = any($1) order by v.title`;
  expect(await scene.harness.sql(read, [['ចុងភៅ', 'អ្នកដេរ', 'អ្នកបិទកាវស្បែកជើង', 'ជំនួយការការិយាល័យ']])).toEqual(
    expect.arrayContaining([
      { title: 'ចុងភៅ', from: 5, to: 13, days: 0b111111, hours: 48, pay: 2000, per: 'DAY', site: 'Hall A' },
      { title: 'អ្នកដេរ', from: 7, to: 16, days: 0b111111, hours: 48, pay: 830_000, per: 'MONTH', site: 'Main' },
      { title: 'អ្នកដេរ', from: 7, to: 16, days: 0b111111, hours: 48, pay: 208_00, per: 'MONTH', site: 'Hall B' },
      { title: 'អ្នកបិទកាវស្បែកជើង', from: 7, to: 16, days: 0b111111, hours: 48, pay: 208_00, per: 'MONTH', site: 'Plant' },
      { title: 'ជំនួយការការិយាល័យ', from: 8, to: 17, days: 0b11111, hours: 40, pay: 230_00, per: 'MONTH', site: 'Plant' },
    ]),
  );
});

test('of twenty workplaces exported from Kobo nineteen come in, and one that gets no trainees comes back', async () => {
  const page = await imported('kobo-employers.csv', 'EMPLOYERS');
  expect(page.text).toContain('Import 19 rows without errors');
  expect(page.text).toContain('spa and massage is not allowed here.');
  expect(
    await scene.harness.sql("select legal_name as name, sector, size_band as size from employer where legal_name ~ '^(Gold|Green|Sok|Elder)' order by 1"),
  ).toEqual([
    { name: 'Elder Care Home', sector: 'CARE', size: '10-49' },
    { name: 'Golden Needle', sector: 'GARMENT', size: '250+' },
    { name: 'Green Farm', sector: 'AGRICULTURE', size: '10-49' },
    { name: 'Sok Mean Furniture', sector: 'HANDICRAFT', size: '10-49' },
  ]);
  expect(await scene.harness.one('select count(*)::int as sites, count(distinct employer_id)::int as employers from employer_site')).toEqual({
    sites: 19,
    employers: 18,
  });
});

test('a row with a mistake keeps the other workplaces of its employer out, and no other employer', async () => {
  const rows = [
    'KH-7;Lotus;restaurant;12;Main;Kandal;Ta Khmau;Road 2',
    'KH-7;Lotus;restaurant;12;Second;;Ta Khmau;Road 3',
    'KH-8;Rose;shop;5;Shop;Takeo;Doun Kaev;Road 4',
  ];
  const page = await pages.upload(['Registration;Company;Sector;Employees;Site;Province;District;Address', ...rows].join('\n'), 'EMPLOYERS');
  expect(page.text).toContain('Import 1 row without errors');
  await pages.commit(page);
  expect(await scene.harness.sql('select legal_name from employer')).toEqual([{ legal_name: 'Rose' }]);
});

test('twenty trainees with mixed scripts come in, without their ages and telephone numbers', async () => {
  const page = await imported('mixed-trainees.csv', 'TRAINEES');
  expect(page.text).toContain('Ready to import: 20 trainees');
  expect(page.text).not.toMatch(/345-678|\+855/);
  const read = `select t.display_name as name, t.literacy, t.available_to_minute / 60 as "to", t.min_pay_amount::int as pay, count(*)::int as skills
    from trainee t join trainee_skill s on s.trainee_id = t.id where t.display_name = any($1) group by 1, 2, 3, 4 order by 1`;
  expect(await scene.harness.sql(read, [['Sreyneang', 'Kim D.', 'Rotha', 'ស្រីពៅ']])).toMatchObject([
    { name: 'Kim D.', literacy: 1, pay: 150_00, skills: 2 },
    { name: 'Rotha', literacy: 0, pay: 120_00, skills: 2 },
    { name: 'Sreyneang', literacy: 3, pay: 180_00, skills: 2 },
    { name: 'ស្រីពៅ', literacy: 1, pay: null, skills: 2 },
  ]);
});

test('a sheet of vacancies without tasks comes in after they are typed once for all rows', async () => {
  await commitImport(scene.officer, 'employers', FACTORIES);
  const rows = [
    'Tailor;KH-1;$230 per month;Mon-Sat;7:00;15:00;1;4/2/2027;25/1/2027;sewing',
    'Cook;KH-1;$240 per month;Mon-Sat;7:00;15:00;1;4/2/2027;25/1/2027;cooking',
  ];
  let page = await pages.upload(['Position;Company;Salary;Days;From;To;People;Start date;Deadline;Skills', ...rows].join('\n'), 'VACANCIES');
  expect(page.text).toContain('If no column of the file has it, type or choose it once here: it then counts for all rows.');
  expect(page.text).toContain('Tasks in the job, if it is the same in all rows');
  for (let answered = 0; page.path === '/staff/import/match' && answered < 3; answered++)
    page = await pages.match(page, { 'value-tasks': 'As the employer explains on the first day.' });
  expect(page.text).toContain('Ready to import: 2 vacancies');
});

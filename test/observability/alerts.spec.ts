import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../faults/support/processes';
import { People } from '../harness/data/people';
import { Harness } from '../harness/harness';
import { Scrape } from './scrape';

/** The example alerts name existing metrics, labels and commands, and each names a remedy. */
const DOCS = join(__dirname, '..', '..', 'docs');
const text = readFileSync(join(DOCS, 'alerts.yml'), 'utf8');
const alerts = text.split(/^ {6}- alert: /m).slice(1);
const field = (alert: string, name: string): string => new RegExp(`^ +${name}: (.+)$`, 'm').exec(alert)?.[1] ?? '';
const nameOf = (alert: string): string => alert.split('\n', 1)[0] ?? '';
const METRIC = /\b(?:waymark|process|nodejs)_[a-z0-9_]+\b/g;
/** A histogram has three series under one name. */
const family = (metric: string): string => metric.replace(/_(bucket|count|sum)$/, '');

let harness: Harness;
let scraped: Scrape;
beforeAll(async () => {
  const port = await freePort();
  harness = await Harness.start({ withWorker: true, loadsIndexAtStart: true, settings: { WAYMARK_METRICS_PORT: String(port) } });
  const people = new People(harness);
  const officer = await people.staff(await people.institution());
  await officer.answer('{ me { id } }');
  scraped = await Scrape.of(port);
}, 60_000);
afterAll(() => harness.end());

test('there are alerts, with unique names', () => {
  expect(alerts.length).toBeGreaterThan(10);
  expect(new Set(alerts.map(nameOf)).size).toBe(alerts.length);
});

test.each(alerts.map((alert) => [nameOf(alert), alert]))('%s has an expression, a severity, a summary and a remedy', (_name, alert) => {
  for (const name of ['expr', 'summary', 'action']) expect([name, field(alert, name).length > 10]).toEqual([name, true]);
  expect(field(alert, 'labels')).toMatch(/severity: (page|ticket)/);
  expect(alert.match(/^ {8}\w+:|^ {10}\w+:/gm)?.map((one) => one.trim().replace(':', ''))).toEqual(
    expect.arrayContaining(['expr', 'labels', 'annotations', 'summary', 'action']),
  );
});

test('every metric in an alert or its remedy is exported by a process', () => {
  const named = [...new Set(alerts.flatMap((alert) => alert.match(METRIC) ?? []))];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((metric) => !scraped.names.includes(metric) && !scraped.names.includes(family(metric)))).toEqual([]);
});

test('every label that an expression compares is a label of a metric in it', () => {
  const wrong = alerts.flatMap((alert) =>
    [...field(alert, 'expr').matchAll(/\b(waymark_\w+)\{([^}]*)\}/g)].flatMap(([, metric = '', labels = '']) => {
      const line = scraped.text.split('\n').find((one) => one.startsWith(`${metric}{`)) ?? '';
      const compared = [...labels.matchAll(/(\w+)\s*(?:=~|!=|!~|=)/g)].map(([, label]) => label as string);
      return line === '' ? [] : compared.filter((label) => !line.includes(`${label}="`)).map((label) => `${nameOf(alert)}: ${metric} has no ${label}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test('every metric of the service is in the table of docs/running.md', () => {
  const page = readFileSync(join(DOCS, 'running.md'), 'utf8');
  const table = page.slice(page.indexOf('| Metric'), page.indexOf('### Request ids'));
  const missing = scraped.names.filter((name) => {
    if (!name.startsWith('waymark_')) return false;
    return (
      !table.includes(name) &&
      !['match_index', 'database_pool', 'outbox', 'mail'].some(
        (part) => table.includes(name.replace(`waymark_${part}`, '')) && table.includes(`waymark_${part}`),
      )
    );
  });
  expect(missing).toEqual([]);
});

test('commands and pages that a remedy names exist', () => {
  const program = readFileSync(join(__dirname, '..', '..', 'src', 'cli', 'program.ts'), 'utf8');
  const commands = [...text.matchAll(/`waymark ([a-z-]+)/g)].map(([, command]) => command as string);
  expect(commands.filter((command) => !program.includes(`command('${command}'`))).toEqual([]);
  const controllers = readdirSync(join(__dirname, '..', '..', 'src', 'web', 'staff'), { recursive: true, encoding: 'utf8' });
  for (const page of [...text.matchAll(/\/staff\/([a-z-]+)/g)].map(([, one]) => one as string))
    expect(controllers.some((name) => name.endsWith(`/${page}.controller.ts`))).toBe(true);
});

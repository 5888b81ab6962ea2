import { readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ended } from '../../scripts/steps.mjs';
import { median } from './page-weight.mjs';

const PEOPLE = 5_000;

/**
 * Measures the dry run of an import file with 5,000 trainees as a whole command: write, roll back and report.
 * @returns seconds, the median of several runs
 */
export async function timeLongDryRun(demo, times) {
  const [columns, person] = readFileSync('docs/examples/trainees.csv', 'utf8').trimEnd().split('\n');
  const [, , name] = person.split(',');
  const people = Array.from({ length: PEOPLE }, (_, at) => person.replace(name, `Sophea ${at}`));
  const path = join(demo.data, 'long-import.csv');
  writeFileSync(path, `${[columns, ...people].join('\n')}\n`);
  const seconds = [];
  for (let time = 0; time < times; time++) {
    const startedAt = performance.now();
    const { code } = await ended(
      spawn(process.execPath, ['scripts/waymark.mjs', 'run', 'import', 'trainees', path, '--dry-run'], { stdio: ['ignore', 2, 2], env: demo.environment }),
    );
    if (code !== 0) throw new Error(`the dry run of the import failed (${code})`);
    seconds.push((performance.now() - startedAt) / 1000);
  }
  return median(seconds);
}

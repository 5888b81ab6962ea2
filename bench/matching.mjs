// Measures how fast matching is, compared with alternatives and with the limits of the machine.
// `docs/benchmarks.md` explains each figure.
// - `--smoke`: 1,000 vacancies and only alternatives that need no installation, to check that it runs and
// that all agree; with `--postgres` also PostgreSQL
// - `--quick`: only 10,000 vacancies, without floors
// - `--postgres`: PostgreSQL also at 1,000,000
// - `--only=…`: only the parts whose name contains this text: peers-10000, peers-100000, million, trainees,
// seed
import { readFileSync } from 'node:fs';
import { say } from '../scripts/say.mjs';
import { openRules } from './compile.mjs';
import { Figures } from './matching/figures.mjs';
import { readMemory } from './matching/kernel.mjs';
import { comparePeers } from './matching/part-peers.mjs';
import { atOneMillion } from './matching/part-million.mjs';
import { rankTrainees } from './matching/part-trainees.mjs';
import { atSeedSize } from './matching/part-seed.mjs';
import { readTaxonomy } from './matching/taxonomy.mjs';

const args = process.argv.slice(2);
const size = args.includes('--smoke') ? 'smoke' : args.includes('--quick') ? 'quick' : 'full';
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
const SIZES = {
  smoke: { peers: [1_000], trainees: [200], questions: 10, rounds: 1, memoryMb: 32 },
  quick: { peers: [10_000], trainees: [10_000], questions: 100, rounds: 3, memoryMb: 256 },
  full: { peers: [10_000, 100_000], trainees: [10_000, 100_000], questions: 200, rounds: 5, memoryMb: 1_024 },
};

const rules = openRules();
const figures = new Figures();
/** Versions of the alternatives. */
function versions() {
  const [{ optionalDependencies }, { dependencies }] = ['package.json', 'bench/package.json'].map((file) => JSON.parse(readFileSync(file, 'utf8')));
  return { postgres: Object.values(optionalDependencies)[0], ...dependencies };
}

const bytesPerMs = readMemory(SIZES[size].memoryMb);
const run = { ...SIZES[size], size, rules, taxonomy: readTaxonomy(rules), figures, bytesPerMs, postgresEverywhere: args.includes('--postgres') };

const parts = [
  ...SIZES[size].peers.map((vacancies) => ({ name: `peers-${vacancies}`, work: () => comparePeers(run, vacancies) })),
  ...(size === 'full' ? [{ name: 'million', work: () => atOneMillion(run) }] : []),
  ...SIZES[size].trainees.map((trainees) => ({ name: `trainees-${trainees}`, work: () => rankTrainees(run, trainees) })),
  { name: 'seed', work: () => atSeedSize(run) },
];

figures.machine(versions());
figures.add('memory read, one thread', bytesPerMs / 1e6, 'GB/s');
for (const { name, work } of parts.filter((part) => part.name.includes(only))) {
  say(`bench: ${name}`);
  await work();
}
if (figures.missed.length > 0) say(`bench: missed: ${figures.missed.join('; ')}`);
process.exitCode = figures.missed.length > 0 ? 1 : 0;

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { inFull } from '../sizes';

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly peer?: string | null;
  readonly peerValue?: number;
  readonly met?: boolean;
}

/**
 * The output of the quality benchmark, which fails if a floor is missed. On a small market the figures mean
 * little, but the production engine and rules compute them.
 */
function measured(option: '--smoke' | '--as-installed'): Figure[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/run.mjs', 'quality', option], {
    cwd: resolve(__dirname, '..', '..'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr + stdout);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Figure);
}

const figures = measured('--smoke');

test.each(['O*NET', 'ISCO'])("by the relations of %s, the product's lists are better than those by match %%, BM25 and the others", (labels) => {
  const first = figures.filter(({ name }) => name === `small market, ${labels}: nDCG@10`);
  expect(first.map(({ peer }) => peer)).toEqual(['match %', 'overlap', 'idf coverage', 'BM25']);
  for (const { peer, value, peerValue } of first) expect([peer, value > (peerValue ?? 1)]).toEqual([peer, true]);
});

test.each(['O*NET', 'ISCO'])('by the relations of %s, trainees with few known skills gain most', (labels) => {
  const gain = (name: string): number => {
    const match = figures.find((figure) => figure.name === name && figure.peer === 'match %');
    return (match?.value ?? 0) / (match?.peerValue ?? 1);
  };
  expect(gain(`small market, profiles of at most 8 skills, ${labels}: nDCG@10`)).toBeGreaterThan(gain(`small market, ${labels}: nDCG@10`));
});

inFull(
  'every floor of quality is met: better than match % by a quarter, by half where few skills are known; phrases and sentences find skills and work',
  async () => {
    const floors = measured('--as-installed').filter(({ name }) => name.startsWith('floor:'));
    expect(floors.map(({ name, met }) => [name, met])).toEqual(floors.map(({ name }) => [name, true]));
    expect(floors).toHaveLength(23);
  },
  300_000,
);

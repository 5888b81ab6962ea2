// Prints figures as the tables of docs/benchmarks.md: `npm run --silent bench:matching > figures.jsonl`, then
// `node bench/table.mjs figures.jsonl`.
import { readFileSync } from 'node:fs';

const figures = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const short = (number) => Number(number.toPrecision(number >= 100 ? 3 : 2)).toLocaleString('en', { maximumFractionDigits: 6 });
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const [machine, ...rest] = figures;
const lists = rest.filter(({ name, unit }) => /^top-10 of [\d,]+ \w+( with co-use)?$/.test(name) && unit === 'ms');
const titles = [...new Set(lists.map(({ name }) => name))];
const peers = [...new Set(lists.map(({ peer }) => peer))];
const cell = (name, peer) => {
  const figure = lists.find((one) => one.name === name && one.peer === peer);
  if (!figure) return '';
  return peer === null ? short(figure.value) : `${short(figure.peerValue)} (${short(figure.ratio)}×)`;
};
const limits = rest.filter(({ met }) => met !== undefined);
const others = rest.filter((figure) => !lists.includes(figure) && !limits.includes(figure));

const { name: _name, ...facts } = machine;
process.stdout.write(`${JSON.stringify(facts)}

${table(
  ['ms for ten best (× ours)', ...titles.map((title) => title.replace('top-10 of ', ''))],
  peers.map((peer) => [peer ?? '**the engine**', ...titles.map((title) => cell(title, peer))]),
)}

${table(
  ['', 'value', 'limit', 'met'],
  limits.map(({ name, value, floor, ceiling, met }) => [name, short(value), floor === undefined ? `≤ ${ceiling}` : `≥ ${floor}`, met ? 'yes' : '**no**']),
)}

${table(
  ['', 'value', 'compared with'],
  others.map(({ name, value, unit, peer, peerValue }) => [name, `${short(value)} ${unit}`, peer ? `${peer}: ${short(peerValue)} ${unit}` : '']),
)}
`);

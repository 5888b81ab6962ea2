import { coUseSupport } from './co-use-support';

const [BAKE, KNEAD, SELL_BREAD, COUNT_STOCK, WEAVE, WOVEN] = [1, 2, 3, 4, 5, 6];
const OTHERS = Array.from({ length: 151 }, (_, at) => 100 + at);
const isSupported = coUseSupport({
  labels: new Map([
    [BAKE, 'bake bread'],
    [KNEAD, 'knead dough'],
    [SELL_BREAD, 'sell breads'],
    [COUNT_STOCK, 'count stock'],
    [WEAVE, 'weaving of cloth'],
    [WOVEN, 'use equipment on cloths'],
    ...OTHERS.map((id) => [id, `clean equipment ${'x'.repeat(id)}`] as const),
  ]),
  broader: new Map([
    [BAKE, new Set(['g1'])],
    [COUNT_STOCK, new Set(['g1', 'g2'])],
    [SELL_BREAD, new Set(['g3'])],
  ]),
  related: [[KNEAD, BAKE]],
});

test.each([
  ['the classification relates them', KNEAD, BAKE, true],
  ['they are under one broader concept', BAKE, COUNT_STOCK, true],
  ['both labels have a distinctive word, in another form', BAKE, SELL_BREAD, true],
  ['the same with a plural', WEAVE, WOVEN, true],
  ['nothing relates them', KNEAD, SELL_BREAD, false],
  ['both labels have only a word that more than 150 labels have', WOVEN, OTHERS[0] ?? 0, false],
  ['one of them is unknown', BAKE, 9_999, false],
])('two skills support each other or not: %s', (_title, one, other, expected) => {
  expect([isSupported(one, other), isSupported(other, one)]).toEqual([expected, expected]);
});

import { latinDigits } from '../../../shared/typed-digits';

/**
 * One of the 25 first-level units of Cambodia. `code` is `01` to `25`, both in ISO 3166-2:KH and in the
 * national gazetteer.
 */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly nameKm: string;
}

/** Other spellings in Latin letters, and what people say, by code. Without blanks; "kompong" is "kampong". */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  '01': 'banteaymeanchey banteaymeanchay bantaymeanchey bantymeanchey bmc sisophon',
  '02': 'batdambang batambang battambong btb bb',
  '03': 'kampongcham kgcham kcham kpc',
  '04': 'kampongchnang kgchhnang kchhnang',
  '05': 'kampongspue kampongspueu kampongspoe kgspeu kspeu',
  '06': 'kampongthum kampongtom kgthom kthom',
  '07': 'kompot kampout',
  '08': 'kandaal kondal',
  '09': 'kaohkong kokong',
  '10': 'kracheh krachesh kratié',
  '11': 'mondolkiri mondulkiry mondolkiry modulkiri',
  '12': 'pp pnompenh phnumpenh phnonpenh',
  '13': 'preahvihea preahvihear prehvihear preavihear',
  '14': 'preyvaeng preyveaeng preveng',
  '15': 'pousat posat poursat',
  '16': 'rattanakiri ratanakkiri ratanakiry rotanakiri',
  '17': 'siemreab seamreap siamreap siemriep sr',
  '18': 'កំពង់សោម sihanoukville sihanuokville sihanouk preahsihanoukville kampongsom kgsom',
  '19': 'stoengtreng steungtreng stungtraeng',
  '20': 'svayreang svairieng',
  '21': 'takaev takev takéo',
  '22': 'otdarmeanchey oddormeanchey oudormeanchey odormeanchey oddarmeanchay',
  '23': 'kaeb kaep krongkep',
  '24': 'paillin krongpailin',
  '25': 'tbongkhmum tbaungkhmum tboungkhmom tbongkhmom tboungkmum',
};
const CODE_OF_OTHER_NAME = new Map(Object.entries(OTHER_NAMES).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)));
/** Words before or after the name of a province that are not part of it. */
export const KIND_OF_PLACE = /^(?:khett?|krong)\s+|\s*\b(?:province|city|capital|municipality|prov)\.?$|^(?:ខេត្ត|រាជធានី|ក្រុង|ខ\.)/giu;
const GAPS = /[\s\u00ad\u200b-\u200d\u2060\ufeff'’._-]+/gu;

const provinceKey = (text: string): string =>
  latinDigits(text.normalize('NFC'))
    .toLowerCase()
    .trim()
    .replace(KIND_OF_PLACE, '')
    .replace(GAPS, '')
    .replace(/^kompong/, 'kampong')
    .replaceAll('្ត', '្ដ');

/**
 * Finds the code of the province that a text names: by code, also without the leading zero that spreadsheets drop,
 * or by Latin or Khmer name in a usual spelling.
 */
export function provinceFinder(provinces: readonly Province[]): (text: string) => string | undefined {
  const codes = new Set(provinces.map(({ code }) => code));
  const byName = new Map(provinces.flatMap(({ code, name, nameKm }) => [name, nameKm].map((one) => [provinceKey(one), code] as const)));
  return (text) => {
    const key = provinceKey(text);
    const other = CODE_OF_OTHER_NAME.get(key) ?? key.replace(/^kh/, '').padStart(2, '0');
    return byName.get(key) ?? (key !== '' && codes.has(other) ? other : undefined);
  };
}

export const findProvince = (provinces: readonly Province[], text: string): string | undefined => provinceFinder(provinces)(text);

/** For each province, the provinces that share a land border with it. */
export type Adjacency = ReadonlyMap<string, ReadonlySet<string>>;

/** Nearest first: her own province, an adjacent one, any other. */
export const DISTANCE_BANDS = ['SAME', 'ADJACENT', 'FAR'] as const;
export type DistanceBand = (typeof DISTANCE_BANDS)[number];

/**
 * The neighbours of each province, from pairs of codes. A pair applies in both directions; a province paired
 * with itself is ignored.
 */
export function adjacencyOf(pairs: Iterable<readonly [string, string]>): Adjacency {
  const adjacency = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const neighbours = adjacency.get(from);
    if (neighbours) neighbours.add(to);
    else adjacency.set(from, new Set([to]));
  };
  for (const [one, other] of pairs) {
    if (one === other) continue;
    add(one, other);
    add(other, one);
  }
  return adjacency;
}

/**
 * The distance of a workplace from home, in bands of provinces instead of kilometres, because exact addresses
 * are never used for matching. An unknown code is FAR.
 */
export function distanceBand(home: string, work: string, adjacency: Adjacency): DistanceBand {
  if (home === work) return 'SAME';
  return adjacency.get(home)?.has(work) ? 'ADJACENT' : 'FAR';
}

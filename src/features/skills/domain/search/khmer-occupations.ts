import { groupsOf } from '../../../../shared/groups';
import { ALTERNATIVE, PREFERRED, type SearchLabel } from './postings';

type Rows = readonly (readonly string[])[];
interface Tables {
  /** idx uuid isco08 code label */
  readonly occupations: Rows;
  /** code common label khmer other */
  readonly khmerOccupations: Rows;
}

/**
 * In Khmer an occupation also has the name of its unit group, which is in an earlier row of the file. Of a group
 * without an occupation in Khmer it is the name of the occupation that is most like the group in English.
 */
export function khmerOccupations({ occupations, khmerOccupations: rows }: Tables): SearchLabel[] {
  const byCode = new Map(occupations.map(([id, , group = '', code]) => [code, { owner: Number(id), group }]));
  const groups = new Map(rows.filter(([code]) => !byCode.has(code)).map(([code = '', , label = '', khmer = '']) => [code, { label, khmer }]));
  const named = rows.flatMap(([code = '', , , khmer = '', other = '']) => {
    const occupation = byCode.get(code);
    if (!occupation) return [];
    const { owner, group } = occupation;
    const own = [khmer, ...(other === '' ? [] : other.split('|'))].map((text) => ({ owner, text, weight: PREFERRED }));
    return [...own, { owner, text: groups.get(group)?.khmer ?? '', weight: ALTERNATIVE }];
  });
  const inKhmer = new Set(rows.map(([code]) => byCode.get(code)?.group));
  const others = groupsOf(
    occupations.filter(([, , group = '']) => groups.has(group) && !inKhmer.has(group)),
    ([, , group = '']) => group,
  );
  return [...named, ...others.map((members) => groupName(members, groups.get(members[0]?.[2] ?? '')))];
}

function groupName(members: Rows, { label, khmer }: { readonly label: string; readonly khmer: string } = { label: '', khmer: '' }): SearchLabel {
  const words = plainWords(label);
  const likeness = (row: readonly string[]): number => {
    const own = plainWords(row.at(-1) ?? '');
    const shared = words.flatMap((word, at) => (own.includes(word) ? [1 / (1 + at)] : []));
    return shared.reduce((sum, one) => sum + one, 0) / (own.length + words.length - shared.length);
  };
  const [first] = members.toSorted((one, other) => likeness(other) - likeness(one) || Number(one[0]) - Number(other[0]));
  return { owner: Number(first?.[0]), text: khmer, weight: PREFERRED };
}

const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word !== '');

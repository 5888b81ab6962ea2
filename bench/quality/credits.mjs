import { readTable } from './read-tsv.mjs';

const listIn = (lists, key) => lists.get(key) ?? lists.set(key, []).get(key);

/**
 * For each held skill the wanted skills it may count for: `[wanted, cosine from 0 to 1, number of skills
 * nearer to the wanted one]`.
 */
export function nearHeld(coUse) {
  const near = new Map();
  const seen = new Map();
  for (const [wanted, held, percent] of coUse) {
    const nearer = seen.get(wanted) ?? 0;
    seen.set(wanted, nearer + 1);
    listIn(near, held).push([wanted, percent / 100, nearer]);
  }
  return near;
}

/**
 * Ways to combine the near skills of a trainee into one number: the nearest; the nearest plus half the
 * second; the root of their squares; as independent chances; their sum.
 */
const COMBINATIONS = {
  nearest: (cosines, share) => share * Math.max(...cosines),
  two: (cosines, share) => {
    const [first, second = 0] = cosines.sort((a, b) => b - a);
    return share * (first + second / 2);
  },
  root: (cosines, share) => share * Math.sqrt(cosines.reduce((sum, cosine) => sum + cosine * cosine, 0)),
  either: (cosines, share) => 1 - cosines.reduce((rest, cosine) => rest * (1 - share * cosine), 1),
  sum: (cosines, share) => share * cosines.reduce((sum, cosine) => sum + cosine, 0),
};

/**
 * Skill credits by co-use: full credit for her own skills, a share for skills that are used together with
 * them.
 */
export function byCoUse(near, { share, together = 'nearest', least = 0, nearest = 20, power = 1, most = 1 }) {
  const combine = COMBINATIONS[together];
  return (skills) => {
    const own = new Set(skills);
    const cosines = new Map();
    for (const skill of own)
      for (const [wanted, cosine, nearer] of near.get(skill) ?? [])
        if (!own.has(wanted) && cosine >= least && nearer < nearest) listIn(cosines, wanted).push(cosine ** power);
    const credits = new Map([...own].map((skill) => [skill, 1]));
    for (const [wanted, all] of cosines) credits.set(wanted, Math.min(most, combine(all, share)));
    return credits;
  };
}

/** The higher credit of two methods. */
export const maxOf = (one, other) => (skills, trainee) => {
  const credits = new Map(one(skills, trainee));
  for (const [skill, credit] of other(skills, trainee)) if (credit > (credits.get(skill) ?? 0)) credits.set(skill, credit);
  return credits;
};

/**
 * Credits by the relations that are shown to people as a near miss: ESCO's own relations and similar names.
 */
export function byTransfer(share) {
  const near = new Map();
  for (const [held, wanted, credit] of readTable('data/derived/skill_transfer.tsv')) listIn(near, Number(held)).push([Number(wanted), Number(credit), 0]);
  return byCoUse(near, { share });
}

/**
 * Credits for skills under the same heading; headings with more than `mostUnderOne` skills are ignored as
 * uninformative.
 */
export function byHeading(share, mostUnderOne = 40) {
  const skillsByHeading = new Map();
  const skillNumber = (name) => Number(name.slice(1));
  for (const [child, parent] of readTable('data/esco/skill_broader.tsv')) if (child.startsWith('s')) listIn(skillsByHeading, parent).push(skillNumber(child));
  const near = new Map();
  for (const skills of skillsByHeading.values())
    if (skills.length <= mostUnderOne) for (const held of skills) for (const wanted of skills) if (held !== wanted) listIn(near, held).push([wanted, 1, 0]);
  return byCoUse(near, { share });
}

/**
 * Credits by the occupations most similar to her skills: all skills of the likeliest ones get a share,
 * optional ones half of it. `mayUse(trainee, occupation)` excludes lists that the formula must not know.
 */
export function byOccupation(occupations, weight, { share, likeliest, mayUse = () => true }) {
  const total = (skills) => skills.reduce((sum, skill) => sum + weight(skill), 0);
  const sizes = occupations.map(({ essential, optional }) => Math.sqrt(total(essential) + total(optional) / 2));
  const uses = new Map();
  occupations.forEach(({ essential, optional }, row) => {
    for (const skill of essential) listIn(uses, skill).push([row, 1]);
    for (const skill of optional) listIn(uses, skill).push([row, 0.5]);
  });
  return (skills, trainee) => {
    const likeness = new Map();
    for (const skill of skills)
      for (const [row, part] of uses.get(skill) ?? [])
        if (mayUse(trainee, row)) likeness.set(row, (likeness.get(row) ?? 0) + (part * weight(skill)) / sizes[row]);
    const first = [...likeness].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, likeliest);
    const credits = new Map();
    const raise = (skill, credit) => credits.set(skill, Math.max(credit, credits.get(skill) ?? 0));
    for (const [row, like] of first) {
      const credit = (share * like) / first[0][1];
      for (const skill of occupations[row].essential) raise(skill, credit);
      for (const skill of occupations[row].optional) raise(skill, credit / 2);
    }
    for (const skill of skills) credits.set(skill, 1);
    return credits;
  };
}

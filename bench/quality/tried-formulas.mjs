import { maxOf, byCoUse, byHeading, byOccupation, byTransfer, nearHeld } from './credits.mjs';

/** The formula with which the others are compared. */
export const FIRST_MODEL = 'the first model';
/** The product's formula. */
const SECOND_MODEL = 'the second model: co-use with support 0.4';

const ownSkillsOnly = (skills) => skills.map((skill) => [skill, 1]);

/**
 * All formulas that were tried, as changes to the first model: weight idf², a desired skill half, divided by
 * the root of the total weight, three tenths of the nearest skill by co-use. The product now uses the second
 * model. `finalist`: chosen on the even half for the evaluation on the odd half.
 */
export function triedFormulas({ weights, coUse, isSupported, occupations }) {
  const idf = new Map(weights.map(([skill, thousandths]) => [skill, Math.sqrt(thousandths / 1_000)]));
  const rarity = (power) => (skill) => idf.get(skill) ** power;
  const near = nearHeld(coUse);
  const supported = nearHeld(coUse.filter(([skill, neighbour]) => isSupported(skill, neighbour)));
  const nearest = byCoUse(near, { share: 0.3 });
  const product = { brings: nearest, weight: rarity(2), desired: 0.5, over: (weight) => weight ** 0.5 };
  const tried = (name, changes, finalist = false) => ({ name, formula: { ...product, ...changes }, finalist });
  const withCoUse = (name, options, finalist) => tried(name, { brings: byCoUse(near, { share: 0.3, ...options }) }, finalist);
  const occupationsFor = (options) => byOccupation(occupations, rarity(2), options);
  return [
    tried(FIRST_MODEL, {}),
    ...[1, 1.5, 2.5, 3].map((power) => tried(`weight idf^${power}`, { weight: rarity(power) })),
    ...[0, 0.3, 0.4, 0.6, 0.7, 1].map((power) => tried(`divided by W^${power}`, { over: (weight) => weight ** power })),
    tried('divided by the root of the number of skills', { over: (_, { required, desired }) => (required.length + desired.length / 2) ** 0.5 }),
    tried('divided by W + 120', { over: (weight) => weight + 120 }),
    ...[0, 0.25, 0.75].map((desired) => tried(`a desired skill counts ${desired}`, { desired })),
    tried('a desired skill counts like a required one', { desired: 1 }, true),
    tried('no co-use', { brings: ownSkillsOnly }),
    ...[0.3, 0.5].map((share) => tried(`co-use with support ${share}`, { brings: byCoUse(supported, { share }) })),
    tried(SECOND_MODEL, { brings: byCoUse(supported, { share: 0.4 }) }, true),
    ...[0.1, 0.2, 0.4, 0.5].map((share) => withCoUse(`co-use ${share}`, { share })),
    ...[0.6, 0.7, 0.8, 0.9].map((least) => withCoUse(`co-use from cosine ${least}`, { least })),
    ...[3, 5, 10].map((count) => withCoUse(`co-use of the nearest ${count}`, { nearest: count })),
    ...[2, 3].map((power) => withCoUse(`co-use by cosine^${power}`, { power })),
    withCoUse('the nearest and half the second, 0.2', { share: 0.2, together: 'two' }, true),
    ...[0.15, 0.25, 0.3].map((share) => withCoUse(`the root of squares of all near, ${share}`, { share, together: 'root' })),
    withCoUse('the root of squares of all near, 0.2', { share: 0.2, together: 'root' }, true),
    ...[0.1, 0.15, 0.2].map((share) => withCoUse(`either of all near, ${share}`, { share, together: 'either' })),
    ...[0.1, 0.2].map((share) => withCoUse(`the sum of all near, ${share}`, { share, together: 'sum' })),
    tried('near misses instead of co-use, 0.3', { brings: byTransfer(0.3) }),
    ...[0.3, 0.7].map((share) => tried(`near misses ${share} in addition to co-use`, { brings: maxOf(nearest, byTransfer(share)) })),
    tried('skills under the same heading 0.1 instead of co-use', { brings: byHeading(0.1) }),
    tried('skills under the same heading 0.1 in addition to co-use', { brings: maxOf(nearest, byHeading(0.1)) }),
    tried('all skills of the likeliest occupation 0.3 instead of co-use', { brings: occupationsFor({ share: 0.3, likeliest: 1 }) }),
    tried('all skills of the three likeliest occupations 0.2 instead of co-use', { brings: occupationsFor({ share: 0.2, likeliest: 3 }) }),
    tried('all skills of the three likeliest occupations 0.4 instead of co-use', { brings: occupationsFor({ share: 0.4, likeliest: 3 }) }, true),
  ];
}

/**
 * The first model, no co-use, and the finalists, for the case that the lists of some occupations are
 * unknown: they may use only occupations for which `isKnown` holds.
 */
export function unseenFormulas({ weights, coUse, isSupported, occupations, isKnown }) {
  const knownOccupations = occupations.map((occupation, row) => (isKnown(row) ? occupation : { essential: [], optional: [] }));
  const wantedNames = ['no co-use', FIRST_MODEL];
  return triedFormulas({ weights, coUse, isSupported, occupations: knownOccupations }).filter(({ name, finalist }) => finalist || wantedNames.includes(name));
}

/** A word that more labels contain, such as "equipment", does not show that two skills have something in common. */
const MAX_LABELS_WITH_WORD = 150;
/** Shorter parts of a label are not words of their own. */
const MIN_WORD_LENGTH = 3;
/** Endings that the same word has as a verb, its form and its noun: weave, weaving, weaver, woven fabrics. */
const ENDING = /(?:ings?|ed|es|s|ers?|ions?|al)$/;

/** The parts of a taxonomy release that say whether two skills are alike. */
export interface SkillLikeness {
  /** The preferred label of each skill. */
  readonly labels: ReadonlyMap<number, string>;
  /** The broader concepts of each skill: skills and groups. */
  readonly broader: ReadonlyMap<number, ReadonlySet<string>>;
  /** The pairs that the classification relates, or whose labels are nearly equal. */
  readonly related: readonly (readonly [one: number, other: number])[];
}

/**
 * Whether two skills that the same occupations use are also alike: related in the classification, under one
 * broader concept, or with a distinctive word in both labels. Use together alone is no reason to move a
 * vacancy up, because a kitchen needs both cooking and bookkeeping (docs/matching.md 2).
 */
export function coUseSupport({ labels, broader, related }: SkillLikeness): (one: number, other: number) => boolean {
  const relatedPairs = new Set(related.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const words = new Map([...labels].map(([skillId, label]) => [skillId, wordsOf(label)]));
  const labelsWith = new Map<string, number>();
  for (const word of [...words.values()].flatMap((own) => [...own])) labelsWith.set(word, (labelsWith.get(word) ?? 0) + 1);
  const isDistinctive = (word: string): boolean => (labelsWith.get(word) ?? 0) <= MAX_LABELS_WITH_WORD;
  const distinctive = new Map([...words].map(([skillId, own]) => [skillId, new Set([...own].filter(isDistinctive))]));
  return (one, other) =>
    relatedPairs.has(`${one} ${other}`) ||
    hasCommon(broader.get(one) ?? NONE, broader.get(other) ?? NONE) ||
    hasCommon(distinctive.get(one) ?? NONE, distinctive.get(other) ?? NONE);
}

const NONE: ReadonlySet<string> = new Set();

function hasCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

const wordsOf = (label: string): ReadonlySet<string> =>
  new Set(
    label
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length >= MIN_WORD_LENGTH)
      .map((word) => word.replace(ENDING, '')),
  );

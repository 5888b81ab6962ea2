/**
 * The boundary between two pieces of work in a text. Khmer has spaces instead of commas; a space before a time,
 * as in "for two years", is no boundary.
 */
const CLAUSES =
  /[,;.!?៖។\n]| and | then | also | និង|ហើយ|(?<=[ក-៓])\s+(?=[ក-៓])(?!(?:ជាង|ប្រហែល|រយៈពេល|អស់|បាន)?\s*(?:[\d០-៩]|មួយ|ពីរ|បី|បួន|ប្រាំ|ដប់|កន្លះ)|ឆ្នាំ|ខែ|អាទិត្យ|សប្ដាហ៍|សប្តាហ៍)/u;

/** The clauses of a work history text, each about one piece of work. */
export const clausesOf = (text: string): string[] =>
  text
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

const NUMBERS: Readonly<Record<string, number>> = {
  'half a': 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  កន្លះ: 0.5,
  មួយ: 1,
  ពីរ: 2,
  បី: 3,
  បួន: 4,
  ប្រាំ: 5,
  ប្រាំមួយ: 6,
  ប្រាំពីរ: 7,
  ប្រាំបី: 8,
  ប្រាំបួន: 9,
  ដប់: 10,
};
const MONTHS_OF: readonly (readonly [unit: RegExp, months: number])[] = [
  [/^(?:years?|yrs?|ឆ្នាំ)/, 12],
  [/^(?:months?|ខែ)/, 1],
  [/^(?:weeks?|សប្ដាហ៍|សប្តាហ៍|អាទិត្យ)/, 0.25],
];
const KHMER_DIGITS = '០១២៣៤៥៦៧៨៩';
const SPAN =
  /(\d+(?:[.,]\d+)?|\b(?:half a|a|an|one|two|three|four|five|six|seven|eight|nine|ten)\b|ប្រាំ(?:មួយ|ពីរ|បី|បួន)?|មួយ|ពីរ|បី|បួន|ដប់|កន្លះ)\s*(years?|yrs?|months?|weeks?|ឆ្នាំ|ខែ|សប្ដាហ៍|សប្តាហ៍|អាទិត្យ)(\s*កន្លះ)?/giu;

/** The days of a full working week here. */
const FULL_WEEK = 6;
const DAYS_A_WEEK =
  /\b(one|two|three|four|five|six|seven|[1-7]) (?:days?|times|mornings|afternoons|evenings|nights) (?:a|per|each|every) week\b|([1-7]|មួយ|ពីរ|បី|បួន|ប្រាំ(?:មួយ|ពីរ)?)\s*ថ្ងៃ\s*(?:ក្នុង)?\s*(?:1|មួយ)\s*(?:អាទិត្យ|សប្ដាហ៍|សប្តាហ៍)/giu;
/** Phrases about frequency, each with the share of a full week that it means. */
const FREQUENCIES: readonly (readonly [phrase: RegExp, share: number])[] = [
  [/\b(?:(?:every|each) ?day|daily|full[ -]time)\b|រាល់ថ្ងៃ|ពេញម៉ោង/giu, 1],
  [/\b(?:weekends?|part[ -]time|after school|twice (?:a|per|each|every) week)\b|ចុងសប្ដាហ៍|ចុងសប្តាហ៍|ចុងអាទិត្យ|ក្រៅម៉ោង/giu, 2 / FULL_WEEK],
  [/\b(?:weekly|(?:once (?:a|per)|each|every) (?:week|saturday|sunday)|on (?:saturday|sunday)s?)\b|(?:រាល់|មួយ)(?:អាទិត្យ|សប្ដាហ៍|សប្តាហ៍)ម្[ដត]ង/giu, 1 / FULL_WEEK],
  [
    /\b(?:sometimes|occasionally|now and then|from time to time|(?:once|twice) (?:a|per|each|every) (?:month|year)|monthly)\b|ម្[ដត]ងម្កាល|ពេលខ្លះ/giu,
    1 / FULL_WEEK,
  ],
];
/** Weddings are no daily work, but their name says where she worked. */
const [WEDDINGS, WEDDINGS_SHARE] = [/\bweddings?\b|មង្គលការ/iu, 1 / FULL_WEEK];
const HELPED = /\bhelp(?:s|ed|ing)?\b|ជួយ/iu;

/** The sum of the times that a text names, in months, as in "two years" or "៦ខែ"; null if it names none. */
export function monthsIn(text: string): number | null {
  const spans = [...withoutFrequency(withDigits(text)).matchAll(SPAN)];
  if (spans.length === 0) return null;
  return spans.reduce((sum, [, count = '', unit = '', half]) => sum + (numberOf(count) + (half === undefined ? 0 : 0.5)) * monthsOf(unit), 0);
}

/** "Once a week" is no time of a week. */
const withoutFrequency = (text: string): string =>
  [DAYS_A_WEEK, ...FREQUENCIES.map(([phrase]) => phrase)].reduce((rest, phrase) => rest.replace(phrase, ' '), text);
const withDigits = (text: string): string => text.replace(/[០-៩]/g, (digit) => String(KHMER_DIGITS.indexOf(digit)));
const numberOf = (text: string): number => NUMBERS[text.toLowerCase()] ?? Number(text.replace(',', '.'));
const monthsOf = (unit: string): number => MONTHS_OF.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1] ?? 0;

/** That the work was unpaid: without this, "pay" and "money" would find clerks and salespeople. */
const UNPAID =
  /\bunpaid\b|\bfor free\b|\b(?:without|no|not|never|nobody|no one)(?:\s(?:any|ever|being|got|get|getting))? (?:pay|payment|paid|salary|wages?|money)\b|(?:ដោយ)?(?:អត់|មិន|គ្មាន)(?:បាន|មាន|យក)?(?:លុយ|ប្រាក់ខែ|ប្រាក់|ថ្លៃឈ្នួល)(?:ទេ)?/giu;
const UNPAID_TEST = new RegExp(UNPAID.source, 'iu');
const SINCE = /\bsince \d{4}\b/giu;
/**
 * Phrases about people, places and circumstances, whose words must not find an occupation, as in "with my
 * brother" or "behind the house".
 */
const SURROUNDINGS: readonly RegExp[] = [
  // "cook in a hotel" is a cook, but "worked in a hotel" says only where, and a cleaner there makes beds
  /(?<=\b(?!(?:work|clean|help|job|staff|was|did|been)[a-z]*\b)[a-z]{4,}) (?:in|at) (?:(?:an?|the|small|big|local) )*(?:hotel|resort|guesthouse|bank|company)$/giu,
  // the same of weddings: a waitress or a cook works at them, and one who did make-up there is neither
  /(?<=\b(?!(?:work|help|job|staff|was|been)[a-z]*\b)[a-z]{2,}) (?:in|at|for|during) (?:(?:an?|the|small|big|local) )*(?:weddings?|ceremon(?:y|ies)|part(?:y|ies))\b/giu,
  /(?<=[ក-៓])(?<!ការ)\s*(?:ក្នុង|នៅ)?(?:ពេល|ក្នុង|នៅ)(?:ពិធី)?មង្គលការ/gu,
  /\b(?:while|when|because) .*$/giu,
  /\bwith (?:my|our|her|his|a|the) [a-z]+\b(?!['’])/giu,
  /\bwith (?:parents|family|relatives|husband|mother|father|siblings|friends|neighbou?rs)\b(?!['’])/giu,
  /\b(?:my|our|her|his|an?|the) [a-z]+['’]s\b/giu,
  /\b(?:behind|near|beside|around|outside|opposite|next to|in front of|close to) (?:the |my |our |her |his |an? )(?:(?:old|new|big|small|central|night) )?[a-z]+\b/giu,
  /\b(?:on|under) (?:my|her|our|his) [a-z]+\b/giu,
  /\b(?:every|each|all) (?:day|night|morning|afternoon|evening|week|month)\b|\bat home\b|\bdaily pay\b/giu,
];

/** Members of her own family: "her child" is hers, and the child of others (កូនគេ) is not. */
const FAMILY =
  /\b(?:grand ?(?:mother|father|ma|pa|parents?)|granny|mother|father|mum|mom|dad|parents?|(?:little |small |big |older |younger )?(?:brothers?|sisters?|siblings?)|husband|aunt|uncle|nieces?|nephews?|cousins?|relatives?|(?:my|own) (?:sons?|daughters?|child(?:ren)?|kids?|baby))\b|យាយ|(?<![ក-៓])តា|ជីដូន|ជីតា|លោកតា|ឪពុក|ម្តាយ|ម្ដាយ|ប្អូន|ក្មួយ|ចៅ/iu;
/** "The mother of my employer" is none of her own family. */
const OF_OTHERS =
  /['’]s (?:grand ?)?(?:mother|father|parents?|child(?:ren)?|kids?|baby|sons?|daughters?)\b|\b(?:employer|boss|neighbou?r|client)s?\b|\b(?:their|for an? [a-z ]*family)\b|\b(?:as a job|paid|salary|wages?)\b|គេ(?:$|\s)|ប្រាក់ខែ/iu;

/** Whether a clause is about someone of her own family, so that caring for her was no job. */
export const isFamilyCare = (text: string): boolean => UNPAID_TEST.test(text) || (FAMILY.test(text) && !OF_OTHERS.test(text));

/** Phrases that say how well she does something, whose "good" must not find goods. */
const ABILITY = /\b(?:very |really |quite )?(?:good|skilled|best) (?:at|with|in)\b/giu;

/** Phrases about a time without work, whose words must not find an occupation. */
const NO_WORK: readonly RegExp[] = [
  /\b(?:never|not|no|none|didn['’]?t|don['’]?t|doesn['’]?t|without)\b (?:ever |any |have |do |done |did |had |a |paid |real )*(?:work(?:ed|s|ing)?|jobs?|employed|anything|experience)\b(?: (?:before|yet|at all))*/giu,
  /\b(?:nothing|none|unemployed|jobless|idle)\b/giu,
  /^(?:(?:yes|yeah|yep|no|nope|nah|ok|okay|maybe|hi|hello|sure|test|idk|n\/a|not sure|(?:i |she )?(?:do not|don['’]?t|doesn['’]?t) know|not yet|later)\b[\s,]*)+$/giu,
  /^(?:my |her |the |our |an? )?(?:small |big |own )?(?:house|home|family|village|town|city|country)$/giu,
  /^(?:ទេ|អត់ទេ|បាទ|ចាស|ចា៎|មិនដឹង|អត់ដឹង|មិនទាន់|អត់ទាន់)$/gu,
  /\b(?:begs?|begged|begging|beggar)\b.*$/giu,
  /\b(?:ha[sd]|have) (?:an?|one|two|three|four|five|no|many|\d+) (?:small |young )?(?:child(?:ren)?|kids?|bab(?:y|ies)|sons?|daughters?)\b/giu,
  /\b(?:my|her|his) name is .*$/giu,
  /\b(?:lived?|lives|living|born|grew up|moved|migrated) (?:in|to|at|with|near) \w+/giu,
  /\b(?:[Ww]ent|[Cc]ame|[Rr]eturned) (?:to|from) \p{Lu}\w+/gu,
  /\b(?:married|divorced|widowed|slept|prayed|loved?|happy|sad|pretty|lazy|hello|thanks)\b/giu,
  /\b(?:stay(?:s|ed|ing)?|sat|just|only|lived|was) (?:at )?home\b/giu,
  /\b(?:student|schoolgirl|stud(?:y|ies|ied|ying)|(?:went|goes|go|was) (?:to|at|in) school)\b/giu,
  /(?:មិន|អត់)(?:ដែល)?(?:ធ្លាប់|បាន|មាន)*(?:ធ្វើការ|ធ្វើអ្វី|ធ្វើអី)(?:ទេ|សោះ)?|គ្មានការងារ(?:ធ្វើ)?|អត់មានការងារ(?:ធ្វើ)?|សុំទាន|^(?:នៅផ្ទះ|សិស្ស|និស្សិត|រៀន)$/gu,
];

/** The words of a text about the work itself: without how long, since when, for no pay and with whom. */
export const withoutTerms = (text: string): string =>
  [SPAN, UNPAID, SINCE, ABILITY, ...NO_WORK, ...SURROUNDINGS].reduce((rest, pattern) => rest.replace(pattern, ' '), withoutFrequency(withDigits(text))).trim();

/** The levels of a skill that experience alone can show; only a person can assess that she teaches others. */
const [BEGINNER, WITH_GUIDANCE, INDEPENDENT] = [1, 2, 3] as const;
const [SHORT_MONTHS, LONG_MONTHS] = [3, 12];

/** The share of a full week for which a text says that she worked, the rarest if it names several; undefined if it does not say. */
function weekShareIn(text: string): number | undefined {
  const days = [...withDigits(text).matchAll(DAYS_A_WEEK)].map(([, english, khmer]) => numberOf(english ?? khmer ?? '') / FULL_WEEK);
  const shares = FREQUENCIES.flatMap(([phrase, share]) => (text.search(phrase) === -1 ? [] : [share]));
  const all = [...days, ...shares, ...(WEDDINGS.test(text) ? [WEDDINGS_SHARE] : [])];
  return all.length === 0 ? undefined : Math.min(1, ...all);
}

/** The months of full weeks that a text names; null if it names no time. */
export function fullMonthsIn(text: string): number | null {
  const months = monthsIn(text);
  return months === null ? null : months * (weekShareIn(text) ?? 1);
}

/**
 * The level of skill that a text shows by time and frequency: a beginner below three months of full weeks, independent
 * from a year of them on. Two years of one day a week are four months. One who only helped, and not every day, works
 * with guidance at most. Null if the text names neither.
 */
export function levelIn(text: string): 1 | 2 | 3 | null {
  const [full, share] = [fullMonthsIn(text), weekShareIn(text)];
  const isHelp = HELPED.test(text) && share !== 1;
  if (full === null) return isHelp || (share !== undefined && share < 1) ? WITH_GUIDANCE : null;
  const level = full < SHORT_MONTHS ? BEGINNER : full < LONG_MONTHS ? WITH_GUIDANCE : INDEPENDENT;
  return isHelp && level > WITH_GUIDANCE ? WITH_GUIDANCE : level;
}

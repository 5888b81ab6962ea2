import type { CourseKind } from './course';
import type { CardTraining, CourseFinished } from '../../consents/domain/card';
import { FORBIDDEN_FOR_EMPLOYERS, forbiddenIn } from '../../consents/domain/vocabulary';

/** Why no employer is told of a course. */
export const NOT_TOLD = ['NOT_OF_WORK', 'GIVES_NO_SKILL', 'WORD_OF_ITS_TITLE', 'NAMES_A_PLACE'] as const;
/** One reason. */
export type NotTold = (typeof NOT_TOLD)[number];

/** Courses for work; reading, numbers and life skills tell of what somebody had to go through, and of no work. */
const OF_WORK: readonly CourseKind[] = ['VOCATIONAL', 'SMALL_BUSINESS'];

/** Words that name a house or who runs it, or help that is not training: not forbidden elsewhere, but a title that holds one is not told. */
const OF_A_HOUSE = [
  '\\b(programmes?|projects?|cent(er|re)s?|foundations?|house|homes?|refuge|ngo|orphan\\w*)\\b',
  'life[- ]?skill',
  'therap',
  'healing',
  'psych',
  // not yet read by a native reader
  'មជ្ឈមណ្ឌល',
  'អង្គការ',
  'មូលនិធិ',
  'គម្រោង',
  'កុមារកំព្រា',
  'បំណិនជីវិត',
];

/**
 * Why an employer may not be told of a course, or null where it may: it is of work, passing it gives a skill, and its title, which somebody typed,
 * holds no word of the wall, names no house and no institution or programme that the service knows.
 */
export function whyNotTold({ kind, title, skillIds, namesAPlace }: Pick<CourseFinished, 'kind' | 'title' | 'skillIds' | 'namesAPlace'>): NotTold | null {
  if (!OF_WORK.some((one) => one === kind)) return 'NOT_OF_WORK';
  if (skillIds.length === 0) return 'GIVES_NO_SKILL';
  if (namesAPlace) return 'NAMES_A_PLACE';
  const plain = withoutDisguise(title);
  // written with gaps or points between its letters a word is still read
  const joined = plain.replace(/[\s\p{P}\p{S}\p{N}]+/gu, '');
  const words = [...forbiddenIn(plain, [...FORBIDDEN_FOR_EMPLOYERS, ...OF_A_HOUSE]), ...forbiddenIn(joined, FORBIDDEN_FOR_EMPLOYERS)];
  return words.length > 0 ? 'WORD_OF_ITS_TITLE' : null;
}

/** Letters as they are read: without accents, signs of no width, and other forms of the same letter. */
const withoutDisguise = (text: string): string => text.normalize('NFKD').replace(/[\p{Cf}\u0300-\u036f\u17b4\u17b5]/gu, '');

const order = (a: CardTraining, b: CardTraining): number => {
  if (a.finishedIn !== b.finishedIn) return a.finishedIn < b.finishedIn ? 1 : -1;
  if (a.title !== b.title) return a.title < b.title ? -1 : 1;
  return a.weeks - b.weeks;
};

/**
 * What a card tells of her courses: those she passed, that an employer may be told of, and that give a skill which matters for this work; the latest
 * month first, whatever the order of the rows.
 *
 * One that may not be told is absent, as if there were none. Named by its skills instead it would stand out from the others, and whoever wonders why
 * would be on the way to what must not be learnt.
 */
export const cardTraining = (courses: readonly CourseFinished[], matter: ReadonlySet<number>): CardTraining[] =>
  courses
    .filter((course) => course.isPassed && whyNotTold(course) === null && course.skillIds.some((id) => matter.has(id)))
    .map(({ title, weeks, finishedIn }) => ({ title, weeks, finishedIn }))
    .sort(order);

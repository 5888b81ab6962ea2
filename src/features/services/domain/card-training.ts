import type { CourseKind } from './course';
import type { CardTraining, FinishedCourse } from '../../consents/domain/card';
import { FORBIDDEN_FOR_EMPLOYERS, forbiddenIn } from '../../consents/domain/forbidden-terms';

/** Why a course is left off every candidate card. */
export const COURSE_OMISSION_REASONS = ['NOT_WORK_RELATED', 'ADDS_NO_SKILL', 'BLOCKED_WORD_IN_TITLE', 'NAMES_INSTITUTION'] as const;
export type CourseOmissionReason = (typeof COURSE_OMISSION_REASONS)[number];

/**
 * Course kinds that teach work. Reading, numeracy and life skills are left out because they reveal a
 * trainee's history and say little about her work.
 */
const WORK_COURSE_KINDS: readonly CourseKind[] = ['VOCATIONAL', 'SMALL_BUSINESS'];

/**
 * Words that name a shelter or its operator, or help other than training. They are allowed elsewhere, but a
 * course title with one of them is not shown to employers.
 */
const INSTITUTION_WORDS = [
  '\\b(programmes?|projects?|cent(er|re)s?|foundations?|house|homes?|refuge|ngo|orphan\\w*)\\b',
  'life[- ]?skill',
  'therap',
  'healing',
  'psych',
  // Not yet reviewed by a native reader.
  'មជ្ឈមណ្ឌល',
  'អង្គការ',
  'មូលនិធិ',
  'គម្រោង',
  'កុមារកំព្រា',
  'បំណិនជីវិត',
];

/**
 * The reason a course is never shown to employers, or null if it may be shown. It may be shown if it teaches
 * work, passing it gives a skill, and its typed title contains no forbidden word and no name of a shelter,
 * institution or programme known to the service.
 */
export function courseOmissionReason({
  kind,
  title,
  skillIds,
  namesAPlace,
}: Pick<FinishedCourse, 'kind' | 'title' | 'skillIds' | 'namesAPlace'>): CourseOmissionReason | null {
  if (!WORK_COURSE_KINDS.some((one) => one === kind)) return 'NOT_WORK_RELATED';
  if (skillIds.length === 0) return 'ADDS_NO_SKILL';
  if (namesAPlace) return 'NAMES_INSTITUTION';
  const plain = withoutDisguise(title);
  // Also finds words written with spaces or punctuation between their letters.
  const joined = plain.replace(/[\s\p{P}\p{S}\p{N}]+/gu, '');
  const words = [...forbiddenIn(plain, [...FORBIDDEN_FOR_EMPLOYERS, ...INSTITUTION_WORDS]), ...forbiddenIn(joined, FORBIDDEN_FOR_EMPLOYERS)];
  return words.length > 0 ? 'BLOCKED_WORD_IN_TITLE' : null;
}

/** The text without accents, zero-width characters and compatibility forms of the same letter. */
const withoutDisguise = (text: string): string => text.normalize('NFKD').replace(/[\p{Cf}\u0300-\u036f\u17b4\u17b5]/gu, '');

const byMonthDescending = (a: CardTraining, b: CardTraining): number => {
  if (a.finishedIn !== b.finishedIn) return a.finishedIn < b.finishedIn ? 1 : -1;
  if (a.title !== b.title) return a.title < b.title ? -1 : 1;
  return a.weeks - b.weeks;
};

/**
 * The courses on a card: those the trainee passed, that may be shown, and that give a skill relevant to this
 * vacancy; latest month first, whatever the order of the rows.
 *
 * A course that may not be shown is left out without a trace. If the card listed only its skills, it would
 * look different from the others, and an employer who wonders why might guess the trainee's past.
 */
export const cardTraining = (courses: readonly FinishedCourse[], relevantSkills: ReadonlySet<number>): CardTraining[] =>
  courses
    .filter((course) => course.isPassed && courseOmissionReason(course) === null && course.skillIds.some((id) => relevantSkills.has(id)))
    .map(({ title, weeks, finishedIn }) => ({ title, weeks, finishedIn }))
    .sort(byMonthDescending);

/** The subjects of courses, as trainings are counted (docs/domain.md 6.S2). */
export const COURSE_KINDS = ['LITERACY', 'NUMERACY', 'SMALL_BUSINESS', 'LIFE_SKILLS', 'VOCATIONAL'] as const;
export type CountedCourse = (typeof COURSE_KINDS)[number];

/** The days after the start on which retention is measured (docs/domain.md 6.O3). */
export const RETENTION_DAYS = [90, 180, 365] as const;
export type RetentionDay = (typeof RETENTION_DAYS)[number];

/** The populations of persons. A person without consent to donor statistics is counted in neither. */
export const POPULATIONS = ['SURVIVOR', 'AT_RISK'] as const;
export type Population = (typeof POPULATIONS)[number];

/**
 * What an indicator counts: distinct persons, or institutions. Small numbers of persons are suppressed;
 * numbers of institutions never are.
 */
export type Unit = 'PERSON' | 'INSTITUTION';

/**
 * The definition of an indicator, precise enough for a donor to check. A change of meaning gets a new
 * version.
 */
export interface Indicator {
  readonly id: string;
  readonly version: number;
  readonly unit: Unit;
  readonly label: string;
  /** The rows that count. */
  readonly rule: string;
  /** The rows that never count, and why. */
  readonly excludes: string;
  /** The indicator that is its denominator; null for a plain count. */
  readonly denominator: string | null;
  /** The indicator that contains it. Their difference must not reveal a small number. */
  readonly within: string | null;
}

const DEFAULT_EXCLUDES =
  'Records of other grants; records made after the date of the data, or withdrawn by then; people without consent, where the grant requires it.';
const plain = { version: 1, unit: 'PERSON', excludes: DEFAULT_EXCLUDES, denominator: null, within: null } as const;

const courseName = (kind: CountedCourse): string => kind.toLowerCase().replace('_', ' ');

/**
 * The indicators of the seed set and of the outcome set that the service counts (docs/domain.md 6), in the order of a
 * report.
 */
export const INDICATORS: readonly Indicator[] = [
  { ...plain, id: 'S1', label: 'Counselled', rule: 'People with at least one counselling service, alone or in a group, on a day of the period.' },
  { ...plain, id: 'S2', label: 'Trained', rule: 'People who were enrolled in at least one course on a day of the period.' },
  ...COURSE_KINDS.map((kind): Indicator => ({
    ...plain,
    id: `S2-${kind}`,
    label: `Trained: ${courseName(kind)}`,
    rule: `People who were enrolled in at least one course in ${courseName(kind)} on a day of the period.`,
  })),
  { ...plain, id: 'S2c', label: 'Completed a training', rule: 'People who completed at least one course on a day of the period.', within: 'S2' },
  ...COURSE_KINDS.map((kind): Indicator => ({
    ...plain,
    id: `S2c-${kind}`,
    label: `Completed: ${courseName(kind)}`,
    rule: `People who completed at least one course in ${courseName(kind)} on a day of the period.`,
    within: `S2-${kind}`,
  })),
  {
    ...plain,
    id: 'S3',
    label: 'Assisted towards employment',
    rule: 'People with at least one service on a day of the period: preparation for work, job search, referral support, interview support or support in the first weeks of work.',
  },
  {
    ...plain,
    id: 'S3U',
    label: 'Counselled, trained or assisted',
    rule: 'People who were counselled, trained or assisted towards employment, each counted once.',
  },
  {
    ...plain,
    id: 'S4',
    label: 'Placed in viable and safe work',
    rule:
      'People who started a job, or an apprenticeship outside their institution’s own enterprises, in the period, if both sides confirmed the start and the work was ' +
      'viable and safe on the day of the check: 30 days after the start, or earlier if the period or the data end first (the number is then provisional).',
    excludes:
      'Starts that one side has not confirmed; own enterprises; internships; self-employment; work that is not viable or not safe. Viable work has a written contract, ' +
      'pays at least the minimum, takes at most 48 hours a week, lasts at least 90 days, is within her travel limit, and is the work she wanted (3 of 5 or more). Safe work ' +
      'is at a workplace that was approved at the start and keeps the law, without an open or confirmed critical alert and without a critical answer in her last ' +
      'follow-up, and she says that she feels safe.',
  },
  {
    ...plain,
    id: 'S4-PROVISIONAL',
    label: 'Placed, the first 30 days not over yet (may change)',
    rule: 'People placed in viable and safe work whose day of the check was before day 30.',
    within: 'S4',
  },
  {
    ...plain,
    id: 'S4-WITNESSED',
    label: 'Placed, with an answer that two witnesses gave',
    rule: 'People placed in viable and safe work whose yes to the offer, or whose start, two witnesses confirmed instead of her own session.',
    within: 'S4',
  },
  {
    ...plain,
    id: 'S4-SELF',
    label: 'Self-employed',
    rule: 'People who began self-employment in the period that staff verified. Counted separately, never as a placement.',
    excludes: `Self-employment that is not verified. ${DEFAULT_EXCLUDES}`,
  },
  {
    ...plain,
    id: 'S5',
    label: 'Apprentices and interns in enterprises of their own institution',
    rule: 'People who started an apprenticeship or internship in the period in an enterprise that their own institution runs, if both sides confirmed the start.',
    excludes: `Starts that one side has not confirmed; jobs in own enterprises. ${DEFAULT_EXCLUDES}`,
  },
  {
    ...plain,
    id: 'S6',
    unit: 'INSTITUTION',
    label: 'Institutions strengthened',
    rule: 'Institutions that received support in the period and have a higher score in their latest capacity review of the period than in their first review.',
    excludes: 'Institutions without a first review, without a later review, or without a higher score.',
    within: 'S6-SUPPORT',
  },
  {
    ...plain,
    id: 'S6-SUPPORT',
    unit: 'INSTITUTION',
    label: 'Institutions given support',
    rule: 'Institutions that received support on a day of the period.',
  },
  {
    ...plain,
    id: 'S7',
    label: 'People served (direct beneficiaries)',
    rule: 'People with at least one service, shelter stay or enrolment under the grant at any time up to the end of the period, each counted once.',
  },
  ...RETENTION_DAYS.flatMap((day): Indicator[] => [
    {
      ...plain,
      id: `O3-${day}-DUE`,
      label: `Started ${day} days before, in work or not`,
      rule: `People who started work that could count as placed, viable or not, and whose day ${day} after the start is in the period and not after the date of the data.`,
      excludes: 'Starts that one side has not confirmed; own enterprises; internships; self-employment.',
    },
    {
      ...plain,
      id: `O3-${day}`,
      label: `Still in work ${day} days after the start`,
      rule:
        `Of the people who reached day ${day}: those in work on that day with the same employer, or in a later placement that pays the same or more, or that they ` +
        'took as the better job, and that began at most 14 days after the one before ended.',
      excludes: 'People who could not be reached on that day. The percentage still counts them among those who reached it.',
      denominator: `O3-${day}-DUE`,
      within: `O3-${day}-DUE`,
    },
    {
      ...plain,
      id: `O3-${day}-SAME`,
      label: `With the same employer ${day} days after the start`,
      rule: `Of the people still in work on day ${day}: those who work for the employer with whom they started.`,
      denominator: `O3-${day}-DUE`,
      within: `O3-${day}`,
    },
  ]),
];

/** The disaggregation of a cell: a population, persons of unknown population, or null for the total. */
export type Disaggregation = Population | 'UNSTATED' | null;
/** The disaggregation of an indicator that counts persons; the parts add up to the total. */
export const DISAGGREGATIONS = ['SURVIVOR', 'AT_RISK', 'UNSTATED'] as const satisfies readonly Disaggregation[];

/**
 * The id of a cell: the indicator's id for the total, otherwise with its disaggregation, such as
 * `S7.SURVIVOR`.
 */
export const cellId = (indicator: string, cut: Disaggregation): string => (cut === null ? indicator : `${indicator}.${cut}`);

/** A cell by its id, such as `S7` or `S7.AT_RISK`; undefined for an id that no report has. */
export function cellById(id: string): { readonly indicator: Indicator; readonly cut: Disaggregation } | undefined {
  const [name, cut, ...more] = id.split('.');
  const indicator = INDICATORS.find((one) => one.id === name);
  if (!indicator || more.length > 0) return undefined;
  if (cut === undefined) return { indicator, cut: null };
  const disaggregation = DISAGGREGATIONS.find((one) => one === cut);
  return disaggregation && indicator.unit === 'PERSON' ? { indicator, cut: disaggregation } : undefined;
}

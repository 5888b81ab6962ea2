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
  'Rows of other grants; rows recorded after the as-of instant or taken back by then; persons without consent, where the grant asks for it.';
const plain = { version: 1, unit: 'PERSON', excludes: DEFAULT_EXCLUDES, denominator: null, within: null } as const;

const courseName = (kind: CountedCourse): string => kind.toLowerCase().replace('_', ' ');

/**
 * The indicators of the seed set and of the outcome set that the service counts (docs/domain.md 6), in the order of a
 * report.
 */
export const INDICATORS: readonly Indicator[] = [
  { ...plain, id: 'S1', label: 'Counselled', rule: 'Persons with at least one counselling service (individual or group) on a day of the period.' },
  { ...plain, id: 'S2', label: 'Trained', rule: 'Persons with at least one enrolment in a course that was active on a day of the period.' },
  ...COURSE_KINDS.map((kind): Indicator => ({
    ...plain,
    id: `S2-${kind}`,
    label: `Trained: ${courseName(kind)}`,
    rule: `As S2, in a course of ${courseName(kind)}.`,
  })),
  { ...plain, id: 'S2c', label: 'Completed a training', rule: 'Persons with at least one enrolment completed on a day of the period.', within: 'S2' },
  ...COURSE_KINDS.map((kind): Indicator => ({
    ...plain,
    id: `S2c-${kind}`,
    label: `Completed: ${courseName(kind)}`,
    rule: `As S2c, in a course of ${courseName(kind)}.`,
    within: `S2-${kind}`,
  })),
  {
    ...plain,
    id: 'S3',
    label: 'Assisted towards employment',
    rule: 'Persons with at least one service of job-readiness, job search, referral, interview or placement support on a day of the period.',
  },
  { ...plain, id: 'S3U', label: 'Counselled, trained or assisted', rule: 'Persons in S1, S2 or S3, each once.' },
  {
    ...plain,
    id: 'S4',
    label: 'Placed in viable and safe work',
    rule:
      'Persons whose start in a job, or in an apprenticeship outside own enterprises, lies in the period and is confirmed by both sides, in work that is viable and safe ' +
      'on the measuring date: 30 days after the start, or the end of the period or the as-of day where these come first (then provisional).',
    excludes:
      'Starts that one side has not confirmed; own enterprises (S5); internships; work that is not viable (contract in writing, pay at or above the floor, at most 48 ' +
      'hours, at least 90 days, travel within her limit, wanted by her 3 of 5 or more) or not safe (valid vetting at the start, law check clean, no open or confirmed ' +
      'critical alert, no critical answer in her last follow-up, she feels safe). Work of her own is counted in S4-SELF.',
  },
  { ...plain, id: 'S4-PROVISIONAL', label: 'Of S4: measured before day 30', rule: 'Persons in S4 whose measuring date came before day 30.', within: 'S4' },
  {
    ...plain,
    id: 'S4-SELF',
    label: 'Self-employed',
    rule: 'Persons whose work of her own began in the period and was verified. Counted apart: never part of S4.',
    excludes: `Work of her own that nobody has verified. ${DEFAULT_EXCLUDES}`,
  },
  {
    ...plain,
    id: 'S5',
    label: 'Apprentices and interns in own enterprises',
    rule: 'Persons whose start in an apprenticeship or internship at an enterprise of her own institution lies in the period and is confirmed by both sides.',
    excludes: `Starts that one side has not confirmed; jobs in own enterprises. ${DEFAULT_EXCLUDES}`,
  },
  {
    ...plain,
    id: 'S6',
    unit: 'INSTITUTION',
    label: 'Institutions strengthened',
    rule: 'Institutions that were given support in the period and score higher in their latest capacity review up to its end than at their baseline.',
    excludes: 'Institutions without a baseline, without a later review, or that do not score higher.',
    within: 'S6-SUPPORT',
  },
  {
    ...plain,
    id: 'S6-SUPPORT',
    unit: 'INSTITUTION',
    label: 'Institutions given support',
    rule: 'Institutions that were given support on a day of the period.',
  },
  {
    ...plain,
    id: 'S7',
    label: 'Direct beneficiaries',
    rule: 'Distinct persons with at least one service, shelter stay or enrolment ever under the grant, up to the end of the period.',
  },
  ...RETENTION_DAYS.flatMap((day): Indicator[] => [
    {
      ...plain,
      id: `O3-${day}-DUE`,
      label: `Day ${day} came`,
      rule: `Persons placed as for S4, whether viable or not, whose day ${day} after the start lies in the period and not after the as-of day.`,
      excludes: 'Starts that one side has not confirmed; own enterprises; internships; work of her own.',
    },
    {
      ...plain,
      id: `O3-${day}`,
      label: `Still in work on day ${day}`,
      rule:
        `Persons of O3-${day}-DUE who are in work on that day: at the same employer, or in a next placement of the same or better pay, or taken as the better ` +
        'job, that began at most 14 days after the one before ended.',
      excludes: 'Persons whom nobody could reach on that day: they stay in the denominator.',
      denominator: `O3-${day}-DUE`,
      within: `O3-${day}-DUE`,
    },
    {
      ...plain,
      id: `O3-${day}-SAME`,
      label: `Of these at the same employer`,
      rule: `Persons of O3-${day} who work on that day for the employer with whom they began.`,
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

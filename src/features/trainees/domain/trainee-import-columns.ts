import { type ImportColumns, usualHeadings } from '../../../shared/imports/import-file';
import type { ImportMapping } from '../../../shared/imports/import-mapping';
import type { LocalDate } from '../../../shared/local-date';
import type { Province } from '../../skills/domain/province';
import type { SkillNames } from '../../skills/domain/skill-names';

/** Headings that do not say which name they hold, and those of whole names: only the given name and an initial are read. */
const UNCLEAR_NAMES = 'trainee_name name_of_trainee participant participant_name trainee name ឈ្មោះសិក្ខាកាម ឈ្មោះ នាម';
const FULL_NAMES = 'full_name fullname name_full complete_name student_name beneficiary_name client_name ឈ្មោះពេញ គោត្តនាម_និងនាម នាមត្រកូល_និងនាម នាមត្រកូល_និងនាមខ្លួន';

const HEADING_KEYS: Readonly<Record<string, string>> = {
  institution: 'partner organisation organization ស្ថាប័ន អង្គការ',
  display_name: `name_used name_she_uses used_name preferred_name called nickname nick_name short_name display call_name ឈ្មោះហៅក្រៅ ឈ្មោះហៅ first_name given_name ${UNCLEAR_NAMES} ${FULL_NAMES} ឈ្មោះដែលនាងប្រើ`,
  home_province:
    'province lives_in living_province current_province province_of_residence home location_province from_province province_from khet ខេត្ត ខេត្ត_ក្រុង ខេត្តរស់នៅ ខេត្ត_រាជធានី រស់នៅខេត្ត ទីលំនៅ ខេត្តដែលនាងរស់នៅ',
  travel:
    'willing_to_travel can_travel travel_distance how_far how_far_can_she_travel where_can_she_work work_location_preference ទៅធ្វើការឆ្ងាយ ការធ្វើដំណើរ ធ្វើដំណើរ how_far_she_travels នាងធ្វើដំណើរឆ្ងាយប៉ុណ្ណា',
  accepts_housing:
    'housing accepts_lodging can_live_in live_in needs_housing ស្នាក់នៅ កន្លែងស្នាក់នៅ she_accepts_housing_offered_by_an_employer នាងយល់ព្រមស្នាក់នៅកន្លែងដែលនិយោជកផ្តល់',
  literacy: 'reading_and_writing reading reads_and_writes literacy_level can_read ចេះអក្សរ អក្ខរកម្ម កម្រិតអក្សរ អាននិងសរសេរ ការអាន_និងសរសេរ',
  education: 'education_level school grade schooling highest_grade level_of_education ការសិក្សា កម្រិតវប្បធម៌ ថ្នាក់ កម្រិតសិក្សា',
  language: 'preferred_language page_language ភាសាដែលប្រើ language_of_her_pages ភាសានៃទំព័ររបស់នាង',
  available_from:
    'start start_date can_start can_start_on available available_date date_available ready_from first_day availability_date ថ្ងៃអាចចាប់ផ្តើម ថ្ងៃចាប់ផ្តើម អាចធ្វើការពី អាចចាប់ផ្តើម ទំនេរចាប់ពី',
  available_days: 'days working_days days_available work_days weekdays ថ្ងៃធ្វើការ ថ្ងៃទំនេរ',
  working_hours: 'available_hours hours_available work_hours hours working_time work_time time times ម៉ោងធ្វើការ ម៉ោងទំនេរ',
  available_from_time: 'from from_time start_time time_from hours_from earliest_time ពីម៉ោង ម៉ោងចាប់ផ្តើម can_work_from_this_time អាចធ្វើការចាប់ពីម៉ោង ទំនេរពី_ម៉ោង',
  available_to_time:
    'to until to_time end_time time_to hours_to hours_until latest_time ដល់ម៉ោង ម៉ោងបញ្ចប់ available_until available_until_time can_work_until_this_time អាចធ្វើការរហូតដល់ម៉ោង ទំនេរដល់_ម៉ោង',
  wanted_hours_min: 'min_hours hours_min minimum_hours ម៉ោងតិចបំផុត fewest_hours_a_week_she_wants ចំនួនម៉ោងតិចបំផុតក្នុងមួយសប្តាហ៍ដែលនាងចង់ធ្វើ',
  wanted_hours_max: 'max_hours hours_max maximum_hours ម៉ោងច្រើនបំផុត most_hours_a_week_she_wants ចំនួនម៉ោងច្រើនបំផុតក្នុងមួយសប្តាហ៍ដែលនាងចង់ធ្វើ',
  min_pay_amount:
    'lowest_pay minimum_pay min_pay min_salary minimum_salary lowest_salary minimum_wage expected_pay expected_salary pay salary wage wanted_pay ប្រាក់ខែ ប្រាក់ឈ្នួល ប្រាក់ខែចង់បាន ប្រាក់ឈ្នួលតិចបំផុត minimum_pay_a_month ប្រាក់ឈ្នួលតិចបំផុតក្នុងមួយខែ',
  min_pay_currency: 'currency pay_currency salary_currency រូបិយប័ណ្ណ currency_of_the_minimum_pay រូបិយប័ណ្ណនៃប្រាក់ឈ្នួលទាបបំផុត',
  licences: 'licence license licenses driving_licence driving_license ប័ណ្ណបើកបរ អាជ្ញាប័ណ្ណ',
  skills:
    'skill what_she_can_do can_do abilities ability work_skills job_skills vocational_skills skills_learned skills_learnt competencies training_skills experience work_experience ជំនាញ សមត្ថភាព ជំនាញការងារ អ្វីដែលធ្វើបាន បទពិសោធន៍',
  languages: 'lang languages_spoken spoken_languages speaks ភាសា ភាសានិយាយ',
  job_preferences:
    'preferred_work preferred_job preferred_jobs wanted_work wanted_job desired_job jobs_wanted job_wanted kind_of_work kinds_of_work work_wanted job_preference occupation occupations ការងារចង់បាន ការងារដែលចង់ធ្វើ ប្រភេទការងារ ប្រភេទការងារដែលចង់បាន',
  placement_officer: 'មន្ត្រីរកការងារ',
};

/** Usual headings of partners' sheets, as keys, the best first. */
const TRAINEE_HEADINGS: Readonly<Record<string, readonly string[]>> = usualHeadings(HEADING_KEYS);

/** A sign or word of a currency, as `payCell` reads it. */
const OF_CURRENCY = /\p{Sc}|usd|khr|dollar|riel|mue?n|meun|moeun|រៀល|ដុល្លារ|ម.{1,2}ន/iu;

/**
 * The columns of a trainee import: the working profile, one row per trainee, without identity and history.
 */
export const TRAINEE_COLUMNS: ImportColumns = {
  required: 'display_name home_province travel literacy available_from available_days available_from_time available_to_time skills'.split(' '),
  optional:
    'institution placement_officer language accepts_housing education wanted_hours_min wanted_hours_max min_pay_amount min_pay_currency licences languages job_preferences'.split(
      ' ',
    ),
  headings: TRAINEE_HEADINGS,
  shortenedNames: {
    column: 'display_name',
    heading: 'Name she uses (ឈ្មោះដែលនាងប្រើ)',
    unclear: UNCLEAR_NAMES.split(' '),
    full: FULL_NAMES.split(' '),
  },
  within: [{ column: 'min_pay_currency', other: 'min_pay_amount', isIn: (text) => OF_CURRENCY.test(text), ofHeading: 'CURRENCY' }],
  hours: ['available_from_time', 'available_to_time'],
  lists: ['skills', 'languages', 'job_preferences', 'available_days', 'licences'],
};

/**
 * Words in a column name that indicate identity or history. Such a column is refused by name and its cells
 * are never displayed: an import file passes through e-mail and desks, unlike the protected store.
 */
const PROTECTED = new Set(
  'name surname birth born dob age sex gender id passport card address phone telephone mobile email mail contact photo guardian parent family spouse children population survivor victim trafficking exploitation shelter risk reason reasons story history case legal court police health medical diagnosis disability pregnancy counselling religion ethnicity nationality note notes remark remarks avoid named danger limits'.split(
    ' ',
  ),
);

/** The same in Khmer, where words are written without blanks; `ភេទ` alone, because `ប្រភេទ` is a type. */
const PROTECTED_KHMER =
  'ឈ្មោះ នាម ទូរស័ព្ទ ទូរសព្ទ កំណើត អាយុ អាសយដ្ឋាន អត្តសញ្ញាណ លិខិតឆ្លងដែន អ៊ីមែល រូបថត អាណាព្យាបាល ឪពុក ម្តាយ ម្ដាយ គ្រួសារ ប្តី ប្ដី ប្រពន្ធ រងគ្រោះ ជួញដូរ កេងប្រវ័ញ្ច ជម្រក ប្រវត្តិ សុខភាព ជំងឺ ពិការ ប៉ូលិស តុលាការ សាសនា ជនជាតិ សញ្ជាតិ កំណត់ចំណាំ កំណត់សម្គាល់ មូលហេតុ'.split(
    ' ',
  );

export const isProtectedHeading = (heading: string): boolean =>
  heading.split('_').some((word) => PROTECTED.has(word) || word === 'ភេទ') || PROTECTED_KHMER.some((word) => heading.includes(word));

/** The column of each field of a working profile, by field path. */
export const TRAINEE_COLUMN_OF = {
  displayName: 'display_name',
  language: 'language',
  homeProvince: 'home_province',
  travel: 'travel',
  literacy: 'literacy',
  education: 'education',
  availableFrom: 'available_from',
  availableDays: 'available_days',
  availableFromTime: 'available_from_time',
  availableToTime: 'available_to_time',
  wantedHoursMin: 'wanted_hours_min',
  wantedHoursMax: 'wanted_hours_max',
  'minPay.amount': 'min_pay_amount',
  'minPay.currency': 'min_pay_currency',
  licences: 'licences',
  skills: 'skills',
  languages: 'languages',
  jobPreferences: 'job_preferences',
};

/** What distinguishes two trainees in an import file. */
export interface TraineeImportKey {
  readonly displayName: string;
  readonly homeProvince: string;
  readonly availableFrom: LocalDate;
}

/** The values to look up in the database for a trainee import. */
export interface TraineeLookups {
  readonly skills: SkillNames;
  /** Texts that may name kinds of work, or are codes of them. */
  readonly occupations: readonly string[];
  /** Texts in other columns whose meaning staff may decide: provinces, and languages that are not known. */
  readonly provinces: readonly string[];
  readonly languages: readonly string[];
  /** Words for choices that are not known. */
  readonly choices: readonly string[];
  /** Logins in lower case. */
  readonly officers: readonly string[];
  /** Days as typed. */
  readonly availableFrom: readonly string[];
}

/** The results of those lookups. */
export interface TraineeLookupResults {
  readonly today: LocalDate;
  readonly provinces: readonly Province[];
  readonly skills: ReadonlyMap<string, { readonly id: number; readonly code: string }>;
  readonly iscoCodes: ReadonlySet<string>;
  /** Ids by code. */
  readonly institutions: ReadonlyMap<string, string>;
  /** Placement officers by institution and login in lower case. */
  readonly officers: ReadonlyMap<string, string>;
  /** Registered trainees who are available from one of these days. */
  readonly registered: readonly (TraineeImportKey & { readonly institutionId: string })[];
  readonly mapping: ImportMapping;
  /** Texts of lists that have a risk word (`RiskWords`). */
  readonly protectedTexts: ReadonlySet<string>;
  /** The days on which unknown texts became questions for a skill that have no answer yet. */
  readonly askedOn: ReadonlyMap<string, LocalDate>;
  /** All used codes, separated by blanks. */
  readonly codes: string;
}

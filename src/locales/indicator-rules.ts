import type { Language } from './i18n';

// No native speaker has reviewed the Khmer in this file yet.

/** What an indicator counts and what it excludes. The English texts are in the indicator definitions. */
interface IndicatorRuleText {
  readonly rule: string;
  readonly excludes: string;
}

const USUAL_EXCLUSIONS = 'កំណត់ត្រានៃជំនួយឥតសំណងផ្សេង។ កំណត់ត្រាដែលបុគ្គលិកកត់ក្រោយថ្ងៃនៃទិន្នន័យ ឬដកវិញត្រឹមថ្ងៃនោះ។ មនុស្សដែលមិនបានយល់ព្រម នៅពេលដែលជំនួយឥតសំណងតម្រូវ។';
const UNCONFIRMED = 'ការចាប់ផ្តើមដែលភាគីម្ខាងមិនបានបញ្ជាក់។';
const withUsualExclusions = (rule: string): IndicatorRuleText => ({ rule, excludes: USUAL_EXCLUSIONS });

const COURSES: Readonly<Record<string, string>> = {
  LITERACY: 'អក្ខរកម្ម',
  NUMERACY: 'ការគណនា',
  SMALL_BUSINESS: 'អាជីវកម្មខ្នាតតូច',
  LIFE_SKILLS: 'បំណិនជីវិត',
  VOCATIONAL: 'ជំនាញវិជ្ជាជីវៈ',
};
const courseRules = (id: string, did: string): [string, IndicatorRuleText][] =>
  Object.entries(COURSES).map(([kind, course]) => [`${id}-${kind}`, withUsualExclusions(`មនុស្សដែលបាន${did}វគ្គ${course}យ៉ាងតិចមួយ នៅថ្ងៃណាមួយក្នុងរយៈពេលនេះ។`)]);

const DAYS: Readonly<Record<string, string>> = { 90: '៩០', 180: '១៨០', 365: '៣៦៥' };
const stillInWorkRules = (): [string, IndicatorRuleText][] =>
  Object.entries(DAYS).flatMap(([day, khmerDay]): [string, IndicatorRuleText][] => [
    [
      `O3-${day}-DUE`,
      {
        rule: `មនុស្សដែលបានចាប់ផ្តើមការងារ ទោះការងារសមរម្យឬអត់ ហើយដែលថ្ងៃទី ${khmerDay} ក្រោយចាប់ផ្តើម ស្ថិតក្នុងរយៈពេលនេះ មិនក្រោយថ្ងៃនៃទិន្នន័យ។`,
        excludes: `${UNCONFIRMED} សហគ្រាសរបស់ស្ថាប័ន។ កម្មសិក្សា។ របរផ្ទាល់ខ្លួន។`,
      },
    ],
    [
      `O3-${day}`,
      {
        rule:
          `ក្នុងចំណោមមនុស្សដែលដល់ថ្ងៃទី ${khmerDay}៖ អ្នកដែលមានការងារនៅថ្ងៃនោះ នៅនិយោជកដដែល ឬនៅការងារបន្ទាប់ដែលប្រាក់ឈ្នួលស្មើ ឬច្រើនជាង ឬដែលបានយកព្រោះល្អជាង ` +
          'ហើយដែលចាប់ផ្តើមយ៉ាងយូរ ១៤ ថ្ងៃក្រោយការងារមុនបញ្ចប់។',
        excludes: 'មនុស្សដែលយើងទាក់ទងមិនបាននៅថ្ងៃនោះ។ ភាគរយនៅតែរាប់គេ ក្នុងចំណោមអ្នកដែលដល់ថ្ងៃនោះ។',
      },
    ],
    [`O3-${day}-SAME`, withUsualExclusions(`ក្នុងចំណោមមនុស្សដែលនៅតែធ្វើការ នៅថ្ងៃទី ${khmerDay}៖ អ្នកដែលធ្វើការឱ្យនិយោជកដែលខ្លួនបានចាប់ផ្តើមជាមួយ។`)],
  ]);

const KHMER: Readonly<Record<string, IndicatorRuleText>> = {
  S1: withUsualExclusions('មនុស្សដែលបានទទួលសេវាប្រឹក្សាយ៉ាងតិចម្តង (ម្នាក់ឯង ឬជាក្រុម) នៅថ្ងៃណាមួយក្នុងរយៈពេលនេះ។'),
  S2: withUsualExclusions('មនុស្សដែលបានចុះឈ្មោះក្នុងវគ្គសិក្សាយ៉ាងតិចមួយ ហើយកំពុងរៀននៅថ្ងៃណាមួយក្នុងរយៈពេលនេះ។'),
  ...Object.fromEntries(courseRules('S2', 'ចូលរៀន')),
  S2c: withUsualExclusions('មនុស្សដែលបានបញ្ចប់វគ្គសិក្សាយ៉ាងតិចមួយ នៅថ្ងៃណាមួយក្នុងរយៈពេលនេះ។'),
  ...Object.fromEntries(courseRules('S2c', 'បញ្ចប់')),
  S3: withUsualExclusions('មនុស្សដែលបានទទួលសេវាយ៉ាងតិចម្តង ក្នុងការត្រៀមខ្លួនសម្រាប់ការងារ ការស្វែងរកការងារ ការបញ្ជូនទៅនិយោជក ការសម្ភាស ឬជំនួយពេលចូលធ្វើការ នៅថ្ងៃណាមួយក្នុងរយៈពេលនេះ។'),
  S3U: withUsualExclusions('មនុស្សដែលបានទទួលការប្រឹក្សា ការរៀន ឬជំនួយរកការងារ។ រាប់ម្នាក់ៗតែម្តង។'),
  S4: {
    rule:
      'មនុស្សដែលការចាប់ផ្តើមការងារ ឬការរៀនជំនាញជាកូនជាងក្រៅសហគ្រាសរបស់ស្ថាប័ន ស្ថិតក្នុងរយៈពេលនេះ ហើយបានបញ្ជាក់ដោយភាគីទាំងពីរ ក្នុងការងារដែលសមរម្យ ' +
      'និងមានសុវត្ថិភាពនៅថ្ងៃពិនិត្យ៖ ៣០ ថ្ងៃក្រោយចាប់ផ្តើម ឬចុងរយៈពេល ឬថ្ងៃនៃទិន្នន័យ បើមកដល់មុន (ពេលនោះជាតួលេខបណ្តោះអាសន្ន)។',
    excludes:
      `${UNCONFIRMED} សហគ្រាសរបស់ស្ថាប័ន។ កម្មសិក្សា។ ការងារផ្ទាល់ខ្លួន។ ការងារដែលមិនសមរម្យ ឬមិនមានសុវត្ថិភាព។ ការងារសមរម្យមាន៖ កិច្ចសន្យាជាលាយលក្ខណ៍អក្សរ ប្រាក់ឈ្នួលមិនទាបជាងកម្រិតអប្បបរមា យ៉ាងច្រើន ៤៨ ម៉ោង ` +
      'យ៉ាងតិច ៩០ ថ្ងៃ ការធ្វើដំណើរក្នុងកម្រិតរបស់គេ គេចង់បាន ៣ លើ ៥ ឡើងទៅ។ ការងារមានសុវត្ថិភាពមាន៖ ការចុះពិនិត្យមានសុពលភាពនៅពេលចាប់ផ្តើម ការពិនិត្យច្បាប់គ្មានបញ្ហា ' +
      'គ្មានការជូនដំណឹងសុវត្ថិភាពធ្ងន់ធ្ងរដែលនៅបើក ឬបានបញ្ជាក់ គ្មានចម្លើយធ្ងន់ធ្ងរក្នុងការតាមដានចុងក្រោយ គេមានអារម្មណ៍ថាមានសុវត្ថិភាព។',
  },
  'S4-PROVISIONAL': withUsualExclusions('មនុស្សដែលបានចូលធ្វើការក្នុងការងារសមរម្យ និងមានសុវត្ថិភាព ហើយដែលថ្ងៃពិនិត្យមកដល់មុនថ្ងៃទី ៣០។'),
  'S4-WITNESSED': withUsualExclusions(
    'មនុស្សដែលបានចូលធ្វើការក្នុងការងារសមរម្យ និងមានសុវត្ថិភាព ហើយដែលសាក្សីពីរនាក់បានបញ្ជាក់ការយល់ព្រមចំពោះការផ្តល់ការងារ ឬការចូលធ្វើការ ជំនួសការឆ្លើយក្នុងទំព័ររបស់ខ្លួន។',
  ),
  'S4-SELF': {
    rule: 'មនុស្សដែលរបរផ្ទាល់ខ្លួនបានចាប់ផ្តើមក្នុងរយៈពេលនេះ ហើយបានផ្ទៀងផ្ទាត់។ រាប់ដោយឡែក មិនមែនជាការដាក់ឱ្យធ្វើការទេ។',
    excludes: `របរផ្ទាល់ខ្លួនដែលគ្មាននរណាបានផ្ទៀងផ្ទាត់។ ${USUAL_EXCLUSIONS}`,
  },
  S5: {
    rule: 'មនុស្សដែលការចាប់ផ្តើមរៀនជំនាញជាកូនជាង ឬកម្មសិក្សា នៅសហគ្រាសរបស់ស្ថាប័នខ្លួន ស្ថិតក្នុងរយៈពេលនេះ ហើយបានបញ្ជាក់ដោយភាគីទាំងពីរ។',
    excludes: `${UNCONFIRMED} ការងារធម្មតាក្នុងសហគ្រាសរបស់ស្ថាប័ន។ ${USUAL_EXCLUSIONS}`,
  },
  S6: {
    rule: 'ស្ថាប័នដែលបានទទួលការគាំទ្រក្នុងរយៈពេលនេះ ហើយបានពិន្ទុក្នុងការពិនិត្យសមត្ថភាពចុងក្រោយត្រឹមចុងរយៈពេល ខ្ពស់ជាងការពិនិត្យដំបូង។',
    excludes: 'ស្ថាប័នដែលគ្មានការពិនិត្យដំបូង គ្មានការពិនិត្យក្រោយមក ឬមិនបានពិន្ទុខ្ពស់ជាង។',
  },
  'S6-SUPPORT': withUsualExclusions('ស្ថាប័នដែលបានទទួលការគាំទ្រនៅថ្ងៃណាមួយក្នុងរយៈពេលនេះ។'),
  S7: withUsualExclusions('មនុស្សផ្សេងៗគ្នា ដែលធ្លាប់បានទទួលសេវា ការស្នាក់នៅ ឬការចុះឈ្មោះរៀនយ៉ាងតិចម្តង ក្រោមជំនួយឥតសំណងនេះ រហូតដល់ចុងរយៈពេល។'),
  ...Object.fromEntries(stillInWorkRules()),
};

/** Which rows an indicator counts and which it excludes, in the reader's language. */
export function indicatorRule(language: Language, { id, rule, excludes }: IndicatorRuleText & { readonly id: string }): IndicatorRuleText {
  return language === 'km' ? (KHMER[id] ?? { rule, excludes }) : { rule, excludes };
}

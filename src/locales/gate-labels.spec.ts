import fc from 'fast-check';
import { COOK_SOUP, sokha, SEW, tailor, TODAY, withLimits } from '../../test/matching/example-pair';
import { anyTrainee, anyVacancy } from '../../test/matching/random-pairs';
import { GATE_RULE_IDS, type GateFailure, type GateRule } from '../features/matching/domain/gates/gate-rules';
import { failedGates } from '../features/matching/domain/gates/gates';
import type { MatchingTrainee, MatchingVacancy } from '../features/matching/domain/facts/pair';
import { gateDetailText } from './gate-labels';
import { gateText } from './refusal-texts';

const NAMES: Readonly<Record<string, string>> = { '17': 'Siem Reap', [COOK_SOUP]: 'cook soup', [SEW]: 'sew' };
const nameOf = (code: string | number): string => NAMES[code] ?? String(code);
const usd = (amount: number, per: 'MONTH' | 'HOUR' | 'PIECE' = 'MONTH') => ({ amount: amount * 100, currency: 'USD' as const, per });

/** One pair for each rule that shows required and actual values, with its sentence in both languages. */
const cases: readonly [GateRule, MatchingTrainee, MatchingVacancy, en: string, km: string][] = [
  [
    'SITE_CLEARED',
    sokha(),
    tailor({ siteCleared: false, startsOn: '2026-02-01' }),
    'the workplace has no valid approval for 2 March 2026',
    'កន្លែងធ្វើការគ្មានការអនុម័តសម្រាប់ថ្ងៃទី ២ មីនា ២០២៦ ទេ',
  ],
  [
    'DISTANCE',
    sokha(),
    tailor({ province: '17' }),
    'the work is in Siem Reap, and she travels within her province',
    'ការងារនៅ Siem Reap ហើយនាងធ្វើដំណើរតែក្នុងខេត្តរបស់នាង',
  ],
  [
    'DISTANCE',
    sokha({ travel: 'ADJACENT_PROVINCE' }),
    tailor({ province: '17' }),
    'the work is in Siem Reap, and she travels within her province and those next to it',
    'ការងារនៅ Siem Reap ហើយនាងធ្វើដំណើរតែក្នុងខេត្តរបស់នាង និងខេត្តជិតខាង',
  ],
  [
    'DAYS',
    sokha(),
    tailor({ workDays: 0b1111111 }),
    'there is work on Saturday and Sunday, when she is not available',
    'មានការងារនៅថ្ងៃសៅរ៍ និង​ថ្ងៃអាទិត្យ ដែលនាងមិនទំនេរ',
  ],
  [
    'HOURS',
    sokha(),
    tailor({ startMinute: 5 * 60 + 30 }),
    'the shift is 05:30 to 17:00, and she is available 06:00 to 18:00',
    'វេនការងារពីម៉ោង ០៥:៣០ ដល់ ១៧:០០ ហើយនាងទំនេរពីម៉ោង ០៦:០០ ដល់ ១៨:០០',
  ],
  [
    'STARTS_TOO_EARLY',
    sokha({ availableFrom: '2026-04-02' }),
    tailor(),
    'the work starts on 1 April 2026, and she is available from 2 April 2026',
    'ការងារនឹងចាប់ផ្តើមថ្ងៃទី ១ មេសា ២០២៦ ហើយនាងទំនេរចាប់ពីថ្ងៃទី ២ មេសា ២០២៦',
  ],
  [
    'PAY_FLOOR',
    sokha(),
    tailor({ pay: usd(200) }),
    'the pay is $200 a month; the minimum of the law or the service is $208 a month',
    'ប្រាក់ឈ្នួល ២០០$ ក្នុងមួយខែ។ អប្បបរមានៃច្បាប់ ឬសេវារកការងារគឺ ២០៨$ ក្នុងមួយខែ',
  ],
  [
    'PAY_HER_OWN',
    sokha({ minimumPay: { amount: 900_000, currency: 'KHR', per: 'MONTH' } }),
    tailor({ pay: { amount: 1_05, currency: 'USD', per: 'HOUR' } }),
    'the pay is $1.05 an hour; her minimum is ៛900,000 a month',
    'ប្រាក់ឈ្នួល ១,០៥$ ក្នុងមួយម៉ោង។ នាងចង់បានយ៉ាងតិច ៩០០.០០០៛ ក្នុងមួយខែ',
  ],
  [
    'LICENCE',
    sokha({ licences: ['DRIVING_B'] }),
    tailor({ licences: ['MOTORBIKE', 'DRIVING_B', 'forklift'] }),
    'a required licence is missing: motorbike and forklift',
    'ខ្វះអាជ្ញាប័ណ្ណដែលត្រូវតែមាន៖ ម៉ូតូ និង​forklift',
  ],
  [
    'GATE_SKILL',
    sokha(),
    tailor({
      requirements: [
        { skillId: SEW, need: 'REQUIRED', minLevel: 4, gate: true },
        { skillId: COOK_SOUP, need: 'REQUIRED', minLevel: 2, gate: true },
      ],
    }),
    'an essential skill is missing: sew (needed: can do very well; hers: can do alone) and cook soup (needed: can do with help; hers: none)',
    'ខ្វះជំនាញចាំបាច់៖ sew (ត្រូវការ៖ ធ្វើបានល្អណាស់ នាងមាន៖ ធ្វើបានដោយខ្លួនឯង) និង​cook soup (ត្រូវការ៖ ធ្វើបាន ពេលមានគេជួយ នាងមាន៖ គ្មាន)',
  ],
  [
    'LITERACY',
    sokha(),
    tailor({ minLiteracy: 3 }),
    'the work needs more reading and writing: simple texts; hers: short sentences',
    'ការងារនេះត្រូវការការអាន និងសរសេរ៖ អត្ថបទងាយៗ នាងមាន៖ ប្រយោគខ្លីៗ',
  ],
  [
    'LANGUAGE',
    sokha({ languages: [{ language: 'km', level: 1 }] }),
    tailor({
      languages: [
        { language: 'km', level: 2 },
        { language: 'en', level: 3 },
      ],
    }),
    'the work needs a language, or a higher level of it: Khmer (needed: simple conversation; hers: a few words) and English (needed: well enough for work; hers: none)',
    'ការងារនេះត្រូវការភាសា ឬនិយាយបានល្អជាងនេះ៖ ខ្មែរ (ត្រូវការ៖ និយាយរឿងងាយៗបាន នាងមាន៖ ចេះពាក្យខ្លះ) និង​អង់គ្លេស (ត្រូវការ៖ និយាយបានល្មមសម្រាប់ធ្វើការ នាងមាន៖ គ្មាន)',
  ],
];

test.each(cases)('%s shows the required and the actual value', (rule, trainee, vacancy, en, km) => {
  const match = failedGates(trainee, vacancy, TODAY).find((failure) => failure.rule === rule);
  expect(match).toBeDefined();
  expect([gateDetailText('en', match as GateFailure, nameOf), gateDetailText('km', match as GateFailure, nameOf)]).toEqual([en, km]);
});

test('the levels of knowledge that is missing are not those of work', () => {
  const vacancy = tailor({ requirements: [{ skillId: COOK_SOUP, need: 'REQUIRED', minLevel: 3, gate: true }] });
  const failure = failedGates(sokha(), vacancy, TODAY).find(({ rule }) => rule === 'GATE_SKILL') as GateFailure;
  const textWith = (isKnowledge: boolean): string => gateDetailText('en', failure, nameOf, () => isKnowledge);
  expect(textWith(false)).toBe('an essential skill is missing: cook soup (needed: can do alone; hers: none)');
  expect(textWith(true)).toBe('an essential skill is missing: cook soup (needed: well; hers: none)');
});

const WITH_DETAIL = new Set<GateRule>(cases.map(([rule]) => rule));
const WITHOUT_DETAIL = GATE_RULE_IDS.filter((rule) => !WITH_DETAIL.has(rule));

test('gates about age, limits, consents and institutions always show the plain text, whatever values are known', () => {
  expect(WITHOUT_DETAIL.filter((rule) => /^(?:AGE_|LIMIT_|CONSENT_|INSTITUTION_)/.test(rule))).toHaveLength(14);
  expect([...WITH_DETAIL].filter((rule) => /^(?:AGE_|LIMIT_|CONSENT_|INSTITUTION_)/.test(rule))).toEqual([]);
  for (const rule of [...WITHOUT_DETAIL, 'ASK_CASE_WORKER']) {
    for (const language of ['en', 'km'] as const) {
      expect(gateDetailText(language, { rule, need: '2026-03-02', have: 17, missing: ['MOTORBIKE'] }, nameOf)).toBe(gateText(language, rule));
    }
  }
});

test('the JOB_READY gate names the state of a trainee who has paused or left, but not of one who is preparing', () => {
  const gateTextsOf = (state: string): string[] =>
    failedGates(sokha({ state }), tailor(), TODAY)
      .filter(({ rule }) => rule === 'JOB_READY')
      .map((failure) => gateDetailText('en', failure, nameOf));
  expect(['PREPARING', 'PAUSED', 'EXITED', 'ANONYMISED'].map(gateTextsOf)).toEqual([
    [gateText('en', 'JOB_READY')],
    ['she has paused her search for work'],
    ['she has left the programme'],
    ['she has left, and her record is anonymised'],
  ]);
});

test('the age gate says that her age is unknown instead of implying that she is too young', () => {
  const young = withLimits({ fifteenOn: '2027-01-01', eighteenOn: '2030-01-01' });
  const unknown = withLimits({ fifteenOn: null, eighteenOn: null });
  const gateTextsOf = (her: MatchingTrainee): string | undefined =>
    failedGates(her, tailor(), TODAY)
      .filter(({ rule }) => rule === 'AGE_15')
      .map((failure) => gateDetailText('en', failure, nameOf))[0];
  expect([gateTextsOf(young), gateTextsOf(unknown)]).toEqual(['the minimum age is 15', 'the minimum age is 15; her age is not confirmed']);
});

test('a limit of hers never shows in the text of another gate', () => {
  const limited = withLimits({ excludedProvinces: ['17'], noNight: true, fifteenOn: '2024-01-01', eighteenOn: '2027-01-01' });
  const texts = (trainee: MatchingTrainee): string[] =>
    failedGates(trainee, tailor({ province: '17', night: true, licences: ['MOTORBIKE'] }), TODAY)
      .filter(({ rule }) => WITH_DETAIL.has(rule))
      .map((failure) => gateDetailText('en', failure, nameOf));
  expect(texts(limited)).toEqual(texts(sokha()));
});

test('every failed gate of any pair gives a complete sentence in both languages', () => {
  fc.assert(
    fc.property(anyTrainee, anyVacancy, (trainee, vacancy) => {
      for (const failure of failedGates(trainee, vacancy, TODAY)) {
        for (const language of ['en', 'km'] as const) {
          const text = gateDetailText(language, failure, nameOf);
          expect(text).not.toMatch(/[{}]|undefined|null|NaN|Invalid|\[object|: *$|\( *\)|  /);
          expect(/[\u1780-\u17ff]/.test(text)).toBe(language === 'km' || text.includes('៛'));
        }
      }
    }),
  );
});

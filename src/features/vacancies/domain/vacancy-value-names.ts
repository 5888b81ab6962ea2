import { codeNamed, type ValueNames, valueNames } from '../../../shared/imports/value-names';
import type { WorkingCondition } from '../../matching/domain/facts/pair';

const KIND_AND_PERIOD_WORDS = valueNames({
  JOB: 'work|full time|full-time|ការងារ',
  APPRENTICESHIP: 'apprentice|កូនជាង|ការរៀនជាកូនជាង',
  INTERNSHIP: 'intern|កម្មសិក្សា',
  HOUR: 'per hour|hourly|an hour|ម៉ោង|ក្នុងមួយម៉ោង',
  DAY: 'per day|daily|a day|ថ្ងៃ|ក្នុងមួយថ្ងៃ',
  WEEK: 'per week|weekly|a week|សប្តាហ៍|ក្នុងមួយសប្តាហ៍',
  MONTH: 'per month|monthly|a month|ខែ|ក្នុងមួយខែ',
  PIECE: 'per piece|a piece|piece made|piece rate|ដុំ|ក្នុងមួយដុំ|ផលិតផលមួយ',
});
const COST_WORDS = valueNames({
  MEDICAL_CHECK: 'ការពិនិត្យសុខភាព',
  SKILLS_TEST: 'ការសាកល្បងជំនាញ',
  TRAINING: 'ការបណ្តុះបណ្តាល',
  UNIFORM_AND_TOOLS: 'uniform|tools|ឯកសណ្ឋាន និងឧបករណ៍',
  TRANSPORT: 'travel|ការធ្វើដំណើរ',
  LODGING: 'housing|កន្លែងស្នាក់នៅ',
  DOCUMENT: 'documents|ឯកសារ',
  DEPOSIT: 'ប្រាក់កក់',
  AGENCY_FEE: 'កម្រៃភ្នាក់ងារ',
});
const PAYER_WORDS = valueNames({
  EMPLOYER: 'we, the employer|the employer|the employer pays|យើង ជានិយោជក|និយោជក|និយោជកបង់',
  PROGRAMME: 'the placement service|the placement service pays|the programme pays|សេវារកការងារ|សេវារកការងារបង់|កម្មវិធីបង់',
  WORKER: 'the worker|the worker pays|អ្នកធ្វើការ|អ្នកធ្វើការបង់|កម្មករបង់',
});
const NEED_WORDS = valueNames({
  REQUIRED: 'needed (people can learn it here)|needed (can be learned here)|needed|ត្រូវការ (រៀននៅទីនេះបាន)|ត្រូវការ',
  DESIRED: 'nice to have|បើមានកាន់តែល្អ',
  GATE: 'must already have (at most three)|must already have|ត្រូវចេះជាមុន (យ៉ាងច្រើនបី)|ត្រូវចេះជាមុន',
});

/** Another text is passed on in capitals, and refused. */
const named =
  (words: ValueNames) =>
  (text: string): string =>
    codeNamed(words, text) ?? text.trim().toUpperCase();

/** The kind of a vacancy or the period of a pay. */
export const kindOrPeriod = named(KIND_AND_PERIOD_WORDS);
export const costKindNamed = named(COST_WORDS);
export const payerNamed = named(PAYER_WORDS);

/** Whether a skill is required; `isGate` if no one without it is introduced. */
export function needNamed(text: string, isGate: boolean): { readonly need: string; readonly gate: boolean } {
  const need = named(NEED_WORDS)(text);
  return need === 'GATE' ? { need: 'REQUIRED', gate: true } : { need, gate: isGate };
}

/** The labels of working conditions on the pages, in small letters, which mean yes in their column. */
export const CONDITION_LABELS: Readonly<Record<WorkingCondition, readonly string[]>> = {
  NIGHT: ['work between 22:00 and 05:00', 'មានការងារចន្លោះម៉ោង 22:00 និង 05:00'],
  LIVE_IN: ['the worker must live at the workplace', 'អ្នកធ្វើការត្រូវស្នាក់នៅកន្លែងធ្វើការ'],
  HOUSING_OFFERED: ['housing is offered', 'មានផ្តល់កន្លែងស្នាក់នៅ'],
  SERVES_ALCOHOL: ['alcohol is served to customers', 'customers drink alcohol there', 'មានបម្រើគ្រឿងស្រវឹងដល់ភ្ញៀវ', 'ភ្ញៀវផឹកគ្រឿងស្រវឹងនៅទីនោះ'],
  HAZARDOUS: ['the work can be dangerous (machines, heat, chemicals)', 'ការងារអាចមានគ្រោះថ្នាក់ (ម៉ាស៊ីន កម្តៅ សារធាតុគីមី)'],
  UNIFORM_PROVIDED: ['a uniform is provided', 'provided', 'មានផ្តល់ឯកសណ្ឋាន', 'មានផ្តល់ជូន'],
};

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Language, textIn } from './i18n';

// No native speaker has reviewed the Khmer in this file yet.

/** Khmer labels of indicators. The English labels are in the indicator definitions. */
const KHMER: Readonly<Record<string, string>> = {
  S1: 'បានទទួលការប្រឹក្សា',
  S2: 'បានចូលរៀន',
  'S2-LITERACY': 'បានចូលរៀន៖ អក្ខរកម្ម',
  'S2-NUMERACY': 'បានចូលរៀន៖ ការគណនា',
  'S2-SMALL_BUSINESS': 'បានចូលរៀន៖ អាជីវកម្មខ្នាតតូច',
  'S2-LIFE_SKILLS': 'បានចូលរៀន៖ បំណិនជីវិត',
  'S2-VOCATIONAL': 'បានចូលរៀន៖ ជំនាញវិជ្ជាជីវៈ',
  S2c: 'បានបញ្ចប់ការរៀន',
  'S2c-LITERACY': 'បានបញ្ចប់៖ អក្ខរកម្ម',
  'S2c-NUMERACY': 'បានបញ្ចប់៖ ការគណនា',
  'S2c-SMALL_BUSINESS': 'បានបញ្ចប់៖ អាជីវកម្មខ្នាតតូច',
  'S2c-LIFE_SKILLS': 'បានបញ្ចប់៖ បំណិនជីវិត',
  'S2c-VOCATIONAL': 'បានបញ្ចប់៖ ជំនាញវិជ្ជាជីវៈ',
  S3: 'បានទទួលជំនួយដើម្បីមានការងារ',
  S3U: 'បានទទួលការប្រឹក្សា ការរៀន ឬជំនួយរកការងារ',
  S4: 'បានចូលធ្វើការក្នុងការងារសមរម្យ និងមានសុវត្ថិភាព',
  'S4-PROVISIONAL': 'បានចូលធ្វើការ ពិនិត្យមុនថ្ងៃទី ៣០',
  'S4-SELF': 'ប្រកបរបរផ្ទាល់ខ្លួន',
  S5: 'កូនជាង និងអ្នកហាត់ការក្នុងសហគ្រាសរបស់ស្ថាប័ន',
  S6: 'ស្ថាប័នដែលមានសមត្ថភាពប្រសើរឡើង',
  'S6-SUPPORT': 'ស្ថាប័នដែលបានទទួលការគាំទ្រ',
  S7: 'មនុស្សដែលបានទទួលសេវា (អ្នកទទួលផលផ្ទាល់)',
  'O3-90-DUE': 'ដល់ថ្ងៃទី ៩០ ក្រោយចាប់ផ្តើម',
  'O3-90': 'នៅតែធ្វើការ នៅថ្ងៃទី ៩០',
  'O3-90-SAME': 'នៅជាមួយនិយោជកដដែល នៅថ្ងៃទី ៩០',
  'O3-180-DUE': 'ដល់ថ្ងៃទី ១៨០ ក្រោយចាប់ផ្តើម',
  'O3-180': 'នៅតែធ្វើការ នៅថ្ងៃទី ១៨០',
  'O3-180-SAME': 'នៅជាមួយនិយោជកដដែល នៅថ្ងៃទី ១៨០',
  'O3-365-DUE': 'ដល់ថ្ងៃទី ៣៦៥ ក្រោយចាប់ផ្តើម',
  'O3-365': 'នៅតែធ្វើការ នៅថ្ងៃទី ៣៦៥',
  'O3-365-SAME': 'នៅជាមួយនិយោជកដដែល នៅថ្ងៃទី ៣៦៥',
};

const DISAGGREGATIONS: Readonly<Record<string, MessageDescriptor>> = {
  SURVIVOR: msg`survivors`,
  AT_RISK: msg`at-risk persons`,
  UNSTATED: msg`population not stated`,
};

/** The label of an indicator, with its disaggregation where one is meant. */
export function indicatorText(language: Language, { id, label }: { readonly id: string; readonly label: string }, disaggregation: string | null): string {
  const name = language === 'km' ? (KHMER[id] ?? label) : label;
  const part = disaggregation === null ? undefined : DISAGGREGATIONS[disaggregation];
  return part === undefined ? name : `${name} (${textIn(language, part)})`;
}

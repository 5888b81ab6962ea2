import { labelKey, neighbouringPairs } from '../../../features/skills/domain/label';

/**
 * Local Khmer labels of some ESCO skills, by their English label. Khmer: not yet reviewed by a native
 * speaker.
 */
export const KHMER_LABELS: Readonly<Record<string, string>> = {
  'sew pieces of fabric': 'ដេរក្រណាត់',
  'sew textile-based articles': 'ដេរវត្ថុធ្វើពីក្រណាត់',
  'cut fabrics': 'កាត់ក្រណាត់',
  'embroider fabrics': 'ប៉ាក់ក្រណាត់',
  'alter wearing apparel': 'កែសម្លៀកបំពាក់',
  buttonholing: 'ដេររន្ធឡេវ',
  'apparel manufacturing technology': 'បច្ចេកវិទ្យាផលិតសម្លៀកបំពាក់',
  'manufacturing of wearing apparel': 'ការផលិតសម្លៀកបំពាក់',
  'manufacturing of made-up textile articles': 'ការផលិតវត្ថុពីក្រណាត់',
  'operate garment manufacturing machines': 'ប្រើម៉ាស៊ីនផលិតសម្លៀកបំពាក់',
  'perform basket weaving': 'ត្បាញកន្ត្រក',
  'bake goods': 'ដុតនំ',
  'prepare bread products': 'ធ្វើនំប៉័ង',
  'use cooking techniques': 'ចម្អិនអាហារ',
  'use food cutting tools': 'ប្រើកាំបិតកាត់អាហារ',
  'comply with food safety and hygiene': 'អនាម័យអាហារ',
  'wash the dishes': 'លាងចាន',
  'handle kitchen equipment': 'ប្រើឧបករណ៍ផ្ទះបាយ',
  'serve food in table service': 'បម្រើអាហារនៅតុ',
  'serve beverages': 'បម្រើភេសជ្ជៈ',
  'prepare hot drinks': 'ឆុងភេសជ្ជៈក្តៅ',
  'take food and beverage orders from customers': 'ទទួលការកុម្ម៉ង់អាហារនិងភេសជ្ជៈ',
  'greet guests': 'ស្វាគមន៍ភ្ញៀវ',
  'operate cash register': 'ប្រើម៉ាស៊ីនគិតលុយ',
  'clean rooms': 'សម្អាតបន្ទប់',
  'clean surfaces': 'ជូតសម្អាត',
  'pack goods': 'វេចខ្ចប់ទំនិញ',
};

/** The labels as rows. Skills that the loaded release lacks are left out. */
export const khmerLabelRows = (skills: readonly { readonly id: number; readonly label: string }[], addedAt: Date): object[] =>
  skills.flatMap(({ id, label: english }) => {
    const label = KHMER_LABELS[english];
    if (label === undefined) return [];
    const key = labelKey(label);
    return [{ skillId: id, language: 'km', label, key, pairs: neighbouringPairs(key), addedAt }];
  });

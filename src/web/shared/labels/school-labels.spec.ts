import { i18nFor } from './page-i18n';
import { schoolText } from './school-labels';

test.each([
  ['Grade 6', 'Grade 6', 'ថ្នាក់ទី ៦'],
  ['grade 12', 'Grade 12', 'ថ្នាក់ទី ១២'],
  ['ថ្នាក់ទី ៧', 'Grade 7', 'ថ្នាក់ទី ៧'],
  ['Literacy course', 'Literacy course', 'Literacy course'],
])('the school grade "%s" reads "%s" on an English and "%s" on a Khmer page', (typed, english, khmer) => {
  expect([schoolText(i18nFor('en'), typed), schoolText(i18nFor('km'), typed)]).toEqual([english, khmer]);
});

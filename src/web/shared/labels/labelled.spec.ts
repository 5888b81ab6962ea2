import { labelled } from './labelled';
import { i18nFor } from './page-i18n';

test('a name and its value have the colon of the language', () => {
  expect(labelled(i18nFor('en'), 'Done', 'Srey')).toBe('Done: Srey');
  expect(labelled(i18nFor('km'), 'រួចរាល់', 'Srey')).toBe('រួចរាល់៖ Srey');
});

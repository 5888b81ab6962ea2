import { SIZE_BANDS, sizeText } from './size-labels';
import { i18nFor } from './page-i18n';

test('the size of a business is shown in the words and digits of the language', () => {
  expect(SIZE_BANDS.map((band) => sizeText(i18nFor('en'), band))).toEqual(['1 to 9', '10 to 49', '50 to 249', '250 or more']);
  for (const band of SIZE_BANDS) expect(sizeText(i18nFor('km'), band)).not.toMatch(/[0-9a-z]/i);
});

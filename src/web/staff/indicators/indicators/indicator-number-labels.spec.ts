import { shortId } from './indicator-number-labels';

test('the number of an indicator is shown without the word for its part', () =>
  expect(['S2-LIFE_SKILLS', 'S2c-VOCATIONAL', 'S4-SELF', 'S2', 'S3U', 'S5-180', 'S5-30C'].map(shortId)).toEqual([
    'S2',
    'S2c',
    'S4',
    'S2',
    'S3U',
    'S5-180',
    'S5-30C',
  ]));

import { typedTraineeCode } from '../../../../shared/trainee-code';
import { codesIn } from './trainee-code-fields';

test.each([
  ['w-7f3k9q', 'W-7F3K9Q'],
  [' W 7F3 K9Q ', 'W-7F3K9Q'],
  ['7f3k9q', 'W-7F3K9Q'],
  ['W7F3K9', 'W-W7F3K9'],
  ['៧F៣K៩Q', 'W-7F3K9Q'],
  ['', ''],
])('the typed code %j is %j', (typed, code) => expect(typedTraineeCode(typed)).toBe(code));

test('several codes are separated by lines, commas or semicolons', () =>
  expect(codesIn('W-7F3K9Q, 7F3K9R;\n\nw7f3k9s')).toEqual(['W-7F3K9Q', 'W-7F3K9R', 'W-7F3K9S']));

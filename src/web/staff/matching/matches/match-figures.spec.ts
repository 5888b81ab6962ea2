import { i18nFor } from '../../../shared/labels/page-i18n';
import { skillsMet } from './match-figures';

type Parts = Parameters<typeof skillsMet>[1];

/**
 * One letter for each contribution of a match: uppercase is required, lowercase is desired; `m` is met, `o`
 * is not; `-` is no skill.
 */
const partsOf = (letters: string): Parts =>
  letters.split('').map((letter) => ({
    ...(letter === '-' ? { kind: 'DISTANCE' } : { kind: 'SKILL', skillNeed: letter === letter.toUpperCase() ? 'REQUIRED' : 'DESIRED' }),
    credit: letter.toLowerCase() === 'm' ? 'AT_LEVEL' : 'CO_USE',
    points: 1,
    maxPoints: 1,
  })) as Parts;

test.each([
  ['MMMmo-', 'all 3 required and 1 of 2 preferred'],
  ['MOo', '1 of 2 required and 0 of 1 preferred'],
  ['M-', 'the required one'],
  ['OO', '0 of 2 required'],
  ['m', 'none required and 1 of 1 preferred'],
  ['-', 'none required'],
])('the skills %s are summed up as "%s"', (letters, summary) => expect(skillsMet(i18nFor('en'), partsOf(letters))).toBe(summary));

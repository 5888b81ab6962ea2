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
  ['MMMmo-', 'all 3 that are needed and 1 of 2 that help'],
  ['MOo', '1 of 2 that are needed and 0 of 1 that help'],
  ['M-', 'the one that is needed'],
  ['OO', '0 of 2 that are needed'],
  ['m', 'none is needed and 1 of 1 that help'],
  ['-', 'none is needed'],
])('the skills %s are summed up as "%s"', (letters, summary) => expect(skillsMet(i18nFor('en'), partsOf(letters))).toBe(summary));

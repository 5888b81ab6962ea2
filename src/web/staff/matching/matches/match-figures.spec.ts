import { i18nFor } from '../../../shared/labels/page-i18n';
import { pointsText, shownParts, skillsMet, type SkillsMet } from './match-figures';

/**
 * One letter for each skill of a match: uppercase is required, lowercase is desired; `m` is met, `n` nearly,
 * `o` is not; `-` is no skill.
 */
function skillsOf(letters: string): SkillsMet {
  const all = letters.split('');
  const count = (which: RegExp): number => all.filter((letter) => which.test(letter)).length;
  return {
    requiredSkills: count(/[MNO]/),
    coveredSkills: count(/M/),
    nearlyCoveredSkills: count(/N/),
    contributions: all.map((letter) => ({
      ...(letter === '-' ? { kind: 'DISTANCE' } : { kind: 'SKILL', skillNeed: letter === letter.toUpperCase() ? 'REQUIRED' : 'DESIRED' }),
      credit: letter.toLowerCase() === 'm' ? 'AT_LEVEL' : 'CO_USE',
      points: 1,
      maxPoints: 1,
    })) as unknown as SkillsMet['contributions'],
  };
}

test.each([
  ['MMMmo-', 'all 3 required · 1 of 2 preferred'],
  ['MOo', '1 of 2 required · 0 of 1 preferred'],
  ['MMNOO-', '2 of 5 required, 1 nearly met'],
  ['NNo', '0 of 2 required, 2 nearly met · 0 of 1 preferred'],
  ['M-', 'the required one'],
  ['OO', '0 of 2 required'],
  ['m', 'none required · 1 of 1 preferred'],
  ['-', 'none required'],
])('the skills %s are summed up as "%s"', (letters, summary) => expect(skillsMet(i18nFor('en'), skillsOf(letters))).toBe(summary));

test('points are shown in tenths, which add up to the total', () => {
  const i18n = i18nFor('en');
  expect([1459, 300, 63, 0].map((points) => pointsText(i18n, points))).toEqual(['145.9', '30', '6.3', '0']);
  expect(pointsText(i18n, 1459 + 300 + 63)).toBe('182.2');
});

test('points for the enterprise of her institution are shown only where a match has them', () => {
  const part = (kind: string, points: number) => ({ kind, points });
  const kindsOf = (...parts: readonly ReturnType<typeof part>[]): string[] => shownParts(parts).map(({ kind }) => kind);
  expect(kindsOf(part('DISTANCE', 0), part('OWN_ENTERPRISE', 0))).toEqual(['DISTANCE']);
  expect(kindsOf(part('DISTANCE', 0), part('OWN_ENTERPRISE', 50))).toEqual(['DISTANCE', 'OWN_ENTERPRISE']);
});

import { idfSquared, parseSkillLevel, parseSkillSource, SKILL_LEVEL_MEANINGS, SKILL_LEVELS, SKILL_SOURCES, sourceForEmployer } from './skill';

test('an employer reads no instructor as the source of a skill, and every other source as it is', () =>
  expect(SKILL_SOURCES.map(sourceForEmployer)).toEqual(['SELF', 'REFERENCE', 'EMPLOYER', 'TEST']));

describe('the level of a skill', () => {
  it.each([
    [1, 1],
    [4, 4],
    ['3', 3],
    [' 2 ', 2],
  ])('parses %j as %j', (value, level) => expect(parseSkillLevel(value)).toBe(level));

  it.each([0, 5, 2.5, -1, Number.NaN, '', '03', '1.0', 'three', null, undefined, true, [3]])('rejects %j', (value) =>
    expect(parseSkillLevel(value)).toBeUndefined(),
  );

  it('has a distinct meaning for every level', () => {
    const meanings = SKILL_LEVELS.map((level) => SKILL_LEVEL_MEANINGS[level]);
    expect(meanings.every((meaning) => /^[A-Z].+\.$/.test(meaning))).toBe(true);
    expect(new Set(meanings).size).toBe(4);
  });
});

describe('the source of a skill', () => {
  it.each([
    ['SELF', 'SELF'],
    ['instructor', 'INSTRUCTOR'],
    [' Employer ', 'EMPLOYER'],
    ['test', 'TEST'],
  ])('parses %j as %j', (value, source) => expect(parseSkillSource(value)).toBe(source));

  it.each(['', 'TEACHER', 'SELF,TEST', 1, null, undefined])('rejects %j', (value) => expect(parseSkillSource(value)).toBeUndefined());
});

describe('the weight of a skill', () => {
  it('is ln(1 + N / (1 + n)) squared', () => {
    expect(idfSquared(3007, 0)).toBe(Math.log(3008) ** 2);
    expect(idfSquared(1, 0)).toBe(Math.log(2) ** 2);
  });

  it('decreases with the number of occupations that use the skill, and stays positive', () => {
    const weights = Array.from({ length: 3008 }, (_, count) => idfSquared(3007, count));
    expect(weights.every((weight, count) => weight > 0 && (count === 0 || weight < (weights[count - 1] ?? 0)))).toBe(true);
  });
});

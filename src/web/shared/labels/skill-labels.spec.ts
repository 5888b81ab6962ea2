import { i18nFor } from './page-i18n';
import { skillLevelsHint } from './skill-labels';

test('the hint names the levels of a skill and of knowledge, from the lowest', () => {
  expect(skillLevelsHint(i18nFor('en'))).toBe(
    'Levels, lowest first: beginner → can do with help → can do alone → can do very well. For knowledge: a little → the basics → well → very well.',
  );
  expect(skillLevelsHint(i18nFor('km')).split('→')).toHaveLength(7);
});

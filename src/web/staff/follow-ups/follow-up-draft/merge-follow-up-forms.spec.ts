import fc from 'fast-check';
import { choiceField, differences, mergeForms, answerIn } from './merge-follow-up-forms';

const value = fc.constantFrom('', 'YES', 'NO', 'UNSAID', '12', '១២');
const form = fc.record({ feelsSafe: value, mood: value, nextStep: value, 'answer-ISOLATION': value, pay: value, currency: fc.constantFrom('USD', 'KHR') });

test('merging takes over answers that only one form has and requires a choice for each conflict', () => {
  fc.assert(
    fc.property(form, form, (mine, theirs) => {
      const differing = differences(mine, theirs).map(({ name }) => name);
      expect(mergeForms(mine, theirs, {}).open).toEqual(differing);
      const choices = Object.fromEntries(differing.map((name) => [choiceField(name), 'theirs']));
      const { values, open } = mergeForms(mine, theirs, choices);
      expect(open).toEqual([]);
      for (const name of ['feelsSafe', 'mood', 'nextStep', 'answer-ISOLATION', 'pay']) {
        expect(answerIn(values, name)).toBe(answerIn(theirs, name) || answerIn(mine, name));
      }
    }),
  );
});

test('equal numbers in other digits do not conflict, pay in another currency does', () => {
  expect(differences({ hoursLastWeek: '48' }, { hoursLastWeek: '៤៨' })).toEqual([]);
  expect(differences({ pay: '104.50', currency: 'USD' }, { pay: '104.5', currency: 'USD' })).toEqual([]);
  expect(differences({ pay: '100', currency: 'USD' }, { pay: '100', currency: 'KHR' })).toEqual([{ name: 'pay', mine: '100 USD', theirs: '100 KHR' }]);
});

test('a merge can keep both next steps', () => {
  const two = [{ nextStep: 'Mine.' }, { nextStep: 'Theirs.' }] as const;
  expect(mergeForms(...two, { [choiceField('nextStep')]: 'both' }).values['nextStep']).toBe('Theirs.\nMine.');
});

import { readRedFlags } from '../red-flags.file';
import { hasFlag, RED_FLAGS, type RedFlagRule, redFlagsOf } from './red-flags';
import type { VacancyText } from './vacancy';

const rules = readRedFlags();
const flagsIn = (sentence: string): string[] => rules.filter((rule) => hasFlag(sentence, rule)).map(({ flag }) => flag);
const vacancy = (text: Partial<VacancyText>): VacancyText => ({ title: 'Tailor', tasks: 'Sew shirts', trainingGiven: null, ...text }) as VacancyText;

test('every sign is read, once', () => expect(rules.map(({ flag }) => flag)).toEqual([...RED_FLAGS]));

test.each(rules.flatMap(({ flag, flagged }) => flagged.map((sentence) => [sentence, flag] as const)))('“%s” is a sign: %s', (sentence, flag) =>
  expect(flagsIn(sentence)).toContain(flag),
);

test.each(rules.flatMap(({ plain }) => plain))('“%s” is everyday work', (sentence) => expect(flagsIn(sentence)).toEqual([]));

// From the tasks of ordinary vacancies, none of which was used to choose the words.
test.each([
  'Serve food and drinks, take orders, keep the tables clean',
  'Sell drinks and snacks to tourists at the market',
  'Count the cash and take it to the bank',
  'Speak English with guests from other countries',
  'Wash, cut and style hair',
  'Help in the kitchen; experience is not needed, we pay $180',
  'Sell phone cards and repair phones',
  'Weave silk for customers in Japan',
  'Make a copy of your identity card for the contract',
  'Translate for visitors from Korea',
  'បម្រើភ្ញៀវ និងសម្អាតតុ',
  'ដេរខោអាវ និងវេចខ្ចប់',
])('“%s” is everyday work', (sentence) => expect(flagsIn(sentence)).toEqual([]));

test.each([
  ['With a zero-width sign: de\u200Bposit of 10 dollars', 'DEPOSIT'],
  ['DEPOSITS ARE TAKEN', 'DEPOSIT'],
  ['You won’t need papers. We hold your passport', 'KEPT_PAPERS'],
])('%s', (sentence, flag) => expect(flagsIn(sentence)).toContain(flag));

test('each field of a vacancy is read sentence by sentence', () => {
  const found = redFlagsOf(
    vacancy({ title: 'Pretty girls wanted', tasks: 'Serve tables. Sit with guests!\nClean the room', trainingGiven: 'You pay first. We teach' }),
    { apprenticeship: null },
    rules,
  );
  expect(found).toEqual([
    { flag: 'LOOKS', field: 'title', sentence: 'Pretty girls wanted' },
    { flag: 'DRINKS_WITH_GUESTS', field: 'tasks', sentence: 'Sit with guests' },
    { flag: 'DEPOSIT', field: 'trainingGiven', sentence: 'You pay first' },
  ]);
});

test('a text without letters has no sign', () => {
  const rule: RedFlagRule = { flag: 'DEPOSIT', groups: [['deposit']] };
  expect(['', ' ', '123', '\0', '🙂'].filter((text) => hasFlag(text, rule))).toEqual([]);
});

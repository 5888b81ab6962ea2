import { hasPersonalDetails, workOnly } from './personal-details';

const WITHHELD = { hasRiskWords: (text: string) => /traffick|ប៉ូលិស/.test(text), isName: (word: string) => ['sok', 'dara'].includes(word) };

test.each([
  ['a risk word', 'she was trafficked'],
  ['a risk word in Khmer', 'ធ្លាប់ជួបប៉ូលិស'],
  ['a phone number', 'ask 012 345 678'],
  ['a phone number in Khmer digits', 'លេខ ០១២៣៤៥៦៧៨'],
  ['an international phone number', '+855 12 345 678'],
  ['an e-mail address', 'me@example.org'],
  ['a title', 'cleaned for Mr Theng'],
  ['a title in Khmer', 'ធ្វើការឲ្យ លោកថេង'],
  ['a common name', 'worked with Dara'],
  ['her own name', 'Roumchang sews well'],
  ['her own name inside Khmer words', 'រំចង់ដេរល្អ'],
])('%s is a personal detail', (_what, text) => {
  expect(hasPersonalDetails(text, WITHHELD, /\p{Script=Khmer}/u.test(text) ? 'រំចង់' : 'Roumchang')).toBe(true);
});

test.each(['Final test, May', 'Sewing, first course', 'Course 2024-2025, 120 hours', 'waitress two years', 'seen on 12.03.2026', 'លោកគ្រូបានឃើញ', 'ដាំបន្លែ'])(
  '%j is about work only',
  (text) => expect(hasPersonalDetails(text, WITHHELD, 'ដា')).toBe(false),
);

test('a sentence with a name is not added by itself, though a person may type two capitalised words', () => {
  const text = 'worked as cleaner at Riverside Hotel';
  expect([workOnly(text, WITHHELD), hasPersonalDetails(text, WITHHELD)]).toEqual(['', false]);
  expect(workOnly('cleaned rooms with Dara', WITHHELD)).toBe('');
  expect(workOnly('cleaned rooms in a hotel', WITHHELD)).toBe('cleaned rooms in a hotel');
});

test('a sentence loses its phone number', () => {
  expect(workOnly('waitress two years 012 345 678', WITHHELD)).toBe('waitress two years');
});

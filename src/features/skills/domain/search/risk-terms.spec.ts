import { readRows } from '../../read-rows';
import { SEARCH_LIBRARIES } from '../../search/search-libraries';
import { RiskWords } from './risk-terms';

const risk = new RiskWords(
  readRows('lexicon/risk_words.tsv', 'language word kind').map(([, word = '', kind = '']) => [word, kind]),
  SEARCH_LIBRARIES.stem,
);

test.each([
  'rescued by the police and lived in a shelter',
  'her husband was violent',
  'kept my passport',
  'the boss was keeping her passport',
  'took away our passport',
  'they held the passport',
  'hurt her',
  'hurting us',
  'the boss hit me',
  'hits her often',
  'beat me',
  'beat up her sister',
  'he was beating the girls',
  'was locked in a room',
  'they lock us every night',
  'sang at a karaoke',
  'massage parlour',
  'massage parlors',
  'called me a whore',
  'beer promoter',
  'worked as a beer girl',
  'bar girls',
  'worked in a bar',
  'afraid of her husband',
  'he threatened the family',
  'prostituted',
  'survivors',
  'kidnapped for a month',
  'sexually abusive',
  'sold into a house',
  'has AIDS',
  'was forced',
  'ធ្លាប់រងការរំលោភ',
  'ធ្វើជាស្រីបារ',
  'នៅខារ៉ាអូខេមួយឆ្នាំ',
  'ធ្វើការនៅបារ',
  'គេវាយខ្ញុំ',
  'ថៅកែយកលិខិតឆ្លងដែន',
])('%j has a risk word', (text) => expect(risk.areIn(text)).toBe(true));

test.each([
  'sold vegetables in the market',
  'first aid course',
  'sales force',
  'bartender in a hotel',
  'barista in a coffee bar',
  'beat eggs for cakes',
  'locked the doors at night as a guard',
  'took passport photos',
  'foot massage for tourists',
  'bottled beer in a factory',
  'promoted to line leader',
  'swept the courtyard',
  'pressed shirts',
  'sold her vegetables',
  'ម៉ាស្សាជើង',
  'បារីស្តា',
  'វាយអក្សរ',
])('%j has none', (text) => expect(risk.areIn(text)).toBe(false));

test.each([
  ['she cooked at a brothel', 'she cooked'],
  ['cleaner in the prison', 'cleaner'],
  ['washed dishes at a small karaoke', 'washed dishes'],
  ['waitress in a bar', 'waitress'],
  ['worked karaoke as cashier', 'as cashier'],
  ['waitress', 'waitress'],
  ['bartender in a hotel', 'bartender in a hotel'],
  ['he beat her with a broom', ''],
  ['cooked for the police', ''],
  ['abused at a brothel', ''],
  ['brothel', ''],
  ['worked as a beer girl', ''],
  ['ចម្អិនម្ហូបនៅខារ៉ាអូខេ', 'ចម្អិនម្ហូប'],
])('the work in %j without risk words is %j', (clause, work) => expect(risk.workWithout(clause)).toBe(work));

test('no risk word is listed twice', () => {
  const words = readRows('lexicon/risk_words.tsv', 'language word kind').map(([, word]) => word);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

/**
 * Words that must not appear on any page for employers or trainees, in either language: a person reading over
 * a trainee's shoulder must not find out whom the service supports. Case-insensitive patterns. This is the
 * only list; staff maintain it.
 */
const ENGLISH = [
  'surviv',
  'victim',
  'traffick',
  'exploit',
  'shelter',
  'safe ?house',
  'counsel',
  'abus',
  'rescu',
  'rehabilit',
  'reintegrat',
  'at[- _]?risk',
  'vulnerab',
  'trauma',
  'protected',
  'case ?work',
  'social ?work',
  'sex work',
  'prostitut',
  'brothel',
  'slavery',
];

/** Not yet reviewed by a native reader. */
const KHMER = [
  'ជនរងគ្រោះ',
  'រងគ្រោះ',
  'ជួញដូរ',
  'ទីជម្រក',
  'ជម្រក',
  'រំលោភ',
  'កេងប្រវ័ញ្ច',
  'ស្តារនីតិសម្បទា',
  'សមាហរណកម្ម',
  'សង្គ្រោះ',
  'ពិគ្រោះយោបល់ផ្លូវចិត្ត',
  'ពេស្យា',
  'ទាសភាព',
  'អ្នកទទួលបន្ទុក',
];

/** All forbidden words, for texts that employers read. */
export const FORBIDDEN_FOR_EMPLOYERS: readonly string[] = [...ENGLISH, ...KHMER];

/** The forbidden words that occur in a text. */
export const forbiddenIn = (text: string, words: readonly string[]): string[] => words.filter((word) => new RegExp(word, 'iu').test(text));

/**
 * The vocabulary wall: words that may occur nowhere an employer or a trainee can look, in either language, because a person who reads over a
 * shoulder must not learn whom the service supports. Patterns without regard to case. Staff keep this list; a word is added here and nowhere else.
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

/** Not yet read by a native reader. */
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

/** All of them, for what an employer reads. */
export const FORBIDDEN_FOR_EMPLOYERS: readonly string[] = [...ENGLISH, ...KHMER];

/** The words of the wall that occur in a text. */
export const forbiddenIn = (text: string, words: readonly string[]): string[] => words.filter((word) => new RegExp(word, 'iu').test(text));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts that users stumbled over, and their successors must not bring back. `…` means any placeholder. */
const RETIRED = [
  'Take it as a sheet',
  'On paper, for the donor',
  'Partners’ sheets',
  'Take in a partner’s sheet',
  'Take it in',
  'Your rows with what to mend',
  'nothing of the file can come in',
  'waits for you',
  'Show also what is for colleagues',
  'Show only what is mine',
  'Look at it',
  'She has not answered',
  'It was to be done by',
  'Whatever comes up',
  'There is more than fits here',
  'It is off the list',
  'Register somebody',
  'Nobody is found so',
  'No placement is like that',
  'I or nobody looks after',
  'What fits her',
  'All that speaks for and against it',
  'has nothing written down',
  'a little by way of',
  'One skill that would give job-ready people all',
  'What to teach next',
  'On the way to a place',
  'Work of her own',
  'Take it back',
  'Out of reach',
  'than nine of ten',
  'Half move on within',
  'Write a contact down',
  'Write the course down',
  'Write down who was there',
  'The paper she got for it',
  'This is there twice',
  'Use it no more',
  'What she is protected from',
  'What it rests on',
  'it proved to be none',
  'it is not told, because few persons are counted',
  'As it was known on',
  'Take a partner in',
  'Let the employer go on',
  'named anew',
  'living agreement',
  'It is written down that it was seen',
  'Somebody has begun',
  'Nothing you did is lost or counted twice',
  'Give it to the colleague by hand',
  'was taken away meanwhile',
  'more people than a day has room for',
  'Who knows what, step by step',
  'We have it',
  'Who works here',
  'People who start',
  'Where it stands',
  'Introduce people until',
  'Throw this away',
  'Take this vacancy back',
  'Save and go on',
  'Go on later',
  'Go on writing',
  'Look it over',
  'What you may know',
  'not on the card',
  'by own account',
  'on one’s own',
  'Tick what is true',
  'that are a must',
  'Somebody may come along',
  'We pay the way there',
  'Write this down',
  'Put this right',
  'password holds',
  'Hold the paper against',
  'Please look at this again',
  'Look among the unwanted mail',
  'Invited, not here yet',
  'stands in the window',
  'News in your Waymark account',
  'Not the same as was said first',
  'what is written about you',
  'What was shown is hidden at once',
  'The person',
  'with guidance',
  'Arrival form',
  'Short form',
  'own legal basis',
  'checked before day',
  'End session',
];

/** The same for texts that are wrong as a whole button, heading or state, but fine within a sentence. */
const RETIRED_ALONE = ['Try it', 'Between institutions', 'Works there', 'To be seen', 'Seen', 'Find it', 'With us', '0: none.', 'somebody'];

const MESSAGES = [...readFileSync(join(__dirname, 'en.po'), 'utf8').matchAll(/^msgid (".*"(?:\n".*")*)/gm)]
  .map(([, quoted = '""']) => quoted.split('\n').map((line) => JSON.parse(line) as string))
  .map((lines) => lines.join('').replaceAll("'", '’'))
  .filter((message) => message !== '');

test('no page or message brings back a wording that users stumbled over', () => {
  expect(MESSAGES.length).toBeGreaterThan(3_000);
  expect(MESSAGES.filter((message) => RETIRED.some((text) => message.includes(text)) || RETIRED_ALONE.includes(message))).toEqual([]);
});

/** The losing words of docs/terms.md, in which one thing has one name. */
const LOSING_TERMS =
  /\bseats?\b|\bplaces? (are )?filled\b|\bcleared\b|\bdid not select\b|\b(by|in|this|another|’s) state\b|\bnearly fits\b|\bunder Today\b|^home$|^not selected$|\blearn(ed|t)\b|^A start date\b|\bon the start date\b/i;

test('no page or message has a second word for a thing that docs/terms.md names', () => {
  expect(MESSAGES.filter((message) => LOSING_TERMS.test(message.replaceAll(/\{\w+/g, '{')))).toEqual([]);
});

test('no page or message says “somebody”, “nobody” or “write down”, as the texts used to', () => {
  expect(MESSAGES.filter((message) => /\b(somebody|nobody|whoever|wrote down|writ\w+ (\w+ )?down|anew|meanwhile)\b/i.test(message))).toEqual([]);
});

test('Khmer texts have one spelling and say who acts', () => {
  const texts = readFileSync(join(__dirname, 'km.po'), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#') && !line.startsWith('msgid'));
  expect(
    texts.filter((line) =>
      /ផ្ដើម|ម្ដង|ផ្ដល់|បណ្ដា|ប្ដូរ|ច័ន្ទ|អោយ|ឲ្យ|ត្រូវបាន|[“”]|កម្មករ|ថ្ងៃធ្វើការដំបូង|បញ្ចប់ការព្យួរ|ដកហូត|កំណត់ត្រាសវនកម្ម|ទូរសព្ទ|វគ្គជាក្រុម|ត្រៀមខ្លួនរួច|កត្តាសម្គាល់/.test(line),
    ),
  ).toEqual([]);
});

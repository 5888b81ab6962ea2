import { EVENTS } from '../../shared/events';
import { CODE_NOTICES, NOTICES } from './domain/notices';
import { letterOf, noticeText } from './render-notice';
import { textIn } from '../../locales/i18n';
import { CLOSINGS, KNOWN_ADDRESS_CLOSING, LINK_CLOSING, NOTICE_TEXTS } from './notice-texts';

const LANGUAGES = ['km', 'en'] as const;
const used = new Set(EVENTS.flatMap((event) => NOTICES[event].flatMap(({ notice, codeByLogin }) => [notice, ...Object.values(codeByLogin ?? {})])));
const traineeNotices = [...new Set(EVENTS.flatMap((event) => NOTICES[event].filter(({ to }) => to === 'TRAINEE').map(({ notice }) => notice)))];
const employerNotices = [...new Set(EVENTS.flatMap((event) => NOTICES[event].filter(({ to }) => to === 'EMPLOYER_USERS').map(({ notice }) => notice)))];

test.each(LANGUAGES)('every notice has a text in %s, and there are no unused texts', (language) => {
  expect(Object.keys(NOTICE_TEXTS).sort()).toEqual([...used].sort());
  const notices = Object.values(NOTICE_TEXTS).map((text) => textIn(language, text));
  for (const text of notices) expect(text).toMatch(/[.។]$/);
  const script = language === 'km' ? /\p{Script=Khmer}/u : /^[\x20-\x7e’]+$/;
  for (const text of [...notices, ...Object.values(CLOSINGS).map((text) => textIn(language, text, { base: '' }))]) expect(text).toMatch(script);
});

/** Words that would reveal to a person holding the trainee's phone what she takes part in. */
const REVEALING = /work|job|employ|interview|offer|vacanc|trainee|programme|shelter|survivor|counsel|ការងារ|និយោជក|សិក្ខាកាម|សម្ភាសន៍|សំណើ|https?:|\/|@|\{/i;
test.each(LANGUAGES)('no e-mail to a trainee in %s mentions work, an employer, a programme or a link', (language) => {
  expect(traineeNotices.length).toBeGreaterThan(4);
  for (const notice of traineeNotices) {
    const { subject, text } = letterOf({ id: 'm', recipientKind: 'TRAINEE', notice, language }, 'her@example.org');
    expect([notice, REVEALING.exec(subject), REVEALING.exec(text)]).toEqual([notice, null, null]);
  }
});

test.each(LANGUAGES)('no e-mail to an employer in %s mentions whom the service supports or its institutions', (language) => {
  for (const notice of employerNotices) {
    const { subject, text } = letterOf({ id: 'm', recipientKind: 'EMPLOYER', notice, language }, 'owner@example.com');
    expect(`${subject} ${text}`).not.toMatch(/trainee|survivor|traffick|victim|shelter|counsel|at risk|protect|institution|សិក្ខាកាម|រងគ្រោះ/i);
  }
});

test.each(LANGUAGES)("e-mails in %s to staff and employers contain the sign-in address if configured, and a trainee's never do", (language) => {
  const base = 'https://jobs.example.org';
  const textTo = (recipientKind: 'TRAINEE' | 'EMPLOYER' | 'STAFF', fill: object): string =>
    letterOf({ id: 'm', recipientKind, notice: 'news-waiting', language }, 'somebody@example.com', fill).text;
  expect(textTo('EMPLOYER', { base })).toContain(' https://jobs.example.org/employer ');
  expect(textTo('STAFF', { base })).toContain(' https://jobs.example.org/staff ');
  expect(textTo('EMPLOYER', { base, link: 'https://x' })).toContain(' https://jobs.example.org/employer');
  expect(textTo('EMPLOYER', {})).toContain(' /employer ');
  expect(textTo('TRAINEE', { base })).toBe(textTo('TRAINEE', {}));
  for (const to of ['TRAINEE', 'EMPLOYER', 'STAFF'] as const) expect(textTo(to, { base })).not.toContain('{');
});

test.each(LANGUAGES)('an e-mail to an employer in %s about a check-in contains its link and asks for a code, but names no person', (language) => {
  const link = 'https://jobs.example.org/employer/check-in/$&abc';
  const { subject, text } = letterOf({ id: 'm', recipientKind: 'EMPLOYER', notice: 'short-question', language }, 'owner@example.com', { link });
  expect(subject).toBe({ en: 'Three short questions are waiting for you', km: 'មានសំណួរខ្លីៗបីរង់ចាំអ្នក' }[language]);
  expect(text).toBe(`${textIn(language, NOTICE_TEXTS['short-question'])}\n\n${textIn(language, LINK_CLOSING, { link, base: '' })}\n`);
  expect(text.replace(link, '')).not.toMatch(/trainee|survivor|shelter|counsel|at risk|protect|institution|សិក្ខាកាម|រងគ្រោះ/i);
});

test.each(LANGUAGES)('an e-mail in %s with a code contains page and code on separate lines, and one without a code explains why', (language) => {
  for (const notice of CODE_NOTICES) {
    const mailed = { code: '7F3K-9Q2M-0VXA-4CTE', page: 'https://jobs.example.org/employer/reset' };
    const { subject, text } = letterOf({ id: 'm', recipientKind: 'EMPLOYER', notice, language }, 'new@example.com', { code: mailed });
    expect(`${subject} ${text.split('\n')[0]}`).not.toContain(mailed.code);
    expect(text.split('\n').filter((line) => line === mailed.code || line === mailed.page)).toEqual([mailed.page, mailed.code]);
    const codelessLetter = letterOf({ id: 'm', recipientKind: 'EMPLOYER', notice, language }, 'new@example.com', { code: { ...mailed, code: null } });
    expect(codelessLetter.text).toBe(`${textIn(language, NOTICE_TEXTS[notice as keyof typeof NOTICE_TEXTS])}\n\n${textIn(language, KNOWN_ADDRESS_CLOSING)}\n`);
  }
});

test('a code without a text gets the general text that there is news', () => {
  expect(noticeText('en', 'no-such-code')).toBe(textIn('en', NOTICE_TEXTS['news-waiting']));
});

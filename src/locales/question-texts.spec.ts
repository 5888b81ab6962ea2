import { INDICATOR_CODES } from '../features/alerts/domain/indicators';
import { CHECK_IN_QUESTIONS } from '../features/follow-ups/domain/trainee-check-in';
import { shortQuestions, questionText } from './question-texts';

const isKhmer = (text: string): boolean => /[\u1780-\u17ff]/.test(text);

test.each(['en', 'km'] as const)('all eleven follow-up questions have a text in %s', (language) => {
  const questions = INDICATOR_CODES.map((code) => [code, questionText(language, code)] as const);
  expect(questions.filter(([code, text]) => text === code || isKhmer(text) !== (language === 'km'))).toEqual([]);
});

test.each(['en', 'km'] as const)('every short question to the trainee has a text in %s', (language) => {
  const questions = shortQuestions(language);
  expect(questions.map(({ field }) => field)).toEqual(expect.arrayContaining(['feelsSafe', ...Object.keys(CHECK_IN_QUESTIONS), 'mood', 'wants', 'stillWorks']));
  expect(questions.filter(({ text }) => isKhmer(text) !== (language === 'km'))).toEqual([]);
});

test('a question without a text is shown as its code', () => expect(questionText('km', 'UNHEARD_OF')).toBe('UNHEARD_OF'));

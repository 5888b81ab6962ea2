import { i18nFor } from '../../../shared/labels/page-i18n';
import { recordedAnswerText } from '../../shared/follow-up-labels';

const i18n = i18nFor('en');

test('an answer that is missing says whether she left it empty or staff recorded none', () => {
  expect(recordedAnswerText(i18n, 'SKIP', 'TRAINEE_ALONE')).toBe('She left this empty');
  expect(recordedAnswerText(i18n, 'SKIP', 'TRAINEE_TO_STAFF')).toBe('No answer: she did not want to say, or it did not apply');
});

test('an answer reads the same whoever recorded it', () => {
  for (const reportedBy of ['TRAINEE_ALONE', 'TRAINEE_TO_STAFF'] as const) expect(recordedAnswerText(i18n, 'NO', reportedBy)).toBe('No');
});

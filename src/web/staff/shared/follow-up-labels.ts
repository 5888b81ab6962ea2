import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { ContactWay, FollowUpForm, FollowUpState, IndicatorAnswer, ReportedBy, TraineeWants } from '../gql';

/** The name of a follow-up, by its code: its time after the start of work. */
export function followUpName({ t }: I18n, code: string): string {
  switch (code) {
    case 'F0':
      return t(msg`First days`);
    case 'F1':
      return t(msg`After two weeks`);
    case 'F2':
      return t(msg`After a month`);
    case 'F3':
      return t(msg`After two months`);
    case 'F4':
      return t(msg`After three months`);
    case 'F5':
      return t(msg`After half a year`);
    case 'F6':
      return t(msg`After a year`);
    default:
      return t(msg`Extra contact`);
  }
}

/** Which questions of a follow-up must be answered. */
export function formName({ t }: I18n, form: FollowUpForm): string {
  if (form === 'ARRIVAL') return t(msg`Required: safety question`);
  return form === 'SHORT' ? t(msg`Required: main questions`) : t(msg`Required: all questions`);
}

export function followUpState({ t }: I18n, state: FollowUpState): string {
  switch (state) {
    case 'SCHEDULED':
      return t(msg`Not done yet`);
    case 'ATTEMPTED':
      return t(msg`Not reached yet`);
    case 'DONE':
      return t(msg`Done`);
    case 'PARTIAL':
      return t(msg`Partly done`);
    case 'MISSED':
    case 'ESCALATED':
      return t(msg`Overdue`);
    case 'CLOSED':
      return t(msg`Closed by staff`);
    case 'CANCELLED':
      return t(msg`No longer needed`);
  }
}

export function answerText({ t }: I18n, answer: IndicatorAnswer): string {
  switch (answer) {
    case 'YES':
      return t(msg`Yes`);
    case 'NO':
      return t(msg`No`);
    case 'NOT_SURE':
      return t(msg`Not sure`);
    case 'SKIP':
      return t(msg`No answer`);
    case 'NOT_PAY_DAY':
      return t(msg`Not pay day yet`);
  }
}

/** An answer in a record. One that is missing says whose choice that was, as far as the record knows. */
export function recordedAnswerText(i18n: I18n, answer: IndicatorAnswer, reportedBy: ReportedBy): string {
  if (answer !== 'SKIP') return answerText(i18n, answer);
  return reportedBy === 'TRAINEE_ALONE' ? i18n.t(msg`She left this empty`) : i18n.t(msg`No answer: she did not want to say, or it did not apply`);
}

export function contactMethodText({ t }: I18n, method: ContactWay): string {
  switch (method) {
    case 'IN_PERSON':
      return t(msg`In person, away from the workplace`);
    case 'CALL':
      return t(msg`By phone`);
    case 'IN_APP':
      return t(msg`By herself, on her own page`);
    case 'CHAT':
      return t(msg`By message`);
    case 'VISIT':
      return t(msg`On a visit to the workplace`);
  }
}

export function wantsText({ t }: I18n, wants: TraineeWants): string {
  if (wants === 'STAY') return t(msg`To stay`);
  return wants === 'CHANGE' ? t(msg`A change`) : t(msg`Help`);
}

/** How the trainee feels, 1 to 5. */
export const moodText = ({ t }: I18n, mood: number): string => [t(msg`Very bad`), t(msg`Bad`), t(msg`Okay`), t(msg`Good`), t(msg`Very good`)][mood - 1] ?? '';

/** How closely the job matches the work she wanted, 1 to 5. */
export const wantedText = ({ t }: I18n, rating: number): string =>
  [t(msg`Not at all`), t(msg`A little`), t(msg`About half`), t(msg`Mostly`), t(msg`Completely`)][rating - 1] ?? '';

import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { ContactOutcome, LoggedWay } from '../gql';

export const LOGGED_WAYS = ['CALL', 'MESSAGE', 'VISIT', 'IN_PERSON', 'SHE_CALLED'] as const satisfies readonly LoggedWay[];
export const CONTACT_OUTCOMES = [
  'TALKED',
  'NO_ANSWER',
  'SWITCHED_OFF',
  'WRONG_NUMBER',
  'SOMEONE_ELSE',
  'MESSAGE_LEFT',
] as const satisfies readonly ContactOutcome[];

export function loggedWay({ t }: I18n, way: LoggedWay): string {
  switch (way) {
    case 'CALL':
      return t(msg`We called her`);
    case 'MESSAGE':
      return t(msg`Written message`);
    case 'VISIT':
      return t(msg`Visit`);
    case 'IN_PERSON':
      return t(msg`In person`);
    case 'SHE_CALLED':
      return t(msg`She called us`);
  }
}

export function contactOutcome({ t }: I18n, outcome: ContactOutcome): string {
  switch (outcome) {
    case 'TALKED':
      return t(msg`Talked with her`);
    case 'NO_ANSWER':
      return t(msg`No answer`);
    case 'SWITCHED_OFF':
      return t(msg`Phone switched off`);
    case 'WRONG_NUMBER':
      return t(msg`Wrong number`);
    case 'SOMEONE_ELSE':
      return t(msg`Someone else answered`);
    case 'MESSAGE_LEFT':
      return t(msg`Message left`);
  }
}

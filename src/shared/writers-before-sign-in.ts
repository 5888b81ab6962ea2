import type { WrittenAction } from './writers';

/**
 * Actions written before sign-in: an employer registers, joins, requests a new password, or answers by a link
 * and its code.
 */
export const BEFORE_SIGN_IN: readonly WrittenAction[] = [
  'EmployerRegistered',
  'AccountJoined',
  'AccountPasswordChanged',
  'MailCodeToConfirm',
  'MailCodeToReset',
  'EmployerRegisteredAgain',
  'EmployerCheckInOpened',
  'EmployerCheckInAnswered',
  'EmployerCheckInReportedLeft',
];

import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { AlertSeverity, AlertSource, AlertState, Indicator, MandatoryReport } from '../gql';

/** The subject of an answer. It states no finding, because “not sure” is an answer too. */
export function indicatorText({ t }: I18n, indicator: Indicator): string {
  switch (indicator) {
    case 'ABUSE_OF_VULNERABILITY':
      return t(msg`Her past, papers, debt or family is used against her`);
    case 'DECEPTION':
      return t(msg`Not what she was promised`);
    case 'RESTRICTION_OF_MOVEMENT':
      return t(msg`She cannot leave after her shift`);
    case 'ISOLATION':
      return t(msg`Her phone or contact with people outside is restricted`);
    case 'PHYSICAL_SEXUAL_VIOLENCE':
      return t(msg`Someone hit, touched or forced her`);
    case 'INTIMIDATION_THREATS':
      return t(msg`Someone threatens her or her family`);
    case 'RETENTION_OF_DOCUMENTS':
      return t(msg`Someone else holds her papers`);
    case 'WITHHOLDING_WAGES':
      return t(msg`Pay late or not in full`);
    case 'DEBT_BONDAGE':
      return t(msg`She owes money for the job`);
    case 'ABUSIVE_CONDITIONS':
      return t(msg`She does not feel safe at the place, machines or housing`);
    case 'EXCESSIVE_OVERTIME':
      return t(msg`She cannot say no to overtime`);
  }
}

export const severityText = ({ t }: I18n, severity: AlertSeverity): string => (severity === 'CRITICAL' ? t(msg`Critical`) : t(msg`Serious`));

export function alertState({ t }: I18n, state: AlertState): string {
  switch (state) {
    case 'OPEN':
      return t(msg`Wishes not recorded yet`);
    case 'TRIAGED':
      return t(msg`Wishes recorded`);
    case 'ACTING':
      return t(msg`In progress`);
    case 'RESOLVED':
      return t(msg`Resolved`);
    case 'UNFOUNDED':
      return t(msg`Unfounded`);
  }
}

export function sourceText({ t }: I18n, source: AlertSource): string {
  switch (source) {
    case 'FOLLOW_UP':
      return t(msg`She told staff`);
    case 'SELF_REPORTED':
      return t(msg`She reported that something is wrong, without saying more`);
    case 'CHECK_IN':
      return t(msg`Her check-in`);
    case 'STAFF':
      return t(msg`Staff saw or heard it`);
    case 'TERMS':
      return t(msg`Her contract or first pay is worse than the offer that she accepted`);
  }
}

export function reportText({ t }: I18n, report: MandatoryReport): string {
  switch (report) {
    case 'UNDECIDED':
      return t(msg`Not decided yet`);
    case 'REPORTED':
      return t(msg`Reported`);
    case 'NOT_REQUIRED':
      return t(msg`Not required by law`);
  }
}

/** The label of one step in the history of an alert. */
export function stepText({ t }: I18n, transition: string): string {
  switch (transition) {
    case 'open':
      return t(msg`Opened`);
    case 'triage':
      return t(msg`Her wishes`);
    case 'act':
      return t(msg`Action taken`);
    case 'resolve':
      return t(msg`Resolved`);
    case 'markUnfounded':
      return t(msg`Unfounded`);
    case 'reopen':
      return t(msg`Reopened`);
    default:
      return transition;
  }
}

import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { AlertSeverity, AlertSource, AlertState, Indicator, MandatoryReport } from '../gql';

/** The subject of an answer. It states no finding, because “not sure” is an answer too. */
export function indicatorText({ t }: I18n, indicator: Indicator): string {
  switch (indicator) {
    case 'ABUSE_OF_VULNERABILITY':
      return t(msg`Her past, papers, debt or family used against her`);
    case 'DECEPTION':
      return t(msg`What she was promised`);
    case 'RESTRICTION_OF_MOVEMENT':
      return t(msg`Leaving after her shift`);
    case 'ISOLATION':
      return t(msg`Her phone, and talking to people outside`);
    case 'PHYSICAL_SEXUAL_VIOLENCE':
      return t(msg`Being hit, touched or forced`);
    case 'INTIMIDATION_THREATS':
      return t(msg`Threats`);
    case 'RETENTION_OF_DOCUMENTS':
      return t(msg`Holding her own papers`);
    case 'WITHHOLDING_WAGES':
      return t(msg`Pay in full and on the day`);
    case 'DEBT_BONDAGE':
      return t(msg`Debt for the work`);
    case 'ABUSIVE_CONDITIONS':
      return t(msg`Feeling safe at the place`);
    case 'EXCESSIVE_OVERTIME':
      return t(msg`Saying no to overtime`);
  }
}

export const severityText = ({ t }: I18n, severity: AlertSeverity): string => (severity === 'CRITICAL' ? t(msg`Critical`) : t(msg`Grave`));

export function alertState({ t }: I18n, state: AlertState): string {
  switch (state) {
    case 'OPEN':
      return t(msg`Nobody has asked her yet`);
    case 'TRIAGED':
      return t(msg`Her wishes are known`);
    case 'ACTING':
      return t(msg`Somebody acts`);
    case 'RESOLVED':
      return t(msg`Resolved`);
    case 'UNFOUNDED':
      return t(msg`It proved to be none`);
  }
}

export function sourceText({ t }: I18n, source: AlertSource): string {
  switch (source) {
    case 'FOLLOW_UP':
      return t(msg`She told a member of staff`);
    case 'SELF_REPORTED':
      return t(msg`She pressed that something is not right, and said no more`);
    case 'CHECK_IN':
      return t(msg`Her own check-in`);
    case 'STAFF':
      return t(msg`A member of staff saw or heard it`);
  }
}

export function reportText({ t }: I18n, report: MandatoryReport): string {
  switch (report) {
    case 'UNDECIDED':
      return t(msg`Nobody has decided yet`);
    case 'REPORTED':
      return t(msg`They were told`);
    case 'NOT_REQUIRED':
      return t(msg`The law does not ask for it`);
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
      return t(msg`A step for her`);
    case 'resolve':
      return t(msg`Resolved`);
    case 'markUnfounded':
      return t(msg`It proved to be none`);
    case 'reopen':
      return t(msg`Opened again`);
    default:
      return transition;
  }
}

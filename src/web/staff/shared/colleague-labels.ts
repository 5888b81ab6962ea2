import { msg } from '@lingui/core/macro';
import { dayAndMonth } from '../../shared/labels/near-days';
import type { I18n } from '../../shared/labels/page-i18n';

interface Colleague {
  readonly displayName: string;
  readonly leave?: { readonly endsOn: string; readonly standIn?: string | null } | null;
}

/** How long a colleague is away and who stands in; empty if the colleague is there. */
export function leaveText(i18n: I18n, { leave }: Pick<Colleague, 'leave'>): string {
  if (!leave) return '';
  const [day, standIn] = [dayAndMonth(i18n, leave.endsOn), leave.standIn];
  return standIn ? i18n.t(msg`on leave until ${day}; ${standIn} stands in`) : i18n.t(msg`on leave until ${day}; the team stands in`);
}

/** The name of a colleague, with the leave of today. */
export function colleagueText(i18n: I18n, colleague: Colleague): string {
  const [name, away] = [colleague.displayName, leaveText(i18n, colleague)];
  return away === '' ? name : i18n.t(msg`${name} (${away})`);
}

import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';

/**
 * How many seats are left once everyone on the way has one, of any institution. What is only on the way is not written
 * by itself, because it would be about single people of other institutions.
 */
export function seatsLeftText(i18n: I18n, { seats }: { readonly seats: number }, takenOrPending: number): string {
  const [left, some, all] = [i18n.number(seats - takenOrPending), i18n.number(takenOrPending), i18n.number(seats)];
  return takenOrPending === 0 ? i18n.t(msg`${left} of ${all}`) : i18n.t(msg`${left} (${some} of ${all} filled or being filled)`);
}

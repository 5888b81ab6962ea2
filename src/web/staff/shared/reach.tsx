import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import { daysText } from '../../shared/labels/work-labels';
import type { ContactKind, ReachFragment } from '../gql';
import { contactKind } from './trainee-labels';

/** The ways to speak with her, the most direct first; a message to an e-mail address or her page is no call. */
const BY_DIRECTNESS: readonly ContactKind[] = ['CALL', 'SMS', 'TELEGRAM', 'MESSENGER', 'TRUSTED_PERSON', 'IN_PERSON', 'TRAINEE_CALLS', 'EMAIL', 'IN_APP'];

/** The way that staff use first: one that she verified, and never her employer's device. */
export const firstWay = (ways: readonly ReachFragment[]): ReachFragment | undefined =>
  BY_DIRECTNESS.map((kind) => ways.find((way) => way.kind === kind && way.state === 'VERIFIED' && way.owner !== 'EMPLOYER')).find((way) => way !== undefined);

/** How to reach her and when it is safe, on one line. */
export function Reach({ i18n, ways }: { readonly i18n: I18n; readonly ways: readonly ReachFragment[] }) {
  const { t } = i18n;
  const way = firstWay(ways);
  if (!way) return <small class="reach">{t(msg`No verified way to reach her`)}</small>;
  const [from, to] = [i18n.time(way.safeFrom), i18n.time(way.safeTo)];
  const number = way.address?.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011');
  const isPhone = way.kind === 'CALL' || way.kind === 'SMS';
  return (
    <small class="reach">
      {contactKind(i18n, way.kind)}{' '}
      {way.address && (isPhone ? <a href={`tel:${way.address.replaceAll(/[^+\d]/g, '')}`}>{number}</a> : <bdi>{way.address}</bdi>)}
      {way.address && ' · '}
      {daysText(i18n, way.safeDays)}, {t(msg`${from} to ${to}`)}
      {way.mayLeaveMessage && ` · ${t(msg`a message may be left`)}`}
    </small>
  );
}

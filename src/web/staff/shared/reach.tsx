import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import { nearMoment } from '../../shared/labels/near-days';
import { daysText } from '../../shared/labels/work-labels';
import { Time } from '../../shared/parts/time';
import type { ContactKind, ReachFragment } from '../gql';
import { contactKind } from './trainee-labels';

/** The ways to speak with her, the most direct first; a message to an e-mail address or her page is no call. */
const BY_DIRECTNESS: readonly ContactKind[] = ['CALL', 'SMS', 'TELEGRAM', 'MESSENGER', 'TRUSTED_PERSON', 'IN_PERSON', 'TRAINEE_CALLS', 'EMAIL', 'IN_APP'];

/** The way that staff use first: one that she verified and has not asked to leave alone, and never her employer's device. */
export const firstWay = (ways: readonly ReachFragment[]): ReachFragment | undefined =>
  BY_DIRECTNESS.map((kind) =>
    ways.find((way) => way.kind === kind && way.state === 'VERIFIED' && way.doNotContactUntil === null && way.owner !== 'EMPLOYER'),
  ).find((way) => way !== undefined);

interface ReachProps {
  readonly i18n: I18n;
  readonly ways: readonly ReachFragment[];
}

/** How to reach her and when it is safe, on one line, and which ways she does not want. */
export function Reach({ i18n, ways }: ReachProps) {
  return (
    <>
      <SafeWay i18n={i18n} ways={ways} />
      {ways.filter(isUnwanted).map(({ kind, doNotContactUntil }) => {
        const [how, until] = [contactKind(i18n, kind), doNotContactUntil ? nearMoment(i18n, doNotContactUntil) : ''];
        return (
          <small class="reach overdue" key={kind}>
            {' · '}
            {doNotContactUntil ? (
              <Time i18n={i18n} at={doNotContactUntil}>
                {i18n.t(msg`Do not use before ${until}: ${how}`)}
              </Time>
            ) : (
              i18n.t(msg`Do not use: ${how}`)
            )}
          </small>
        );
      })}
    </>
  );
}

/** A way that she does not want, for now or at all. */
const isUnwanted = ({ state, doNotContactUntil }: ReachFragment): boolean => state === 'BLOCKED' || doNotContactUntil !== null;

function SafeWay({ i18n, ways }: ReachProps) {
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
      {' · '}
      {daysText(i18n, way.safeDays)}, {t(msg`${from} to ${to}`)}
      {way.mayLeaveMessage && ` · ${t(msg`a message may be left`)}`}
    </small>
  );
}

import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import { Button, Field, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { HeldPeopleFragment, HoldLineFragment } from '../../gql';
import { Time } from '../../../shared/parts/time';
import { shortDayOf } from '../../../shared/labels/near-days';
import { PeopleThere } from './people-there';

interface HoldProps {
  readonly visit: Visit;
  /** With the people there, unless the page lists them once for all holds. */
  readonly hold: HoldLineFragment & { readonly people?: HeldPeopleFragment | null };
  /** The alert whose page shows the hold. The form returns to that page. */
  readonly alertId?: string;
}

/** The field for the reason. The hold's id makes it unique among several holds on one page. */
export const reasonField = (holdId: string): string => `reason-${holdId}`;

/** A hold: which institution placed it, who agreed to lift it, and what is still needed. */
export function HoldCard({ visit, hold, alertId }: HoldProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const since = shortDayOf(i18n, hold.openedAt);
  return (
    <section class="card flat" id={`hold-${hold.id}`}>
      <div class="split">
        <h2>{alertId ? t(msg`Employer hold`) : hold.employer.legalName}</h2>
        <Tag tone={hold.liftedAt ? 'good' : 'wait'}>{hold.liftedAt ? t(msg`Lifted`) : hold.isOurs ? t(msg`Our hold`) : t(msg`Another institution’s hold`)}</Tag>
      </div>
      <p class="hint">
        <Time i18n={i18n} at={hold.openedAt}>
          {t(msg`since ${since}`)}
        </Time>
      </p>
      {hold.isOurs ? (
        <OwnHold visit={visit} hold={hold} {...(alertId ? { alertId } : {})} />
      ) : (
        <p>{t(msg`Only the institution that placed the hold knows the reason and can lift it.`)}</p>
      )}
      {hold.people && (hold.liftedAt === null || hold.people.toContact > 0) && (
        <PeopleThere i18n={i18n} people={hold.people} employerId={hold.employer.id} isLifted={hold.liftedAt !== null} />
      )}
    </section>
  );
}

function OwnHold({ visit, hold, alertId }: HoldProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { agreements, alert, liftedAt } = hold;
  const waitsForAlert = alert !== null && alert !== undefined && alert.state !== 'RESOLVED' && alert.state !== 'UNFOUNDED';
  return (
    <>
      {alert && !alertId && (
        <p>
          <a class="target" href={`/staff/alerts/${alert.id}`}>
            {t(msg`Open the alert behind this hold`)}
          </a>
        </p>
      )}
      {agreements.length > 0 && (
        <>
          <h3>{t(msg`Agreed to lift the hold`)}</h3>
          <ul class="lines steps">
            {agreements.map(({ by, asSafetyLead, reason, agreedAt }) => (
              <li key={`${by?.id} ${agreedAt}`}>
                <p>
                  <strong>{by?.displayName}</strong>
                  {asSafetyLead && `, ${t(msg`safety lead`)}`}
                </p>
                <p class="said">{reason}</p>
                <p class="hint">
                  <Time i18n={i18n} at={agreedAt} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {liftedAt ? (
        <p>{liftedText(i18n, liftedAt)}</p>
      ) : (
        <>
          <p class="attention">
            {waitsForAlert
              ? t(msg`The hold can be lifted once the alert has ended. Then two people must agree, one of them the safety lead. The employer is not informed.`)
              : missingAgreementsText(visit, hold)}
          </p>
          {!waitsForAlert && hold.availableActions.includes('agreeToLift') && (
            <Form visit={visit} action={`/staff/holds/${hold.id}/agree`}>
              {alertId && <input type="hidden" name="alertId" value={alertId} />}
              <Field
                visit={visit}
                name={reasonField(hold.id)}
                label={t(msg`Why is it safe to lift the hold?`)}
                hint={t(msg`Saved with your name. The employer is not informed.`)}
                rows={3}
              />
              <Button plain>{t(msg`Agree to lift the hold`)}</Button>
            </Form>
          )}
        </>
      )}
    </>
  );
}

function liftedText(i18n: I18n, liftedAt: string): string {
  const at = i18n.moment(liftedAt);
  return i18n.t(msg`Lifted on ${at}. The employer was not informed of the hold or of its end.`);
}

/** What is still needed to lift the hold, after the agreements so far. */
function missingAgreementsText({ i18n: { t }, actor }: Visit, { agreements }: HoldLineFragment): string {
  if (agreements.length === 0) return t(msg`Two people must agree, one of them the safety lead. The employer is not informed.`);
  const hasLead = agreements.some(({ asSafetyLead }) => asSafetyLead);
  const isMine = agreements.some(({ by }) => by?.id === actor.accountId);
  if (hasLead && isMine) return t(msg`You have agreed. A second person must also agree. The employer is not informed.`);
  if (hasLead) return t(msg`The safety lead has agreed. A second person must also agree. The employer is not informed.`);
  if (isMine) return t(msg`You have agreed. The safety lead must also agree. The employer is not informed.`);
  return t(msg`The safety lead must also agree. The employer is not informed.`);
}

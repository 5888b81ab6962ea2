import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { InstitutionReferralPageQuery, InstitutionReferralState } from '../../gql';
import { Time } from '../../../shared/parts/time';

type Referral = NonNullable<InstitutionReferralPageQuery['institutionReferral']>;

const ORDER: readonly InstitutionReferralState[] = ['DRAFTED', 'OFFERED', 'ACCEPTED', 'IDENTITY_RELEASED', 'IN_SERVICE', 'DONE'];

interface Step {
  readonly state: InstitutionReferralState;
  readonly name: string;
  readonly text: string;
  readonly at: string | null | undefined;
}

function stepsOf({ t }: I18n, { offeredAt, answeredAt, releasedAt, endedAt }: Referral): Step[] {
  return [
    { state: 'DRAFTED', name: t(msg`Draft`), text: t(msg`Only the sending institution sees it.`), at: null },
    {
      state: 'OFFERED',
      name: t(msg`Offered without a name`),
      text: t(msg`The receiving institution sees the need, its urgency and a coded summary: no name, no trainee code, no contact method.`),
      at: offeredAt,
    },
    {
      state: 'ACCEPTED',
      name: t(msg`Accepted`),
      text: t(msg`The receiving institution can take her, still without knowing who she is. There are now 30 days to ask her.`),
      at: answeredAt,
    },
    {
      state: 'IDENTITY_RELEASED',
      name: t(msg`Identity disclosed`),
      text: t(msg`Only with her consent to this one institution. It sees the name she is called by and her safe contacts, until the day her consent ends.`),
      at: releasedAt,
    },
    {
      state: 'IN_SERVICE',
      name: t(msg`Supported by the receiving institution`),
      text: t(msg`The receiving institution registers her as its own trainee. Reports still count her once.`),
      at: null,
    },
    { state: 'DONE', name: t(msg`Support ended`), text: t(msg`The receiving institution no longer sees her details.`), at: endedAt },
  ];
}

/**
 * The steps of a referral: what each step discloses, and to whom. A referral that stopped early shows the
 * step it reached.
 */
export function Steps({ i18n, referral }: { readonly i18n: I18n; readonly referral: Referral }) {
  const { t } = i18n;
  const reached = ORDER.indexOf(referral.state);
  return (
    <section class="card">
      <h2>{t(msg`What each side sees, step by step`)}</h2>
      <ol class="way">
        {stepsOf(i18n, referral).map(({ state, name, text, at }, index) => {
          const isDone = reached >= 0 ? index < reached || referral.state === 'DONE' : Boolean(at) && index < 4;
          const isHere = state === referral.state && state !== 'DONE';
          return (
            <li key={state} class={isHere ? 'here' : isDone ? 'done' : undefined} aria-current={isHere ? 'step' : undefined}>
              <strong>{name}</strong>
              {at && (isDone || isHere) && (
                <small>
                  {' '}
                  <Time i18n={i18n} at={at} />
                </small>
              )}
              <p>{text}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

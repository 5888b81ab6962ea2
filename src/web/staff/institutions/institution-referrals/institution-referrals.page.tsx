import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag } from '../../../shared/form/facts';
import { Button, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { Tabs } from '../../../shared/parts/tabs';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { InstitutionReferralLineFragment, InstitutionReferralsQuery, InstitutionReferralState, ReferralSide } from '../../gql';
import { More } from '../../shared/listing';
import { institutionName, institutionReferralState, needText, REFERRAL_TONE, urgencyText } from '../../shared/institution-labels';
import { Person } from '../../shared/person';
import { Time } from '../../../shared/parts/time';
import { shortMoment } from '../../../shared/labels/near-days';

export const STATES: readonly InstitutionReferralState[] = [
  'DRAFTED',
  'OFFERED',
  'ACCEPTED',
  'IDENTITY_RELEASED',
  'IN_SERVICE',
  'DONE',
  'REJECTED',
  'REVOKED',
  'EXPIRED',
];

interface ReferralFilter {
  readonly side: ReferralSide;
  readonly state: InstitutionReferralState | null;
}

export function institutionReferralsPage(visit: Visit, { me, institutionReferrals }: InstitutionReferralsQuery, { side, state }: ReferralFilter): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const isSending = side === 'SENDING';
  const query = { side: isSending ? 'out' : 'in', ...(state ? { state } : {}) };
  return page({
    visit,
    title: t(msg`Partner referrals`),
    children: (
      <>
        <PageHead
          title={t(msg`Partner referrals`)}
          lead={t(
            msg`First offer a trainee without a name. You disclose her identity only after the other institution accepts, and with her own consent to that institution.`,
          )}
        />
        <SideTabs i18n={i18n} isSending={isSending} />
        {me?.may.includes('institution-referral.send') && isSending && (
          <p class="actions">
            <a class="button" href="/staff/institution-referrals/new">
              {t(msg`Prepare referral`)}
            </a>
            <a class="button plain" href="/staff/programmes">
              {t(msg`Search the directory`)}
            </a>
          </p>
        )}
        <StateFilter visit={visit} side={query.side} state={state} />
        {institutionReferrals.nodes.length === 0 && (
          <EmptyState icon="way" title={isSending ? t(msg`No referrals sent by us`) : t(msg`No referrals offered to us`)} />
        )}
        <ul class="tiles">
          {institutionReferrals.nodes.map((referral) => (
            <ReferralTile key={referral.id} i18n={i18n} referral={referral} />
          ))}
        </ul>
        <More visit={visit} path="/staff/institution-referrals" filters={query} pageInfo={institutionReferrals.pageInfo} />
      </>
    ),
  });
}

function SideTabs({ i18n: { t }, isSending }: { readonly i18n: I18n; readonly isSending: boolean }) {
  const path = '/staff/institution-referrals';
  return (
    <Tabs
      label={t(msg`Sent or offered`)}
      tabs={[
        { href: `${path}?side=out`, name: t(msg`Sent by us`), isCurrent: isSending },
        { href: `${path}?side=in`, name: t(msg`Offered to us`), isCurrent: !isSending },
      ]}
    />
  );
}

function StateFilter({ visit, side, state }: { readonly visit: Visit; readonly side: string; readonly state: InstitutionReferralState | null }) {
  const { i18n } = visit;
  const { t } = i18n;
  const options = [{ value: '', label: t(msg`All`) }, ...STATES.map((value) => ({ value, label: institutionReferralState(i18n, value) }))];
  return (
    <form method="get" action="/staff/institution-referrals" class="finder beside end" noValidate>
      <input type="hidden" name="side" value={side} />
      <Select visit={visit} name="state" label={t(msg`Status`)} options={options} value={state ?? ''} />
      <Button plain>{t(msg`Show`)}</Button>
    </form>
  );
}

function ReferralTile({ i18n, referral }: { readonly i18n: I18n; readonly referral: InstitutionReferralLineFragment }) {
  const { t } = i18n;
  const { id, side, need, urgency, state, dueAt, trainee, availableActions } = referral;
  const other = institutionName(i18n, side === 'SENDING' ? referral.to : referral.from);
  const until = dueAt ? shortMoment(i18n, dueAt) : '';
  // the sender can revoke at any time, so that transition does not mean the referral waits for us
  const waitsForUs = availableActions.some((transition) => transition !== 'revoke');
  return (
    <li class="card flat">
      <div class="split">
        <h2>
          <a href={`/staff/institution-referrals/${id}`}>{needText(i18n, need)}</a>
        </h2>
        <Tag tone={REFERRAL_TONE[state]}>{institutionReferralState(i18n, state)}</Tag>
      </div>
      <p>
        {side === 'SENDING' ? t(msg`to ${other}`) : t(msg`from ${other}`)} · {urgencyText(i18n, urgency)}
        {trainee && (
          <>
            {' · '}
            <Person person={trainee} />
          </>
        )}
      </p>
      {dueAt && (
        <p class="hint">
          <Time i18n={i18n} at={dueAt}>
            {waitsForUs ? t(msg`Our next step is due ${until}`) : t(msg`Their next step is due ${until}`)}
          </Time>
        </p>
      )}
    </li>
  );
}

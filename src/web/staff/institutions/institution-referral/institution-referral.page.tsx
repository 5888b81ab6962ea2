import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { daysText, languageName } from '../../../shared/labels/work-labels';
import { localName } from '../../programmes/programmes/programmes.page';
import type { InstitutionReferralPageQuery } from '../../gql';
import { ageBandText, institutionName, institutionReferralState, literacyText, needText, REFERRAL_TONE, urgencyText } from '../../shared/institution-labels';
import { Person } from '../../shared/person';
import { releasedContactMethod } from './released-contact-labels';
import { referralLabels, ReferralForms } from './institution-referral-forms';
import { Steps } from './institution-referral-steps';
import { identityNotice } from './identity-notice';

type Referral = NonNullable<InstitutionReferralPageQuery['institutionReferral']>;

export function institutionReferralPage(
  visit: Visit,
  { me, institutionReferral }: { readonly me?: InstitutionReferralPageQuery['me']; readonly institutionReferral: Referral },
): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { need, urgency, state, side, from, to, trainee, dueAt, summary, released } = institutionReferral;
  return page({
    visit,
    title: t(msg`Partner referrals`),
    children: (
      <>
        <PageHead
          back={{ href: `/staff/institution-referrals?side=${side === 'SENDING' ? 'out' : 'in'}`, label: t(msg`Partner referrals`) }}
          title={needText(i18n, need)}
        />
        <p class="tags">
          <Tag tone={REFERRAL_TONE[state]}>{institutionReferralState(i18n, state)}</Tag>
        </p>
        <ErrorSummary visit={visit} labels={referralLabels(i18n)} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`From`), institutionName(i18n, from)],
              [t(msg`To`), institutionName(i18n, to)],
              [t(msg`Urgency`), urgencyText(i18n, urgency)],
              [t(msg`Trainee`), trainee ? <Person person={trainee} /> : identityNotice(i18n, institutionReferral, me?.may.includes('trainee.read') ?? false)],
              [t(msg`Expires on`), dueAt ? i18n.moment(dueAt) : null],
            ]}
          />
        </section>
        <ReferralForms visit={visit} me={me ?? null} referral={institutionReferral} />
        {summary && <Summary i18n={i18n} summary={summary} isSending={side === 'SENDING'} />}
        {released && <ReleasedIdentity i18n={i18n} released={released} />}
        <Steps i18n={i18n} referral={institutionReferral} />
      </>
    ),
  });
}

interface SummaryProps {
  readonly i18n: I18n;
  readonly summary: NonNullable<Referral['summary']>;
  readonly isSending: boolean;
}

/** The first skills by name, and how many she has. */
function skillsText(i18n: I18n, { skillCount, topSkills }: SummaryProps['summary']): string {
  const count = i18n.number(skillCount);
  if (skillCount === 0) return count;
  const skills = i18n.list(topSkills.map(({ label }) => label));
  return skillCount > topSkills.length ? i18n.t(msg`${count} in all, among them ${skills}`) : skills;
}

/** What both sides can read before her identity is released. */
function Summary({ i18n, summary, isSending }: SummaryProps) {
  const { t } = i18n;
  return (
    <section class="card">
      <h2>{isSending ? t(msg`All that the other institution sees`) : t(msg`What you can see for now`)}</h2>
      <Facts
        facts={[
          [t(msg`Age`), ageBandText(i18n, summary.ageBand)],
          [t(msg`Home province`), localName(i18n, summary.homeProvince)],
          [t(msg`Languages`), i18n.list(summary.languages.map((code) => languageName(i18n, code)))],
          [t(msg`Reads and writes`), literacyText(i18n, summary.literacy)],
          [t(msg`Skills`), skillsText(i18n, summary)],
          [t(msg`Also needs`), i18n.list(summary.alsoNeeds.map((need) => needText(i18n, need)))],
        ]}
      />
    </section>
  );
}

function ReleasedIdentity({ i18n, released }: { readonly i18n: I18n; readonly released: NonNullable<Referral['released']> }) {
  const { t } = i18n;
  const until = i18n.day(released.until);
  return (
    <section class="card glad">
      <h2>{t(msg`Identity`)}</h2>
      <p class="hint">{t(msg`With her consent, until ${until}. Your access is logged.`)}</p>
      <Facts
        facts={[
          [t(msg`Goes by`), released.displayName],
          [t(msg`Speaks`), languageName(i18n, released.language.toLowerCase())],
          ...released.contactMethods.map((method) => {
            const [days, from, to] = [daysText(i18n, method.safeDays), i18n.time(method.safeFrom), i18n.time(method.safeTo)];
            const safe = t(msg`${days}, ${from} to ${to}`);
            const leave = method.mayLeaveMessage ? t(msg`a message may be left`) : t(msg`do not leave a message`);
            return [releasedContactMethod(i18n, method.kind), [method.address, safe, leave].filter(Boolean).join(' · ')] as const;
          }),
        ]}
      />
    </section>
  );
}

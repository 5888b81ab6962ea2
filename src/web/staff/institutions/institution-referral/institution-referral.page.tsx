import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { Words } from '../../../shared/labels/words';
import { daysText, languageName } from '../../../shared/labels/work-labels';
import { localName } from '../../programmes/programmes/programmes.page';
import type { InstitutionReferralPageQuery } from '../../gql';
import { ageBandText, institutionName, institutionReferralState, literacyText, needText, REFERRAL_TONE, urgencyText } from '../../shared/institution-labels';
import { Person } from '../../shared/person';
import { releasedContactMethod } from './released-contact-labels';
import { formLabels, ReferralForms } from './institution-referral-forms';
import { Steps } from './institution-referral-steps';
import { identityNotice } from './identity-notice';

type Referral = NonNullable<InstitutionReferralPageQuery['institutionReferral']>;

export function institutionReferralPage(
  visit: Visit,
  { me, institutionReferral }: { readonly me?: InstitutionReferralPageQuery['me']; readonly institutionReferral: Referral },
): VNode {
  const { words } = visit;
  const { t } = words;
  const { need, urgency, state, side, from, to, trainee, dueAt, summary, released } = institutionReferral;
  return page({
    visit,
    title: t(msg`Between institutions`),
    children: (
      <>
        <PageHead
          back={{ href: `/staff/institution-referrals?side=${side === 'SENDING' ? 'out' : 'in'}`, label: t(msg`Between institutions`) }}
          title={needText(words, need)}
        />
        <p class="tags">
          <Tag tone={REFERRAL_TONE[state]}>{institutionReferralState(words, state)}</Tag>
        </p>
        <ErrorSummary visit={visit} labels={formLabels(words)} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`From`), institutionName(words, from)],
              [t(msg`To`), institutionName(words, to)],
              [t(msg`How soon`), urgencyText(words, urgency)],
              [t(msg`Who`), trainee ? <Person person={trainee} /> : identityNotice(words, institutionReferral, me?.may.includes('trainee.read') ?? false)],
              [t(msg`Waits until`), dueAt ? words.moment(dueAt) : null],
            ]}
          />
        </section>
        <ReferralForms visit={visit} me={me ?? null} referral={institutionReferral} />
        {summary && <Summary words={words} summary={summary} isSending={side === 'SENDING'} />}
        {released && <ReleasedIdentity words={words} released={released} />}
        <Steps words={words} referral={institutionReferral} />
      </>
    ),
  });
}

interface SummaryProps {
  readonly words: Words;
  readonly summary: NonNullable<Referral['summary']>;
  readonly isSending: boolean;
}

/** What both sides can read before her identity is released. */
function Summary({ words, summary, isSending }: SummaryProps) {
  const { t } = words;
  const skills = words.list(summary.topSkills.map(({ label }) => label));
  return (
    <section class="card">
      <h2>{isSending ? t(msg`What the other side reads, and no more`) : t(msg`What you may know for now`)}</h2>
      <Facts
        facts={[
          [t(msg`Age`), ageBandText(words, summary.ageBand)],
          [t(msg`Home province`), localName(words, summary.homeProvince)],
          [t(msg`Languages`), words.list(summary.languages.map((code) => languageName(words, code)))],
          [t(msg`Reads and writes`), literacyText(words, summary.literacy)],
          [t(msg`Skills`), summary.skillCount === 0 ? words.number(0) : `${words.number(summary.skillCount)}: ${skills}`],
          [t(msg`Also needs`), words.list(summary.alsoNeeds.map((need) => needText(words, need)))],
        ]}
      />
    </section>
  );
}

function ReleasedIdentity({ words, released }: { readonly words: Words; readonly released: NonNullable<Referral['released']> }) {
  const { t } = words;
  const until = words.day(released.until);
  return (
    <section class="card glad">
      <h2>{t(msg`Who she is`)}</h2>
      <p class="hint">{t(msg`With her yes, until ${until}. That you looked is written down.`)}</p>
      <Facts
        facts={[
          [t(msg`Called`), released.displayName],
          [t(msg`Speaks`), languageName(words, released.language.toLowerCase())],
          ...released.ways.map((way) => {
            const [days, from, to] = [daysText(words, way.safeDays), words.time(way.safeFrom), words.time(way.safeTo)];
            const safe = t(msg`${days}, ${from} to ${to}`);
            const leave = way.mayLeaveMessage ? t(msg`a message may be left`) : t(msg`leave no message`);
            return [releasedContactMethod(words, way.kind), [way.address, safe, leave].filter(Boolean).join(' · ')] as const;
          }),
        ]}
      />
    </section>
  );
}

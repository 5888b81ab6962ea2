import { msg } from '@lingui/core/macro';
import { Facts, Tag } from '../../../shared/form/facts';
import { termChangeText } from '../../../shared/form/term-change';
import type { I18n } from '../../../shared/labels/page-i18n';
import { daysText, hoursText, lengthText, payText } from '../../../shared/labels/work-labels';
import { followUpName, followUpState } from '../../shared/follow-up-labels';
import type { FollowUpToRecordQuery, TermsStage } from '../../gql';
import { Time } from '../../../shared/parts/time';

type FollowUp = NonNullable<FollowUpToRecordQuery['followUp']>;
type Drift = FollowUp['placement']['drift'][number];

/**
 * The terms she accepted and how they differ now, shown next to the questions so that staff can ask about the
 * promised terms.
 */
export function PromisedTerms({ i18n, placement }: { readonly i18n: I18n; readonly placement: FollowUp['placement'] }) {
  const { t } = i18n;
  const promised = placement.drift.find(({ stage }) => stage === 'OFFER') ?? placement.drift[0];
  const later = placement.drift.filter(({ stage, differences }) => (stage === 'CONTRACT' || stage === 'FIRST_PAY') && differences.length > 0);
  const { district, province } = placement.vacancy.site;
  if (!promised) return null;
  return (
    <section class="card flat">
      <h2>{t(msg`Promised terms`)}</h2>
      <Facts
        facts={[
          [t(msg`Pay`), payText(i18n, promised.terms.pay)],
          [t(msg`Days`), daysText(i18n, promised.terms.days)],
          [t(msg`Hours`), hoursText(i18n, promised.terms)],
          [t(msg`How long`), lengthText(i18n, promised.terms.contractMonths)],
          [t(msg`Place`), `${district}, ${i18n.language === 'km' ? province.nameKm : province.name}`],
          [t(msg`First day`), i18n.day(placement.startsOn)],
        ]}
      />
      {later.map((stage) => (
        <ChangedTerms key={stage.stage} i18n={i18n} drift={stage} />
      ))}
    </section>
  );
}

function ChangedTerms({ i18n, drift: { stage, differences } }: { readonly i18n: I18n; readonly drift: Drift }) {
  const { t } = i18n;
  return (
    <div class="attention">
      <h3 class="small">{stageName(t(msg`Different in the contract`), t(msg`Different at first pay`), stage)}</h3>
      <ul>
        {differences.map(({ term, promised, found }) => (
          <li key={term}>{termChangeText(i18n, { term, before: promised, now: found })}</li>
        ))}
      </ul>
    </div>
  );
}
const stageName = (contract: string, firstPay: string, stage: TermsStage): string => (stage === 'CONTRACT' ? contract : firstPay);

/** All follow-ups of the year, each with a link. */
export function FollowUpList({ i18n, followUp }: { readonly i18n: I18n; readonly followUp: FollowUp }) {
  const { t } = i18n;
  return (
    <section class="card flat">
      <h2>{t(msg`All follow-ups`)}</h2>
      <ul class="lines">
        {followUp.placement.followUps.map(({ id, code, state, windowTo }) => (
          <li key={id}>
            {id === followUp.id ? <strong>{followUpName(i18n, code)}</strong> : <a href={`/staff/follow-ups/${id}`}>{followUpName(i18n, code)}</a>}{' '}
            <Tag tone={state === 'DONE' ? 'good' : state === 'MISSED' || state === 'ESCALATED' ? 'late' : 'calm'}>{followUpState(i18n, state)}</Tag>
            <small class="line-day">
              <Time i18n={i18n} at={windowTo} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { msg } from '@lingui/core/macro';
import { Facts, Tag } from '../../../shared/form/facts';
import { termChangeText } from '../../../shared/form/term-change';
import type { Words } from '../../../shared/labels/words';
import { daysText, hoursText, lengthText, payText } from '../../../shared/labels/work-labels';
import { followUpName, followUpState } from '../../shared/follow-up-labels';
import type { FollowUpToRecordQuery, TermsStage } from '../../gql';

type FollowUp = NonNullable<FollowUpToRecordQuery['followUp']>;
type Drift = FollowUp['placement']['drift'][number];

/**
 * The terms she accepted and how they differ now, shown next to the questions so that staff can ask about the
 * promised terms.
 */
export function PromisedTerms({ words, placement }: { readonly words: Words; readonly placement: FollowUp['placement'] }) {
  const { t } = words;
  const promised = placement.drift.find(({ stage }) => stage === 'OFFER') ?? placement.drift[0];
  const later = placement.drift.filter(({ stage, differences }) => (stage === 'CONTRACT' || stage === 'FIRST_PAY') && differences.length > 0);
  const { district, province } = placement.vacancy.site;
  if (!promised) return null;
  return (
    <section class="card flat">
      <h2>{t(msg`What was promised`)}</h2>
      <Facts
        facts={[
          [t(msg`Pay`), payText(words, promised.terms.pay)],
          [t(msg`Days`), daysText(words, promised.terms.days)],
          [t(msg`Hours`), hoursText(words, promised.terms)],
          [t(msg`How long`), lengthText(words, promised.terms.contractMonths)],
          [t(msg`Place`), `${district}, ${words.language === 'km' ? province.nameKm : province.name}`],
          [t(msg`First day`), words.day(placement.startsOn)],
        ]}
      />
      {later.map((stage) => (
        <ChangedTerms key={stage.stage} words={words} drift={stage} />
      ))}
    </section>
  );
}

function ChangedTerms({ words, drift: { stage, differences } }: { readonly words: Words; readonly drift: Drift }) {
  const { t } = words;
  return (
    <div class="attention">
      <h3 class="small">{stageName(t(msg`In the contract it is different`), t(msg`At the first pay it was different`), stage)}</h3>
      <ul>
        {differences.map(({ term, promised, found }) => (
          <li key={term}>{termChangeText(words, { term, before: promised, now: found })}</li>
        ))}
      </ul>
    </div>
  );
}
const stageName = (contract: string, firstPay: string, stage: TermsStage): string => (stage === 'CONTRACT' ? contract : firstPay);

/** All follow-ups of the year, each with a link. */
export function FollowUpList({ words, followUp }: { readonly words: Words; readonly followUp: FollowUp }) {
  const { t } = words;
  return (
    <section class="card flat">
      <h2>{t(msg`All follow-ups`)}</h2>
      <ul class="lines">
        {followUp.placement.followUps.map(({ id, code, state, dueOn }) => (
          <li key={id}>
            {id === followUp.id ? <strong>{followUpName(words, code)}</strong> : <a href={`/staff/follow-ups/${id}`}>{followUpName(words, code)}</a>}{' '}
            <Tag tone={state === 'DONE' ? 'good' : state === 'MISSED' || state === 'ESCALATED' ? 'late' : 'calm'}>{followUpState(words, state)}</Tag>
            <small class="line-day">{words.day(dueOn)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

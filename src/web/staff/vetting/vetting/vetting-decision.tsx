import { msg } from '@lingui/core/macro';
import { Button, Choice, Field, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { StaffVettingQuery } from '../../gql';
import { decisionText, VETTING_DECISIONS } from '../../shared/employer-labels';

type Decision = NonNullable<StaffVettingQuery['vetting']>['decisions'][number];

export const decisionLabels = ({ t }: I18n) => ({
  decision: t(msg`Your decision`),
  conditions: t(msg`Conditions, one per line`),
  validUntil: t(msg`Valid until`),
});

/**
 * Each person's decision in full. It takes effect only once a second person has entered the same decision.
 */
export function Decisions({ i18n, decisions }: { readonly i18n: I18n; readonly decisions: readonly Decision[] }) {
  const { t } = i18n;
  return (
    <ul class="lines" id="decisions">
      {decisions.map(({ by, decision, conditions, validUntil, decidedAt }) => {
        const until = validUntil ? i18n.day(validUntil) : '';
        return (
          <li key={by.id}>
            <p>
              {by.displayName}: {decisionText(i18n, decision)} <small>({i18n.moment(decidedAt)})</small>
            </p>
            {conditions.map((condition) => (
              <p key={condition} class="said">
                {condition}
              </p>
            ))}
            {until && <p class="hint">{t(msg`Valid until ${until}`)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

interface DecisionFormProps {
  readonly visit: Visit;
  readonly id: string;
  readonly decisions: readonly Decision[];
}

/**
 * The form for one person's decision. It is filled in with a colleague's latest decision, or else with the
 * reader's own, which can be changed until two people agree.
 */
export function DecisionForm({ visit, id, decisions }: DecisionFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = decisionLabels(i18n);
  const own = decisions.find(({ by }) => by.id === visit.actor.accountId);
  const theirs = decisions.findLast(({ by }) => by.id !== visit.actor.accountId);
  const earlier = theirs ?? own;
  const name = theirs?.by.displayName;
  return (
    <section class="card" id="decide">
      <h2>{t(msg`Decide`)}</h2>
      <p class="hint">{t(msg`Two people decide, each on their own. The decision counts once both record the same decision, conditions and last day.`)}</p>
      {name !== undefined && (
        <p class="attention">{t(msg`Filled in as ${name} decided. If you decide the same, press the button. If not, change it first.`)}</p>
      )}
      {own && <p class="hint">{t(msg`You have already recorded a decision. You can replace it until two of you agree.`)}</p>}
      <Form visit={visit} action={`/staff/vettings/${id}/actions/decide`}>
        <Choice
          visit={visit}
          name="decision"
          label={labels.decision}
          options={VETTING_DECISIONS.map((value) => ({ value, label: decisionText(i18n, value) }))}
          value={earlier ? [earlier.decision] : []}
        />
        <Field visit={visit} name="conditions" label={labels.conditions} rows={3} value={earlier?.conditions.join('\n') ?? ''} />
        <Field
          visit={visit}
          name="validUntil"
          type="date"
          label={labels.validUntil}
          hint={t(msg`If empty: the day your colleague entered, or the longest allowed (6 months the first time, then 12).`)}
          value={earlier?.validUntil ?? ''}
          short
        />
        <Button>{t(msg`Record decision`)}</Button>
      </Form>
    </section>
  );
}

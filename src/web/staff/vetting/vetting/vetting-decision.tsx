import { msg } from '@lingui/core/macro';
import { Button, Form } from '../../../shared/form/form';
import { formValues } from '../../../shared/described-form/form-description';
import { FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import { decisionText } from '../../shared/employer-labels';
import { type Decision, DECISION_FORM } from './decision-form';

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
              {by.displayName}: {decisionText(i18n, decision)}{' '}
              <small>
                <Time i18n={i18n} at={decidedAt} />
              </small>
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
 * The form for one person's decision. Each decides on their own: it is filled in only with the reader's own
 * earlier decision, which can be changed until two people agree. A colleague's is text above, never a preset.
 */
export function DecisionForm({ visit, id, decisions }: DecisionFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const own = decisions.find(({ by }) => by.id === visit.actor.accountId);
  const theirs = decisions.findLast(({ by }) => by.id !== visit.actor.accountId);
  const name = theirs?.by.displayName;
  return (
    <section class="card" id="decide">
      <h2>{t(msg`Decide`)}</h2>
      <p class="hint">{t(msg`Two people decide, each on their own. The decision counts once both record the same decision, conditions and last day.`)}</p>
      {name !== undefined && (
        <p class="attention">
          {t(msg`${name} has recorded a decision. Read the findings and decide for yourself: nothing is filled in for you.`)}{' '}
          <a href="#decisions">{t(msg`Read the decisions so far`)}</a>
        </p>
      )}
      {decisions.length > 1 && (
        <p class="attention">{t(msg`The decisions so far differ. Speak with each other: a decision counts once two people record the same.`)}</p>
      )}
      {own && <p class="hint">{t(msg`You have already recorded a decision. You can replace it until two of you agree.`)}</p>}
      <Form visit={visit} action={`/staff/vettings/${id}/actions/decide`}>
        <FormFields visit={own ? withSavedValues(visit, formValues(DECISION_FORM, own)) : visit} form={DECISION_FORM} />
        <Button>{t(msg`Record decision`)}</Button>
      </Form>
    </section>
  );
}

import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import { Button, Form } from '../../../shared/form/form';
import { formValues } from '../../../shared/described-form/form-description';
import { FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import { decisionText } from '../../shared/employer-labels';
import { type Decision, DECISION_FORM } from './decision-form';

/**
 * Each person's decision in full, side by side. It takes effect only once a second person has entered the same
 * decision, so a row in which they differ says so.
 */
export function Decisions({ i18n, decisions }: { readonly i18n: I18n; readonly decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null;
  const { t } = i18n;
  const rows: readonly { readonly label: string; readonly linesOf: (decision: Decision) => readonly string[] }[] = [
    { label: t(msg`Decision`), linesOf: ({ decision }) => [decisionText(i18n, decision)] },
    { label: t(msg`Conditions`), linesOf: ({ conditions }) => conditions },
    {
      label: t(msg`Responsible, to be met by`),
      linesOf: ({ conditionPlans }) => [...new Set(conditionPlans.map(({ owner, dueOn }) => `${owner.displayName}, ${i18n.day(dueOn)}`))],
    },
    { label: t(msg`Valid until`), linesOf: ({ validUntil }) => (validUntil ? [i18n.day(validUntil)] : []) },
  ];
  const differ = (linesOf: (decision: Decision) => readonly string[]): boolean =>
    new Set(decisions.map((decision) => linesOf(decision).toSorted().join('\n'))).size > 1;
  return (
    <section class="card">
      <h2>{t(msg`Decisions`)}</h2>
      <table class="compare" id="decisions">
        <thead>
          <tr>
            <td />
            {decisions.map(({ by, decidedAt }) => (
              <th key={by.id} scope="col">
                {by.displayName}{' '}
                <small>
                  <Time i18n={i18n} at={decidedAt} />
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, linesOf }) => (
            <tr key={label}>
              <th scope="row">
                {label} {differ(linesOf) && <Tag tone="late">{t(msg`Different`)}</Tag>}
              </th>
              {decisions.map((decision) => (
                <td key={decision.by.id} data-head={decision.by.displayName}>
                  <DecisionLines lines={linesOf(decision)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DecisionLines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return <>–</>;
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="said">
          {line}
        </p>
      ))}
    </>
  );
}

interface DecisionFormProps {
  readonly visit: Visit;
  readonly id: string;
  readonly decisions: readonly Decision[];
  readonly owners: readonly { readonly id: string; readonly displayName: string }[];
}

/**
 * The form for one person's decision. Each decides on their own: it is filled in only with the reader's own
 * earlier decision, which can be changed until two people agree. A colleague's is text above, never a preset.
 */
export function DecisionForm({ visit, id, decisions, owners }: DecisionFormProps) {
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
        <FormFields
          visit={own ? withSavedValues(visit, formValues(DECISION_FORM, own)) : visit}
          form={DECISION_FORM}
          data={{ conditionOwner: { options: owners.map((owner) => ({ value: owner.id, label: owner.displayName })) } }}
        />
        <Button>{t(msg`Record decision`)}</Button>
      </Form>
    </section>
  );
}

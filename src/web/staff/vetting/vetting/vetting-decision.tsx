import { msg } from '@lingui/core/macro';
import { conditionsKey } from '../../../../shared/conditions';
import { Tag } from '../../../shared/form/facts';
import { Button, Form } from '../../../shared/form/form';
import { formValues } from '../../../shared/described-form/form-description';
import { FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import { decisionText } from '../../shared/employer-labels';
import { type Decision, DECISION_FORM } from './decision-form';

interface Row {
  readonly label: string;
  readonly linesOf: (decision: Decision) => readonly string[];
  /** The same for decisions that count as the same. */
  readonly keyOf: (decision: Decision) => string;
}

interface DecisionsProps {
  readonly i18n: I18n;
  readonly decisions: readonly Decision[];
}

/**
 * Each person's decision in full, side by side. It takes effect only once a second person has entered the same
 * decision, so a row in which they differ says so.
 */
export function Decisions({ i18n, decisions }: DecisionsProps) {
  if (decisions.length === 0) return null;
  const { t } = i18n;
  const rows: readonly Row[] = [
    { label: t(msg`Decision`), linesOf: ({ decision }) => [decisionText(i18n, decision)], keyOf: ({ decision }) => decision },
    { label: t(msg`Conditions`), linesOf: ({ conditions }) => conditions, keyOf: ({ conditions }) => conditionsKey(conditions) },
    { label: t(msg`Valid until`), linesOf: ({ validUntil }) => (validUntil ? [i18n.day(validUntil)] : []), keyOf: ({ validUntil }) => validUntil ?? '' },
  ];
  const differ = (keyOf: Row['keyOf']): boolean => new Set(decisions.map(keyOf)).size > 1;
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
          {rows.map(({ label, linesOf, keyOf }) => (
            <tr key={label}>
              <th scope="row">
                {label} {differ(keyOf) && <Tag tone="late">{t(msg`Different`)}</Tag>}
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
}

/** The name of the button that takes over a colleague's conditions; its value is the account of the colleague. */
export const COLLEAGUE = 'colleague';

/**
 * The form for one person's decision. Each decides on their own: it is filled in only with the reader's own
 * earlier decision, which can be changed until two people agree. A colleague's is text above, never a preset.
 */
export function DecisionForm({ visit, id, decisions }: DecisionFormProps) {
  const { t } = visit.i18n;
  const own = decisions.find(({ by }) => by.id === visit.actor.accountId);
  const theirs = decisions.filter(({ by }) => by.id !== visit.actor.accountId);
  const address = `/staff/vettings/${id}/actions`;
  return (
    <section class="card" id="decide">
      <h2>{own ? t(msg`Change your decision`) : t(msg`Decide`)}</h2>
      <p class="hint">{t(msg`Two people decide, each on their own. The decision counts once both record the same decision, conditions and last day.`)}</p>
      <DecisionState visit={visit} own={own} theirs={theirs} />
      <Form visit={visit} action={`${address}/decide`}>
        <FormFields visit={own ? withSavedValues(visit, formValues(DECISION_FORM, own)) : visit} form={DECISION_FORM} />
        <Button>{own ? t(msg`Change decision`) : t(msg`Record decision`)}</Button>
        {own && <ConditionsOfOthers visit={visit} own={own} theirs={theirs} address={`${address}/take-conditions`} />}
      </Form>
    </section>
  );
}

interface OwnAndTheirs {
  readonly visit: Visit;
  readonly own: Decision;
  readonly theirs: readonly Decision[];
}

/** What the decision waits for, and what is filled in. */
function DecisionState({ visit: { i18n }, own, theirs }: Omit<OwnAndTheirs, 'own'> & { readonly own: Decision | undefined }) {
  const { t } = i18n;
  const name = theirs.at(-1)?.by.displayName ?? '';
  const link = <a href="#decisions">{t(msg`Read the decisions so far`)}</a>;
  if (!own)
    return theirs.length === 0 ? null : (
      <p class="attention">
        {t(msg`${name} has recorded a decision. Read the findings and decide for yourself: nothing is filled in for you.`)} {link}
      </p>
    );
  const text = decisionText(i18n, own.decision);
  return (
    <>
      <p class="attention" id="waiting">
        <strong>{theirs.length === 0 ? t(msg`Waiting for a second person`) : t(msg`Waiting for two equal decisions`)}</strong>{' '}
        {t(msg`Your decision: ${text}. You can change it below until two of you agree.`)} {link}
      </p>
      {theirs.length > 0 && (
        <p class="attention">{t(msg`The decisions so far differ. Speak with each other: a decision counts once two people record the same.`)}</p>
      )}
    </>
  );
}

/** Only for a person who has decided: a first decision never starts from a colleague's conditions. */
function ConditionsOfOthers({ visit, own, theirs, address }: OwnAndTheirs & { readonly address: string }) {
  const { t } = visit.i18n;
  const others = theirs.filter(({ conditions }) => conditions.length > 0 && conditionsKey(conditions) !== conditionsKey(own.conditions));
  return (
    <>
      {others.map(({ by: { id, displayName } }) => (
        <Button key={id} plain formAction={address} name={COLLEAGUE} value={id}>
          {t(msg`Use the conditions of ${displayName}`)}
        </Button>
      ))}
    </>
  );
}

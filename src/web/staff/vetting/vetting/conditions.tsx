import { msg } from '@lingui/core/macro';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Tag } from '../../../shared/form/facts';
import { Button, Form } from '../../../shared/form/form';
import { labelled } from '../../../shared/labels/labelled';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffVettingQuery } from '../../gql';
import { CONDITION_EXTENSION_FORM, CONDITION_MET_FORM } from './condition-forms';

type Vetting = NonNullable<StaffVettingQuery['vetting']>;
type Condition = Vetting['conditionList'][number];

interface ConditionsProps {
  readonly visit: Visit;
  readonly vetting: Vetting;
  readonly today: string;
}

/** The conditions of an approval: who sees to each, by when, and whether it is met. */
export function Conditions({ visit, vetting, today }: ConditionsProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, conditionList, lapsedAt } = vetting;
  if (conditionList.length === 0) return null;
  const optionsOf = (may: 'mayMeet' | 'mayExtend') =>
    conditionList.filter((condition) => condition[may]).map((condition) => ({ value: condition.id, label: condition.text }));
  const [toMeet, toExtend] = [optionsOf('mayMeet'), optionsOf('mayExtend')];
  return (
    <section class="card" id="condition-list">
      <h2>{t(msg`Conditions`)}</h2>
      {lapsedAt !== null && <p class="attention">{t(msg`The approval ended because a condition was not met on its day. Plan another visit.`)}</p>}
      <ul>
        {conditionList.map((condition) => (
          <li key={condition.id}>
            <OneCondition i18n={i18n} condition={condition} today={today} />
          </li>
        ))}
      </ul>
      {toMeet.length > 0 && (
        <>
          <h3>{t(msg`Record a condition as met`)}</h3>
          <p class="hint">{t(msg`The approval ends by itself if a condition is not met on its day: no trainee is referred there any more.`)}</p>
          <Form visit={visit} action={`/staff/vettings/${id}/actions/condition-met`}>
            <FormFields visit={visit} form={CONDITION_MET_FORM} data={{ metCondition: { options: toMeet } }} />
            <Button>{t(msg`Record as met`)}</Button>
          </Form>
        </>
      )}
      {toExtend.length > 0 && (
        <>
          <h3>{t(msg`Extend a condition`)}</h3>
          <p class="hint">{t(msg`Each condition can be extended once, within the approval.`)}</p>
          <Form visit={visit} action={`/staff/vettings/${id}/actions/condition-extend`}>
            <FormFields visit={visit} form={CONDITION_EXTENSION_FORM} data={{ extendedCondition: { options: toExtend } }} />
            <Button plain>{t(msg`Extend condition`)}</Button>
          </Form>
        </>
      )}
    </section>
  );
}

function OneCondition({ i18n, condition, today }: { readonly i18n: I18n; readonly condition: Condition; readonly today: string }) {
  const { t } = i18n;
  const { text, owner, dueOn, firstDueOn, extensionReason, extendedBy, evidence, checkedBy, metAt, lapsedAt } = condition;
  const day = i18n.day(dueOn);
  const firstDay = firstDueOn ? i18n.day(firstDueOn) : '';
  const extender = extendedBy?.displayName ?? '';
  const checker = checkedBy?.displayName ?? '';
  return (
    <>
      <p class="said">{text}</p>
      <p>
        {metAt ? (
          <Tag tone="good">{t(msg`Met`)}</Tag>
        ) : lapsedAt ? (
          <Tag tone="late">{t(msg`Not met`)}</Tag>
        ) : (
          <Tag tone={dueOn <= today ? 'late' : 'wait'}>{t(msg`Due ${day}`)}</Tag>
        )}{' '}
        {labelled(i18n, t(msg`Responsible officer`), owner.displayName)}
      </p>
      {extensionReason !== null && <p class="hint">{labelled(i18n, t(msg`Extended from ${firstDay} by ${extender}`), extensionReason)}</p>}
      {evidence !== null && <p class="hint">{labelled(i18n, t(msg`Checked by ${checker}`), evidence)}</p>}
    </>
  );
}

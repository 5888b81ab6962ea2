import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { Field } from '../../shared/form/form';
import type { Visit } from '../../shared/visit/visit';

interface CollapsibleFormProps {
  readonly visit: Visit;
  readonly name: string;
  /** The fields of the form. It opens when one of them has an error. */
  readonly fields: readonly string[];
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A form that is collapsed under its name. */
export function CollapsibleForm({ visit: { draft }, name, fields, isOpen = false, children }: CollapsibleFormProps) {
  const hasDraft = fields.some((field) => field in draft.values);
  return (
    <details open={isOpen || hasDraft}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}

interface OtherGrantFieldProps {
  readonly visit: Visit;
  readonly label: string;
}

/** A service is paid by the trainee's current grant unless this field names another. */
export function OtherGrantField({ visit, label }: OtherGrantFieldProps) {
  const { t } = visit.i18n;
  return (
    <CollapsibleForm visit={visit} name={t(msg`Use another grant`)} fields={['grantId']}>
      <Field visit={visit} name="grantId" label={label} hint={t(msg`Enter its short name. Leave empty to use her current grant.`)} />
    </CollapsibleForm>
  );
}

import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import { Field } from '../../shared/form/form';
import type { Visit } from '../../shared/visit/visit';

interface FoldedProps {
  readonly visit: Visit;
  readonly name: string;
  /** The fields of the form. It opens when one of them has an error. */
  readonly fields: readonly string[];
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A form that is collapsed under its name. */
export function Folded({ visit: { draft }, name, fields, isOpen = false, children }: FoldedProps) {
  const isBack = fields.some((field) => field in draft.values);
  return (
    <details open={isOpen || isBack}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}

interface AnotherGrantProps {
  readonly visit: Visit;
  readonly label: string;
}

/** A service is paid by the trainee's current grant unless this field names another. */
export function AnotherGrant({ visit, label }: AnotherGrantProps) {
  const { t } = visit.words;
  return (
    <Folded visit={visit} name={t(msg`Another grant pays for it`)} fields={['grantId']}>
      <Field visit={visit} name="grantId" label={label} hint={t(msg`Its short name. Empty: the grant that pays for her now.`)} />
    </Folded>
  );
}

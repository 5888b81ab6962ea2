import type { ComponentChildren } from 'preact';
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

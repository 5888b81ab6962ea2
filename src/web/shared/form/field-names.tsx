import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { isSecretField } from './form-drafts';

/** What one rendering pass of a page passes on to the next. */
class Made {
  /** Field labels by field id, in page order. */
  readonly names = new Map<string, string>();
  /** Indexes of the folds that contain a field with a problem or a typed value. */
  readonly open = new Set<number>();
  /** Whether a part rendered earlier depends on what this pass collected, so a second pass is needed. */
  isAgain = false;
  folds = 0;
  /** Whether the page has a field whose value is submitted along with a language switch. */
  isFilledIn = false;
}
const Page = createContext(new Made());
const Row = createContext('');
const Folds = createContext<readonly number[]>([]);
const Sent = createContext(false);

/**
 * Renders a page to HTML. If a part above the fields refers to them, the page is rendered twice: the first
 * pass collects the field labels and the fields with problems.
 */
export function rendered(page: VNode): string {
  const made = new Made();
  const make = (): string => ((made.folds = 0), renderToString(<Page.Provider value={made}>{page}</Page.Provider>));
  const html = make();
  return made.isAgain ? make() : html;
}

export interface FieldMade {
  readonly id: string;
  readonly label: string;
  readonly isWrong: boolean;
  /** Form name, if the field is submitted. */
  readonly name?: string;
  /** Whether the field holds a typed value that differs from the page's own value. */
  readonly isHeld?: boolean;
}

/**
 * Registers a field's label, so that an error summary can use it, and opens the folds around the field if it
 * has a problem or a typed value.
 */
export function useField({ id, label, isWrong, name, isHeld = false }: FieldMade): void {
  const [made, row, folds, isSent] = [useContext(Page), useContext(Row), useContext(Folds), useContext(Sent)];
  if (isSent && name !== undefined && !isSecretField(name)) made.isFilledIn = true;
  if (!made.names.has(id)) made.names.set(id, row ? `${row} – ${label}` : label);
  if (!isWrong && !isHeld) return;
  for (const fold of folds.filter((one) => !made.open.has(one))) {
    made.open.add(fold);
    made.isAgain = true;
  }
}

/** The labels of all fields of the page, including those rendered later. */
export function useFieldNames(): ReadonlyMap<string, string> {
  const made = useContext(Page);
  made.isAgain = true;
  return made.names;
}

/** The fields of one list row. They have the same labels in each row, so the row name is prefixed to them. */
export function OfRow({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return <Row.Provider value={name}>{children}</Row.Provider>;
}

interface FoldProps {
  readonly id?: string;
  readonly class?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A folded section; open if a field in it has a problem or a typed value. */
export function Fold({ open = false, children, ...named }: FoldProps) {
  const [made, outer] = [useContext(Page), useContext(Folds)];
  const at = made.folds++;
  return (
    <Folds.Provider value={[...outer, at]}>
      <details {...named} open={open || made.open.has(at)}>
        {children}
      </details>
    </Folds.Provider>
  );
}

/** Wraps the fields of a form; the value says whether they can be submitted along with a language switch. */
export const InForm = Sent.Provider;

/** Whether a field rendered so far can be submitted along with a language switch. */
export const useIsFilledIn = (): boolean => useContext(Page).isFilledIn;

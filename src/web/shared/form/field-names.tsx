import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { isSecretField } from './form-drafts';

/** What one rendering pass of a page passes on to the next. */
class RenderState {
  /** Field labels by field id, in page order. */
  readonly names = new Map<string, string>();
  /** Indexes of the folds that contain a field with a problem or a typed value. */
  readonly openFolds = new Set<number>();
  /** Whether a part rendered earlier depends on what this pass collected, so a second pass is needed. */
  needsSecondPass = false;
  folds = 0;
  /** Whether the page has a field whose value is submitted along with a language switch. */
  hasFields = false;
}
const StateContext = createContext(new RenderState());
const RowContext = createContext('');
const FoldsContext = createContext<readonly number[]>([]);
const SubmittedContext = createContext(false);

/**
 * Renders a page to HTML. If a part above the fields refers to them, the page is rendered twice: the first
 * pass collects the field labels and the fields with problems.
 */
export function renderPage(page: VNode): string {
  const state = new RenderState();
  const render = (): string => ((state.folds = 0), renderToString(<StateContext.Provider value={state}>{page}</StateContext.Provider>));
  const html = render();
  return state.needsSecondPass ? render() : html;
}

export interface RegisteredField {
  readonly id: string;
  readonly label: string;
  readonly isWrong: boolean;
  /** Form name, if the field is submitted. */
  readonly name?: string;
  /** Whether the field holds a typed value that differs from the page's own value. */
  readonly isEdited?: boolean;
}

/**
 * Registers a field's label, so that an error summary can use it, and opens the folds around the field if it
 * has a problem or a typed value.
 */
export function useField({ id, label, isWrong, name, isEdited: isHeld = false }: RegisteredField): void {
  const [state, row, folds, isSubmitted] = [useContext(StateContext), useContext(RowContext), useContext(FoldsContext), useContext(SubmittedContext)];
  if (isSubmitted && name !== undefined && !isSecretField(name)) state.hasFields = true;
  if (!state.names.has(id)) state.names.set(id, row ? `${row} – ${label}` : label);
  if (!isWrong && !isHeld) return;
  for (const fold of folds.filter((one) => !state.openFolds.has(one))) {
    state.openFolds.add(fold);
    state.needsSecondPass = true;
  }
}

/** The labels of all fields of the page, including those rendered later. */
export function useFieldNames(): ReadonlyMap<string, string> {
  const state = useContext(StateContext);
  state.needsSecondPass = true;
  return state.names;
}

/** The fields of one list row. They have the same labels in each row, so the row name is prefixed to them. */
export function RowFields({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return <RowContext.Provider value={name}>{children}</RowContext.Provider>;
}

interface FoldProps {
  readonly id?: string;
  readonly class?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A folded section; open if a field in it has a problem or a typed value. */
export function Fold({ open = false, children, ...attributes }: FoldProps) {
  const [state, outer] = [useContext(StateContext), useContext(FoldsContext)];
  const at = state.folds++;
  return (
    <FoldsContext.Provider value={[...outer, at]}>
      <details {...attributes} open={open || state.openFolds.has(at)}>
        {children}
      </details>
    </FoldsContext.Provider>
  );
}

/** Wraps the fields of a form; the value says whether they can be submitted along with a language switch. */
export const InForm = SubmittedContext.Provider;

/** Whether a field rendered so far can be submitted along with a language switch. */
export const useHasFields = (): boolean => useContext(StateContext).hasFields;

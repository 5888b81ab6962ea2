import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { isSecretField } from './form-drafts';

/** What one making of a page tells the next. */
class Made {
  /** What the fields are called, by their ids and in their order. */
  readonly names = new Map<string, string>();
  /** The folds in which something needs another look or was typed, by their order. */
  readonly open = new Set<number>();
  /** Whether what is known only now is said further up. */
  isAgain = false;
  folds = 0;
  /** Whether something is filled in here that goes along where the page is left for another language. */
  isFilledIn = false;
}
const Page = createContext(new Made());
const Row = createContext('');
const Folds = createContext<readonly number[]>([]);
const Sent = createContext(false);

/** A page as HTML. Where something above a field speaks of it, the page is made twice: once to learn what the fields are called and which need another look. */
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
  /** The name under which it is sent, where it is. */
  readonly name?: string;
  /** Whether something else stands in it than the page has: what was typed before. */
  readonly isHeld?: boolean;
}

/** A field tells what it is called, so that no page need say it again; and opens what it is folded in where it needs another look or was typed in. */
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

/** What the fields of this page are called, also those further down. */
export function useFieldNames(): ReadonlyMap<string, string> {
  const made = useContext(Page);
  made.isAgain = true;
  return made.names;
}

/** The fields of one row of a list, which are called the same in each: whoever reads of one is told of which row. */
export function OfRow({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return <Row.Provider value={name}>{children}</Row.Provider>;
}

interface FoldProps {
  readonly id?: string;
  readonly class?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** What waits behind its name, and stands open where a field in it needs another look or holds what was typed. */
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

/** Around what a form holds: whether its answers can go along. */
export const InForm = Sent.Provider;

/** Whether a field above is filled in and goes along. */
export const useIsFilledIn = (): boolean => useContext(Page).isFilledIn;

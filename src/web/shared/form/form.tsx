import { msg } from '@lingui/core/macro';
import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { type DayBounds, inputFormat, type FieldType } from './field-types';
import { type RegisteredField, InForm, useField, useFieldNames } from './field-names';
import { type FormProblem, textOf, textsOf } from './form-drafts';
import { HiddenFields } from './hidden-fields';
import { draftLanguage, withLabel } from './problem-texts';
import { MARKERS } from './typed-days';
import type { Visit } from '../visit/visit';

interface FormProps {
  readonly visit: Visit;
  readonly action: string;
  readonly children: ComponentChildren;
  readonly id?: string;
  readonly isUpload?: boolean;
  /** Going back after submitting shows the form empty, so that the same text is not recorded twice. */
  readonly isResetOnBack?: boolean;
}

export function Form({ visit, action, children, id, isUpload, isResetOnBack = false }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      noValidate
      {...(id ? { id } : {})}
      {...(isUpload ? { enctype: 'multipart/form-data' } : {})}
      {...(visit.audience === 'trainee' || isResetOnBack ? { autocomplete: 'off' } : {})}
    >
      <HiddenFields visit={visit} action={action} />
      <InForm value={!isUpload}>{children}</InForm>
    </form>
  );
}

interface ErrorSummaryProps {
  readonly visit: Visit;
  /** Labels for fields whose own label is ambiguous. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** All problems in form order, as links to their fields; announced first by screen readers. */
export function ErrorSummary({ visit, labels = {} }: ErrorSummaryProps) {
  if (visit.draft.problems.length === 0) return null;
  return <Problems visit={visit} labels={labels} />;
}

function Problems({ visit, labels }: Required<ErrorSummaryProps>) {
  const names = useFieldNames();
  const order = [...new Set([...Object.keys(labels).filter((name) => !names.has(name)), ...names.keys()])];
  const positionOf = ({ field }: FormProblem): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return (
    <section class="problems" role="alert" aria-labelledby="problems-title" tabIndex={-1} autoFocus>
      <h2 id="problems-title">{visit.i18n.t(msg`There is a problem`)}</h2>
      <ul>
        {visit.draft.problems
          .toSorted((one, other) => positionOf(one) - positionOf(other))
          .map((problem) => (
            <li key={`${problem.field} ${problem.message}`}>
              <FieldLink visit={visit} problem={problem} label={labels[problem.field] ?? names.get(problem.field)} />
            </li>
          ))}
      </ul>
    </section>
  );
}

/** A problem with its field's label, if any, as a link to the field. */
export function FieldLink({ visit, problem, label }: { readonly visit: Visit; readonly problem: FormProblem; readonly label: string | undefined }) {
  const { field, href = `#${field}` } = problem;
  const language = draftLanguage(visit);
  const text = label && !language ? withLabel(visit, label, problem.message) : problem.message;
  if (href === '#') return <span lang={language}>{text}</span>;
  return (
    <a href={href} lang={language}>
      {text}
    </a>
  );
}

interface Labelled {
  readonly visit: Visit;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}
interface InRow {
  /** Row of the field in a list, from 0; all rows are submitted under one name. */
  readonly at?: number | undefined;
}
export interface FieldProps extends Labelled, InRow {
  /** The initial value, used if the draft has none. */
  readonly value?: string | undefined;
  /** Renders a multi-line field with so many rows. */
  readonly rows?: number | undefined;
  readonly type?: FieldType | undefined;
  readonly days?: DayBounds | undefined;
  /** Accepted file types, as in `.csv`. */
  readonly accept?: string;
  /** The camera that a phone opens instead of its files. */
  readonly capture?: 'environment';
  readonly inputmode?: 'numeric' | 'decimal' | undefined;
  readonly autocomplete?: 'off' | 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'email' | 'name' | 'organization' | undefined;
  readonly short?: boolean | undefined;
  /** The form is a GET query whose handler parses dates itself. */
  readonly isQuery?: boolean;
}

const messagesOf = (messages: readonly FormProblem[] | undefined, id: string): string =>
  (messages ?? []).flatMap(({ field, message }) => (field === id ? [message] : [])).join(' ');

interface FieldNotes {
  readonly id: string;
  readonly hint: string | undefined;
  readonly problem: string;
  readonly remark: string;
  /** Ids of the notes that describe the field to a screen reader. */
  readonly describedBy: string | undefined;
  readonly frame: string;
}

/** The notes at a field: its hint, a requested change, and its problem. */
function useFieldNotes({ draft }: Visit, { hint, ...field }: Omit<RegisteredField, 'isWrong'> & { readonly hint: string | undefined }): FieldNotes {
  const { id } = field;
  const [problem, remark] = [messagesOf(draft.problems, id), messagesOf(draft.remarks, id)];
  useField({ ...field, isWrong: problem !== '' });
  const describedBy = [hint && `${id}-hint`, remark && `${id}-remark`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  return { id, hint, problem, remark, describedBy, frame: problem ? 'field wrong' : remark ? 'field asked' : 'field' };
}

function Notes({ visit, notes: { id, hint, problem, remark } }: { readonly visit: Visit; readonly notes: FieldNotes }) {
  return (
    <>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {remark && (
        <span class="remark" id={`${id}-remark`}>
          {visit.i18n.t(msg`Please change: ${remark}`)}
        </span>
      )}
      {problem && (
        <span class="problem" id={`${id}-problem`} lang={draftLanguage(visit)}>
          {problem}
        </span>
      )}
    </>
  );
}

/** The current value of a field: the typed value, or else the initial one. */
function currentText({ draft: { values } }: Visit, name: string, at: number | undefined, initial: string | undefined): string {
  if (!(name in values)) return initial ?? '';
  return at === undefined ? textOf(values, name) : (textsOf(values, name)[at] ?? '');
}
const idOf = (name: string, at: number | undefined): string => (at === undefined ? name : `${name}-${at}`);

export function Field(props: FieldProps) {
  const { visit, name, at, label, value, rows, accept, capture, short } = props;
  const { type, hint, inputmode, autocomplete, format } = inputFormat(visit.i18n, props);
  const id = idOf(name, at);
  const current = currentText(visit, name, at, value);
  const notes = useFieldNotes(visit, { id, name, label, hint, isEdited: current !== (value ?? '') });
  // Secrets are never redisplayed.
  const text = type === 'password' ? '' : format(current);
  const shared = { id, name, autocomplete, 'aria-describedby': notes.describedBy, 'aria-invalid': notes.problem ? ('true' as const) : undefined };
  return (
    <div class={notes.frame}>
      <label for={id}>{label}</label>
      <Notes visit={visit} notes={notes} />
      {rows ? (
        <textarea {...shared} rows={rows}>
          {text}
        </textarea>
      ) : (
        <input
          {...({ ...shared, type, accept, capture } as InputHTMLAttributes)}
          inputMode={inputmode}
          class={short ? 'short' : undefined}
          {...(type === 'file' ? {} : { value: text })}
        />
      )}
      {(props.type === 'date' || props.type === 'time') && !props.isQuery && <input type="hidden" name={MARKERS[props.type]} value={name} />}
    </div>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** A picture that repeats the label. */
  readonly icon?: ComponentChildren;
  readonly hint?: string;
  /** The person who gave this answer, where the answers of several people are listed together. */
  readonly author?: string;
}

interface SelectProps extends Labelled, InRow {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
}

export function Select({ visit, name, at, label, hint, options, value }: SelectProps) {
  const id = idOf(name, at);
  const selection = currentText(visit, name, at, value);
  const notes = useFieldNotes(visit, { id, name, label, hint, isEdited: selection !== (value ?? '') });
  return (
    <div class={notes.frame}>
      <label for={id}>{label}</label>
      <Notes visit={visit} notes={notes} />
      <select id={id} name={name} aria-describedby={notes.describedBy} aria-invalid={notes.problem ? 'true' : undefined}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === selection}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceProps extends Labelled {
  readonly options: readonly Option[];
  readonly several?: boolean | undefined;
  /** Two columns if there is room, for short labels. */
  readonly columns?: boolean | undefined;
  /** One line if there is room, for very short labels. */
  readonly compact?: boolean | undefined;
  readonly value?: readonly string[];
}

/** Radio buttons or checkboxes as full-width rows, each at least 48 pixels high. */
export function Choice({ visit, name, label, hint, options, several, columns, compact, value }: ChoiceProps) {
  const { values } = visit.draft;
  const selection = Object.keys(values).length > 0 ? textsOf(values, name) : (value ?? []);
  const notes = useFieldNotes(visit, { id: name, name, label, hint, isEdited: name in values && String(selection) !== String(value ?? []) });
  return (
    <fieldset class={`${notes.frame}${columns ? ' columns' : ''}${compact ? ' compact' : ''}`} aria-describedby={notes.describedBy}>
      <legend>{label}</legend>
      <Notes visit={visit} notes={notes} />
      {options.map((option, at) => (
        <label class="row" key={option.value}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={option.value}
            checked={selection.includes(option.value)}
            id={at === 0 ? name : undefined}
          />
          {option.icon}
          <span>
            {option.author && <small class="whose">{option.author} </small>}
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A group of fields, such as the rows of a list, with its own hint and problems. */
export function Group({ visit, name, label, hint, children }: Labelled & { readonly children: ComponentChildren }) {
  const notes = useFieldNotes(visit, { id: name, label, hint });
  return (
    <fieldset class={`${notes.frame} group`} id={name} aria-describedby={notes.describedBy}>
      <legend>{label}</legend>
      <Notes visit={visit} notes={notes} />
      {children}
    </fieldset>
  );
}

export function Button({
  children,
  name,
  value,
  plain,
  isGrave,
  formAction,
}: {
  readonly children: ComponentChildren;
  readonly name?: string;
  readonly value?: string;
  /** A secondary action. */
  readonly plain?: boolean;
  /** A destructive action. */
  readonly isGrave?: boolean;
  readonly formAction?: string;
}) {
  return (
    <button type="submit" class={isGrave ? 'plain grave' : plain ? 'plain' : 'main'} name={name} value={value} formAction={formAction}>
      {children}
    </button>
  );
}

import { msg } from '@lingui/core/macro';
import { randomUUID } from 'node:crypto';
import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { textOf, textsOf } from './form-drafts';
import type { Visit } from './visit';

/** The form's token, and a key that makes sending it twice the same as sending it once. */
export function HiddenFields({ visit }: { readonly visit: Visit }) {
  return (
    <>
      <input type="hidden" name="csrf" value={visit.formToken} />
      <input type="hidden" name="key" value={randomUUID()} />
    </>
  );
}

export function Form({
  visit,
  action,
  children,
  id,
}: {
  readonly visit: Visit;
  readonly action: string;
  readonly children: ComponentChildren;
  readonly id?: string;
}) {
  return (
    <form method="post" action={action} noValidate {...(id ? { id } : {})}>
      <HiddenFields visit={visit} />
      {children}
    </form>
  );
}

interface ErrorSummaryProps {
  readonly visit: Visit;
  /** What each field is called, where a message alone would not tell which one it is about. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Everything that needs another look, each a link to its field; read out first. */
export function ErrorSummary({ visit, labels = {} }: ErrorSummaryProps) {
  const { problems } = visit.draft;
  if (problems.length === 0) return null;
  return (
    <section class="problems" role="alert" aria-labelledby="problems-title">
      <h2 id="problems-title">{visit.words.t(msg`Please look at this again`)}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>{field === '' ? message : <a href={`#${field}`}>{labels[field] ? `${labels[field]}: ${message}` : message}</a>}</li>
        ))}
      </ul>
    </section>
  );
}

interface Labelled {
  readonly visit: Visit;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}
interface FieldProps extends Labelled {
  /** What stands there when nothing was typed yet. */
  readonly value?: string;
  /** Several lines of text. */
  readonly rows?: number;
  readonly type?: 'text' | 'password' | 'email' | 'date' | 'time';
  readonly inputmode?: 'numeric' | 'decimal';
  readonly autocomplete?: 'off' | 'username' | 'current-password' | 'one-time-code';
  readonly short?: boolean;
}

const problemOf = ({ draft }: Visit, name: string): string | undefined => draft.problems.find(({ field }) => field === name)?.message;
const describedBy = (name: string, hint: string | undefined, problem: string | undefined): string | undefined =>
  [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined;

function Notes({ name, hint, problem }: { readonly name: string; readonly hint: string | undefined; readonly problem: string | undefined }) {
  return (
    <>
      {hint && (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span class="problem" id={`${name}-problem`}>
          {problem}
        </span>
      )}
    </>
  );
}

export function Field({ visit, name, label, hint, value, rows, type, inputmode, autocomplete, short }: FieldProps) {
  const problem = problemOf(visit, name);
  const text = name in visit.draft.values ? textOf(visit.draft.values, name) : (value ?? '');
  const shared = {
    id: name,
    name,
    autocomplete,
    'aria-describedby': describedBy(name, hint, problem),
    'aria-invalid': problem ? ('true' as const) : undefined,
  };
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      <Notes name={name} hint={hint} problem={problem} />
      {rows ? (
        <textarea {...shared} rows={rows}>
          {text}
        </textarea>
      ) : (
        <input {...({ ...shared, type: type ?? 'text' } as InputHTMLAttributes)} inputMode={inputmode} class={short ? 'short' : undefined} value={text} />
      )}
    </div>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export function Select({ visit, name, label, hint, options, value }: Labelled & { readonly options: readonly Option[]; readonly value?: string }) {
  const problem = problemOf(visit, name);
  const chosen = name in visit.draft.values ? textOf(visit.draft.values, name) : value;
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      <Notes name={name} hint={hint} problem={problem} />
      <select id={name} name={name} aria-describedby={describedBy(name, hint, problem)} aria-invalid={problem ? 'true' : undefined}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceProps extends Labelled {
  readonly options: readonly Option[];
  /** Several may be chosen. */
  readonly several?: boolean;
  /** Short answers stand side by side where there is room. */
  readonly columns?: boolean;
  readonly value?: readonly string[];
}

/** Radios or check boxes as whole rows, each at least 48 pixels high. */
export function Choice({ visit, name, label, hint, options, several, columns, value }: ChoiceProps) {
  const problem = problemOf(visit, name);
  const wasSent = Object.keys(visit.draft.values).length > 0;
  const chosen = wasSent ? textsOf(visit.draft.values, name) : (value ?? []);
  return (
    <fieldset class={`field${problem ? ' wrong' : ''}${columns ? ' columns' : ''}`} aria-describedby={describedBy(name, hint, problem)}>
      <legend>{label}</legend>
      <Notes name={name} hint={hint} problem={problem} />
      {options.map((option, at) => (
        <label class="row" key={option.value}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
            id={at === 0 ? name : undefined}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function Button({
  children,
  name,
  value,
  plain,
}: {
  readonly children: ComponentChildren;
  readonly name?: string;
  readonly value?: string;
  readonly plain?: boolean;
}) {
  return (
    <button type="submit" class={plain ? 'plain' : 'main'} name={name} value={value}>
      {children}
    </button>
  );
}

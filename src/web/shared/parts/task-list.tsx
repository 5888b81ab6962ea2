import { Tag, type Tone } from '../form/facts';

export interface TaskListItem {
  readonly href: string;
  readonly name: string;
  readonly hint?: string;
  /** The progress as text: not started, done, needs attention. */
  readonly state: string;
  readonly tone?: Tone;
}

/** The tasks of a larger whole, in any order, each with its progress. */
export function TaskList({ tasks }: { readonly tasks: readonly TaskListItem[] }) {
  return (
    <ul class="tasks">
      {tasks.map(({ href, name, hint, state, tone }) => (
        <li key={href}>
          <div>
            <a href={href}>{name}</a>
            {hint && <small>{hint}</small>}
          </div>
          <Tag tone={tone ?? 'calm'}>{state}</Tag>
        </li>
      ))}
    </ul>
  );
}

import { Tag, type Tone } from '../form/facts';

export interface TaskOfList {
  readonly href: string;
  readonly name: string;
  readonly hint?: string;
  /** How far it is, in words: not started, finished, needs another look. */
  readonly state: string;
  readonly tone?: Tone;
}

/** Parts of one larger thing, done in any order, each with how far it is. */
export function TaskList({ tasks }: { readonly tasks: readonly TaskOfList[] }) {
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

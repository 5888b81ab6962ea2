import { msg } from '@lingui/core/macro';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { labelled } from '../../../shared/labels/labelled';

/** The label of an action, and the form on the placement's page that performs it. */
export interface ActionChoice {
  readonly label: string;
  readonly anchor: string;
}

/** The possible actions. All ways to end a placement share one form. */
export function actionChoices({ t }: I18n, availableActions: readonly string[]): ActionChoice[] {
  const choices = [
    { transitions: ['rescheduleStart'], label: t(msg`Change first day`), anchor: 'reschedule-start' },
    { transitions: ['cancel'], label: t(msg`Record that she never started`), anchor: 'cancel' },
    { transitions: ['markUnreachable'], label: t(msg`Mark as unreachable`), anchor: 'mark-unreachable' },
    { transitions: ['markReachable'], label: t(msg`Mark as reachable`), anchor: 'mark-reachable' },
    { transitions: ['complete', 'endByTrainee', 'endByEmployer', 'endForSafety'], label: t(msg`End placement`), anchor: 'end' },
  ];
  return choices.filter(({ transitions }) => transitions.some((transition) => availableActions.includes(transition)));
}

interface ActionMenuProps {
  readonly visit: Visit;
  readonly placement: { readonly id: string; readonly availableActions: readonly string[]; readonly trainee: { readonly displayName: string } };
  /** The board to return to. */
  readonly back?: string;
}

/** A menu instead of drag and drop: it works with the keyboard, on touch screens and without scripts. */
export function ActionMenu({ visit: { i18n }, placement: { id, availableActions, trainee }, back }: ActionMenuProps) {
  const choices = actionChoices(i18n, availableActions);
  if (choices.length === 0) return null;
  return (
    <details class="move-to">
      <summary aria-label={labelled(i18n, i18n.t(msg`Actions`), trainee.displayName)}>{i18n.t(msg`Actions`)}</summary>
      <ul>
        {choices.map(({ label, anchor }) => (
          <li key={anchor}>
            <a href={`/staff/placements/${id}${back ? `?back=${back}` : ''}#${anchor}`}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

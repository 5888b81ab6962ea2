import { msg } from '@lingui/core/macro';
import { textOf } from '../form/form-drafts';
import type { Visit } from '../visit/visit';

/** The key of what waits until somebody has signed in or given the secret again: of this address, or as the form carried it. */
export const waitingKey = (visit: Visit): string => textOf(visit.draft.values, 'waiting') || (visit.waiting ?? '');

/** Carries it through a form. */
export const Waiting = ({ visit }: { readonly visit: Visit }) => <input type="hidden" name="waiting" value={waitingKey(visit)} />;

/** Why somebody who was signed in stands at the door again. Not for trainees: their door says nothing of what was before. */
export function SessionEnded({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words;
  if (visit.ended === null) return null;
  return (
    <p class="notice" role="status">
      {waitingKey(visit)
        ? t(msg`Your session has ended. Sign in, and you are back where you were, with what you typed.`)
        : t(msg`Your session has ended. Sign in to go on.`)}
    </p>
  );
}

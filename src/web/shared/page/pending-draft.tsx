import { msg } from '@lingui/core/macro';
import { textOf } from '../form/form-drafts';
import { ENTRANCE, type Visit } from '../visit/visit';

/**
 * Where a trainee whose answer was not stored signs in. The sign-in page looks as usual and shows no earlier use; only
 * the page after it says that the answer was not sent.
 */
export const UNSENT = 'unsent';
export const UNSENT_ENTRANCE = `${ENTRANCE.trainee}?${UNSENT}=1`;

/** The key of the draft that waits for sign-in or re-authentication, from the URL or from the form. */
export const pendingDraftKey = (visit: Visit): string => textOf(visit.draft.values, 'waiting') || (visit.pendingDraftKey ?? '');

/** Passes the key through a form. */
export const PendingDraftInput = ({ visit, isUnsent = false }: { readonly visit: Visit; readonly isUnsent?: boolean }) => (
  <input type="hidden" name="waiting" value={isUnsent ? UNSENT : pendingDraftKey(visit)} />
);

/**
 * Explains to a user whose session ended why the sign-in page appears. Not shown to trainees: their sign-in
 * page reveals no earlier use.
 */
export function SessionEnded({ visit }: { readonly visit: Visit }) {
  const { t } = visit.i18n;
  if (visit.endedOwner === null) return null;
  return (
    <p class="notice" role="status">
      {pendingDraftKey(visit)
        ? t(msg`You were signed out. Sign in to return to your page. What you typed is kept.`)
        : t(msg`You were signed out. Sign in to continue.`)}
    </p>
  );
}

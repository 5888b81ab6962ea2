/** Marks submitted forms as busy; on trainee pages the quick exit does it, to save a request. */
import './mark-busy';
import { announceWipe } from './visit-wiped';

/**
 * Signing out deletes the draft of a visit also in browsers that do not clear the storage of a site when asked, and locks
 * the other pages on which it is open.
 */
addEventListener('submit', ({ target }) => {
  if (!(target instanceof HTMLFormElement) || !target.getAttribute('action')?.endsWith('/staff/sign-out')) return;
  indexedDB.deleteDatabase('visit-draft');
  announceWipe();
});

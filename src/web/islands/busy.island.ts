/** Marks submitted forms as busy; on trainee pages the quick exit does it, to save a request. */
import './mark-busy';

/** Signing out deletes the draft of a visit also in browsers that do not clear the storage of a site when asked. */
addEventListener('submit', ({ target }) => {
  if (target instanceof HTMLFormElement && target.getAttribute('action')?.endsWith('/staff/sign-out')) indexedDB.deleteDatabase('visit-draft');
});

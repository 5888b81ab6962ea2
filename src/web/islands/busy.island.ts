/** Marks submitted forms as busy; on trainee pages the quick exit does it, to save a request. */
import './mark-busy';

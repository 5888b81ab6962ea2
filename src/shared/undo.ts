/** How long the author of an act is offered to undo it, in seconds (docs/domain.md 5.26). Our rule. */
export const UNDO_SECONDS = 10;

/** How long its messages wait, and an undo is accepted: one second more, for the request of a late press (`app.undo_hold`). */
export const UNDO_HOLD_SECONDS = 11;

/** How long a wrong record can be corrected with a reason, in days (docs/domain.md 5.26). Our rule. */
export const CORRECTION_DAYS = 30;

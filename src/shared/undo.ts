/** How long the author of an act can undo it, in seconds; its messages wait as long (docs/domain.md 5.26). Our rule. */
export const UNDO_SECONDS = 10;

/** How long a wrong record can be corrected with a reason, in days (docs/domain.md 5.26). Our rule. */
export const CORRECTION_DAYS = 30;

/** So many lines of the audit one file holds, the newest; who wants older ones asks for fewer days. */
export const MOST_AUDIT_LINES = 2000;

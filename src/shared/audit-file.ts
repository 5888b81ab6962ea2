/** Maximum number of audit lines in one file, the newest ones; to get older lines, request fewer days. */
export const MAX_AUDIT_LINES = 2000;

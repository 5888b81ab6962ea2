import { AuditController } from './audit/audit.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const STAFF_AUDIT_PAGES = [AuditController];

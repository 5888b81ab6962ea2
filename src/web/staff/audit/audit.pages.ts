import { AuditController } from './audit/audit.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_AUDIT_PAGES = [AuditController];

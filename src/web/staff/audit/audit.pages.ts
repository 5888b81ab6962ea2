import { AuditController } from './audit/audit.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_AUDIT_PAGES = [AuditController];

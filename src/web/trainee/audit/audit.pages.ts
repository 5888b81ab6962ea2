import { AccessLogController } from './access-log/access-log.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const TRAINEE_AUDIT_PAGES = [AccessLogController];

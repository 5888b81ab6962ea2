import { AccessLogController } from './access-log/access-log.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const TRAINEE_AUDIT_PAGES = [AccessLogController];

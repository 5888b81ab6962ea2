import { AccessLogController } from './access-log/access-log.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const TRAINEE_AUDIT_PAGES = [AccessLogController];

import { instant, optional, table, text, uuid } from '../../platform/database/table';
import type { Invitation } from './domain/invitation';

export const invitationTable = table<Invitation>('employer_invitation', ['id'], {
  id: uuid,
  employerId: uuid,
  email: text,
  language: text,
  invitedBy: optional(uuid),
  invitedAt: instant,
  expiresAt: instant,
  state: text,
});

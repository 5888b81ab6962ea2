import { day, instant, optional, table, text, uuid } from '../../platform/database/table';
import type { Task } from './domain/task';

export const tasks = table<Task>('task', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  kind: text,
  traineeId: optional(uuid),
  subjectId: uuid,
  causeId: uuid,
  assignedTo: optional(uuid),
  state: text,
  createdAt: instant,
  dueOn: optional(day),
  doneAt: optional(instant),
  doneBy: optional(uuid),
  about: optional(text),
  noMessage: optional(text),
});

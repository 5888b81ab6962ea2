import { amount, day, flag, instant, int, table, text } from '../../platform/database/table';
import type { Grant } from './domain/grant';

export const grantTable = table<Grant>('donor_grant', ['id'], {
  id: text,
  donor: text,
  title: text,
  startsOn: day,
  endsOn: day,
  amount,
  currency: text,
  countsWithoutConsent: flag,
  version: int,
  createdAt: instant,
});

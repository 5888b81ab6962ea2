import { InstitutionsService } from '../features/accounts/institutions.service';
import { audit } from '../platform/database/outbox';
import type { Settings } from '../platform/settings';
import { asOwner } from './cli.module';
import { quoted, type Result, Stopped, WrongUsage } from './result';

/** As the database checks it: digits and blanks, with a leading plus for an international number. */
const PHONE = /^\+?[0-9][0-9 ]{4,18}[0-9]$/;

/** Sets the number that an institution's trainees see on their pages when they want to call. */
export async function helpPhone(settings: Settings, phone: string, institution: string): Promise<Result> {
  const number = phone.trim().replaceAll(/[\s-]+/g, ' ');
  if (!PHONE.test(number)) throw new WrongUsage(`${quoted(phone)} is no telephone number. Write it as 012 345 678 or +855 12 345 678.`);
  return asOwner(settings, async (tx, find) => {
    const found = await find(InstitutionsService).named(tx, institution);
    if (!found) throw new Stopped(`There is no institution ${quoted(institution)}. Use its id or its code.`);
    await find(InstitutionsService).setHelpPhone(tx, found.id, number);
    audit(tx, 'HelpPhoneSet', 'institution', found.id);
    return { lines: [`Trainees of ${found.name} now read ${number}.`], document: { institutionId: found.id, helpPhone: number } };
  });
}

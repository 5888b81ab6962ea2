import { InstitutionLookupsService } from '../features/institutions/institution-lookups.service';
import { audit } from '../platform/database/outbox';
import type { Settings } from '../platform/settings';
import { asOwner } from './cli.module';
import { quoted, type CommandResult, CommandFailure, UsageError } from './command-result';

/** As the database checks it: digits and blanks, with a leading plus for an international number. */
const PHONE = /^\+?[0-9][0-9 ]{4,18}[0-9]$/;

/** Sets the number that an institution's trainees see on their pages when they want to call. */
export async function setHelpPhone(settings: Settings, phone: string, institution: string): Promise<CommandResult> {
  const number = phone.trim().replaceAll(/[\s-]+/g, ' ');
  if (!PHONE.test(number)) throw new UsageError(`${quoted(phone)} is not a telephone number. Write it as 012 345 678 or +855 12 345 678.`);
  return asOwner(settings, async (tx, find) => {
    const match = await find(InstitutionLookupsService).byIdOrCode(tx, institution);
    if (!match) throw new CommandFailure(`There is no institution ${quoted(institution)}. Use its id or its code.`);
    await find(InstitutionLookupsService).setHelpPhone(tx, match.id, number);
    audit(tx, 'HelpPhoneSet', 'institution', match.id);
    return { lines: [`Trainees of ${match.name} now read ${number}.`], document: { institutionId: match.id, helpPhone: number } };
  });
}

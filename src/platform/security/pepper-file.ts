import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPepperSetting, missingPepper, type Pepper, readPeppers } from './peppers';
import { pepperUse } from '../database/setup/prepare-database';
import { writeSecretFile } from './secret-file';
import { SettingsError } from '../settings';

const PEPPER_FILE = 'pepper';

const pepperFile = (dataDirectory: string): string => join(dataDirectory, PEPPER_FILE);

/** The pepper from the settings, or else from the file; empty if neither contains one. */
export function readPepper(fromSettings: readonly Pepper[], dataDirectory: string): readonly Pepper[] {
  const file = pepperFile(dataDirectory);
  if (fromSettings.length > 0 || !existsSync(file)) return fromSettings;
  const content = readFileSync(file, 'utf8');
  if (content === '') return [];
  if (!isPepperSetting(content)) {
    const remedy = 'Put the file back as it was: one key a line, newest first.';
    throw new SettingsError([{ setting: 'WAYMARK_PEPPER', problem: `has no readable key in ${file}`, remedy }]);
  }
  return readPeppers(content);
}

/**
 * Returns the pepper from the settings or the file. Creates a new one only if no row was hashed with another.
 */
export async function ensurePeppers(
  databaseUrl: string,
  fromSettings: readonly Pepper[],
  { dataDirectory, say }: { dataDirectory: string; say: (line: string) => void },
): Promise<readonly Pepper[]> {
  const peppers = readPepper(fromSettings, dataDirectory);
  const missing = missingPepper(peppers, await pepperUse(databaseUrl));
  if (missing) throw new SettingsError([{ setting: 'WAYMARK_PEPPER', ...missing }]);
  if (peppers.length > 0) return peppers;
  const file = pepperFile(dataDirectory);
  const newKey = randomBytes(32).toString('base64url');
  writeSecretFile(file, `${newKey}\n`);
  say(`wrote a pepper for PINs and check-in codes to ${file}; keep a copy of it apart from the copies of the database`);
  return readPeppers(newKey);
}

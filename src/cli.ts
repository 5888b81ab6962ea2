import 'reflect-metadata';
import { run } from './cli/program';

/** The admin commands: `node dist/cli.js <command> …`. */
async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), process.env, {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
}

void main();

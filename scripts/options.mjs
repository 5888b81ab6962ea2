import { parseArgs } from 'node:util';
import { nearestKnown } from './nearest.mjs';
import { WrongUsage } from './say.mjs';

/** The options of one launcher command; an unknown one is refused with the nearest that the command knows. */
export function readOptions(command, args, options = {}, { positionals = [] } = {}) {
  const parsed = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const known = Object.keys(options).map((name) => `--${name}`);
  const usage = [command, ...positionals, ...(known.length > 0 ? ['--', ...known.map((name) => `[${name}]`)] : [])].join(' ');
  for (const token of parsed.tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    throw new WrongUsage(`unknown option ${token.rawName}${nearestKnown(token.rawName, known)}. Usage: ${usage}`);
  }
  const [unexpected] = parsed.positionals.slice(positionals.length);
  if (unexpected !== undefined) throw new WrongUsage(`unknown argument ${unexpected}. Usage: ${usage}`);
  return { values: parsed.values, positionals: parsed.positionals };
}

import pino, { type DestinationStream, type Logger } from 'pino';
import { unavailableIn } from '../database/unavailable';

/** Maximum depth of logged causes. */
const MAX_CAUSES = 3;
const MAX_MESSAGE = 300;
const MAX_FRAMES = 20;
const FRAME = /^ {4}at .*(?:node:|\/|\\)[^\s]*:\d+:\d+\)?$/;
/**
 * Fields of an error of Waymark, PostgreSQL or a mail server that never name a person: codes and names of
 * schema objects.
 */
const LOGGED_FIELDS = [
  'code',
  'constraint',
  'schema',
  'table',
  'column',
  'dataType',
  'severity',
  'routine',
  'responseCode',
  'errno',
  'syscall',
  'status',
] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Removes everything that a person may have written from a message: text in quotes or angle brackets,
 * addresses, long numbers, and all non-ASCII letters. PostgreSQL, JSON and mail servers repeat their input in
 * their messages.
 */
export function withoutValues(text: string): string {
  const stripped = text
    .normalize('NFC')
    .replace(/"[\s\S]*(?:"|$)|`[\s\S]*(?:`|$)|<[\s\S]*>|\([\s\S]*\)=\([\s\S]*\)/g, '…')
    .replace(/(?<!\w)'[\s\S]*'/g, '…')
    // later lines often contain input
    .replace(/[\r\n][\s\S]*$/, '')
    .replace(/\S+@\S+/g, '…')
    .replace(/[^\x20-\x7e…]+/g, '…')
    .replace(/\d{6,}/g, '…');
  return stripped.length > MAX_MESSAGE ? `${stripped.slice(0, MAX_MESSAGE)}…` : stripped;
}

/** Where an error occurred: the frames of its stack, without the message with which a stack begins. */
function framesOf({ stack, message }: Error): string[] {
  const after = typeof stack === 'string' ? stack.slice(stack.indexOf(message) + message.length) : '';
  return after
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim());
}

/**
 * An error as it is logged: its type, codes and stack frames. Parameters, statements and row details are left
 * out.
 */
function errorForLog(error: Error, depth = 0): Fields {
  const fields = error as unknown as Fields;
  const driver = fields['driverError'];
  const loggedFields = LOGGED_FIELDS.flatMap((name): [string, unknown][] => {
    const value = fields[name] ?? (driver as Fields | undefined)?.[name];
    return typeof value === 'number' ? [[name, value]] : typeof value === 'string' ? [[name, withoutValues(value)]] : [];
  });
  const cause = error.cause ?? fields['originalError'];
  return {
    type: withoutValues(error.name),
    message: withoutValues(error.message),
    ...Object.fromEntries(loggedFields),
    stack: framesOf(error),
    ...(cause instanceof Error && depth < MAX_CAUSES ? { cause: errorForLog(cause, depth + 1) } : {}),
  };
}

/** Any value as it is logged, unless it is known to be an id or a code. */
function forLog(value: unknown): unknown {
  if (value instanceof Error) return errorForLog(value);
  if (Array.isArray(value)) return value.map((one: unknown) => forLog(one));
  if (typeof value === 'string') return withoutValues(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'number' || typeof value === 'boolean' ? value : typeof value;
  const { message, code } = value as Fields;
  return { ...(typeof message === 'string' ? { message: withoutValues(message) } : {}), ...(typeof code === 'string' ? { code: withoutValues(code) } : {}) };
}

/** Whether a line is about one of the many failures of an outage, which is logged only once. */
function isOfOutage(first: unknown): boolean {
  if (typeof first !== 'object' || first === null) return false;
  const { error, err, message, more } = first as Fields;
  return [first, error, err, message, ...(Array.isArray(more) ? more : [])].some((one) => unavailableIn(one) !== undefined);
}

/** A log of JSON lines: ids and codes, never names, addresses, tokens or message texts. */
export const logTo = (destination: DestinationStream, level: string): Logger =>
  pino(
    {
      level,
      serializers: { error: forLog, message: forLog, more: forLog, err: forLog },
      hooks: {
        logMethod(args, method) {
          if (!isOfOutage(args[0])) method.apply(this, args);
        },
      },
    },
    destination,
  );

const stderr = pino.destination(2);
export const log = logTo(stderr, process.env['NODE_ENV'] === 'test' ? 'fatal' : 'warn');
/**
 * One line for each request, if the settings enable it. Callers pass only route patterns and numbers, never
 * data from the request.
 */
export const accessLog = logTo(stderr, 'info');

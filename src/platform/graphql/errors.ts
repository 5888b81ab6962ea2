import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { log } from '../observability/log';
import { unavailable, unavailableIn } from '../database/unavailable';

/** All codes that an answer's top-level errors can have. */
const CODES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  REAUTHENTICATION_NEEDED: 'REAUTHENTICATION_NEEDED',
  TOO_COMPLEX: 'TOO_COMPLEX',
  RATE_LIMITED: 'RATE_LIMITED',
};

/** The request id of each error. Errors are formatted in a place where the request is unknown. */
const requestIds = new WeakMap<object, string>();

/** Remembers the request of an error until it is formatted. */
export function noteRequest(error: unknown, requestId: string | undefined): void {
  if (requestId !== undefined && typeof error === 'object' && error !== null) requestIds.set(error, requestId);
}

const requestIdOf = (error: unknown): string | undefined => (typeof error === 'object' && error !== null ? requestIds.get(error) : undefined);

/**
 * Hides the cause of an error, which is logged under the error's reference, the request id. While PostgreSQL
 * cannot serve, the error only asks the client to retry.
 */
export function internalError(cause: unknown, reference: string = requestIdOf(cause) ?? randomUUID()): GraphQLFormattedError {
  if (unavailableIn(cause)) return unavailable();
  log.error({ requestId: reference, error: cause }, 'internal error');
  return {
    message: `Something went wrong on our side. Please try again, or tell us this reference: ${reference}`,
    extensions: { code: 'INTERNAL', reference },
  };
}

/** Whether parsing a request, before any of it ran, exhausted the stack. */
const isOutOfStack = (error: unknown): boolean => error instanceof Error && error.message.includes('Maximum call stack size exceeded');

const NAMES_SCHEMA = /^Variable "\$|^Cannot query field|Did you mean/;

/**
 * The message for a client that can correct its request. In production it names no part of the schema:
 * introspection is off there, and guesses must not be confirmed.
 */
function messageFor({ message, extensions }: GraphQLFormattedError, hidesSchema: boolean): string {
  const isOfSchema = extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED' || NAMES_SCHEMA.test(message);
  return hidesSchema && isOfSchema ? 'The query does not fit the schema.' : message;
}

/**
 * Passes on errors that a client can correct; all other errors lose their message, code path, stack and SQL.
 */
export const maskedError =
  (hidesSchema: boolean) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
    mask({ ...formatted, message: messageFor(formatted, hidesSchema) }, error);

function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = CODES[String(formatted.extensions?.['code'])];
  const original = (error as GraphQLError).originalError;
  if (original instanceof DeadlineExceeded) return deadlineExceeded();
  if (unavailableIn(original)) return { ...unavailable(), ...(formatted.path ? { path: formatted.path } : {}) };
  if (!(error as GraphQLError).path && (isOutOfStack(original) || isOutOfStack(error)))
    return { message: 'The request is nested too deeply.', extensions: { code: 'BAD_USER_INPUT' } };
  // graphql-js itself raises coercion errors whose original error is a GraphQLError or TypeError at the
  // variable; this project's errors have a code
  if (!code) {
    if (!(error as GraphQLError).path && !original) return { message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } };
    return { ...internalError(original ?? error), ...(formatted.path ? { path: formatted.path } : {}) };
  }
  return {
    message: formatted.message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, ...retryIn(formatted) },
  };
}

/** When a client that sent too many requests may send the next one. */
function retryIn({ extensions }: GraphQLFormattedError): { retryAfterSeconds?: number } {
  const seconds = extensions?.['retryAfterSeconds'];
  return typeof seconds === 'number' ? { retryAfterSeconds: seconds } : {};
}

/** Thrown by a statement after its operation exceeded its deadline. */
export class DeadlineExceeded extends Error {
  constructor() {
    super('the operation took too long');
  }
}

export const deadlineExceeded = (): GraphQLFormattedError => ({
  message: 'This took too long and was stopped; nothing of it was done. Ask for less, or try again in a while.',
  extensions: { code: 'TOO_COMPLEX' },
});
export const tooManyPeopleShown = (): GraphQLFormattedError => ({
  message: 'This would show more people than may be seen on one day. Those you have seen today stay open; the others can be seen tomorrow.',
  extensions: { code: 'RATE_LIMITED' },
});
export const tooManyRequests = (retryAfterSeconds: number): GraphQLError =>
  new GraphQLError('You asked too often. Please wait a few minutes.', { extensions: { code: 'RATE_LIMITED', retryAfterSeconds, http: { status: 429 } } });
export const unauthenticated = (): GraphQLError => new GraphQLError('Please sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
export const forbidden = (): GraphQLError => new GraphQLError('Your role does not allow this.', { extensions: { code: 'FORBIDDEN' } });
export const reauthenticationNeeded = (): GraphQLError =>
  new GraphQLError('Please give your password and a new code first.', { extensions: { code: 'REAUTHENTICATION_NEEDED' } });

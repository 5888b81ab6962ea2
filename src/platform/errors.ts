import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { log } from './log';

/** The only codes an answer's top-level errors carry. */
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
  TOO_COMPLEX: 'TOO_COMPLEX',
  RATE_LIMITED: 'RATE_LIMITED',
};

/** An error whose cause stays in the log, found there by its reference. */
export function internalError(cause: unknown): GraphQLFormattedError {
  const reference = randomUUID();
  log.error({ reference, error: cause }, 'something went wrong');
  return {
    message: `Something went wrong on our side. Please try again, or tell us this reference: ${reference}`,
    extensions: { code: 'INTERNAL', reference },
  };
}

/** Lets through what a client can mend; everything else leaves without message, path into our code, stack or SQL. */
export function maskedError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = CODES[String(formatted.extensions?.['code'])];
  const original = (error as GraphQLError).originalError;
  // graphql-js itself raises coercion errors with an original error of class GraphQLError or TypeError at the variable; ours carry a code
  if (!code) {
    if (!(error as GraphQLError).path && !original) return { message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } };
    return { ...internalError(original ?? error), ...(formatted.path ? { path: formatted.path } : {}) };
  }
  return {
    message: formatted.message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code },
  };
}

export const unauthenticated = (): GraphQLError => new GraphQLError('Please sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
export const forbidden = (): GraphQLError => new GraphQLError('Your role does not allow this.', { extensions: { code: 'FORBIDDEN' } });

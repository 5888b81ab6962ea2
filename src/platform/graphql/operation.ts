import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { cancelAtServer } from '../http/cancel';
import type { Database } from '../database/database';
import type { Doorbell } from '../queue/doorbell';
import type { OperationContext } from './operation-context';
import { internalError, noteRequest, seenTooMany, TookTooLong, tookTooLong } from './errors';
import { killPoint } from '../observability/fault';
import { log } from '../observability/log';
import { rootFieldsOf } from './root-fields';
import { endReads, noteRefused, noteShown } from './people-shown';
import type { Tx } from '../database/tx';
import { Unavailable, unavailable } from '../database/unavailable';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * Runs each operation in one transaction, which ends before the answer is sent. It commits only if the answer
 * has no errors and shows no more people than the daily limit allows. A mutation that was rolled back answers
 * `data: null`, so that no part of it can look done. An operation that exceeds its deadline is stopped and
 * rolled back.
 */
export const oneTransaction = (database: Database, doorbell: Doorbell, deadlineMs: number): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { requestId } }) {
        for (const error of errors) {
          noteRequest(error, requestId);
          noteRequest(error.originalError, requestId);
        }
      },
      async executionDidStart(request) {
        const context = request.contextValue as Mutable<OperationContext>;
        const writes = request.operation.operation === 'mutation';
        const tx = (context.tx = database.open(context.actor, writes));
        context.loaders = new Map();
        context.shown = new Map();
        let late: GraphQLFormattedError | undefined;
        const deadline = setTimeout(() => {
          // an operation that still waits for a connection or for an unavailable server is not itself slow
          const isUnavailable = tx.waitsForConnection || database.isAway;
          late = isUnavailable ? unavailable() : tookTooLong();
          if (!isUnavailable)
            log.warn({ operation: rootFieldsOf(request.operation), requestId: context.requestId }, 'an operation took too long and was stopped');
          tx.stop(isUnavailable ? new Unavailable('BUSY') : new TookTooLong(), cancelAtServer);
        }, deadlineMs);
        return {
          // Apollo awaits this hook before willSendResponse, so the answer can still be changed. An exception
          // in willSendResponse would produce a bare status 500.
          async executionDidEnd(failure) {
            clearTimeout(deadline);
            const body = request.response.body;
            const result = body?.kind === 'single' ? body.singleResult : undefined;
            const keep = !failure && !result?.errors?.length;
            try {
              if (late) {
                await tx.end(false);
                return answerWith(request, late);
              }
              if (!(await endOf(tx, context, keep))) {
                await noteRefused(database, context);
                return answerWith(request, seenTooMany());
              }
            } catch (error) {
              log.error({ error, requestId: context.requestId }, 'an operation could not be committed');
              await tx.end(false).catch(() => {});
              return answerWith(request, internalError(error, context.requestId));
            }
            if (!keep && writes && result) result.data = null;
            if (keep) doorbell.wake(tx.bells);
          },
        };
      },
    };
  },
});

/**
 * Ends the transaction of an operation. @returns whether the people it shows are within the limit; if not, no
 * part of the answer may be sent
 */
async function endOf(tx: Tx, context: OperationContext, keep: boolean): Promise<boolean> {
  if (!tx.writes) return endReads(tx, context, keep);
  const fits = !keep || (await noteShown(tx, context));
  if (keep && fits) killPoint('before-commit');
  await tx.end(keep && fits);
  if (keep && fits) killPoint('after-commit');
  return fits;
}

function answerWith(request: GraphQLRequestContext<OperationContext>, error: GraphQLFormattedError): void {
  request.response.body = { kind: 'single', singleResult: { data: null, errors: [error] } };
}

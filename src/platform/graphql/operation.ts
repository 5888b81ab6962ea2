import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { cancelAtServer } from '../database/cancel-statement';
import type { Database } from '../database/database';
import type { JobQueue } from '../queue/job-queue';
import type { OperationContext } from './operation-context';
import { internalError, noteRequest, tooManyPeopleShown, DeadlineExceeded, deadlineExceeded } from './errors';
import { killPoint } from '../observability/fault';
import { log } from '../observability/log';
import { opensRecord } from './opened-records';
import { rootFieldsOf } from './root-fields';
import { endQuery, recordLimitRefusal, recordDisclosed } from './disclosed-people';
import type { Tx } from '../database/tx';
import { Unavailable, unavailable } from '../database/unavailable';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * Runs each operation in one transaction, which ends before the answer is sent. It commits only if the answer
 * has no errors and shows no more people than the daily limit allows. A mutation that was rolled back answers
 * `data: null`, so that no part of it can look done. An operation that exceeds its deadline is stopped and
 * rolled back.
 */
export const oneTransaction = (database: Database, jobQueue: JobQueue, deadlineMs: number): ApolloServerPlugin<OperationContext> => ({
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
        context.disclosed = new Map();
        context.listed = null;
        let deadlineError: GraphQLFormattedError | undefined;
        const deadline = setTimeout(() => {
          // an operation that still waits for a connection or for an unavailable server is not itself slow
          const isUnavailable = tx.waitsForConnection || database.isAway;
          deadlineError = isUnavailable ? unavailable() : deadlineExceeded();
          if (!isUnavailable)
            log.warn({ operation: rootFieldsOf(request.operation), requestId: context.requestId }, 'an operation took too long and was stopped');
          tx.stop(isUnavailable ? new Unavailable('BUSY') : new DeadlineExceeded(), cancelAtServer);
        }, deadlineMs);
        return {
          // Apollo awaits this hook before willSendResponse, so the answer can still be changed. An exception
          // in willSendResponse would produce a bare status 500.
          async executionDidEnd(failure) {
            clearTimeout(deadline);
            const body = request.response.body;
            const result = body?.kind === 'single' ? body.singleResult : undefined;
            const isSuccess = !failure && !result?.errors?.length;
            try {
              if (deadlineError) {
                await tx.end(false);
                return answerWith(request, deadlineError);
              }
              const isListLook = context.actor.audience === 'staff' && !opensRecord(request.operation, request.schema);
              if (!(await endTransaction(tx, context, { isSuccess, isListLook }))) {
                await recordLimitRefusal(database, context);
                return answerWith(request, tooManyPeopleShown());
              }
            } catch (error) {
              log.error({ error, requestId: context.requestId }, 'an operation could not be committed');
              await tx.end(false).catch(() => {});
              return answerWith(request, internalError(error, context.requestId));
            }
            if (!isSuccess && writes && result) result.data = null;
            if (isSuccess) jobQueue.wake(tx.wakeUps);
          },
        };
      },
    };
  },
});

/**
 * Ends the transaction of an operation.
 * @returns whether the people it shows are within the limit; if not, no part of the answer may be sent
 */
async function endTransaction(
  tx: Tx,
  context: OperationContext,
  { isSuccess, isListLook }: { readonly isSuccess: boolean; readonly isListLook: boolean },
): Promise<boolean> {
  if (!tx.writes) return endQuery(tx, context, { keep: isSuccess, isListLook });
  const isWithinLimit = !isSuccess || (await recordDisclosed(tx, context));
  if (isSuccess && isWithinLimit) killPoint('before-commit');
  await tx.end(isSuccess && isWithinLimit);
  if (isSuccess && isWithinLimit) killPoint('after-commit');
  return isWithinLimit;
}

function answerWith(request: GraphQLRequestContext<OperationContext>, error: GraphQLFormattedError): void {
  request.response.body = { kind: 'single', singleResult: { data: null, errors: [error] } };
}

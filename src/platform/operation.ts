import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { Database } from './database';
import type { Doorbell } from './doorbell';
import type { OperationContext } from './operation-context';
import { internalError } from './errors';
import { killPoint } from './fault';
import { log } from './log';
import { audit } from './outbox';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * One transaction per operation, ended before the answer leaves: committed only if the answer has no errors.
 * A mutation that was rolled back answers `data: null`: nothing of it may look done.
 */
export const oneTransaction = (database: Database, doorbell: Doorbell): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    return {
      async executionDidStart(request) {
        const context = request.contextValue as Mutable<OperationContext>;
        const writes = request.operation.operation === 'mutation';
        const tx = (context.tx = database.open(context.actor, writes));
        context.loaders = new Map();
        context.shown = new Map();
        return {
          // Awaited by Apollo before willSendResponse: the answer is still ours to change. In willSendResponse a throw would be a bare 500.
          async executionDidEnd(failure) {
            const body = request.response.body;
            const result = body?.kind === 'single' ? body.singleResult : undefined;
            const keep = !failure && !result?.errors?.length;
            try {
              if (writes) for (const person of context.shown.values()) await audit(tx, 'Shown', person.kind, person.id);
              if (writes && keep) killPoint('before-commit');
              await tx.end(keep);
              if (writes && keep) killPoint('after-commit');
              if (!writes) await keepReads(database, context);
            } catch (error) {
              log.error({ error }, 'an operation could not be committed');
              await tx.end(false).catch(() => {});
              answerWith(request, internalError(error));
              return;
            }
            if (!keep && writes && result) result.data = null;
            if (keep)
              for (const bell of tx.bells)
                void doorbell.ring(bell).catch((error: Error) => log.warn({ error }, 'a bell was not rung; the sweep will find the row'));
          },
        };
      },
    };
  },
});

/** What a query showed of people is written down in a second short transaction; if that fails, so does the query. */
async function keepReads(database: Database, context: OperationContext): Promise<void> {
  if (context.shown.size === 0) return;
  await database.transaction(context.actor, async (tx) => {
    for (const person of context.shown.values()) await audit(tx, 'Shown', person.kind, person.id);
  });
}

function answerWith(request: GraphQLRequestContext<OperationContext>, error: ReturnType<typeof internalError>): void {
  request.response.body = { kind: 'single', singleResult: { data: null, errors: [error] } };
}

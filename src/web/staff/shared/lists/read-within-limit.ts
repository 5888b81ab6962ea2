import { PageFailure } from '../../../shared/visit/failures';
import type { ListQuery } from './list-query';

interface ShownList<Part> {
  readonly part: Part;
  readonly query: ListQuery;
  readonly visitQuery: ListQuery;
  /** Whether only the reader's own trainees are shown because the daily limit is reached. */
  readonly isLimited: boolean;
}

/** Reads a part of a list. Beyond the daily limit of people in lists, the reader's own trainees are shown. */
export async function readWithinLimit<Part>(
  query: ListQuery,
  visitQuery: ListQuery,
  read: (query: ListQuery, visitQuery: ListQuery) => Promise<Part>,
): Promise<ShownList<Part>> {
  try {
    return { part: await read(query, visitQuery), query, visitQuery, isLimited: false };
  } catch (error) {
    if (query['whose'] === 'mine' || !(error instanceof PageFailure) || error.code !== 'RATE_LIMITED') throw error;
    const own = { ...query, whose: 'mine' };
    return { part: await read(own, {}), query: own, visitQuery: {}, isLimited: true };
  }
}

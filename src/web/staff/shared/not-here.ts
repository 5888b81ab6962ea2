import { NotFoundException } from '@nestjs/common';
import { PageFailure } from '../../shared/visit/failures';

/** What somebody may not read looks like what is not there: the page says no more than that. */
export async function notHereUnlessTheirs<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (failure) {
    throw failure instanceof PageFailure && failure.code === 'FORBIDDEN' ? new NotFoundException() : failure;
  }
}

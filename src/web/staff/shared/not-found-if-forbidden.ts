import { NotFoundException } from '@nestjs/common';
import { PageFailure } from '../../shared/visit/failures';

/** Answers 404 to a forbidden request, so that a page does not reveal whether a record exists. */
export async function notFoundIfForbidden<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (failure) {
    throw failure instanceof PageFailure && failure.code === 'FORBIDDEN' ? new NotFoundException() : failure;
  }
}

import { Injectable } from '@nestjs/common';
import type { Problem } from '../../shared/refusal';
import { readCommonPasswords } from './common-passwords.file';
import { isEasyPassword, passwordProblem } from './domain/sign-in/password';

/** Checks passwords that users choose. */
@Injectable()
export class PasswordsService {
  readonly #common = readCommonPasswords();

  /**
   * What is wrong with a password, as a problem of the field `path`, or null. `known` holds what a guesser
   * may know about the owner.
   */
  problemOf(path: string, secret: unknown, personalTerms: readonly string[]): Problem | null {
    const wrong = passwordProblem(secret);
    if (wrong) return { path, ...wrong };
    return isEasyPassword(secret as string, this.#common, [...personalTerms, 'waymark']) ? { path, problem: 'TOO_EASY' } : null;
  }
}

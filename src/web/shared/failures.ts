import type { Audience } from '../../platform/actor';

/** The session has ended, or there was none: the visitor is sent to the entrance. */
export class SignInFirst extends Error {
  constructor(readonly audience: Audience) {
    super('sign in first');
  }
}

/** Not from a page of ours, or from one that is too old. */
export class StaleForm extends Error {
  constructor(readonly audience: Audience) {
    super('stale form');
  }
}

/** The API did not answer as it should; `reference` finds the cause in the log. */
export class PageFailure extends Error {
  constructor(
    readonly code: string,
    readonly reference: string | undefined,
  ) {
    super(code);
  }
}

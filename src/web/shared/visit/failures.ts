import type { Visit } from './visit';

/** The session has ended, or there was none: the visitor is sent to the entrance, and comes back with what was typed. */
export class SignInFirst extends Error {
  constructor(readonly visit: Visit) {
    super('sign in first');
  }
}

/** The secret must be given again first; then the visitor comes back with what was typed. */
export class AgainFirst extends Error {
  constructor(readonly visit: Visit) {
    super('give the secret again first');
  }
}

/** Not from a page of ours, or from one that is too old. */
export class StaleForm extends Error {
  constructor() {
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

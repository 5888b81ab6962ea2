import type { Visit } from './visit';

/**
 * The session has ended, or there was none. The visitor is redirected to the sign-in page and later returns
 * with the typed values.
 */
export class SignInRequired extends Error {
  constructor(readonly visit: Visit) {
    super('sign-in required');
  }
}

/** The action requires re-authentication. Afterwards the visitor returns with the typed values. */
export class ReauthenticationRequired extends Error {
  constructor(readonly visit: Visit) {
    super('re-authentication required');
  }
}

/** The form came from another site, or is too old. */
export class StaleForm extends Error {
  constructor() {
    super('stale form');
  }
}

interface PageFailureDetails {
  /** Finds the cause in the log. */
  readonly reference?: string | undefined;
  /** How long to wait after too many requests. */
  readonly retryAfterSeconds?: number | undefined;
}

/** The API returned an unexpected error to a page of this visit. */
export class PageFailure extends Error {
  constructor(
    readonly code: string,
    readonly visit: Visit,
    readonly details: PageFailureDetails,
  ) {
    super(code);
  }
}

import type { Visit } from '../visit/visit';

/**
 * How long before its end a session is warned of. At least a minute remains to press the button (WCAG 2.2.1
 * requires 20 seconds).
 */
export const WARNING_SECONDS = 90;

/**
 * Seconds from now until the page asks whether the user is still there, until the session ends idle, and
 * until its absolute limit.
 */
export function sessionClock({ sessionState }: Visit): { readonly warnIn: number; readonly endsIn: number; readonly lastsFor: number } | null {
  if (sessionState === null) return null;
  const { endsInSeconds: endsIn, lastsSeconds: lastsFor } = sessionState;
  return { warnIn: Math.max(1, endsIn - WARNING_SECONDS), endsIn, lastsFor };
}

const REFRESH = /<noscript><meta http-equiv="refresh"[^>]*><\/noscript>/;
const TEXT_FIELD = /<textarea|<input[^>]* type="(?:text|email|date|time)"/;
const STAFF_OR_EMPLOYER = /<body class="(?:staff|employer)/;

/**
 * Without JavaScript, a page asks "are you still there?" by a refresh to another page, which loses typed
 * text. Staff and employer pages with text fields therefore omit the refresh: a form submitted after the
 * session end is stored on the server until the user has signed in again. A trainee's page always refreshes,
 * because another person may pick up her phone.
 */
export const withoutRefreshOnForms = (html: string): string => (STAFF_OR_EMPLOYER.test(html) && TEXT_FIELD.test(html) ? html.replace(REFRESH, '') : html);

import type { Visit } from '../visit/visit';

/** How long before its end a session is warned of: a minute and more is left to press the button (WCAG 2.2.1 asks for twenty seconds). */
export const WARNED_SECONDS = 90;

/** Seconds from now on, for a page that is shown now: until it asks whether somebody is still there, until the session ends idle, and until it ends at last. */
export function clockOf({ standing }: Visit): { readonly warnIn: number; readonly endsIn: number; readonly lastsFor: number } | null {
  if (standing === null) return null;
  const { endsInSeconds: endsIn, lastsSeconds: lastsFor } = standing;
  return { warnIn: Math.max(1, endsIn - WARNED_SECONDS), endsIn, lastsFor };
}

const REFRESH = /<noscript><meta http-equiv="refresh"[^>]*><\/noscript>/;
const TYPED = /<textarea|<input[^>]* type="(?:text|email|date|time)"/;
const NOT_HERS = /<body class="(?:staff|employer)/;

/**
 * Without JavaScript a page asks "are you still there?" by leaving for another one, and what stands in its fields is lost with it. So it does not where
 * something may be typed: what is sent after the end is kept on the server until the visitor is back. A trainee's page always leaves: somebody else may pick up her phone.
 */
export const withoutRefreshWhereTyped = (html: string): string => (NOT_HERS.test(html) && TYPED.test(html) ? html.replace(REFRESH, '') : html);

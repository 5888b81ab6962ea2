import { createHash, randomUUID } from 'node:crypto';
import { hasValues } from './form-drafts';
import type { Visit } from '../visit/visit';

/** The CSRF token, an idempotency key, and the page to return to after an interruption. */
export function HiddenFields({ visit, action }: { readonly visit: Visit; readonly action: string }) {
  return (
    <>
      <input type="hidden" name="csrf" value={visit.formToken} />
      <input type="hidden" name="key" value={idempotencyKey(visit, action)} />
      <input type="hidden" name="atPage" value={visit.atPage} />
    </>
  );
}

/**
 * A form refilled from a draft keeps its key, so going back and sending it again has the effect of sending it
 * once. A trainee's pages get a random key instead, because nothing derived from the request is written into
 * them.
 */
function idempotencyKey({ audience, draft, draftKey }: Visit, action: string): string {
  if (audience === 'trainee' || draftKey === null || !hasValues(draft.values)) return randomUUID();
  return createHash('sha256').update(`send ${draftKey} ${action}`).digest('base64url');
}

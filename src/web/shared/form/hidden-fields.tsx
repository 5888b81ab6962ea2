import { createHash, randomUUID } from 'node:crypto';
import { isTyped } from './form-drafts';
import type { Visit } from '../visit/visit';

/** The form's token, a key that makes sending it twice the same as sending it once, and the page to come back to where something else comes first. */
export function HiddenFields({ visit, action }: { readonly visit: Visit; readonly action: string }) {
  return (
    <>
      <input type="hidden" name="csrf" value={visit.formToken} />
      <input type="hidden" name="key" value={sendingKey(visit, action)} />
      <input type="hidden" name="atPage" value={visit.atPage} />
    </>
  );
}

/** Going back to what was sent and sending it again is the same as sending it once: what a draft refills keeps its key. Nothing of a question is written into her pages. */
function sendingKey({ audience, draft, draftKey }: Visit, action: string): string {
  if (audience === 'trainee' || draftKey === null || !isTyped(draft.values)) return randomUUID();
  return createHash('sha256').update(`send ${draftKey} ${action}`).digest('base64url');
}

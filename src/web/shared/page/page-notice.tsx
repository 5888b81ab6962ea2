import { msg } from '@lingui/core/macro';
import { UNDO_SECONDS } from '../../../shared/undo';
import { Form } from '../form/form';
import { draftLanguage } from '../form/problem-texts';
import type { UndoOffer } from '../form/form-drafts';
import type { Visit } from '../visit/visit';

/** What was just done, announced politely, with the button to undo it while that is possible. */
export function PageNotice({ visit }: { readonly visit: Visit }) {
  const { notice } = visit.draft;
  const undo = openOffer(visit);
  if (!notice) return null;
  if (!undo) {
    return (
      <p class="notice" role="status" lang={draftLanguage(visit)}>
        {notice}
      </p>
    );
  }
  return (
    <div class="notice undoable">
      <p role="status" lang={draftLanguage(visit)}>
        {notice}
      </p>
      <UndoForm visit={visit} undo={undo} />
    </div>
  );
}

/** The seconds count down next to the button, hidden from screen readers, which would read each of them. */
function UndoForm({ visit, undo: { keys, until, row } }: { readonly visit: Visit; readonly undo: UndoOffer }) {
  const { t } = visit.i18n;
  const seconds = Math.min(Math.max(until - Date.now(), 0) / 1000, UNDO_SECONDS).toFixed(1);
  return (
    <Form visit={visit} action="/staff/undo">
      {keys.map((key) => (
        <input key={key} type="hidden" name="act" value={key} />
      ))}
      {row && <input type="hidden" name="row" value={row} />}
      <button type="submit" class="plain" data-undo={seconds} aria-keyshortcuts="u">
        {t(msg`Undo`)} <span aria-hidden="true" />
      </button>
    </Form>
  );
}

/** The offer of the open draft while it is not over: a page that is opened again later shows the notice alone. */
const openOffer = ({ draft: { undo }, audience }: Visit): UndoOffer | null => (audience === 'staff' && undo && undo.until > Date.now() ? undo : null);

/** Whether the page needs the script that counts down. */
export const offersUndo = (visit: Visit): boolean => openOffer(visit) !== null;

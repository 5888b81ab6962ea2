import { msg } from '@lingui/core/macro';
import type { FormValues } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { valuesOfDraft } from '../follow-up/draft-values';
import type { FollowUp } from '../follow-up/follow-up.page';
import { valuesOf } from '../follow-up/record-input';
import { authorText } from '../follow-up/follow-up-records';

/** The user's form, and the version that was saved in the meantime. */
export interface DraftConflict {
  readonly mine: FormValues;
  readonly theirs: FormValues;
  /** Who saved the other version, and when. */
  readonly by: string;
  /** A short form of `by`, shown at each answer. */
  readonly author: string;
  /**
   * The record, or the version of the user's own draft, that is compared. When it changes, the user must
   * compare again.
   */
  readonly against: string;
  /** The record that the merged form will replace; null when it becomes the draft. */
  readonly recordId: string | null;
  /** The trainee answered the other version herself; staff cannot overwrite it. */
  readonly isHers: boolean;
}

/** Form input has a `expectedRecords` field: the number of records that existed when the user started typing. */
export const isFormInput = (values: FormValues): boolean => 'expectedRecords' in values;

/**
 * Finds an edit conflict: the submitted form, or else the saved draft, against a record added after it was
 * started, or against a draft saved in another window. Null when there is none.
 */
export function findConflict(i18n: I18n, { records, draft }: FollowUp, submitted: FormValues): DraftConflict | null {
  const mine = isFormInput(submitted) ? submitted : draft && valuesOfDraft(draft);
  if (!mine) return null;
  const current = records.find(({ replacedById }) => !replacedById);
  if (current && records.length > Number(mine['expectedRecords'])) {
    const isHers = current.reportedBy === 'TRAINEE_ALONE';
    const by = authorText(i18n, current);
    const author = current.recordedBy?.displayName ?? by;
    return { mine, theirs: valuesOf(current), by, author, against: current.id, recordId: current.id, isHers };
  }
  if (!draft || !isFormInput(submitted) || String(draft.version) === mine['expectedDraftVersion']) return null;
  const [by, author] = [i18n.moment(draft.savedAt), i18n.t(msg`In the other window`)];
  return { mine, theirs: valuesOfDraft(draft), by, author, against: `draft ${draft.version}`, recordId: null, isHers: false };
}

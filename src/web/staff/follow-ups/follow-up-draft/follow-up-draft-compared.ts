import { msg } from '@lingui/core/macro';
import type { FormValues } from '../../../shared/form/form-drafts';
import type { Words } from '../../../shared/labels/words';
import { valuesOfDraft } from '../follow-up/draft-values';
import type { FollowUp } from '../follow-up/follow-up.page';
import { valuesOf } from '../follow-up/record-input';
import { byWhom } from '../follow-up/recorded';

/** The user's form, and the version that was saved in the meantime. */
export interface Compared {
  readonly mine: FormValues;
  readonly theirs: FormValues;
  /** Who saved the other version, and when. */
  readonly by: string;
  /** A short form of `by`, shown at each answer. */
  readonly whose: string;
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

/** Form input has a `sawRecords` field: the number of records that existed when the user started typing. */
export const isTyped = (values: FormValues): boolean => 'sawRecords' in values;

/**
 * Finds an edit conflict: the submitted form, or else the saved draft, against a record added after it was
 * started, or against a draft saved in another window. Null when there is none.
 */
export function compared(words: Words, { records, draft }: FollowUp, sent: FormValues): Compared | null {
  const mine = isTyped(sent) ? sent : draft && valuesOfDraft(draft);
  if (!mine) return null;
  const standing = records.find(({ replacedById }) => !replacedById);
  if (standing && records.length > Number(mine['sawRecords'])) {
    const isHers = standing.saidBy === 'TRAINEE_ALONE';
    const by = byWhom(words, standing);
    const whose = standing.recordedBy?.displayName ?? by;
    return { mine, theirs: valuesOf(standing), by, whose, against: standing.id, recordId: standing.id, isHers };
  }
  if (!draft || !isTyped(sent) || String(draft.version) === mine['sawDraft']) return null;
  const [by, whose] = [words.moment(draft.savedAt), words.t(msg`In the other window`)];
  return { mine, theirs: valuesOfDraft(draft), by, whose, against: `draft ${draft.version}`, recordId: null, isHers: false };
}

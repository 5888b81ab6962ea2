import { msg } from '@lingui/core/macro';
import type { FormValues } from '../../../shared/form/form-drafts';
import type { Words } from '../../../shared/labels/words';
import { valuesOfDraft } from '../follow-up/draft-values';
import type { FollowUp } from '../follow-up/follow-up.page';
import { valuesOf } from '../follow-up/record-input';
import { byWhom } from '../follow-up/recorded';

/** What was typed, and what was written meanwhile. */
export interface Compared {
  readonly mine: FormValues;
  readonly theirs: FormValues;
  /** Who wrote the other, and when. */
  readonly by: string;
  /** The same, short, to stand at each answer. */
  readonly whose: string;
  /** Which record, or which version of the own draft, it is held against: when that changes, it is looked at again. */
  readonly against: string;
  /** The record that what is chosen stands in the place of; null where it becomes the draft. */
  readonly recordId: string | null;
  /** She said the other by herself: nobody writes over that. */
  readonly isHers: boolean;
}

/** What is typed is told by how many records were seen when it was begun. */
export const isTyped = (values: FormValues): boolean => 'sawRecords' in values;

/**
 * What is to be held against each other: what was just typed, or else the kept draft, against a record that came since it was begun, or against a draft that was
 * kept meanwhile in another window. Null where nothing came between.
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

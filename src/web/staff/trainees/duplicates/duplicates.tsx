import { msg } from '@lingui/core/macro';
import { createHash } from 'node:crypto';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Pages } from '../../../shared/page/pages';
import { PageFailure } from '../../../shared/visit/failures';
import type { Visit } from '../../../shared/visit/visit';
import { type EnteredPersonInput, PossibleDuplicatesDocument, type PossibleDuplicatesQuery } from '../../gql';

export type Duplicates = PossibleDuplicatesQuery['possibleDuplicates'];

/**
 * Who may be the same person, as far as the reader may find them. A registration never fails because the daily limit of
 * lists is reached.
 */
export async function possibleDuplicates(pages: Pages, visit: Visit, input: EnteredPersonInput): Promise<Duplicates> {
  if (input.names.every((name) => name.trim() === '') && !input.phone?.trim()) return [];
  try {
    return (await pages.execute(visit, PossibleDuplicatesDocument, { input })).possibleDuplicates;
  } catch (error) {
    if (error instanceof PageFailure && error.code === 'RATE_LIMITED') return [];
    throw error;
  }
}

/** A digest of what was compared: the reader is warned once about the same names and number. */
export const enteredDigest = ({ names, phone }: EnteredPersonInput): string =>
  createHash('sha256')
    .update(JSON.stringify([names, phone ?? '']))
    .digest('base64url')
    .slice(0, 22);

interface WarningProps {
  readonly i18n: I18n;
  readonly people: Duplicates;
  /** Without it, the people may be the person who is entered. */
  readonly title?: string;
  readonly hint?: string;
}

/** The people who may be the same person, for the reader to compare before going on. */
export function DuplicateWarning({ i18n, people, title, hint }: WarningProps) {
  const { t } = i18n;
  if (people.length === 0) return null;
  return (
    <section class="attention" id="duplicates" role="status">
      <h2 class="small">{title ?? t(msg`This may be the same person`)}</h2>
      <ul class="lines">
        {people.map(({ id, code, displayName, placementOfficer, isSameName, isSamePhone }) => (
          <li key={id}>
            <a href={`/staff/trainees/${id}`} target="_blank" rel="noopener">
              {displayName}
            </a>{' '}
            <small>{code}</small>
            <small class="line-day">
              {[
                isSameName && t(msg`same name`),
                isSamePhone && t(msg`same phone number`),
                placementOfficer ? t(msg`Placement officer: ${placementOfficer}`) : t(msg`no placement officer`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      <p class="hint">{hint ?? t(msg`If this is a different person, continue. If it is the same person, use the existing record.`)}</p>
    </section>
  );
}

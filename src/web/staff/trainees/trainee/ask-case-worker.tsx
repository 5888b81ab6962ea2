import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import { labelled } from '../../../shared/labels/labelled';
import type { PersonHeadFragment } from '../../gql';

interface AskProps {
  readonly i18n: I18n;
  readonly person: Pick<PersonHeadFragment, 'caseWorker'>;
  /** What the reader may not do. */
  readonly what: string;
}

/** Whom to ask for what the reader's role may not do: her case worker, or any if she has none. */
export function askCaseWorkerText({ t }: I18n, { caseWorker }: AskProps['person']): string {
  const name = caseWorker?.displayName;
  return name ? t(msg`ask ${name}, her case worker`) : t(msg`ask a case worker of your institution`);
}

export function AskCaseWorker({ i18n, person, what }: AskProps) {
  return <p class="hint">{labelled(i18n, what, askCaseWorkerText(i18n, person))}</p>;
}

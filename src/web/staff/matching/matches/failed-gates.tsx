import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';

type FailedGate = { readonly rule: string; readonly message: string };

/**
 * The rules that protect the trainee's safety, listed first. No score outweighs a failed rule of any kind.
 */
const SAFETY_RULES = /^(?:SITE_CLEARED|CONSENT_MATCHING|AGE_\w+|LIMIT_\w+|INSTITUTION_EXCLUDES|ASK_CASE_WORKER)$/;
export const isSafetyGate = ({ rule }: FailedGate): boolean => SAFETY_RULES.test(rule);

/**
 * Why a match is not possible: the safety rules first, then the rules that time or a decision could change.
 */
export function FailedGates({ i18n: { t }, failedGates }: { readonly i18n: I18n; readonly failedGates: readonly FailedGate[] }) {
  const [safety, others] = [failedGates.filter(isSafetyGate), failedGates.filter((gate) => !isSafetyGate(gate))];
  return (
    <ul class={safety.length > 0 ? 'attention grave blocked' : 'attention blocked'}>
      {safety.map(({ rule, message }) => (
        <li key={rule}>
          <strong>{t(msg`For her safety:`)}</strong> {message}
        </li>
      ))}
      {others.map(({ rule, message }) => (
        <li key={rule}>{message}</li>
      ))}
    </ul>
  );
}

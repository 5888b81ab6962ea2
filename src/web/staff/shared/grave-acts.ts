import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';

/** A person as a button names her: by her code if she has no name. */
interface NamedPerson {
  readonly displayName: string;
  readonly code: string;
}

const TEXTS = {
  endPlacement: (name: string) => msg`End ${name}’s placement`,
  cancelPlacement: (name: string) => msg`Record that ${name} never started`,
  correctEnd: (name: string) => msg`Continue ${name}’s placement`,
  exit: (name: string) => msg`End ${name}’s time in the programme`,
  correctExit: (name: string) => msg`Take ${name} back into the programme`,
  anonymise: (name: string) => msg`Anonymise ${name} for good`,
  withdraw: (name: string) => msg`Withdraw ${name}’s referral`,
  breakAgreement: (name: string) => msg`End ${name}’s apprenticeship early`,
} as const;
export type GraveAct = keyof typeof TEXTS;

/** The button of a grave act names the person, so that no one ends the work of another one (docs/domain.md 5.26). */
export const graveActLabel = ({ t }: I18n, act: GraveAct, { displayName, code }: NamedPerson): string => t(TEXTS[act](displayName || code));

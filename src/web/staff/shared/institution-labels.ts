import { msg } from '@lingui/core/macro';
import type { Tone } from '../../shared/form/facts';
import type { I18n } from '../../shared/labels/page-i18n';
import type { AgeBand, CapacitySupportKind, InstitutionReferralState, LiteracyBand, ProgrammeKind, Urgency } from '../gql';

export const NEEDS: readonly ProgrammeKind[] = [
  'EMPLOYMENT',
  'VOCATIONAL',
  'LITERACY',
  'NUMERACY',
  'LIFE_SKILLS',
  'SMALL_BUSINESS',
  'COUNSELLING',
  'LEGAL',
  'HEALTH',
  'FAMILY',
  'SHELTER',
  'EMERGENCY',
];

export function needText(i18n: I18n, need: ProgrammeKind): string {
  const { t } = i18n;
  switch (need) {
    case 'EMPLOYMENT':
      return t(msg`Finding work`);
    case 'VOCATIONAL':
      return t(msg`Learning a trade`);
    case 'LITERACY':
      return t(msg`Reading and writing`);
    case 'NUMERACY':
      return t(msg`Numeracy`);
    case 'LIFE_SKILLS':
      return t(msg`Life skills`);
    case 'SMALL_BUSINESS':
      return t(msg`Small business`);
    default:
      return careNeedText(i18n, need);
  }
}

function careNeedText({ t }: I18n, need: ProgrammeKind): string {
  switch (need) {
    case 'COUNSELLING':
      return t(msg`Counselling`);
    case 'LEGAL':
      return t(msg`Legal help`);
    case 'HEALTH':
      return t(msg`Health`);
    case 'FAMILY':
      return t(msg`Family`);
    case 'SHELTER':
      return t(msg`Safe place to stay`);
    default:
      return t(msg`Emergency help`);
  }
}

export const URGENCIES: readonly Urgency[] = ['ROUTINE', 'SOON', 'TODAY'];

export function urgencyText({ t }: I18n, urgency: Urgency): string {
  if (urgency === 'TODAY') return t(msg`Needed today`);
  return urgency === 'SOON' ? t(msg`Needed within days`) : t(msg`Needed within weeks`);
}

export function institutionReferralState({ t }: I18n, state: InstitutionReferralState): string {
  switch (state) {
    case 'DRAFTED':
      return t(msg`Draft`);
    case 'OFFERED':
      return t(msg`Offered`);
    case 'ACCEPTED':
      return t(msg`Accepted`);
    case 'IDENTITY_RELEASED':
      return t(msg`Identity disclosed`);
    case 'IN_SERVICE':
      return t(msg`Supported by the receiving institution`);
    case 'DONE':
      return t(msg`Support ended`);
    case 'REJECTED':
      return t(msg`Declined`);
    case 'REVOKED':
      return t(msg`Withdrawn by her or by the sender`);
    case 'EXPIRED':
      return t(msg`Closed: time ran out`);
  }
}

export const REFERRAL_TONE: Readonly<Record<InstitutionReferralState, Tone>> = {
  DRAFTED: 'wait',
  OFFERED: 'wait',
  ACCEPTED: 'wait',
  IDENTITY_RELEASED: 'wait',
  IN_SERVICE: 'good',
  DONE: 'good',
  REJECTED: 'calm',
  REVOKED: 'calm',
  EXPIRED: 'calm',
};

export function ageBandText({ t }: I18n, band: AgeBand): string {
  switch (band) {
    case 'UNDER_15':
      return t(msg`under 15`);
    case 'FROM_15_TO_17':
      return t(msg`15 to 17`);
    case 'FROM_18_TO_24':
      return t(msg`18 to 24`);
    case 'FROM_25':
      return t(msg`25 and over`);
    case 'UNKNOWN':
      return t(msg`unknown`);
  }
}

export function literacyText({ t }: I18n, band: LiteracyBand): string {
  if (band === 'LITTLE') return t(msg`little or not at all`);
  return band === 'SOME' ? t(msg`some`) : t(msg`well`);
}

export const SUPPORT_KINDS: readonly CapacitySupportKind[] = ['TRAINING', 'MENTORING', 'TOOLS', 'VISIT', 'FUNDS'];

export function supportText({ t }: I18n, kind: CapacitySupportKind): string {
  switch (kind) {
    case 'TRAINING':
      return t(msg`Training`);
    case 'MENTORING':
      return t(msg`Mentoring`);
    case 'TOOLS':
      return t(msg`Tools`);
    case 'VISIT':
      return t(msg`Visit`);
    case 'FUNDS':
      return t(msg`Funding`);
  }
}

/** The institution's name in the language of the page, if it has one in that language. */
export const institutionName = ({ language }: I18n, { name, nameKm }: { readonly name: string; readonly nameKm?: string | null }): string =>
  (language === 'km' ? nameKm : null) ?? name;

import { msg } from '@lingui/core/macro';
import type { Option } from '../../../shared/form/form';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { HerWord, WordsOfTraineeQuery } from '../../gql';
import { purposeText } from '../../shared/trainee-labels';

export type Person = NonNullable<WordsOfTraineeQuery['trainee']>;

const UNDER_WAY: readonly string[] = ['ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'];

/** What she can say now, each with the row it is about. Only these are offered, so that no word meets the wrong row. */
export function sayings(i18n: I18n, person: Person): Option[] {
  const { t } = i18n;
  const option = (word: HerWord, id: string, label: string): Option => ({ value: `${word} ${id}`, label });
  const today = i18n.today ?? '';
  return [
    ...person.referrals.flatMap(({ id, state, isOnHold, vacancy, offer }) => {
      const job = `${vacancy.title}, ${vacancy.employer.legalName}`;
      const isOffered = offer?.state === 'ISSUED' || offer?.state === 'EXPLAINED';
      return [
        ...(state === 'ASKED' && !isOnHold ? [option('YES_TO_REFERRAL', id, t(msg`Yes to the referral: ${job}`))] : []),
        ...(offer?.state === 'EXPLAINED' && !isOnHold ? [option('YES_TO_OFFER', offer.id, t(msg`Yes to the offer: ${job}`))] : []),
        ...(offer && isOffered ? [option('NO', offer.id, t(msg`No to the offer: ${job}`))] : []),
        ...(UNDER_WAY.includes(state) ? [option('NO', id, t(msg`No to the referral: ${job}`))] : []),
      ];
    }),
    ...person.placements.flatMap(({ id, state, startsOn, vacancy }) => {
      const job = `${vacancy.title}, ${vacancy.employer.legalName}`;
      return state === 'PLANNED' && startsOn <= today ? [option('START', id, t(msg`She has started work: ${job}`))] : [];
    }),
    ...person.consents.flatMap(({ id, isActive, purpose, employer }) => {
      const consent = [purposeText(i18n, purpose), employer?.legalName].filter(Boolean).join(', ');
      return isActive ? [option('WITHDRAWAL', id, t(msg`She withdraws her consent: ${consent}`))] : [];
    }),
    option('CALL_ME', person.id, t(msg`She asks for a call`)),
    ...(person.state === 'PAUSED' ? [] : [option('STOP', person.id, t(msg`Stop everything`))]),
  ];
}

/** The word and the row of a posted choice. */
export function saidIn(posted: string): { readonly word: HerWord; readonly subjectId: string } | null {
  const [word, subjectId] = posted.split(' ');
  return word && subjectId ? { word: word as HerWord, subjectId } : null;
}

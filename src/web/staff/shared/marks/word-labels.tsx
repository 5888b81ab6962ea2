import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { AskAgainWay, AwaitedWitness, HerWord, SpokenManner, WordEvidenceKind } from '../../gql';

const WORDS: Readonly<Record<HerWord, MessageDescriptor>> = {
  NO: msg`No`,
  STOP: msg`Stop everything`,
  WITHDRAWAL: msg`Consent withdrawn`,
  CALL_ME: msg`Please call me`,
  YES_TO_REFERRAL: msg`Yes to a referral`,
  YES_TO_OFFER: msg`Yes to an offer`,
  START: msg`I have started work`,
};
export const wordText = ({ t }: I18n, word: HerWord): string => t(WORDS[word]);

const MANNERS: Readonly<Record<SpokenManner, MessageDescriptor>> = { IN_PERSON: msg`In person`, BY_PHONE: msg`Phone call`, BY_VIDEO: msg`Video call` };
export const MANNER_NAMES = Object.keys(MANNERS) as SpokenManner[];
export const mannerText = ({ t }: I18n, manner: SpokenManner): string => t(MANNERS[manner]);

const WAYS: Readonly<Record<AskAgainWay, MessageDescriptor>> = {
  IN_APP: msg`On her page`,
  CALL: msg`Phone call`,
  IN_PERSON: msg`In person`,
  TRAINEE_CALLS: msg`She calls us`,
};
export const askAgainWayText = ({ t }: I18n, way: AskAgainWay): string => t(WAYS[way]);

const EVIDENCE: Readonly<Record<WordEvidenceKind, MessageDescriptor>> = { THUMBPRINT: msg`Thumbprint`, SIGNATURE: msg`Signature` };
export const EVIDENCE_KINDS = Object.keys(EVIDENCE) as WordEvidenceKind[];
export const evidenceText = ({ t }: I18n, kind: WordEvidenceKind): string => t(EVIDENCE[kind]);

interface WordState {
  readonly waitsFor?: AwaitedWitness | null | undefined;
  readonly reversedAt?: string | null | undefined;
}

/** What a word waits for, or that it was taken back. */
export function wordStateText({ t }: I18n, { waitsFor, reversedAt }: WordState): string {
  if (reversedAt) return t(msg`Taken back`);
  if (waitsFor === 'SECOND_WITNESS') return t(msg`Second witness needed`);
  return waitsFor === 'THIRD_PERSON' ? t(msg`To be asked again`) : t(msg`Recorded`);
}

/** Marks an answer that two witnesses confirmed, wherever staff see it. */
export function WitnessedTag({ i18n: { t }, isWitnessed }: { readonly i18n: I18n; readonly isWitnessed: boolean }) {
  if (!isWitnessed) return null;
  return (
    <>
      {' '}
      <Tag tone="wait">{t(msg`Witnessed`)}</Tag>
    </>
  );
}

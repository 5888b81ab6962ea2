import { InputReader } from '../../../shared/input-reader';
import type { LocalDate } from '../../../shared/local-date';
import { MAX_VISIT_PHOTOS } from '../../../shared/photo';
import { invalid, refuse, type Refusal } from '../../../shared/refusal';
import type { ChecklistItem } from './checklist';
import type { Vetting } from './vetting';
import { vettingTransitions } from './vetting-transitions';

/** What a photo of a visit may show. Chosen from a list, because a text could name a person. */
export const PHOTO_SUBJECTS = [
  'WORK_AREA',
  'EXIT',
  'FIRE_EQUIPMENT',
  'MACHINE',
  'TOILET',
  'WATER',
  'FIRST_AID',
  'HOUSING',
  'NOTICE',
  'CODE_OF_CONDUCT',
  'OUTSIDE',
  'OTHER_PART',
] as const;
export type PhotoSubject = (typeof PHOTO_SUBJECTS)[number];

/** A photo of a visited site, without the image itself. */
export interface VisitPhoto {
  readonly id: string;
  readonly vettingId: string;
  /** The question it answers; null for the site as a whole. */
  readonly itemCode: string | null;
  readonly subject: PhotoSubject;
  readonly width: number;
  readonly height: number;
  readonly addedAt: Date;
}

/** Parses what a photo shows, and the question it belongs to. */
export function parsePhotoLabel(
  input: Readonly<Record<string, unknown>>,
  checklist: readonly ChecklistItem[],
): Pick<VisitPhoto, 'itemCode' | 'subject'> | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const itemCode = reader.optionalText('itemCode', 60);
  if (itemCode !== null && !checklist.some(({ code }) => code === itemCode)) reader.refuse('itemCode', 'UNKNOWN');
  return reader.result({ itemCode, subject: reader.choice('subject', PHOTO_SUBJECTS) });
}

type NotNow = Refusal<'TRANSITION_NOT_ALLOWED'>;
const notNow = ({ state }: Pick<Vetting, 'state'>): NotNow => refuse('TRANSITION_NOT_ALLOWED', { state, availableActions: [] });

/** Refuses another photo, or returns null: a visitor adds photos from the day of the visit until it is submitted. */
export function addPhotoRefusal(
  vetting: Pick<Vetting, 'state' | 'visitOn'>,
  facts: { readonly isVisitor: boolean; readonly photoCount: number },
  today: LocalDate,
): NotNow | Refusal<'INVALID_INPUT'> | null {
  if (!facts.isVisitor || !vettingTransitions(vetting, today).includes('visit')) return notNow(vetting);
  return facts.photoCount >= MAX_VISIT_PHOTOS ? invalid([{ path: 'content', problem: 'VISIT_HAS_ENOUGH_PHOTOS', limit: MAX_VISIT_PHOTOS }]) : null;
}

/**
 * Refuses to remove a photo, or returns null: a visitor removes it until the first person has decided, because a
 * decision rests on what its author saw.
 */
export const removePhotoRefusal = (
  vetting: Pick<Vetting, 'state'>,
  { isVisitor, decisionCount }: { readonly isVisitor: boolean; readonly decisionCount: number },
): NotNow | null => (isVisitor && decisionCount === 0 && ['PLANNED', 'VISITED', 'SUBMITTED'].includes(vetting.state) ? null : notNow(vetting));

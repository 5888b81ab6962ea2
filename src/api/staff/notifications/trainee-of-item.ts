import type { Trainee } from '../../../features/trainees/domain/trainee';

/** A trainee in a list of due work. */
export interface TraineeOfItem extends Pick<Trainee, 'id' | 'code' | 'displayName' | 'placementOfficerId'> {
  /** Whether the item is the reader's own, unassigned or shared by all. */
  readonly isMine: boolean;
}

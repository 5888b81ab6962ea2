import type { Areas } from '../index/areas';
import type { Preferences } from '../facts/preferences';

/** Areas with the same distance points for a trainee. */
export interface DistanceBand extends Areas {
  readonly points: number;
}

/**
 * The areas a trainee can reach, grouped by distance points, highest first: `distancePoints` for all areas at
 * once.
 */
export function distanceBands({ home, adjacent: touches, reachesHoused, model }: Preferences, unhoused: number, housed: number): DistanceBand[] {
  const { same, adjacent, housing, far } = model.distance;
  const [near, beyond] = [touches & ~home, ~(home | touches)];
  const bands: DistanceBand[] = [];
  addBand(bands, same, unhoused & home, housed & home);
  addBand(bands, adjacent, unhoused & near, housed & near);
  addBand(bands, housing, 0, housed & beyond & reachesHoused);
  addBand(bands, far, unhoused & beyond, housed & beyond & ~reachesHoused);
  return bands;
}

/** Inserts areas before all bands with fewer points, or merges them into the band with the same points. */
function addBand(bands: DistanceBand[], points: number, unhoused: number, housed: number): void {
  if ((unhoused | housed) === 0) return;
  let at = bands.length;
  while (at > 0 && bands[at - 1]!.points < points) at--;
  const before = bands[at - 1];
  if (before?.points === points) bands[at - 1] = { points, unhoused: before.unhoused | unhoused, housed: before.housed | housed };
  else bands.splice(at, 0, { points, unhoused, housed });
}

import type { Areas } from '../index/areas';
import type { Preferences } from '../facts/preferences';

/** Areas with the same distance points for a trainee. */
export interface Near extends Areas {
  readonly points: number;
}

/**
 * The areas a trainee can reach, grouped by distance points, highest first: `distancePoints` for all areas at
 * once.
 */
export function nearestFirst({ home, touches, reachesHoused, model }: Preferences, unhoused: number, housed: number): Near[] {
  const { same, adjacent, housing, far } = model.distance;
  const [near, notNear] = [touches & ~home, ~(home | touches)];
  const found: Near[] = [];
  add(found, same, unhoused & home, housed & home);
  add(found, adjacent, unhoused & near, housed & near);
  add(found, housing, 0, housed & notNear & reachesHoused);
  add(found, far, unhoused & notNear, housed & notNear & ~reachesHoused);
  return found;
}

/** Inserts areas before all bands with fewer points, or merges them into the band with the same points. */
function add(found: Near[], points: number, unhoused: number, housed: number): void {
  if ((unhoused | housed) === 0) return;
  let at = found.length;
  while (at > 0 && found[at - 1]!.points < points) at--;
  const before = found[at - 1];
  if (before?.points === points) found[at - 1] = { points, unhoused: before.unhoused | unhoused, housed: before.housed | housed };
  else found.splice(at, 0, { points, unhoused, housed });
}

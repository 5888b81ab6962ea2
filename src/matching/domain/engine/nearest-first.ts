import type { Areas } from './areas';
import type { Preferences } from './preferences';

/** Areas that give her the same points of distance. */
export interface Near extends Areas {
  readonly points: number;
}

/** The areas somebody would go to, those first whose distance gives most. */
export function nearestFirst(preferences: Preferences, unhoused: number, housed: number): Near[] {
  const near: { points: number; unhoused: number; housed: number }[] = [];
  const areasWith = (points: number): { unhoused: number; housed: number } => {
    for (const one of near) if (one.points === points) return one;
    const one = { points, unhoused: 0, housed: 0 };
    near.push(one);
    return one;
  };
  for (let rest = unhoused; rest !== 0; rest &= rest - 1) areasWith(preferences.distancePoints(rest & -rest, false)).unhoused |= rest & -rest;
  for (let rest = housed; rest !== 0; rest &= rest - 1) areasWith(preferences.distancePoints(rest & -rest, true)).housed |= rest & -rest;
  return near.length > 1 ? near.sort((a, b) => b.points - a.points) : near;
}

/** What a session was opened on, in one neutral word; PROGRAM is whatever does not say that it is a browser. */
export const DEVICES = ['PHONE', 'TABLET', 'COMPUTER', 'PROGRAM'] as const;
/** One kind of device. */
export type Device = (typeof DEVICES)[number];

/** The kind of device that a browser says it runs on. No model, system or version: a list of sessions must not describe anybody's telephone. */
export function deviceOf(userAgent: string): Device {
  if (!userAgent.startsWith('Mozilla/')) return 'PROGRAM';
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return 'TABLET';
  return /Mobi|iPhone|Android/.test(userAgent) ? 'PHONE' : 'COMPUTER';
}

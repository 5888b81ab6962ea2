/**
 * The kind of device a session was opened on. PROGRAM is any client that does not identify itself as a
 * browser.
 */
export const DEVICES = ['PHONE', 'TABLET', 'COMPUTER', 'PROGRAM'] as const;
export type Device = (typeof DEVICES)[number];

/**
 * The kind of device that a user agent names. Model, system and version are left out: a list of sessions must
 * not identify a person's telephone.
 */
export function deviceOf(userAgent: string): Device {
  if (!userAgent.startsWith('Mozilla/')) return 'PROGRAM';
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return 'TABLET';
  return /Mobi|iPhone|Android/.test(userAgent) ? 'PHONE' : 'COMPUTER';
}

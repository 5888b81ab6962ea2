/** Tells the other pages of this browser that signing out wipes the draft of a visit. */
const KEY = 'visit-draft-wiped';

/** Only other pages learn of it, so that the page that signs out is not stopped. Nothing stays stored. */
export function announceWipe(): void {
  localStorage.setItem(KEY, '1');
  localStorage.removeItem(KEY);
}

export const whenWiped = (then: () => void): void => addEventListener('storage', ({ key, newValue }) => void (key === KEY && newValue !== null && then()));

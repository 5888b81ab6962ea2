import type { Language } from './refusals';

// The Khmer here was not yet read by a native reader.

/** What staff read where a name stood, of somebody who was made anonymous. */
export const ANONYMOUS: Readonly<Record<Language, string>> = { en: 'Anonymous', km: 'អនាមិក' };

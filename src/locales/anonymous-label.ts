import type { Language } from './refusal-texts';

// No native speaker has reviewed the Khmer in this file yet.

/** Replaces the name of an anonymised trainee in what staff read. */
export const ANONYMOUS: Readonly<Record<Language, string>> = { en: 'Anonymous', km: 'អនាមិក' };

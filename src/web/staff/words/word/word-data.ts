import type { WordToWitnessQuery } from '../../gql';

/** One word of a trainee as its page shows it. */
export type Word = NonNullable<WordToWitnessQuery['word']>;

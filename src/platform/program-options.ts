import { nearestKnown } from '../shared/nearest';

/** A program was started with an option that it does not have. */
export class UnknownOption extends Error {}

/** The options a program was started with. An unknown one is refused: with a misspelt `--with-worker` the service would run and send no mail. */
export function programOptions<Known extends string>(options: readonly Known[], words = process.argv.slice(2)): ReadonlySet<Known> {
  const isKnown = (word: string): word is Known => options.some((option) => option === word);
  return new Set(
    words.map((word) => {
      if (isKnown(word)) return word;
      throw new UnknownOption(`unknown option ${word}${nearestKnown(word, options)}`);
    }),
  );
}

/** A search ignores the rest of a longer text. */
const MAX_SEARCHED_LENGTH = 200;

/** Removes the characters that the API refuses, which must not prevent saving the vacancy. */
export const searchedText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, MAX_SEARCHED_LENGTH)
    .trim();

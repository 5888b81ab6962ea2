/** What a notice of new vacancies counts. */
export interface Counts {
  readonly vacancies: number;
  readonly people: number;
}
/** What goes into a mail besides its code and language: the link of a question to an employer, or the counts of a notice to staff. */
export interface Fill {
  readonly link?: string | null;
  readonly counts?: Counts | null;
}

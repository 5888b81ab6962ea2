/** What a notice of new vacancies counts, or a digest of businesses that registered. */
export type Counts = { readonly vacancies: number; readonly people: number } | { readonly businesses: number };
/**
 * What goes into a mail besides its code and language: the link of a question to an employer, the counts of a notice to staff, or a code and where to type it;
 * and the service's own address, empty where it does not know it.
 */
export interface Fill {
  readonly link?: string | null;
  readonly counts?: Counts | null;
  readonly code?: MailedCode | null;
  readonly base?: string;
}
/** A code as it is mailed; without one where the address opens another account already, which only whoever reads its mail may learn. */
export interface MailedCode {
  readonly code: string | null;
  readonly page: string;
}

/** The counts in a notice of new vacancies, or in a digest of registered employers. */
export type NoticeCounts = { readonly vacancies: number; readonly people: number } | { readonly businesses: number };
/**
 * The variable parts of an e-mail: the link to an employer check-in, the counts of a notice to staff, or a
 * code and the page to enter it; and the base URL of the service, empty if not configured.
 */
export interface NoticeParameters {
  readonly link?: string | null;
  readonly counts?: NoticeCounts | null;
  readonly code?: MailedCode | null;
  readonly base?: string;
}
/**
 * A code for an e-mail. It is null if the address already belongs to another account, which only the owner of
 * the mailbox may find out.
 */
export interface MailedCode {
  readonly code: string | null;
  readonly page: string;
}

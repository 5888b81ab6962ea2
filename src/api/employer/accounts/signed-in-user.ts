/** The signed-in user of an employer. */
export interface SignedInUser {
  readonly displayName: string;
  readonly language: 'KM' | 'EN';
}

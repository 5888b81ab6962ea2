import type { SiteApproval } from '../../gql';

/**
 * Whether a vacancy cannot be sent before a visit: its workplace has no approval. Without a workplace, whether none of
 * them has one.
 */
export function waitsForVisit(sites: readonly { readonly id: string; readonly approval: SiteApproval }[], siteId: string | null): boolean {
  const possible = sites.filter(({ id }) => siteId === null || id === siteId);
  return possible.length > 0 && possible.every(({ approval }) => approval !== 'APPROVED');
}

export const followUpPath = (id: string): string => `/staff/follow-ups/${encodeURIComponent(id)}`;
export const recordPath = (followUpId: string, recordId: string): string => `${followUpPath(followUpId)}/records/${encodeURIComponent(recordId)}`;
export const comparePath = (id: string): string => `${followUpPath(id)}/compare`;

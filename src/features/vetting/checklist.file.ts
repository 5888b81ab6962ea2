import { z } from 'zod';
import { readDataFile, TEXTS } from '../../platform/data-file';
import type { ChecklistItem } from './domain/checklist';

type Texts = z.infer<typeof TEXTS>;

/** A checklist item with its question texts. */
export interface ChecklistQuestion extends ChecklistItem {
  readonly cluster: Texts;
  readonly question: Texts;
}

/** The current checklist with its version. */
export interface Checklist {
  readonly version: string;
  readonly items: readonly ChecklistQuestion[];
}

const CHECKLIST_FILE = z.object({
  version: z.string(),
  clusters: z.array(z.object({ code: z.string(), label: TEXTS })),
  items: z.array(z.object({ code: z.string(), critical: z.boolean(), mayNotApply: z.boolean(), cluster: z.string(), question: TEXTS })),
});

/** Reads the dated checklist shipped with the service. An item with an unknown cluster stops the start. */
export function readChecklist(): Checklist {
  const file = readDataFile('questionnaires/vetting-checklist.json', CHECKLIST_FILE);
  const labels = new Map(file.clusters.map(({ code, label }) => [code, label]));
  const items = file.items.map(({ code, critical, mayNotApply, cluster, question }) => {
    const label = labels.get(cluster);
    if (!label) throw new Error(`Unknown cluster ${cluster} of item ${code} in data/questionnaires/vetting-checklist.json`);
    return { code, critical, mayNotApply, cluster: label, question };
  });
  return { version: file.version, items };
}

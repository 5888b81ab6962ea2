import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../platform/security/actor';
import type { ChecklistItem } from './domain/checklist';

type Texts = Readonly<Record<Language, string>>;

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

interface ChecklistFile {
  readonly version: string;
  readonly clusters: readonly { readonly code: string; readonly label: Texts }[];
  readonly items: readonly (ChecklistItem & { readonly cluster: string; readonly question: Texts })[];
}

const FILE = join(__dirname, '..', '..', '..', 'data', 'questionnaires', 'vetting-checklist.json');

/** Reads the dated checklist shipped with the service. An item with an unknown cluster stops the start. */
export function readChecklist(): Checklist {
  const file = JSON.parse(readFileSync(FILE, 'utf8')) as ChecklistFile;
  const labels = new Map(file.clusters.map(({ code, label }) => [code, label]));
  const items = file.items.map(({ code, critical, mayNotApply, cluster, question }) => {
    const label = labels.get(cluster);
    if (!label) throw new Error(`Unknown cluster ${cluster} of item ${code} in data/questionnaires/vetting-checklist.json`);
    return { code, critical, mayNotApply, cluster: label, question };
  });
  return { version: file.version, items };
}

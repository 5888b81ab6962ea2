import { setImmediate as afterOthers } from 'node:timers/promises';
import { searchDataOf } from '../domain/search/search-data';
import { SkillSearch } from '../domain/search/skill-search';
import type { Steps } from '../domain/search/steps';
import { SEARCH_LIBRARIES } from './search-libraries';
import { readSearchTables } from './search.files';

let search: Promise<SkillSearch> | undefined;

/** The search of the labels that ship with the service. A process builds it once, in steps, so that other requests are served in between. */
export function releaseSearch(): Promise<SkillSearch> {
  search ??= inSteps(buildSearch());
  return search;
}

function* buildSearch(): Steps<SkillSearch> {
  const tables = yield* readSearchTables();
  return yield* SkillSearch.of(searchDataOf(tables), SEARCH_LIBRARIES);
}

async function inSteps<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await afterOthers();
  }
}

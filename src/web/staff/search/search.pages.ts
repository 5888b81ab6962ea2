import { SearchController } from './search.controller';

export const STAFF_SEARCH_PAGES = [SearchController];

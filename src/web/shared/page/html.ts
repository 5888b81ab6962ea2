import type { VNode } from 'preact';
import { renderPage } from '../form/field-names';
import { markLanguages } from './mark-languages';
import { withoutRefreshOnForms } from '../session/session-clock';

/** The final HTML of a page. */
export const htmlOf = (page: VNode): string => `<!doctype html>${markLanguages(withoutRefreshOnForms(renderPage(page)))}`;

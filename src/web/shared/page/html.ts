import type { VNode } from 'preact';
import { rendered } from '../form/field-names';
import { tellLanguages } from './languages-told';
import { withoutRefreshWhereTyped } from '../session/session-clock';

/** The final HTML of a page. */
export const htmlOf = (page: VNode): string => `<!doctype html>${tellLanguages(withoutRefreshWhereTyped(rendered(page)))}`;

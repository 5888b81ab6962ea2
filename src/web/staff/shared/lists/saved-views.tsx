import { msg } from '@lingui/core/macro';
import { Button, Field, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { type ListQuery, listAddress, queryString } from './list-query';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: ListQuery;
}

interface SavedViewsProps {
  readonly visit: Visit;
  readonly path: string;
  readonly query: ListQuery;
  readonly views: readonly SavedView[];
}

/** The saved views of a list, as links, with a form that saves the current one. */
export function SavedViews({ visit, path, query, views }: SavedViewsProps) {
  const { t } = visit.i18n;
  const isOpen = visit.draft.problems.some(({ field }) => field === 'name');
  return (
    <div class="saved-views">
      {views.length > 0 && (
        <nav aria-label={t(msg`Saved views`)}>
          <ul>
            {views.map((view) => (
              <li key={view.id}>
                <a class="target" href={listAddress(path, view.query)} aria-current={queryString(view.query) === queryString(query) ? 'page' : undefined}>
                  {view.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <details open={isOpen}>
        <summary>{views.length > 0 ? t(msg`Save or delete views`) : t(msg`Save this view`)}</summary>
        <Form visit={visit} action={`${path}/views`}>
          <input type="hidden" name="view" value={queryString(query)} />
          <Field
            visit={visit}
            name="name"
            label={t(msg`View name`)}
            hint={t(msg`Only you can see this view. Do not use a trainee’s name. Saving replaces your view with the same name.`)}
            autocomplete="off"
          />
          <Button plain>{t(msg`Save view`)}</Button>
        </Form>
        {views.length > 0 && (
          <ul class="lines">
            {views.map(({ id, name }) => (
              <li key={id} class="split">
                <span>{name}</span>
                <Form visit={visit} action={`${path}/views/${id}/delete`}>
                  <input type="hidden" name="view" value={queryString(query)} />
                  <Button plain>{t(msg`Delete view ${name}`)}</Button>
                </Form>
              </li>
            ))}
          </ul>
        )}
      </details>
    </div>
  );
}

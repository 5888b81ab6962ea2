import { msg } from '@lingui/core/macro';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { CapacityPageQuery } from '../../gql';
import { dayAndMonth } from '../../../shared/labels/near-days';

export type Capacity = NonNullable<CapacityPageQuery['capacity']>;

/** Every review with its ten scores and notes, which are the numbers behind the chart; the newest first. */
export function ReviewNotes({ i18n, capacity: { reviews, functions } }: { readonly i18n: I18n; readonly capacity: Capacity }) {
  const { t } = i18n;
  const nameOf = new Map(functions.map(({ workFunction, label }) => [workFunction, label]));
  return (
    <section class="card flat">
      {[...reviews].reverse().map(({ id, kind, heldOn, scores }) => {
        const day = dayAndMonth(i18n, heldOn);
        return (
          <details key={id}>
            <summary>{kind === 'BASELINE' ? t(msg`First review, ${day}`) : t(msg`Review of ${day}`)}</summary>
            <table class="why">
              <thead>
                <tr>
                  <th scope="col">{t(msg`Function`)}</th>
                  <th scope="col" class="number">
                    {t(msg`Points`)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {scores.map(({ workFunction, score, note }) => (
                  <tr key={workFunction}>
                    <td>
                      {nameOf.get(workFunction)}
                      {note && <small>{note}</small>}
                    </td>
                    <td class="number">{i18n.number(score)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
    </section>
  );
}

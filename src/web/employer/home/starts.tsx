import { msg } from '@lingui/core/macro';
import { Button, Form } from '../../shared/form';
import type { Visit } from '../../shared/visit';
import type { HomeQuery } from '../gql';

type Places = HomeQuery['placements']['nodes'];

/** People whose first day has come: the employer says so for itself, and nobody says it in its place. */
export function StartsToConfirm({ visit, places }: { readonly visit: Visit; readonly places: Places }) {
  const { words } = visit;
  const { t } = words;
  const waiting = places.filter(({ nextMoves }) => nextMoves.includes('confirmStart'));
  if (waiting.length === 0) return null;
  return (
    <section class="card" aria-labelledby="starts-title">
      <h2 id="starts-title">{t(msg`Has the work started?`)}</h2>
      <ul class="lines">
        {waiting.map(({ id, displayName, vacancy: { title }, startsOn }) => {
          const start = words.day(startsOn);
          return (
            <li key={id}>
              <p>
                <strong>{displayName ? `${displayName}, ${title}` : title}</strong>
                <br />
                {t(msg`First day: ${start}`)}
              </p>
              <Form visit={visit} action={`/employer/placements/${id}/confirm-start`}>
                <Button plain>{t(msg`Yes, it has started`)}</Button>
              </Form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

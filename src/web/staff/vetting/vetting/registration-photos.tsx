import { msg } from '@lingui/core/macro';
import { Facts } from '../../../shared/form/facts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { StaffVettingQuery } from '../../gql';

type Vetting = NonNullable<StaffVettingQuery['vetting']>;

interface PhotosProps {
  readonly i18n: I18n;
  readonly employer: Pick<Vetting['site']['employer'], 'legalName' | 'registrationNumber'>;
  readonly photos: Vetting['registrationPhotos'];
}

const photoPath = (id: string): string => `/staff/registration-photos/${encodeURIComponent(id)}`;

/**
 * The latest photo of the registration that the business sent, next to the data to compare it with; earlier
 * photos are links.
 */
export function RegistrationPhotos({ i18n, employer, photos }: PhotosProps) {
  const { t, moment } = i18n;
  const [newest, ...earlier] = photos;
  if (!newest) return null;
  const sent = moment(newest.sentAt);
  return (
    <section class="card" id="registration-photos">
      <h2>{t(msg`Registration photo`)}</h2>
      <Facts
        facts={[
          [t(msg`Registered name`), employer.legalName],
          [t(msg`Registration number`), employer.registrationNumber],
          [t(msg`Sent by the employer`), sent],
        ]}
      />
      <p>
        <a href={photoPath(newest.id)}>
          <img
            class="photo"
            src={photoPath(newest.id)}
            width={newest.width}
            height={newest.height}
            loading="lazy"
            alt={t(msg`Registration photo sent ${sent}. Opens in full size.`)}
          />
        </a>
      </p>
      {earlier.length > 0 && (
        <ul class="lines">
          {earlier.map(({ id, sentAt }) => {
            const before = moment(sentAt);
            return (
              <li key={id}>
                <a class="target" href={photoPath(id)}>
                  {t(msg`Sent earlier, ${before}`)}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

const PHOTO_COLUMNS = 'p.id, p.employer_id as "employerId", p.format, p.width, p.height, p.sent_at as "sentAt"';

/** The photos the employer in session has sent since the last decision, newest first. */
export const OWN_UNDECIDED = `
  select ${PHOTO_COLUMNS} from registration_photo p where p.sent_at > app.own_photos_count_from() order by p.sent_at desc, p.id`;

export const OWN_BY_ID = `select ${PHOTO_COLUMNS} from registration_photo p where p.id = $1`;

/** $1 employers, $2 limit per employer. Newest first; none for a reader who may not vet them. */
export const NEWEST_OF = `
  select newest.* from unnest($1::uuid[]) asked (id) cross join lateral (
    select ${PHOTO_COLUMNS} from registration_photo p where p.employer_id = asked.id order by p.sent_at desc, p.id limit $2) newest`;

export const WITH_CONTENT = `select ${PHOTO_COLUMNS}, p.content from registration_photo p where p.id = $1`;

export const ADD = 'insert into registration_photo (id, employer_id, format, width, height, content, sent_at) values ($1, $2, $3, $4, $5, $6, $7)';

export const DELETE_OLD = 'select app.delete_old_photos($1) as gone';

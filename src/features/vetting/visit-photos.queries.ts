const PHOTO_COLUMNS = `p.id, p.vetting_id as "vettingId", p.item_code as "itemCode", p.subject, p.width, p.height, p.added_at as "addedAt"`;

/** $1 vettings. In the order in which they were added; none for a reader who may not vet there. */
export const OF_VISITS = `select ${PHOTO_COLUMNS} from vetting_photo p where p.vetting_id = any($1::uuid[]) order by p.added_at, p.id`;

export const BY_ID = `select ${PHOTO_COLUMNS} from vetting_photo p where p.id = $1`;

export const WITH_CONTENT = 'select p.format, p.content from vetting_photo p where p.id = $1';

export const ADD = `
  insert into vetting_photo (institution_id, vetting_id, id, item_code, subject, format, width, height, content, added_by, added_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

export const REMOVE = 'delete from vetting_photo where id = $1';

export const DELETE_OLD = 'select app.delete_old_vetting_photos($1) as gone';

/**
 * Row-level security decides whose words these are: those of the reader's institution, and for the steward also those
 * used for three people.
 */

/** $1 institution, $2 trainee, $3 keys, $4 ids of skills or null, $5 when; in one order of words, so that two savers never wait for each other. */
export const ADD_PICKS = `
  insert into word_pick (institution_id, key, person, skill_id, picked_at)
  select $1, key, app.word_person($2, key), skill_id, $5 from unnest($3::text[], $4::int[]) as pick (key, skill_id)
  order by key, skill_id on conflict do nothing`;
/** $1 keys, $2 ids of skills. */
export const ADD_EMPLOYER_PICKS = 'select app.count_employer_picks($1::text[], $2::int[])';

/** $1 institution, $2 limit: words and the skills picked for them, without a decision of that institution. */
export const PICKED_WORDS = `
  select p.key as word, p.skill_id as "skillId", p.people, p.employers, p.is_shared as "isShared" from app.word_counts() p
  where not exists (select from lexicon_word l where l.institution_id = $1 and l.key = p.key and l.skill_id = p.skill_id)
  order by p.people + p.employers desc, p.key collate "C", p.skill_id limit $2`;

const WORD = `
  l.id, l.word, l.key, l.skill_id as "skillId", l.decided_at as "decidedAt", l.is_shared as "isShared",
  l.institution_id = $1 as "isOurs", coalesce(counted.people, 0) as people, coalesce(counted.employers, 0) as employers`;
const COUNTED = 'left join lateral (select * from app.word_counts(l.key) c where c.skill_id = l.skill_id) as counted on true';
/** $1 institution, $2 id of the last word of the page before or null, $3 limit; newest first. */
export const APPROVED_WORDS = `
  select ${WORD} from lexicon_word l ${COUNTED}
  where l.state = 'APPROVED' and ($2::uuid is null or (l.decided_at, l.id) < (select one.decided_at, one.id from lexicon_word one where one.id = $2))
  order by l.decided_at desc, l.id desc limit $3`;
/** $1 institution: the words shared by all institutions, for the export. */
export const SHARED_WORDS = `
  select ${WORD}, s.label as means, s.code from lexicon_word l join skill s on s.id = l.skill_id ${COUNTED}
  where l.state = 'APPROVED' and l.is_shared order by l.key collate "C", s.code`;
/** $1 institution, $2 key, $3 skill. */
export const WORD_OF_SKILL = `select ${WORD} from lexicon_word l ${COUNTED} where l.institution_id = $1 and l.key = $2 and l.skill_id = $3`;

/**
 * $1 id, $2 institution, $3 key, $4 word, $5 skill, $6 state, $7 by, $8 when. Of two equal decisions at once only
 * the first changes a row.
 */
export const DECIDE_WORD = `
  insert into lexicon_word (id, institution_id, key, word, skill_id, state, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (institution_id, key, skill_id) do update set state = excluded.state, decided_by = excluded.decided_by, decided_at = excluded.decided_at
  where lexicon_word.state <> excluded.state`;

const QUESTION_COLUMNS = `
  select q.id, q.word, q.key, q.place, q.asked_at as "askedAt", q.state, q.skill_id as "skillId" from skill_question q`;
/** $1 id, $2 institution, $3 key, $4 word, $5 place, $6 when: once for each word. */
export const ASK = `
  insert into skill_question (id, institution_id, key, word, place, asked_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`;
/** $1 institution, $2 key. */
export const QUESTION_OF_WORD = `${QUESTION_COLUMNS} where q.institution_id = $1 and q.key = $2`;
/** $1 limit: each open word once, oldest first. */
export const OPEN_QUESTIONS = `
  select * from (
    select distinct on (q.key) q.id, q.word, q.key, q.place, q.asked_at as "askedAt", q.state, q.skill_id as "skillId" from skill_question q
    where q.state = 'OPEN' order by q.key, q.asked_at, q.id
  ) as one order by "askedAt", id limit $1`;
/** $1 institution, $2 keys. */
export const OPEN_QUESTIONS_FOR = `select key, asked_at as "askedAt" from skill_question where institution_id = $1 and key = any($2) and state = 'OPEN'`;
/** $1 ids. */
export const QUESTIONS = `${QUESTION_COLUMNS} where q.id = any($1)`;
/** $1 id. */
export const QUESTION = `${QUESTION_COLUMNS} where q.id = $1`;
/** $1 id. */
export const LOCK_QUESTION = `${QUESTION} for update`;

/** $1 key, $2 state, $3 skill or null, $4 by, $5 when: answers all open questions about a word. */
export const ANSWER = `
  update skill_question set state = $2, skill_id = $3, decided_by = $4, decided_at = $5 where key = $1 and state = 'OPEN'`;

-- Provinces, and the skills and occupations of ESCO. src/features/skills/taxonomy.loader.ts fills these tables from
-- data/; the service changes only local skills and labels, which the steward institution adds.

-- Typo-tolerant search over labels. A trusted extension: the owner of the database may create it.
create extension if not exists pg_trgm;

-- Ids of local skills: skills that ESCO lacks, each mapped to one of its skills. They begin above the ids of
-- every release and stay below 65,536.
create sequence local_skill_id as integer start 30000 minvalue 30000 maxvalue 65535;

create table province (
  code text primary key check (code ~ '^[0-9]{2}$'),
  name text not null unique,
  name_km text not null unique
);

-- Stored in both directions, so that one lookup finds all neighbours.
create table province_adjacency (
  province_code text not null references province,
  adjacent_code text not null references province,
  primary key (province_code, adjacent_code),
  check (province_code <> adjacent_code)
);

create table isco_group (
  code text primary key check (code ~ '^[0-9]{1,4}$'),
  label text not null,
  -- Khmer labels of kinds of work: ESCO and ISCO-08 are published without Khmer.
  -- src/features/skills/khmer-occupation-labels.loader.ts fills them from data/khmer at each start; the service does not change
  -- them.
  label_km text
);
comment on column isco_group.label_km is 'Shown to readers of Khmer; null if there is only an English label.';

create table skill (
  id integer primary key,
  code uuid not null unique,
  kind text not null check (kind in ('K', 'S')),
  reuse text check (reuse in ('transversal', 'cross-sector', 'sector-specific', 'occupation-specific')),
  label text not null,
  occupation_count integer not null check (occupation_count >= 0),
  idf_squared double precision not null check (idf_squared > 0),
  retired boolean not null default false,
  mapped_to integer references skill,
  relation text check (relation in ('NARROWER_OF', 'BROADER_OF', 'SIBLING', 'RELATED')),
  added_at timestamptz,
  constraint skill_mapping check ((mapped_to is null) = (relation is null) and (mapped_to is null) = (added_at is null)
    and (mapped_to is null or id >= 30000 and mapped_to < 30000))
);
comment on column skill.id is 'Row number in data/esco/skills.tsv: joins the files of one release.';
comment on column skill.code is 'The UUID of the ESCO concept: the code that people and other systems use.';
comment on column skill.kind is 'K knowledge, S skill or competence.';
comment on column skill.occupation_count is 'Occupations that name the skill, as essential or optional.';
comment on column skill.idf_squared is 'ln(1 + occupations / (1 + occupation_count)) squared, computed once at load, so that SQL and TypeScript weigh with the same double.';
comment on column skill.mapped_to is 'Of a local skill: the skill of ESCO from which it takes its weight and its place among the skills used together.';
comment on column skill.relation is 'Of a local skill: its relation to the skill it is mapped to.';
comment on column skill.label is 'The preferred label of ESCO; of a local skill its oldest English label, or else its oldest Khmer one.';
-- Search uses the beginning of a label for one or two typed letters, and trigrams (which tolerate slips) for
-- three and more.
create index skill_prefix on skill (lower(label) text_pattern_ops);
create index skill_trigrams on skill using gin (lower(label) gin_trgm_ops);

create table skill_label (
  skill_id integer not null references skill,
  label text not null,
  primary key (skill_id, label)
);
create index skill_label_prefix on skill_label (lower(label) text_pattern_ops);
create index skill_label_trigrams on skill_label using gin (lower(label) gin_trgm_ops);

-- Labels that the service adds to any skill. The oldest one in the reader's language is shown.
create table local_label (
  skill_id integer not null references skill,
  language text not null check (language in ('km', 'en')),
  label text not null check (length(label) between 1 and 120),
  key text not null check (key <> ''),
  pairs text[] not null,
  added_at timestamptz not null,
  primary key (language, key)
);
comment on column local_label.key is 'The label as it is compared: NFC, small letters, single blanks, no signs without width.';
comment on column local_label.pairs is 'Every two neighbouring characters of the key. Trigrams of Khmer are empty under many locales; these are not.';
create index on local_label (skill_id, language, added_at);
create index local_label_prefix on local_label (key text_pattern_ops);
create index local_label_pairs on local_label using gin (pairs);

-- Used for ranking only: two skills that the same occupations use are not necessarily alike.
create table skill_couse (
  skill_id integer not null references skill,
  neighbour_id integer not null references skill,
  cosine_percent smallint not null check (cosine_percent between 50 and 100),
  primary key (skill_id, neighbour_id)
);
-- Finds and removes the rows of local skills without reading the 259,043 rows of the release.
create index skill_couse_local on skill_couse (neighbour_id) where neighbour_id >= 30000;

-- Near misses and their reason: the only credit for a skill that a person does not have.
create table skill_transfer (
  have_id integer not null references skill,
  want_id integer not null references skill,
  credit_percent smallint not null check (credit_percent between 1 and 99),
  reason text not null check (reason in ('broader-of', 'narrower-of', 'sibling', 'esco-related', 'label', 'related')),
  primary key (have_id, want_id)
);
create index on skill_transfer (want_id);

create table occupation (
  id integer primary key,
  code uuid not null unique,
  isco_code text not null references isco_group,
  esco_code text not null unique,
  label text not null,
  suggestion_rank smallint unique check (suggestion_rank between 1 and 99)
);
comment on column occupation.suggestion_rank is 'Rank among the few occupations that are suggested before a search; null for all others.';
create index on occupation (isco_code);
create index occupation_prefix on occupation (lower(label) text_pattern_ops);
create index occupation_trigrams on occupation using gin (lower(label) gin_trgm_ops);

create table occupation_label (
  occupation_id integer not null references occupation,
  label text not null,
  primary key (occupation_id, label)
);
create index occupation_label_prefix on occupation_label (lower(label) text_pattern_ops);
create index occupation_label_trigrams on occupation_label using gin (lower(label) gin_trgm_ops);

create table occupation_skill (
  occupation_id integer not null references occupation,
  skill_id integer not null references skill,
  relation text not null check (relation in ('E', 'O')),
  primary key (occupation_id, skill_id)
);
comment on column occupation_skill.relation is 'E essential, O optional.';
create index on occupation_skill (skill_id);

create table occupation_khmer_label (
  occupation_id integer not null references occupation,
  position smallint not null check (position >= 0),
  label text not null check (label <> ''),
  key text not null check (key <> ''),
  pairs text[] not null,
  primary key (occupation_id, position),
  unique (occupation_id, key)
);
comment on table occupation_khmer_label is 'Khmer words for an occupation of ESCO.';
comment on column occupation_khmer_label.position is '0: the name that is shown. The others serve search only.';
comment on column occupation_khmer_label.key is 'As local_label.key, and pairs as local_label.pairs.';
create index occupation_khmer_label_prefix on occupation_khmer_label (key text_pattern_ops);
create index occupation_khmer_label_pairs on occupation_khmer_label using gin (pairs);

create table taxonomy_release (
  id text primary key,
  occupations integer not null,
  skills integer not null,
  loaded_at timestamptz not null default now(),
  derived_on date,
  local_changes integer not null default 0 check (local_changes >= 0),
  khmer_labels_hash text
);
comment on column taxonomy_release.derived_on is 'When the tables of data/derived were computed from the release.';
comment on column taxonomy_release.local_changes is 'How often local skills changed what a score is computed from since the release was loaded.';
comment on column taxonomy_release.khmer_labels_hash is 'The SHA-256 of the file that the Khmer words for kinds of work were loaded from.';

-- The release and the number of local changes: esco-1.1.1, or esco-1.1.1+3 after three changes.
create function app.taxonomy_release() returns text language sql stable as
  $$ select id || case when local_changes = 0 then '' else '+' || local_changes end from taxonomy_release $$;

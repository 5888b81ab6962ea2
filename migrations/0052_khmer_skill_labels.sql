-- The Khmer name of a skill, from data/khmer/skills.tsv. A label that the service adds itself is shown before it.
alter table skill add column label_km text check (label_km <> '');
comment on column skill.label_km is 'Its Khmer name that ships with the service; no native speaker has reviewed it.';
alter table taxonomy_release add column khmer_skill_labels_hash text;
comment on column taxonomy_release.khmer_skill_labels_hash is 'The SHA-256 of the file that the Khmer names of skills were loaded from.';
-- Labels are now searched in memory. Only the previous version still searches pairs and trigrams, so they are
-- dropped one version later.
alter table local_label alter column pairs set default '{}';
alter table occupation_khmer_label alter column pairs set default '{}';

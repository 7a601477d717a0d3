-- A list is walked by a key and an id; the order of exhibitors is their name.
alter table fair_participant add column id uuid not null default gen_random_uuid();
create unique index fair_participant_id on fair_participant (id);
create index exhibitor_by_name on exhibitor (name, id);

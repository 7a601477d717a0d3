-- The commune itself, as a code goes from one commune to another; null where the registry has not named it.
alter table exhibitor add column commune_id uuid;

create index exhibitor_of_commune on exhibitor (commune_id);
create index exhibitor_of_commune_code on exhibitor (commune_code) where commune_id is null;

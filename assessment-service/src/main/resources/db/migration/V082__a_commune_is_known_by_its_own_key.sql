-- The commune itself, as a code goes from one commune to another; null where the registry has not named it.
alter table catalogue_product add column commune_id uuid;
alter table dossier add column commune_id uuid;

create index dossier_of_a_commune_unit on dossier (commune_id, filed_at, id);

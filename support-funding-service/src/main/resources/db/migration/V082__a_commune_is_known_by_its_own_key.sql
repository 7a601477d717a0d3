-- The commune itself, as a code goes from one commune to another; null where the registry has not named it.
alter table product add column commune_id uuid;

create index product_of_commune on product (commune_id);
create index product_of_commune_code on product (commune_code) where commune_id is null;

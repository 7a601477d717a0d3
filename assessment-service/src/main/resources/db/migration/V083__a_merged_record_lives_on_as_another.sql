-- The registry merges records of one producer or product (R8); the copy says which one lives on.
alter table catalogue_producer add column lives_on_as uuid;
alter table catalogue_product add column lives_on_as uuid;
create index catalogue_producer_gone on catalogue_producer (lives_on_as) where lives_on_as is not null;
create index catalogue_product_of_a_producer on catalogue_product (producer_id);

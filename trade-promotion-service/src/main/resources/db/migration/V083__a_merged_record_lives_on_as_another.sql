-- The registry merges records of one producer or product (R8); the copy says which one lives on.
alter table exhibitor add column lives_on_as uuid;
alter table product add column lives_on_as uuid;
create index exhibitor_gone on exhibitor (lives_on_as) where lives_on_as is not null;
create index recognition_of_producer on recognition (producer_id);

-- What a product tells of itself; all of it may be absent. Pictures are addresses, not files.
alter table product
    add column story             text check (length(story) between 1 and 5000),
    add column raw_material_area text check (length(raw_material_area) between 1 and 1000),
    add column capacity_quantity numeric(15, 3) check (capacity_quantity > 0),
    add column capacity_unit     text check (length(capacity_unit) between 1 and 30),
    add column cultural_note     text check (length(cultural_note) between 1 and 2000),
    add column pictures          varchar[] not null default '{}' check (cardinality(pictures) <= 10),
    add constraint product_capacity_is_whole check ((capacity_quantity is null) = (capacity_unit is null));

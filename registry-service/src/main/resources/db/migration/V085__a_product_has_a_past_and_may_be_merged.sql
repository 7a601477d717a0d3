-- Who made a product what it is, when, why and under which rules (R12). Those of before were registered once.
alter table product
    add column changed_at    timestamptz,
    add column changed_by    text not null default 'system',
    add column change_action text not null default 'registered',
    add column change_reason text,
    add column rule_version  text,
    add column merged_into   uuid constraint product_merged_somewhere references product,
    add constraint product_merged_elsewhere check (merged_into <> id);
update product set changed_at = registered_at;
alter table product alter column changed_at set not null;
create trigger product_past before update on product for each row execute function remember_past('product');

create index product_merged_from on product (merged_into) where merged_into is not null;

-- A code is never given again, so its product is never removed (R1).
revoke delete, truncate on product from "${appUser}";

-- The keys of imported files are identifiers like all others (R2); the column only remembers the first one.
insert into identifier (id, version, subject_type, subject_id, system, value, added_at, added_by)
select gen_random_uuid(), 0, 'product', id, 'SOURCE', source_id, registered_at, 'system'
from product where source_id is not null and length(source_id) <= 200
on conflict do nothing;
alter table product drop constraint product_source_id_once;

-- Products as they were at the asked moment (R11). Who may see one depends on whose it is today.
create view product_at as
select t.id, t.version, t.code, t.name, t.search_key, live.producer_id, t.producer_id as producer_then, t.industry,
       t.criteria_set, t.first_filed_on, t.province_code, t.commune_code, t.source_id, t.duplicate_reason,
       t.registered_at, t.changed_at, t.merged_into, t.story, t.raw_material_area, t.capacity_quantity, t.capacity_unit,
       t.cultural_note, t.pictures
from product live
join lateral (
    select p.* from product p where p.id = live.id and p.changed_at <= asked_moment()
    union all
    select r.* from past_version v cross join lateral jsonb_populate_record(null::product, v.state) r
    where v.subject_type = 'product' and v.subject_id = live.id
      and v.changed_at <= asked_moment() and v.until > asked_moment()
) t on true;

-- A merged product is not found by what people type; its survivor is.
create function product_search_of_the_living() returns trigger language plpgsql as $$
begin
    if exists (select from product where id = new.product_id and merged_into is not null) then
        return null;
    end if;
    return new;
end
$$;
create trigger product_search_of_the_living before insert on product_search
    for each row execute function product_search_of_the_living();

create function product_search_forget() returns trigger language plpgsql as $$
begin
    delete from product_search where product_id = new.id;
    return null;
end
$$;
create trigger product_search_forget after update on product
    for each row when (new.merged_into is not null) execute function product_search_forget();

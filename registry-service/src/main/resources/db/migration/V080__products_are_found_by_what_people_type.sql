-- One row per product with everything people look for, kept by triggers in the transaction of each change, at its commit. All texts are
-- folded already (search_key columns: no accents, đ as d), so no second way of folding can differ from the first.
create extension if not exists pg_trgm;

create table product_search (
    product_id    uuid     primary key references product,
    code          text     not null,
    name          text     collate "vi-x-icu" not null,
    name_said     text     collate "C" not null,
    name_key      text     not null,
    producer_id   uuid     not null,
    producer_name text     not null,
    producer_key  text     not null,
    producer_kind text     not null,
    province_code text     not null,
    commune_code  text     not null,
    commune_name  text     not null,
    industry      text     not null,
    criteria_set  text,
    stars         integer,
    last_state    text,
    last_day      date,
    place_codes   text[]   not null,
    names         text     collate "C" not null,
    name_words    tsvector not null,
    words         tsvector not null
);

create unique index product_search_code on product_search (code);
create index product_search_name on product_search (name, product_id);
create index product_search_words on product_search using gin (words) with (fastupdate = off);
create index product_search_names on product_search using gin (names gin_trgm_ops) with (fastupdate = off);
create index product_search_place on product_search using gin (place_codes) with (fastupdate = off);

-- A unit, what it came from and what became of it: x is of y's family exactly when y is of x's.
create function commune_family(unit uuid) returns setof uuid language sql stable as $$
    with recursive older as (
        select unit as id union select s.predecessor_id from succession s join older o on s.successor_id = o.id),
    newer as (
        select unit as id union select s.successor_id from succession s join newer n on s.predecessor_id = n.id)
    select id from older union select id from newer
$$;

create function search_words(folded text) returns tsvector language sql immutable as $$
    select array_to_tsvector(array_remove(regexp_split_to_array(folded, '[^a-z0-9]+'), ''))
$$;

-- The rows are locked first: the second statement then sees what others have committed meanwhile. Places are read once
-- for each commune, not for each product.
create function product_search_refresh(ids uuid[]) returns void language plpgsql as $$
begin
    perform 1 from product_search where product_id = any (ids) order by product_id for update;
    with unit as materialized (
        select c.id, c.full_name, f.codes, f.names
        from (select distinct commune_id from product where id = any (ids)) p
        join commune c on c.id = p.commune_id
        cross join lateral (
            select array_agg(distinct u.code) || array_agg(distinct u.province_code) as codes,
                   concat_ws(' ', string_agg(distinct u.search_key, ' '), string_agg(distinct n.search_key, ' ')) as names
            from commune u left join commune_former_name n on n.commune_id = u.id
            where u.id in (select commune_family(c.id))) f)
    insert into product_search
    select p.id, p.code, p.name, lower(p.name collate "und-x-icu"), p.search_key, r.id, r.name, r.search_key, r.kind,
           p.province_code, p.commune_code, u.full_name, p.industry, p.criteria_set, l.stars, l.state, l.last_day, u.codes,
           concat_ws(' ', p.search_key, r.search_key, u.names), search_words(p.search_key),
           search_words(lower(concat_ws(' ', p.search_key, r.search_key, u.names, p.code, p.source_id,
               (select string_agg(i.value, ' ') from identifier i
                where i.subject_id = p.id and i.subject_type = 'product' and i.ended_at is null),
               (select string_agg(o.code, ' ') from office_code o where o.product_id = p.id))))
    from product p
    join producer r on r.id = p.producer_id
    join unit u on u.id = p.commune_id
    left join lateral (
        select n.stars, n.state, n.last_day from recognition n
        where n.product_id = p.id and n.valid_from is not null
        order by n.valid_from desc, n.registered_at desc, n.id desc limit 1) l on true
    where p.id = any (ids)
    order by p.id
    on conflict (product_id) do update set
        code = excluded.code, name = excluded.name, name_said = excluded.name_said, name_key = excluded.name_key,
        producer_id = excluded.producer_id, producer_name = excluded.producer_name,
        producer_key = excluded.producer_key, producer_kind = excluded.producer_kind,
        province_code = excluded.province_code, commune_code = excluded.commune_code,
        commune_name = excluded.commune_name, industry = excluded.industry, criteria_set = excluded.criteria_set,
        stars = excluded.stars, last_state = excluded.last_state, last_day = excluded.last_day,
        place_codes = excluded.place_codes, names = excluded.names, name_words = excluded.name_words,
        words = excluded.words
    where (product_search.*) is distinct from (excluded.*);
end
$$;

-- What a transaction has touched is refreshed once, all together, when it commits: an import of thousands of rows pays
-- for one statement, not for thousands.
create table product_search_due (
    transaction xid8 not null default pg_current_xact_id(),
    product_id  uuid not null,
    primary key (transaction, product_id)
);

create function product_search_catch_up() returns trigger language plpgsql as $$
declare
    ids uuid[];
begin
    with done as (delete from product_search_due where transaction = pg_current_xact_id() returning product_id)
    select array_agg(product_id) into ids from done;
    if ids is not null then
        perform product_search_refresh(ids);
    end if;
    return null;
end
$$;

create constraint trigger product_search_at_commit after insert on product_search_due
    deferrable initially deferred for each row execute function product_search_catch_up();

create function product_search_of_product() returns trigger language plpgsql as $$
begin
    insert into product_search_due (product_id)
    select id from changed
    on conflict do nothing;
    return null;
end
$$;

create function product_search_of_producer() returns trigger language plpgsql as $$
begin
    insert into product_search_due (product_id)
    select p.id from product p join changed c on c.id = p.producer_id
    on conflict do nothing;
    return null;
end
$$;

create function product_search_of_recognition() returns trigger language plpgsql as $$
begin
    insert into product_search_due (product_id)
    select distinct product_id from changed where valid_from is not null
    on conflict do nothing;
    return null;
end
$$;

create function product_search_of_commune() returns trigger language plpgsql as $$
begin
    insert into product_search_due (product_id)
    select p.id from product p where p.commune_id in (select commune_family(c.id) from changed c)
    on conflict do nothing;
    return null;
end
$$;

create function product_search_of_former_name() returns trigger language plpgsql as $$
begin
    insert into product_search_due (product_id)
    select p.id from product p where p.commune_id in (select commune_family(c.commune_id) from changed c)
    on conflict do nothing;
    return null;
end
$$;

create function product_search_of_identifier() returns trigger language plpgsql as $$
begin
    insert into product_search_due (product_id)
    select distinct subject_id from changed where subject_type = 'product'
    on conflict do nothing;
    return null;
end
$$;

create function product_search_of_office_code() returns trigger language plpgsql as $$
begin
    insert into product_search_due (product_id)
    select distinct product_id from changed
    on conflict do nothing;
    return null;
end
$$;

create function product_search_of_succession() returns trigger language plpgsql as $$
begin
    insert into product_search_due (product_id)
    select p.id from product p
    where p.commune_id in (select commune_family(c.predecessor_id) from changed c
                           union select commune_family(c.successor_id) from changed c)
    on conflict do nothing;
    return null;
end
$$;

create trigger product_search_new after insert on product
    referencing new table as changed for each statement execute function product_search_of_product();
create trigger product_search_changed after update on product
    referencing new table as changed for each statement execute function product_search_of_product();
create trigger product_search_changed after update on producer
    referencing new table as changed for each statement execute function product_search_of_producer();
create trigger product_search_new after insert on recognition
    referencing new table as changed for each statement execute function product_search_of_recognition();
create trigger product_search_changed after update on recognition
    referencing new table as changed for each statement execute function product_search_of_recognition();
create trigger product_search_changed after update on commune
    referencing new table as changed for each statement execute function product_search_of_commune();
create trigger product_search_new after insert on commune_former_name
    referencing new table as changed for each statement execute function product_search_of_former_name();
create trigger product_search_new after insert on identifier
    referencing new table as changed for each statement execute function product_search_of_identifier();
create trigger product_search_changed after update on identifier
    referencing new table as changed for each statement execute function product_search_of_identifier();
create trigger product_search_new after insert on office_code
    referencing new table as changed for each statement execute function product_search_of_office_code();
create trigger product_search_new after insert on succession
    referencing new table as changed for each statement execute function product_search_of_succession();

-- The nearest by trigrams when nothing is written so; an operator with its own threshold can use the index.
create function product_search_similar(said text, most integer) returns table (id uuid, likeness integer)
    language sql stable set pg_trgm.word_similarity_threshold = 0.5 as $$
    select product_id, cast(round(word_similarity(said, names) * 1000) as integer)
    from product_search where said <% names
    order by 2 desc, 1 limit most
$$;

select product_search_refresh(array(select id from product));

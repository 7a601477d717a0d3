-- Imports of thousands of products pay half for their search rows: words of many products are put into the index together,
-- a commune's own words are split once for the commune, and a merged product is left out where rows are made. What waits
-- beside the index is at most 256 KiB, which a search reads through in less than a millisecond.
alter index product_search_words set (fastupdate = on, gin_pending_list_limit = 256);
alter index product_search_place set (fastupdate = on, gin_pending_list_limit = 256);

-- One character at a time is three times as fast as runs of them, spaces included.
create or replace function search_words(folded text) returns tsvector language sql immutable as $$
    select array_to_tsvector(array_remove(string_to_array(
        regexp_replace(folded, '[^a-z0-9 ]', ' ', 'g'), ' '), ''))
$$;

alter table commune_words add column words tsvector not null default '';
alter table commune_words alter column words drop default;
update commune_words set words = search_words(lower(names));

create or replace function commune_words_refresh(products uuid[]) returns bigint language plpgsql as $$
declare
    now_at bigint := (select number from place_generation);
begin
    insert into commune_words (commune_id, generation, codes, names, words)
    select old.id, now_at, f.codes, f.names, search_words(lower(f.names))
    from (select distinct p.commune_id as id from product p
          where p.id = any (products) and not exists (
              select from commune_words w where w.commune_id = p.commune_id and w.generation = now_at)) old
    cross join lateral (
        select array_agg(distinct u.code) || array_agg(distinct u.province_code) as codes,
               concat_ws(' ', string_agg(distinct u.search_key, ' '), string_agg(distinct n.search_key, ' ')) as names
        from commune_family(old.id) as family (id)
        join commune u on u.id = family.id
        left join commune_former_name n on n.commune_id = u.id) f
    order by old.id
    on conflict (commune_id) do update set
        generation = excluded.generation, codes = excluded.codes, names = excluded.names, words = excluded.words;
    return now_at;
end
$$;

-- The rows are locked first: the second statement then sees what others have committed meanwhile.
create or replace function product_search_refresh(ids uuid[]) returns void language plpgsql as $$
begin
    perform commune_words_refresh(ids);
    perform 1 from product_search where product_id = any (ids) order by product_id for update;
    insert into product_search (product_id, code, name, name_said, name_key, producer_id, producer_name, producer_key,
        producer_kind, province_code, commune_code, commune_name, industry, criteria_set, stars, last_state, last_day,
        place_codes, name_words, words)
    select p.id, p.code, p.name, lower(p.name collate "und-x-icu"), p.search_key, r.id, r.name, r.search_key, r.kind,
           p.province_code, p.commune_code, c.full_name, p.industry, p.criteria_set, l.stars, l.state, l.last_day,
           u.codes, search_words(p.search_key),
           u.words || search_words(lower(concat_ws(' ', p.search_key, r.search_key, p.code, p.source_id,
               (select string_agg(i.value, ' ') from identifier i
                where i.subject_id = p.id and i.subject_type = 'product' and i.ended_at is null),
               (select string_agg(o.code, ' ') from office_code o where o.product_id = p.id))))
    from product p
    join producer r on r.id = p.producer_id
    join commune c on c.id = p.commune_id
    join commune_words u on u.commune_id = p.commune_id
    left join lateral (
        select n.stars, n.state, n.last_day from recognition n
        where n.product_id = p.id and n.valid_from is not null
        order by n.valid_from desc, n.registered_at desc, n.id desc limit 1) l on true
    where p.id = any (ids) and p.merged_into is null
    order by p.id
    on conflict (product_id) do update set
        code = excluded.code, name = excluded.name, name_said = excluded.name_said, name_key = excluded.name_key,
        producer_id = excluded.producer_id, producer_name = excluded.producer_name,
        producer_key = excluded.producer_key, producer_kind = excluded.producer_kind,
        province_code = excluded.province_code, commune_code = excluded.commune_code,
        commune_name = excluded.commune_name, industry = excluded.industry, criteria_set = excluded.criteria_set,
        stars = excluded.stars, last_state = excluded.last_state, last_day = excluded.last_day,
        place_codes = excluded.place_codes, name_words = excluded.name_words, words = excluded.words
    where (product_search.*) is distinct from (excluded.*);
    insert into search_word
    select distinct w.word from product_search s cross join unnest(tsvector_to_array(s.words)) as w (word)
    where s.product_id = any (ids) and w.word ~ '^[a-z]{2,}$'
      and not exists (select from search_word k where k.word = w.word)
    order by 1
    on conflict do nothing;
end
$$;

drop trigger product_search_of_the_living on product_search;
drop function product_search_of_the_living();

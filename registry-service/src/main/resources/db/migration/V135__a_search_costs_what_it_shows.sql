-- Ten times the products must not cost ten times as much: the best rows are read in their order where words are frequent,
-- a list begins where its province begins, and words that begin as typed are looked up among the words that exist.

-- What was typed. The last word may be unfinished, unless it is a year: it stands for the words that begin so, when they
-- are few. The function reads search_word and is immutable only in name: so the planner sees the words and knows how
-- frequent they are, and its cost keeps PostgreSQL from planning before it knows them. Never call it in an index or with
-- constant text.
create function search_query(typed text) returns tsquery language sql immutable parallel safe cost 100000000 as $$
    with word as (select w, n = max(n) over () as last from unnest(string_to_array(typed, ' ')) with ordinality as t (w, n))
    select cast(string_agg(case when last then (
        select case when count(*) between 1 and 40 then '(' || string_agg(quote_literal(k.word), ' | ') || ')'
                    else quote_literal(w) || case when w ~ '^20[0-9]{2}$' then '' else ':*' end end
        from (select k.word from search_word k
              where w ~ '^[a-z]{2,}$' and k.word >= w and k.word < w || '{' limit 41) k)
        else quote_literal(w) end, ' & ') as tsquery)
    from word
$$;

-- The same without words that most records hold, kinds of places and of producers, as long as two others are left: who
-- finds by it has to compare with all words. What is said of search_query holds for it too.
create function search_rare(typed text) returns tsquery language sql immutable parallel safe cost 100000000 as $$
    select search_query(case when count(*) filter (where rare) >= 2
                             then string_agg(w, ' ' order by n) filter (where rare) else typed end)
    from (select w, n, n = max(n) over ()
              or w <> all ('{xa,phuong,tinh,ho,kinh,doanh,hop,tac,to,cong,ty,tnhh}') as rare
          from unnest(string_to_array(typed, ' ')) with ordinality as t (w, n)) t
$$;

-- As it was typed, when there is such a word; the last one may be unfinished. Numbers stay as they are.
create or replace function search_known(typed text, unfinished boolean) returns text language sql stable as $$
    select case when unfinished then '(' || cast(search_query(typed) as text) || ')' else quote_literal(typed) end
    where typed ~ '[0-9]' or length(typed) < 2 or exists (select from search_word where word = typed)
       or unfinished and exists (select from search_word where word >= typed and word < typed || '{')
$$;

-- Words as they are written, with their accents: dứa is not dừa.
create function search_said(said text) returns tsvector language sql immutable as $$
    select array_to_tsvector(array_remove(string_to_array(
        regexp_replace(said, '[^[:alnum:] ]', ' ', 'g'), ' '), ''))
$$;

-- One word left out, each of them in turn; asked one by one, frequent words are skipped over.
create function search_each_but_one(terms text[]) returns tsquery[] language sql immutable as $$
    select array_agg(cast(array_to_string(terms[:i - 1] || terms[i + 1:], ' & ') as tsquery))
    from generate_subscripts(terms, 1) as i
    where cardinality(terms) > 2 and terms[i] !~ '[0-9]'
$$;
drop function search_all_but_one(text[]);

-- The rows are locked first: the second statement then sees what others have committed meanwhile.
create or replace function product_search_refresh(ids uuid[]) returns void language plpgsql as $$
begin
    perform commune_words_refresh(ids);
    perform 1 from product_search where product_id = any (ids) order by product_id for update;
    insert into product_search (product_id, code, name, name_key, producer_id, producer_name, producer_key,
        producer_kind, province_code, commune_code, commune_name, industry, criteria_set, stars, last_state, last_day,
        place_codes, name_words, words)
    select p.id, p.code, p.name, p.search_key, r.id, r.name, r.search_key, r.kind,
           p.province_code, p.commune_code, c.full_name, p.industry, p.criteria_set, l.stars, l.state, l.last_day,
           u.codes, search_words(p.search_key) || search_said(lower(p.name collate "und-x-icu")),
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
        code = excluded.code, name = excluded.name, name_key = excluded.name_key,
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

update product_search set name_words = name_words || search_said(lower(name collate "und-x-icu"));
alter table product_search drop column name_said;

create index product_search_named on product_search using gin (name_words)
    with (fastupdate = on, gin_pending_list_limit = 256);
create index product_search_of_province on product_search (province_code, code);
create index product_search_in_turn on product_search (province_code, product_id);
create index commune_words_code on commune_words using gin (codes);

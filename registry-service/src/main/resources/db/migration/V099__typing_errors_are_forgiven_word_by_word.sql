-- Typing errors are forgiven against the words that exist, not against every product: words are few and do not become
-- ten times as many with ten times the products. Names of places are put together once per commune, not per product.
create extension if not exists fuzzystrmatch;

drop function product_search_similar(text, integer);
drop index product_search_names;
alter table product_search drop column names;

create table search_word (
    word text collate "C" primary key check (word ~ '^[a-z]{2,}$')
);

-- Which codes and names lead to a commune; a row of another generation of places is read no more.
create table commune_words (
    commune_id uuid   primary key,
    generation bigint not null,
    codes      text[] not null,
    names      text   not null
);

create function places_have_changed() returns trigger language plpgsql as $$
begin
    update place_generation set number = number + 1;
    return null;
end
$$;

create trigger commune_words_changed after insert or update or delete on commune
    for each statement execute function places_have_changed();
create trigger commune_words_changed after insert or update or delete on commune_former_name
    for each statement execute function places_have_changed();
create trigger commune_words_changed after insert or update or delete on succession
    for each statement execute function places_have_changed();

-- The generation is read first: words that were put together while places changed are too old at once.
create function commune_words_refresh(products uuid[]) returns bigint language plpgsql as $$
declare
    now_at bigint := (select number from place_generation);
begin
    insert into commune_words
    select old.id, now_at, f.codes, f.names
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
        generation = excluded.generation, codes = excluded.codes, names = excluded.names;
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
           search_words(lower(concat_ws(' ', p.search_key, r.search_key, u.names, p.code, p.source_id,
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
    where p.id = any (ids)
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

-- One call per transaction, whatever it has touched; both tables are empty between transactions.
alter table product_search_due set unlogged;
create unlogged table product_search_call (
    transaction xid8 primary key default pg_current_xact_id()
);

drop trigger product_search_at_commit on product_search_due;

create or replace function product_search_catch_up() returns trigger language plpgsql as $$
declare
    ids uuid[];
begin
    delete from product_search_call where transaction = new.transaction;
    with done as (delete from product_search_due where transaction = new.transaction returning product_id)
    select array_agg(product_id) into ids from done;
    if ids is not null then
        perform product_search_refresh(ids);
    end if;
    return null;
end
$$;

create constraint trigger product_search_at_commit after insert on product_search_call
    deferrable initially deferred for each row execute function product_search_catch_up();

create function product_search_ask() returns trigger language plpgsql as $$
begin
    insert into product_search_call default values on conflict do nothing;
    return null;
end
$$;

create trigger product_search_asked after insert on product_search_due
    for each statement execute function product_search_ask();

create function search_letters(word text) returns text language sql immutable as $$
    select string_agg(letter, '' order by letter) from regexp_split_to_table(word, '') as letter
$$;

-- Words that exist and are one slip away (two letters that changed places count as one), of longer words two; nearest
-- holds only those with the fewest slips, wider also all with one. Null when there are none.
create function search_near(typed text, out nearest text, out wider text) language sql stable as $$
    with counted as (
        select word, levenshtein_less_equal(word, typed, 2) as slips from search_word
        where length(word) between length(typed) - 2 and length(typed) + 2),
    swapped as (
        select word, case when slips = 2 and length(word) = length(typed)
                               and search_letters(word) = search_letters(typed) then 1 else slips end as slips
        from counted where slips <= 2),
    ranked as (
        select word, slips, min(slips) over () as fewest from swapped
        where slips <= case when length(typed) < 3 then 0 when length(typed) < 5 then 1 else 2 end)
    select string_agg(quote_literal(word), ' | ') filter (where slips = fewest),
           string_agg(quote_literal(word), ' | ') filter (where slips <= greatest(1, fewest))
    from ranked
$$;

-- A forgotten space: the two halves exist.
create function search_halves(typed text) returns text language sql stable as $$
    select string_agg(format('(%L & %L)', l.word, r.word), ' | ')
    from generate_series(2, length(typed) - 2) as k
    join search_word l on l.word = left(typed, k)
    join search_word r on r.word = substr(typed, k + 1)
$$;

-- As it was typed, when there is such a word; the last one may be unfinished. Numbers stay as they are.
create function search_known(typed text, unfinished boolean) returns text language sql stable as $$
    select quote_literal(typed) || case when unfinished then ':*' else '' end
    where typed ~ '[0-9]' or length(typed) < 2 or exists (select from search_word where word = typed)
       or unfinished and exists (select from search_word where word >= typed and word < typed || '{')
$$;

-- What may have been meant, from the likeliest on: unknown words put right; one word left out; every word put right. A
-- word that is like nothing is passed over when most others are like something.
create function search_meant(typed text, out corrected tsquery, out one_less tsquery, out every tsquery)
    language plpgsql stable as $$
declare
    words   text[] := string_to_array(typed, ' ');
    known   text;
    near    text;
    wider   text;
    fixed   text[] := '{}';
    wide    text[] := '{}';
    unsure  boolean := false;
begin
    for i in 1 .. cardinality(words) loop
        known := search_known(words[i], i = cardinality(words));
        unsure := unsure or known is null;
        if words[i] ~ '[0-9]' then
            near := null;
            wider := null;
        else
            select concat_ws(' | ', n.nearest, h), concat_ws(' | ', n.wider, h) into near, wider
            from search_near(words[i]) n, search_halves(words[i]) h;
        end if;
        if coalesce(known, nullif(near, '')) is not null then
            fixed := fixed || ('(' || coalesce(known, near) || ')');
            wide := wide || ('(' || concat_ws(' | ', known, nullif(wider, '')) || ')');
        end if;
    end loop;
    if 2 * cardinality(fixed) <= cardinality(words) then
        return;
    end if;
    corrected := case when unsure then array_to_string(fixed, ' & ') end;
    every := array_to_string(wide, ' & ');
    select string_agg('(' || array_to_string(fixed[:i - 1] || fixed[i + 1:], ' & ') || ')', ' | ') into one_less
    from generate_subscripts(fixed, 1) as i
    where cardinality(fixed) > 2 and fixed[i] !~ '[0-9]';
end
$$;

select product_search_refresh(array(select id from product));

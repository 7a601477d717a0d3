-- Search rows of an import's products are made beside it, while it reads its next rows; the job is not DONE before they
-- are there. What waits outlives a crash.
create table product_search_waiting (
    product_id uuid primary key
);

create or replace function product_search_catch_up() returns trigger language plpgsql as $$
declare
    ids uuid[];
begin
    delete from product_search_call where transaction = new.transaction;
    with done as (delete from product_search_due where transaction = new.transaction returning product_id)
    select array_agg(product_id order by product_id) into ids from done;
    if ids is null then
        return null;
    end if;
    if current_setting('ocop.alongside', true) = 'on' then
        insert into product_search_waiting select unnest(ids) on conflict do nothing;
    else
        perform product_search_refresh(ids);
    end if;
    return null;
end
$$;

-- The next that wait, whoever else is at work; returns how many.
create function product_search_follow(most integer) returns integer language plpgsql as $$
declare
    ids uuid[];
begin
    with due as (
        select product_id from product_search_waiting order by product_id limit most for update skip locked),
    gone as (
        delete from product_search_waiting w using due where w.product_id = due.product_id returning w.product_id)
    select array_agg(product_id order by product_id) into ids from gone;
    if ids is null then
        return 0;
    end if;
    perform product_search_refresh(ids);
    return cardinality(ids);
end
$$;

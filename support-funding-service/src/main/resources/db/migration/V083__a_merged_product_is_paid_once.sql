-- The registry merges records of one producer or product (R8); what was paid or promised to one was to the other too.
alter table producer add column lives_on_as uuid;
alter table product add column lives_on_as uuid;
create index product_gone on product (lives_on_as) where lives_on_as is not null;
create index producer_gone on producer (lives_on_as) where lives_on_as is not null;

-- benefit_of is the product whose benefit it is today; double_of the payout that stands first for the same benefit.
alter table payout add column benefit_of uuid;
alter table payout add column double_of uuid constraint payout_is_double_of references payout;
alter table payout disable trigger payout_moves_only_as_listed;
update payout set benefit_of = product_id;
alter table payout enable trigger payout_moves_only_as_listed;
alter table payout alter column benefit_of set not null;

drop index payout_one_support_per_product;
create unique index payout_one_support_per_product on payout (benefit_of)
    where benefit = 'SUPPORT' and state not in ('REJECTED', 'CANCELLED') and double_of is null;
create index payout_benefit_of on payout (benefit_of);
create index payout_of_producer on payout (producer_id);
create index payout_double on payout (created_at, id) where double_of is not null;

create function living_product(one uuid) returns uuid language sql stable as $$
    select coalesce((select lives_on_as from product where id = one), one)
$$;

-- 202047619 keeps merges and new payouts apart: whoever opens one sees every merge, a merge every payout.
create function stand_for_the_living() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(202047619);
    new.benefit_of := living_product(new.product_id);
    new.producer_id := coalesce((select lives_on_as from producer where id = new.producer_id), new.producer_id);
    return new;
end $$;

create trigger payout_a_stands_for_the_living before insert on payout
    for each row execute function stand_for_the_living();

-- Beside its moves only what the registry merged changes a payout.
create or replace function refuse_unlisted_move() returns trigger language plpgsql as $$
begin
    if (new.product_id, new.recognition_id, new.benefit, new.amount, new.policy_id, new.province_code)
        is distinct from (old.product_id, old.recognition_id, old.benefit, old.amount, old.policy_id, old.province_code)
    then
        raise exception 'what a payout is for never changes'
            using errcode = '23514', constraint = 'payout_cause_is_final';
    end if;
    if new.state = old.state and (new.producer_id, new.benefit_of, new.double_of)
            is distinct from (old.producer_id, old.benefit_of, old.double_of)
        and to_jsonb(new) - array['producer_id', 'benefit_of', 'double_of']
            = to_jsonb(old) - array['producer_id', 'benefit_of', 'double_of'] then
        return new;
    end if;
    if not exists (select 1 from payout_move where from_state = old.state and to_state = new.state) then
        raise exception 'a payout does not go from % to %', old.state, new.state
            using errcode = '23514', constraint = 'payout_moves_only_as_listed';
    end if;
    return new;
end $$;

create function refuse_a_double() returns trigger language plpgsql as $$
begin
    if exists (select 1 from payout where id = new.double_of and state not in ('REJECTED', 'CANCELLED')) then
        raise exception 'another payout stands first for this benefit'
            using errcode = '23514', constraint = 'payout_is_no_double';
    end if;
    return new;
end $$;

create trigger payout_is_no_double before update of state on payout
    for each row when (new.state in ('APPROVED', 'INSTRUCTED') and old.state is distinct from new.state
        and new.double_of is not null)
    execute function refuse_a_double();

-- As before, but merged products have one past: links name the product that lives, and its decisions are all of them.
create or replace function past_payment(wanted text, product uuid, cause uuid) returns uuid language sql stable as $$
    select h.id from past_payout h
    where h.product_id = living_product(past_payment.product)
      and (wanted = 'SUPPORT' and h.kind in ('SUPPORT', 'SUPPORT_AND_REWARD')
        or wanted = 'REWARD' and h.kind in ('REWARD', 'SUPPORT_AND_REWARD') and exists (
            select 1 from recognition r
            where r.id = cause and r.decided_on <= h.paid_on and (h.stars is null or h.stars = r.stars)
              and not exists (
                select 1 from recognition later
                where later.product_id in (select living_product(past_payment.product) union all
                        select g.id from product g where g.lives_on_as = living_product(past_payment.product))
                  and later.decided_on > r.decided_on
                  and later.decided_on <= h.paid_on and (h.stars is null or later.stars = h.stars))))
    order by h.paid_on, h.id limit 1
$$;

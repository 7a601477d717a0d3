-- The earliest payment of the years before that already was this benefit: any support of the product, or a reward after
-- the recognition's decision and before the next decision of the product, with its stars where they were written down.
create function past_payment(wanted text, product uuid, cause uuid) returns uuid language sql stable as $$
    select h.id from past_payout h
    where h.product_id = product
      and (wanted = 'SUPPORT' and h.kind in ('SUPPORT', 'SUPPORT_AND_REWARD')
        or wanted = 'REWARD' and h.kind in ('REWARD', 'SUPPORT_AND_REWARD') and exists (
            select 1 from recognition r
            where r.id = cause and r.decided_on <= h.paid_on and (h.stars is null or h.stars = r.stars)
              and not exists (
                select 1 from recognition later
                where later.product_id = product and later.decided_on > r.decided_on
                  and later.decided_on <= h.paid_on and (h.stars is null or later.stars = h.stars))))
    order by h.paid_on, h.id limit 1
$$;

create function refuse_what_was_paid_before() returns trigger language plpgsql as $$
begin
    if past_payment(new.benefit, new.product_id, new.recognition_id) is not null then
        raise exception 'the years before paid this benefit already'
            using errcode = '23514', constraint = 'payout_not_paid_before';
    end if;
    return new;
end $$;

-- History may come in after a draft was opened, so the promise and the order are looked at again.
create trigger payout_not_paid_before before insert on payout
    for each row execute function refuse_what_was_paid_before();
create trigger payout_not_promised_when_paid_before before update of state on payout
    for each row when (new.state in ('APPROVED', 'INSTRUCTED') and old.state is distinct from new.state)
    execute function refuse_what_was_paid_before();

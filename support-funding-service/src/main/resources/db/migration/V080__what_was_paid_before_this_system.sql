-- The registry tells by which key of a file a product came in; payments of the years before name products by it.
alter table product add column source_id text;
create index product_by_code on product (upper(code));
create index product_by_source on product (upper(source_id)) where source_id is not null;

-- What was paid before this system: history, never payable, so neither policy nor estimate nor ledger bounds it.
create table past_payout (
    id              uuid        primary key,
    version         bigint      not null,
    province_code   text        not null,
    source_id       text,
    product_code    text        not null,
    product_key     text        not null,
    product_name    text,
    product_id      uuid,
    purpose         text        not null,
    purpose_key     text        not null,
    kind            text        not null constraint past_payout_kind check
                    (kind in ('SUPPORT', 'REWARD', 'SUPPORT_AND_REWARD', 'OTHER')),
    stars           integer     constraint past_payout_stars check (stars between 3 and 5),
    amount          bigint      not null constraint past_payout_amount check (amount between 1 and 9007199254740991),
    paid_on         date        not null,
    decision_number text,
    read_by         text,
    read_why        text,
    recorded_at     timestamptz not null,
    constraint past_payout_read_with_a_reason check ((read_by is null) = (read_why is null)),
    constraint past_payout_once unique (province_code, product_key, purpose_key, amount, paid_on),
    constraint past_payout_source_once unique (province_code, source_id)
);

create index past_payout_list on past_payout (paid_on, id);
create index past_payout_of_a_product on past_payout (product_id) where product_id is not null;
create index past_payout_unlinked on past_payout (product_key) where product_id is null;

revoke delete, truncate on past_payout from "${appUser}";

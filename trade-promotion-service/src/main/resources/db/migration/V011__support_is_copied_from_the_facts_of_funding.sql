-- Support against results: what each product received, one row per payout.
create table support_payment (
    id          uuid   primary key,
    sequence    bigint not null,
    product_id  uuid   not null,
    producer_id uuid   not null,
    benefit     text   not null constraint support_benefit check (benefit in ('SUPPORT', 'REWARD')),
    state       text   not null constraint support_state check (state in ('PAID', 'RETURNED')),
    amount      bigint not null constraint support_amount check (amount >= 0),
    on_day      date   not null
);

create index support_of_producer on support_payment (producer_id, on_day);

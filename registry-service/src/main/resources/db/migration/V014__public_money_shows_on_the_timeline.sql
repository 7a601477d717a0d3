create table payout_movement (
    payout_id  uuid   not null,
    sequence   bigint not null,
    product_id uuid   not null,
    movement   text   not null check (movement in ('PAID', 'RETURNED')),
    benefit    text   not null,
    amount     bigint not null check (amount > 0),
    moved_on   date   not null,
    primary key (payout_id, sequence)
);

create index payout_movement_of_product on payout_movement (product_id);

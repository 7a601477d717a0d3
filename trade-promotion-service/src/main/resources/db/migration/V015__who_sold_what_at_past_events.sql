-- producer_ref and product_ref are the file's own ids; the registry knows what became of them.
create table fair_participant (
    fair_id      uuid   not null references fair,
    product_ref  text   not null,
    producer_ref text   not null,
    revenue_vnd  bigint not null constraint participant_revenue check (revenue_vnd >= 0),
    primary key (fair_id, product_ref)
);

-- What a product earned in a year, as its producer or an office says; the national table PTNT_OCOP asks for it.
create table revenue (
    id            uuid        primary key,
    version       bigint      not null,
    product_id    uuid        not null references product,
    producer_id   uuid        not null references producer,
    province_code text        not null,
    commune_code  text        not null,
    year          integer     not null constraint revenue_year_of_the_programme check (year between 2018 and 2100),
    amount_vnd    bigint      not null constraint revenue_amount_in_bounds check (amount_vnd between 0 and 999999999999999),
    source        text        not null check (length(source) between 2 and 255),
    recorded_at   timestamptz not null,
    changed_at    timestamptz not null,
    changed_by    text        not null,
    change_action text        not null,
    change_reason text,
    rule_version  text,
    constraint revenue_once_a_year unique (product_id, year)
);

create index revenue_list on revenue (province_code, year desc, id desc);
create index revenue_of_producer on revenue (producer_id, year desc);
create trigger revenue_past before update on revenue for each row execute function remember_past('revenue');

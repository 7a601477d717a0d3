-- Offices number their products themselves; a code means one product within its province.
create table office_code (
    province_code text        not null,
    code          text        not null check (length(code) between 1 and 255),
    product_id    uuid        not null references product,
    since         timestamptz not null default now(),
    primary key (province_code, code)
);

create index office_code_of_product on office_code (product_id);

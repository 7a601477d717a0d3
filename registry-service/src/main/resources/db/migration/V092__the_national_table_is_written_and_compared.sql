-- Table PTNT_OCOP of Decision 5277/QĐ-BNNMT: one line for each product and year by whose end it, or a duplicate that lives
-- on as it, had been recognised.
create view national_line as
select p.id, y.period, p.province_code, p.commune_code, p.producer_id, coalesce(n.value, p.code) as ocop_code,
       p.code as product_code, p.name as product_name, m.name as producer_name, r.stars, r.last_day, r.ended_on,
       r.revocation_ground is not null as revoked, v.amount_vnd
from product p
cross join generate_series(2018, 2100) as y (period)
join producer m on m.id = p.producer_id
join lateral (
    select stars, last_day, ended_on, revocation_ground from recognition
    where product_id in (select p.id union all select d.id from product d where d.merged_into = p.id)
      and decided_on <= make_date(y.period, 12, 31)
    order by valid_from desc, registered_at desc, id desc limit 1) r on true
left join revenue v on v.product_id = p.id and v.year = y.period
left join lateral (
    select value from identifier
    where subject_id = p.id and subject_type = 'product' and system = 'NATIONAL_CODE' and ended_at is null
    order by added_at, id limit 1) n on true
where p.merged_into is null;

-- What a file of the national database says otherwise. A report is the import that brought the file; it stays as it was
-- on that day.
create table drift_report (
    id            uuid        primary key,
    province_code text        not null,
    period        integer     not null,
    made_by       text        not null,
    made_at       timestamptz not null
);

create index drift_report_list on drift_report (province_code, made_at desc, id desc);

-- Every line starts as missing there; a row of the file that is found here makes it the same or different.
create table drift_row (
    id          uuid    primary key,
    report_id   uuid    not null references drift_report,
    ocop_code   text    not null,
    code_here   text,
    product_id  uuid    references product,
    outcome     text    not null check (outcome in ('SAME', 'DIFFERS', 'MISSING_THERE', 'MISSING_HERE')),
    file_row    bigint,
    fields      jsonb   not null,
    constraint drift_row_once_per_code unique (report_id, ocop_code),
    check ((outcome = 'MISSING_HERE') = (product_id is null)),
    check ((outcome = 'MISSING_THERE') = (file_row is null))
);

create index drift_row_by_outcome on drift_row (report_id, outcome, ocop_code, id);
create index drift_row_by_our_code on drift_row (report_id, code_here) where code_here is not null;

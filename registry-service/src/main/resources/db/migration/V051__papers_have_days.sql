-- Dated papers of a product, or of its producer when there is no product. A null last day is no last day.
create table paper (
    id            uuid        primary key,
    version       bigint      not null,
    product_id    uuid        references product,
    producer_id   uuid        not null references producer,
    province_code text        not null,
    commune_code  text        not null,
    kind          text        not null check (kind in (
        'FOOD_SAFETY', 'PRODUCT_DECLARATION', 'TEST_SLIP', 'TRADEMARK', 'GEOGRAPHICAL_INDICATION', 'ISO', 'HACCP', 'GMP',
        'VIETGAP', 'GLOBALGAP', 'ORGANIC', 'HALAL', 'TRACE_REGISTRATION', 'BARCODE', 'BUSINESS_REGISTRATION',
        'ENVIRONMENT', 'OTHER')),
    number        text        not null check (length(number) between 1 and 100),
    issuer        text        not null check (length(issuer) between 2 and 255),
    issued_on     date        not null,
    valid_until   date,
    lapse_order   date        not null,
    note          text        check (length(note) between 1 and 1000),
    state         text        not null check (state in ('IN_FORCE', 'REPLACED', 'ENDED')),
    replaces_id   uuid        constraint paper_replaced_once unique references paper,
    ended_on      date,
    end_reason    text        check (length(end_reason) between 5 and 500),
    filed_at      timestamptz not null,
    constraint paper_days_in_order check (issued_on <= valid_until),
    constraint paper_end_has_day_and_reason check (
        (state = 'ENDED') = (ended_on is not null) and (state = 'ENDED') = (end_reason is not null))
);

create unique index paper_once_in_force on paper (producer_id, product_id, kind, number, issuer) nulls not distinct
    where state = 'IN_FORCE';
create index paper_of_producer on paper (producer_id, lapse_order);
create index paper_to_lapse on paper (province_code, lapse_order, id) where state = 'IN_FORCE';

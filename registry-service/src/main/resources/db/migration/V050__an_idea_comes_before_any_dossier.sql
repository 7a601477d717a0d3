-- What a commune means to develop, long before there is a product; its way ends in one product or with a reason.
create table idea (
    id            uuid        primary key,
    version       bigint      not null,
    province_code text        not null,
    commune_code  text        not null,
    commune_id    uuid        not null references commune,
    producer_id   uuid        references producer,
    proposer      text        check (length(proposer) between 2 and 255),
    name          text        not null check (length(name) between 2 and 255),
    search_key    text        not null,
    industry      text        not null check (industry in ('I', 'II', 'III', 'IV', 'V', 'VI')),
    need          text        not null check (length(need) between 5 and 2000),
    strength      text        not null check (length(strength) between 5 and 2000),
    supports      varchar[]    not null constraint idea_supports_known check (supports <@ array[
        'TRAINING', 'TECHNOLOGY', 'EQUIPMENT', 'RAW_MATERIAL_AREA', 'PACKAGING_DESIGN', 'TRADEMARK', 'TESTING',
        'CERTIFICATION', 'TRACEABILITY', 'CREDIT', 'TRADE_PROMOTION']::varchar[]),
    state         text        not null check (state in ('REGISTERED', 'IN_PREPARATION', 'BECAME_PRODUCT', 'DROPPED')),
    product_id    uuid        references product,
    drop_reason   text        check (length(drop_reason) between 5 and 500),
    registered_on date        not null,
    registered_at timestamptz not null,
    constraint idea_has_one_proposer check ((producer_id is null) <> (proposer is null)),
    constraint idea_product_at_its_end check ((state = 'BECAME_PRODUCT') = (product_id is not null)),
    constraint idea_dropped_with_reason check ((state = 'DROPPED') = (drop_reason is not null))
);

create index idea_list on idea (province_code, registered_at desc, id desc);
create index idea_of_commune on idea (commune_code, registered_at desc, id desc);
create index idea_of_product on idea (product_id) where product_id is not null;

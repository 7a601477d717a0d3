create table dossier (
    id            uuid   not null primary key,
    version       bigint not null,
    product_id    uuid   not null,
    producer_id   uuid   not null,
    product_name  text   not null,
    province_code text   not null,
    commune_code  text   not null,
    kind          text   not null,
    state         text   not null,
    criteria_set  text   not null,
    rule_version  text   not null,
    filed_on      date   not null,
    filed_at      timestamptz not null,
    council_id    uuid references council,
    return_reason text,
    constraint dossier_kind check (kind in ('FIRST', 'UPGRADE', 'REASSESSMENT')),
    constraint dossier_state check (state in
        ('FILED', 'RETURNED', 'PROPOSED', 'ON_THE_TABLE', 'RATED', 'DISQUALIFIED', 'WITHDRAWN')),
    constraint dossier_on_a_table_has_a_council check
        (council_id is not null or state not in ('ON_THE_TABLE', 'RATED', 'DISQUALIFIED'))
);

create unique index one_open_dossier_per_product_and_kind on dossier (product_id, kind)
    where state in ('FILED', 'RETURNED', 'PROPOSED', 'ON_THE_TABLE');

create index dossier_by_day on dossier (filed_at, id);
create index dossier_of_a_province on dossier (province_code, filed_at, id);
create index dossier_of_a_commune on dossier (commune_code, filed_at, id);
create index dossier_of_a_producer on dossier (producer_id, filed_at, id);
create index dossier_of_a_product on dossier (product_id);
create index dossier_of_a_council on dossier (council_id, filed_at, id);

-- Two producers of one name in one commune have codes in the notes of the workbook; elsewhere they stay two by those.
create table office_producer_code (
    province_code text        not null,
    code          text        not null check (length(code) between 1 and 255),
    producer_id   uuid        not null references producer,
    since         timestamptz not null default now(),
    primary key (province_code, code)
);

create index office_producer_code_of_producer on office_producer_code (producer_id);

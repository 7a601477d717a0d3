create table fair (
    id            uuid        primary key,
    version       bigint      not null,
    province_code text        not null,
    name          text        not null,
    kind          text        not null constraint fair_kind check
                  (kind in ('FAIR', 'EXHIBITION', 'SUPPLY_DEMAND_CONFERENCE', 'FESTIVAL', 'PERMANENT')),
    reach         text        not null constraint fair_reach check
                  (reach in ('IN_PROVINCE', 'OUT_OF_PROVINCE', 'INTERNATIONAL')),
    first_day     date        not null,
    last_day      date        not null,
    place         text        not null,
    booths        integer     not null constraint fair_booths check (booths between 1 and 10000),
    accepted      integer     not null constraint fair_accepted check (accepted >= 0),
    opens_on      date        not null,
    closes_on     date        not null,
    minimum_stars integer     not null constraint fair_minimum_stars check (minimum_stars between 3 and 5),
    created_at    timestamptz not null,
    constraint fair_has_places check (accepted <= booths),
    constraint fair_days_in_order check (first_day <= last_day),
    constraint fair_window_in_order check (opens_on <= closes_on and closes_on <= last_day)
);

create index fair_by_first_day on fair (first_day, id);

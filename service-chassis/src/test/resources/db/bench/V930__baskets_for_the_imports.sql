create table basket (
    code    text    primary key,
    name    text    not null check (name <> 'Giỏ hỏng'),
    weaver  text    not null,
    price   bigint,
    written integer not null default 1
);

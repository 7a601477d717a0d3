-- Certificates of the past have numbers of their own, which began again with each authority and year. What was decided
-- here before numbers were given stays without until somebody tells what the paper says.
alter table recognition add certificate_number text;

create unique index certificate_number_once
    on recognition (province_code, authority, extract(year from decided_on), certificate_number)
    where certificate_number is not null;
create unique index certificate_number_given_once on recognition (certificate_number)
    where certificate_number is not null and origin = 'DECIDED';
create index recognition_by_certificate on recognition (certificate_number) where certificate_number is not null;

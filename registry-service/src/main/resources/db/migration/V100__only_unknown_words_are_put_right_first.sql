-- Words that are known are compared with others only when nothing else has found anything: a misspelt search needs a third
-- of the time.
drop function search_meant(text);

-- What one word may stand for, as part of a tsquery: itself where it is known, else the words nearest to it; when wide
-- also what a known word is one slip away from. Null when it is like nothing.
create function search_term(typed text, unfinished boolean, wide boolean) returns text language plpgsql stable as $$
declare
    known text := search_known(typed, unfinished);
    term  text := known;
begin
    if typed !~ '[0-9]' and (wide or known is null) then
        select concat_ws(' | ', known, case when wide then n.wider else n.nearest end,
                         case when known is null then search_halves(typed) end)
        into term from search_near(typed) n;
    end if;
    return '(' || nullif(term, '') || ')';
end
$$;

-- Those of all words; a word that is like nothing is passed over as long as most are like something.
create function search_terms(typed text, wide boolean) returns text[] language sql stable as $$
    select case when 2 * count(term) > count(*) then array_agg(term order by place) filter (where term is not null) end
    from (select place, search_term(word, place = max(place) over (), wide) as term
          from unnest(string_to_array(typed, ' ')) with ordinality as w (word, place)) t
$$;

create function search_all_of(terms text[]) returns tsquery language sql immutable as $$
    select cast(array_to_string(terms, ' & ') as tsquery)
$$;

-- Numbers are never left out, and of two words neither.
create function search_all_but_one(terms text[]) returns tsquery language sql immutable as $$
    select cast(string_agg('(' || array_to_string(terms[:i - 1] || terms[i + 1:], ' & ') || ')', ' | ') as tsquery)
    from generate_subscripts(terms, 1) as i
    where cardinality(terms) > 2 and terms[i] !~ '[0-9]'
$$;

-- While somebody types, names that begin so are read in order instead of all that hold the letters anywhere.
create index product_search_beginning on product_search (name_key collate "C");

# What the program says on pages.

# A count of members or partners where a record names none.
not-named = Not named

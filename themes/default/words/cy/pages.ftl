# Yr hyn y mae'r rhaglen yn ei ddweud ar dudalennau.

not-named = Heb ei enwi

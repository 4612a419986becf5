# Yr hyn y mae'r Saesneg yn ei ddweud yn nisgrifiadau'r cofnodion: y dewisiadau, y meysydd a'r mathau.

choice-unknown = anhysbys
choice-unclear = aneglur
choice-withheld = wedi'i ddal yn ôl

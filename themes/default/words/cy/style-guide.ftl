# Y dudalen sy'n dangos y rhannau y mae tudalennau wedi'u gwneud ohonynt.

style-guide = Canllaw arddull
style-guide-summary = Y rhannau y mae pob tudalen ar y safle hwn wedi'i gwneud ohonynt, wedi'u llunio gan yr un templedi.

style-colours = Lliwiau
style-colours-about = Mae gan bob lliw ei rôl. Mae lliw brand yn site.yaml yn cymryd lle lliw'r brand; gwrthodir un na ellir ei ddarllen.
style-paper = Yr hyn sydd y tu ôl i'r geiriau
style-ink = Y geiriau
style-quiet = Geiriau sy'n dweud llai: dyddiadau, nodiadau, ffynonellau
style-line = Llinellau rhwng rhesi ac o gwmpas blychau
style-wash = Yr hyn sydd y tu ôl i nodyn neu flwch
style-brand = Pen y dudalen
style-link = Dolenni
style-focus = Yr hyn y mae'r bysellfwrdd arno
style-unclear = Ffeithiau nad ydynt yn sicr

style-sizes = Maint y llythrennau
style-small = Nodiadau, ffynonellau, dewislenni
style-body = Popeth a ddarllenir
style-large = Yr hyn y mae tudalen yn ei ddweud gyntaf
style-title = Penawdau rhannau
style-heading = Pennawd y dudalen

style-gaps = Bylchau
style-hair = O fewn llinell
style-near = Rhwng pethau sy'n perthyn i'w gilydd
style-apart = Rhwng paragraffau
style-far = Rhwng blociau
style-wide = Rhwng rhannau tudalen

style-controls = Meysydd a botymau
style-controls-about = Mae'r hyn a ddefnyddir â bys o leiaf 24 picsel o uchder, ac mae'n dangos blwch melyn pan fydd y bysellfwrdd arno.
style-field = Maes
style-button = Botwm

style-words = Geiriau
style-text = Paragraff. Nid yw byth yn lletach nag y gellir ei ddarllen yn rhwydd.
style-status = Mae statws mewn blwch
style-note = Nodyn na ddylai darllenwyr ei golli.
style-quote = Geiriau rhywun ei hun

style-lists = Rhestrau
style-fact = Swm
style-date = Dyddiad
style-a-link = Dolen
style-other-link = Dolen arall
style-item = Brawddeg amdano.

style-tables = Tablau
style-short-table = Tabl â dwy golofn
style-wide-table = Tabl y mae ei resi'n troi'n flociau ar ffôn
style-place = Lle
style-what = Beth a ddigwyddodd
style-who = Pwy sy'n dweud hynny
style-amount = Swm
style-place-named = Lle { $name }
style-who-named = Cyngor { $name }

style-charts = Siartiau
style-source = ffigurau ffug, i ddangos y ffurf
style-months-title = Mae mis Mawrth ar goll ac nid yw mis Mehefin yn gyflawn
style-months-subtitle = Taliadau ffug ar gyfer pob mis, 2026, mewn punnoedd
style-shares-title = Mae 7 o 12 addewid ffug wedi'u cadw
style-shares-subtitle = Addewidion ffug yn ôl yr hyn a ddaeth ohonynt
style-shares-heading = Addewidion
style-shares-row = Pob addewid
style-kept = Wedi'i gadw
style-partly = Wedi'i gadw'n rhannol
style-not-yet = Eto i'w gadw

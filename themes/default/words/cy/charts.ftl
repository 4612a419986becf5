# Siartiau: yr hyn sydd ynddynt, eu disgrifiadau i'r rhai nad ydynt yn eu gweld, a'r tablau y tu ôl
# iddynt.
# Ni all y rhaglen dreiglo enwau a misoedd: mae'r geiriau o'u blaen yn rhai nad ydynt yn achosi
# treiglad, neu mae dyfynodau o'u cwmpas.

## Pob siart

chart-nothing = Nid oes dim i'w ddangos.
chart-table-only = Dangosir tabl yn unig: { $why }.
chart-source = Ffynhonnell: { $source }.
chart-as-at = Fel yr oedd ar { $day }.

chart-with = { $name } gyda { $value }
chart-extremes = Y mwyaf yw { $largest }; y lleiaf yw { $smallest }.
chart-range = { $from } – { $to }
chart-credit = { $amount } o gredyd
chart-quoted = “{ $name }”
chart-nothing-for = Dim: { $names }
chart-no-data = dim data
chart-not-published = heb ei gyhoeddi

chart-excess-rows =
    { $count ->
        [two] mae 2 res yn fwy na'r { $most } y gellir eu cymharu
       *[other] mae { $count } rhes yn fwy na'r { $most } y gellir eu cymharu
    }
chart-excess-parts =
    { $count ->
        [two] mae 2 ran yn fwy na'r { $most } y gellir gwahaniaethu rhyngddynt
       *[other] mae { $count } rhan yn fwy na'r { $most } y gellir gwahaniaethu rhyngddynt
    }
chart-excess-unpublished = nid oes ffigur wedi'i gyhoeddi

## Penawdau'r tablau y tu ôl i siartiau

chart-amount = Swm
chart-figure = Ffigur
chart-note = Nodyn
chart-period = Cyfnod
chart-share = Cyfran
chart-target = Targed
chart-value = Gwerth

## Tablau

table-shown =
    { $shown ->
        [one] Dangosir y rhes gyntaf o { $all }. Mae pob un yn y ffeil CSV wrth ochr y dudalen hon.
        [two] Dangosir y 2 res gyntaf o { $all }. Mae pob un yn y ffeil CSV wrth ochr y dudalen hon.
       *[other] Dangosir y { $shown } rhes gyntaf o { $all }. Mae pob un yn y ffeil CSV wrth ochr y dudalen hon.
    }
table-folded = Nid oes ffynhonnell yn rhoi'r rhain ar gyfer unrhyw res: { $columns }.

## Yr hyn y mae barrau ac arwynebau yn ei ddangos

noun-parts =
    { $count ->
        [one] 1 rhan
        [two] 2 ran
       *[other] { $count } rhan
    }
noun-parts-heading = Rhan
noun-services =
    { $count ->
        [one] 1 gwasanaeth
        [two] 2 wasanaeth
       *[other] { $count } gwasanaeth
    }
noun-services-heading = Gwasanaeth
noun-sizes =
    { $count ->
        [one] 1 maint
        [two] 2 faint
       *[other] { $count } maint
    }
noun-sizes-heading = Maint
noun-suppliers =
    { $count ->
        [one] 1 cyflenwr
        [two] 2 gyflenwr
        [few] 3 chyflenwr
        [many] 6 chyflenwr
       *[other] { $count } cyflenwr
    }
noun-suppliers-heading = Cyflenwr

## Barrau

bars-description = Siart bar: { $bars }.
bars-muted = Dangosir hefyd, mewn llwyd: { $bars }.
bars-total = Cyfanswm y barrau i gyd yw { $total }.
bars-credits = Islaw sero, fel arian a ddaeth yn ôl: { $bars }.

## Canlyniadau wrth ochr eu targedau

bullets-description =
    { $count ->
        [one] Siart bwled: 1 mesur, ar ei raddfa ei hun.
        [two] Siart bwled: 2 fesur, pob un ar ei raddfa ei hun.
       *[other] Siart bwled: { $count } mesur, pob un ar ei raddfa ei hun.
    }
bullets-met =
    { $count ->
        [one] Mae 1 yn cyrraedd ei darged: { $measures }.
       *[other] Mae { $count } yn cyrraedd eu targed: { $measures }.
    }
bullets-missed =
    { $count ->
        [one] Mae 1 yn methu ei darged: { $measures }.
       *[other] Mae { $count } yn methu eu targed: { $measures }.
    }
bullets-failed = Yn waeth na'r terfyn derbyniol: { $measures }.
bullets-unjudged = Ni ellir dweud a yw'r rhain yn cyrraedd eu targed: { $measures }.
bullets-unpublished = Nid oes canlyniad wedi'i gyhoeddi ar gyfer { $measures }.
bullets-excess = mae { $count } mesur yn fwy na'r { $most } y gellir eu dirnad ar unwaith

bullets-target = targed { $figure }
bullets-no-target = dim targed
bullets-acceptable-from = derbyniol o { $figure }
bullets-acceptable-up-to = derbyniol hyd at { $figure }
bullets-least = terfyn derbyniol { $figure }
bullets-higher = mae uwch yn well
bullets-lower = mae is yn well
bullets-not-said = heb ei ddweud
bullets-no-result = dim canlyniad wedi'i gyhoeddi

bullets-key-result = canlyniad
bullets-key-target = targed
bullets-key-least = hyd at y terfyn derbyniol
bullets-key-benchmark = meincnod

bullets-measure = Mesur
bullets-result = Canlyniad
bullets-least-heading = Terfyn derbyniol
bullets-rating = Gradd
bullets-benchmark = Meincnod
bullets-way = Pa ffordd sy'n well

## Colofnau: swm ar gyfer pob mis

columns-month = Mis
columns-description =
    { $count ->
        [one] Siart bar: 1 mis, { $period }.
        [two] Siart bar: 2 fis, { $period }.
       *[other] Siart bar: { $count } mis, { $period }.
    }
columns-range = { $from } – { $to }
columns-none = Nid oes dim wedi'i gyhoeddi yma ar gyfer yr un ohonynt.
columns-total = Cyfanswm y misoedd a gyhoeddwyd yw { $total }.
columns-extremes = Y mis uchaf yw { $highest } gyda { $most }; yr isaf yw { $lowest } gyda { $least }.
columns-extremes-whole = O'r misoedd a gyhoeddwyd yn gyfan, yr uchaf yw { $highest } gyda { $most }; yr isaf yw { $lowest } gyda { $least }.
columns-only = { $month }: { $amount }.
columns-only-whole = Yr unig fis a gyhoeddwyd yn gyfan yw { $month }: { $amount }.
columns-part-with = { $month } ({ $amount })
columns-alike = { $amount } ym mhob mis cyfan.
columns-gaps = Nid oes dim wedi'i gyhoeddi yma ar gyfer { $periods }.
columns-parts =
    { $count ->
        [one] Dim ond rhan o'r mis hwn a gyhoeddwyd: { $months }.
       *[other] Dim ond rhannau o'r misoedd hyn a gyhoeddwyd: { $months }.
    }
columns-credits = Pryd y daeth mwy o arian yn ôl nag a dalwyd: { $months }.
columns-within-longer = Dim ond swm cyfnod hwy a gyhoeddwyd ar gyfer { $periods }.
columns-gap = { $period }: { $why }
columns-not-published = heb ei gyhoeddi yma
columns-not-by-month = heb ei roi fesul mis
columns-part = { $amount }, rhan
columns-part-short = rhan
columns-part-of-month = rhan o'r mis
columns-in-billions = Ffigurau mewn £ biliwn
columns-in-millions = Ffigurau mewn £ miliwn
columns-in-thousands = Ffigurau mewn £ mil
columns-in-pounds = Ffigurau mewn £
columns-below-line = o dan y llinell: arian a ddaeth yn ôl

## Dotiau: yr un mesur ar gyfer pob un o nifer

dots-description =
    { $count ->
        [one] Plot dotiau: 1 ffigur.
       *[other] Plot dotiau: { $count } ffigur.
    }
dots-description-known = Plot dotiau: { $known } o { $all } ffigur.
dots-all-same = { $figure } yw pob un.
dots-extremes = Yr isaf yw { $lowest }; yr uchaf yw { $highest }.
dots-none = Nid oes ffigur yn hysbys.
dots-median = Canolrif y { $count } yw { $median }.
dots-median-label = Canolrif { $median }
dots-between = rhwng { $low } a { $high }
dots-rank =
    { $same ->
        [0] { $own } (o'r lleill: { $lower } yn is, { $higher } yn uwch)
       *[other] { $own } (o'r lleill: { $lower } yn is, { $higher } yn uwch, { $same } yr un fath)
    }
dots-own = Wedi'u llenwi: { $own }.
dots-unknown = Nid oes data ar gyfer { $names }.
dots-scale = Mae'r raddfa'n rhedeg o { $from } i { $to }; nid yw'n dechrau ar 0.

## Sawl safle ym mhob rhes

dumbbells-description =
    { $count ->
        [one] Siart yn dangos { $series } mewn 1 rhes, ar un raddfa.
        [two] Siart yn dangos { $series } mewn 2 res, ar un raddfa.
       *[other] Siart yn dangos { $series } mewn { $count } rhes, ar un raddfa.
    }
dumbbells-throughout = { $name }: { $figure } ym mhob rhes.
dumbbells-range = { $name }: o { $from } i { $to }.
dumbbells-none = { $name }: nid yw'n hysbys ar gyfer yr un.
dumbbells-widest = Maent bellaf oddi wrth ei gilydd ar gyfer { $name }: { $figures }.
dumbbells-unknown = Nid yw'n hysbys: { $rows }.
dumbbells-notes = Nodiadau: { $notes }.
dumbbells-no-data = { $name }: dim data
dumbbells-excess = mae { $count } safle mewn rhes yn fwy na'r { $most } y gellir gwahaniaethu rhyngddynt

## Digwyddiadau: beth a ddigwyddodd pryd, ar sawl lefel

events-description =
    Llinell amser: { $events ->
        [one] 1 digwyddiad
        [two] 2 ddigwyddiad
       *[other] { $events } digwyddiad
    } ar { $levels ->
        [one] 1 lefel
       *[other] { $levels } lefel
    }.
events-description-dated =
    Llinell amser: { $events ->
        [one] 1 digwyddiad
        [two] 2 ddigwyddiad
       *[other] { $events } digwyddiad
    } ar { $levels ->
        [one] 1 lefel
       *[other] { $levels } lefel
    }, { $period }.
events-lane =
    { $count ->
        [0] { $lane }: dim digwyddiad.
        [one] { $lane }: 1 digwyddiad, { $first }.
        [two] { $lane }: 2 ddigwyddiad, o { $first } i { $last }.
       *[other] { $lane }: { $count } digwyddiad, o { $first } i { $last }.
    }
events-event = “{ $label }” ({ $when })
events-rough-all = Nid yw'r union ddyddiau'n hysbys ar gyfer yr un.
events-rough = Nid yw'r union ddyddiau'n hysbys ar gyfer { $count }.
events-key-went-on = parhaodd am y cyfnod hwn
events-key-rough = diwrnod yn anhysbys, o fewn y cyfnod hwn
events-excess = mae { $count } digwyddiad yn fwy na'r { $most } y gellir eu tynnu
events-excess-levels = mae { $count } lefel yn fwy na'r { $most } y gellir eu cymharu
events-excess-dateless = nid oes dyddiad ar raddfa blynyddoedd ar gyfer { $events }
events-excess-stray = nid yw'r un o'r lefelau yn perthyn i { $events }

events-when = Pryd
events-level = Lefel
events-what = Beth
events-more = Mwy

## Mapiau gwres: gridiau o ffigurau

heatmap-description =
    Grid: { $rows ->
        [one] 1 rhes
        [two] 2 res
       *[other] { $rows } rhes
    }, { $columns ->
        [one] 1 golofn
        [two] 2 golofn
        [many] 6 cholofn
       *[other] { $columns } colofn
    }. Yr hyn y mae'r ffigurau'n ei gyfrif: { $measure }; po dywyllaf y gell, y mwyaf yw'r ffigur.
heatmap-all-same = { $figure } yw pob ffigur.
heatmap-cells =
    { $others ->
        [0] { $figure } ({ $cell })
        [one] { $figure } ({ $cell }, a hefyd 1 gell arall)
        [two] { $figure } ({ $cell }, a hefyd 2 gell arall)
        [many] { $figure } ({ $cell }, a hefyd 6 chell arall)
       *[other] { $figure } ({ $cell }, a hefyd { $others } cell arall)
    }
heatmap-outlined-none = Nid oes amlinell o gwmpas yr un gell: nid oes { $threshold } gan yr un.
heatmap-outlined =
    { $count ->
        [one] Mae amlinell o gwmpas 1 gell, ar gyfer { $threshold }.
        [two] Mae amlinell o gwmpas 2 gell, ar gyfer { $threshold }.
        [many] Mae amlinell o gwmpas 6 chell, ar gyfer { $threshold }.
       *[other] Mae amlinell o gwmpas { $count } cell, ar gyfer { $threshold }.
    }
heatmap-outlined-named =
    { $count ->
        [one] Mae amlinell o gwmpas 1 gell, ar gyfer { $threshold }: { $cells }.
        [two] Mae amlinell o gwmpas 2 gell, ar gyfer { $threshold }: { $cells }.
        [many] Mae amlinell o gwmpas 6 chell, ar gyfer { $threshold }: { $cells }.
       *[other] Mae amlinell o gwmpas { $count } cell, ar gyfer { $threshold }: { $cells }.
    }
heatmap-blank =
    { $count ->
        [one] Mae 1 gell yn wag: nid oes dim.
        [two] Mae 2 gell yn wag: nid oes dim.
        [many] Mae 6 chell yn wag: nid oes dim.
       *[other] Mae { $count } cell yn wag: nid oes dim.
    }
heatmap-unknown =
    { $count ->
        [one] Mae 1 gell â llinellau drwyddi: nid oes data.
        [two] Mae 2 gell â llinellau drwyddynt: nid oes data.
        [many] Mae 6 chell â llinellau drwyddynt: nid oes data.
       *[other] Mae { $count } cell â llinellau drwyddynt: nid oes data.
    }
heatmap-key-nothing = dim
heatmap-excess = mae { $count } colofn yn fwy na'r { $most } y mae lle iddynt
heatmap-excess-long = mae ffigurau fel “{ $figure }” yn rhy hir i'r celloedd
heatmap-excess-none = nid oes ffigur mewn unrhyw gell

## Pryd y dechreuodd partneriaethau a phryd y daethant i ben

lifelines-description =
    { $count ->
        [one] Llinell amser: 1 bartneriaeth, hyd at { $day }.
        [two] Llinell amser: 2 bartneriaeth, hyd at { $day }.
        [many] Llinell amser: 6 phartneriaeth, hyd at { $day }.
       *[other] Llinell amser: { $count } partneriaeth, hyd at { $day }.
    }
lifelines-ended = { $count } wedi dod i ben
lifelines-ongoing = { $count } yn parhau
lifelines-end-missing =
    { $count ->
        [one] 1 lle nad yw'n hysbys a ddaeth i ben, na phryd
       *[other] { $count } lle nad yw'n hysbys a ddaethant i ben, na phryd
    }
lifelines-no-beginning = Nid oes dechrau yn hysbys.
lifelines-exact = Mae diwrnod y dechrau yn hysbys ar gyfer { $count }.
lifelines-rough = Mae dechrau bras yn hysbys ar gyfer { $count }, a dim un ar gyfer { $none }.
lifelines-first = Y cyntaf o'r rhain i ddechrau yw { $name } ({ $date }).

lifelines-unknown = dyddiadau yn anhysbys
lifelines-from-to = { $from } – { $to }
lifelines-from = ers { $from }, yn parhau
lifelines-began = dechrau: { $date }
lifelines-began-between = dechrau: rhwng { $from } a { $to }
lifelines-start-unknown = dechrau: anhysbys
lifelines-start-reason = dechrau: { $reason }
lifelines-ended-at = diwedd: { $date }
lifelines-ended-between = diwedd: rhwng { $from } a { $to }
lifelines-end-unknown = diwedd: anhysbys
lifelines-end-reason = diwedd: { $reason }

lifelines-as-at = Fel yr oedd ar { $day }
lifelines-key-existed = yn bodoli
lifelines-key-rough = dechreuodd neu daeth i ben yn y cyfnod hwn
lifelines-key-unknown = nid yw'n hysbys a oedd yn bodoli
lifelines-excess = mae { $count } llinell yn fwy na'r { $most } y gellir eu cymharu

lifelines-partnership = Partneriaeth
lifelines-created = Crëwyd
lifelines-end = Daeth i ben
lifelines-why = Pam y daeth i ben
lifelines-followed-by = Beth a'i dilynodd

## Mapiau

map-area = Ardal
map-of-tiles =
    { $count ->
        [one] Map yn dangos 1 ardal fel sgwâr
       *[other] Map yn dangos { $count } ardal, pob un yn sgwâr o'r un maint
    }
map-of-outlines =
    { $count ->
        [one] Map yn dangos amlinell 1 ardal
       *[other] Map yn dangos amlinellau { $count } ardal
    }
map-all-same = { $figure } yw pob ffigur hysbys.
map-extremes = Yr uchaf yw { $highest }; yr isaf yw { $lowest }.
map-class =
    { $count ->
        [one] { $class } (1 ardal)
       *[other] { $class } ({ $count } ardal)
    }
map-classes = Y dosbarthiadau yw { $classes }.
map-unknown = Nid oes data ar gyfer { $areas }.
map-unknown-many = Nid oes data ar gyfer { $count } ardal.
map-excess = mae { $count } ardal yn fwy na'r { $most } y gellir gwahaniaethu rhyngddynt
map-excess-few = mae gan lai na dwy ardal ffigur
map-excess-outline = nid oes amlinell ar gyfer { $area }
map-excess-clash = mae “{ $one }” a “{ $other }” ar yr un sgwâr
map-excess-columns = mae { $count } sgwâr ochr yn ochr yn fwy na'r { $most } y mae lle i lythrennau ynddynt
map-excess-rows = mae { $count } rhes o sgwariau yn fwy na'r { $most } y gellir eu gweld ar unwaith

## Tablau o eiriau

matrix-description =
    Tabl: { $rows ->
        [one] 1 rhes
        [two] 2 res
       *[other] { $rows } rhes
    }, { $columns ->
        [one] 1 golofn
        [two] 2 golofn
        [many] 6 cholofn
       *[other] { $columns } colofn
    }, { $entries ->
        [one] 1 eitem
       *[other] { $entries } eitem
    }.
matrix-fullest =
    { $count ->
        [one] { $names } sydd â'r nifer mwyaf o eitemau, { $most } o { $rows }.
       *[other] { $names } sydd â'r nifer mwyaf o eitemau, { $most } o { $rows }.
    }

## Siartiau bach ochr yn ochr

panels-description =
    { $count ->
        [one] 1 siart colofnau bach ar un raddfa: { $measure }.
       *[other] { $count } siart colofnau bach ar un raddfa: { $measure }.
    }
panels-extremes = Y ffigur mwyaf yw { $largest }; y lleiaf yw { $smallest }.
panels-below-zero =
    { $count ->
        [one] Mae 1 ffigur yn is na sero.
       *[other] Mae { $count } ffigur yn is na sero.
    }
panels-gap = { $panel } ar gyfer { $periods }
panels-gaps = Heb ei gyhoeddi: { $gaps }.
panels-gaps-many = Nid yw { $count } ffigur wedi'u cyhoeddi.
panels-scale =
    { $count ->
        [one] Graddfa: o { $from } i { $to }
       *[other] Mae gan bob panel yr un raddfa: o { $from } i { $to }
    }
panels-excess = mae { $count } panel yn fwy na'r { $most } y gellir eu cymharu
panels-excess-points = mae { $count } colofn yn fwy na'r { $most } y mae lle iddynt mewn panel

panels-panel = Panel
panels-headline = Prif ffigur

## Chwarteri: a gyhoeddwyd data

quarters-dataset = Set ddata
quarters-description =
    Stribed o sgwariau ar gyfer pob set: { $datasets ->
        [one] 1 set ddata
       *[other] { $datasets } set ddata
    } dros { $periods ->
        [one] 1 cyfnod
        [two] 2 gyfnod
        [few] 3 chyfnod
        [many] 6 chyfnod
       *[other] { $periods } cyfnod
    }: { $span }.
quarters-published = wedi'i gyhoeddi
quarters-part = rhan yn unig
quarters-late = yn hwyr
quarters-missing = ar goll
quarters-not-due = ddim i'w gyhoeddi eto
quarters-due =
    { $count ->
        [0] Nid oedd yr un i fod i gael ei gyhoeddi.
       *[other] O'r { $count } a oedd i fod i gael eu cyhoeddi: { $parts }.
    }
quarters-due-full =
    { $count ->
        [one] 1 wedi'i gyhoeddi'n llawn ac yn brydlon
       *[other] { $count } wedi'u cyhoeddi'n llawn ac yn brydlon
    }
quarters-due-part =
    { $count ->
        [one] 1 wedi'i gyhoeddi'n rhannol
       *[other] { $count } wedi'u cyhoeddi'n rhannol
    }
quarters-due-late =
    { $count ->
        [one] 1 wedi'i gyhoeddi'n hwyr
       *[other] { $count } wedi'u cyhoeddi'n hwyr
    }
quarters-due-missing = { $count } ar goll
quarters-waiting = Ddim i'w cyhoeddi eto: { $count }.
quarters-unrecorded = Heb eu cofnodi, ac wedi'u gadael yn wag: { $count }.
quarters-gaps = Bylchau: { $gaps }.
quarters-gap-part = { $count } rhan yn unig
quarters-gap-late = { $count } yn hwyr
quarters-gap-missing = { $count } ar goll
quarters-excess = mae { $count } cyfnod yn fwy na'r { $most } y gellir gwahaniaethu rhyngddynt
quarters-excess-rows = mae { $count } rhes yn fwy na'r { $most } y gellir edrych drwyddynt

## Llif arian

sankey-description =
    { $count ->
        [one] Llun o lif arian rhwng 1 golofn o enwau: { $names }.
        [two] Llun o lif arian rhwng 2 golofn o enwau: { $names }.
        [many] Llun o lif arian rhwng 6 cholofn o enwau: { $names }.
       *[other] Llun o lif arian rhwng { $count } colofn o enwau: { $names }.
    }
sankey-names = { $count } o dan “{ $heading }”
sankey-stage = O “{ $from }” i “{ $to }”: { $total }; y llif mwyaf yw { $largest } o “{ $giver }” i “{ $taker }”.
sankey-stage-one = O “{ $from }” i “{ $to }”: { $total }, i gyd o “{ $giver }” i “{ $taker }”.
sankey-stage-none = Nid oes llif wedi'i gofnodi o “{ $from }” i “{ $to }”.
sankey-extremes = O dan “{ $heading }” y mwyaf yw { $largest }, y lleiaf { $smallest }.
sankey-extremes-named = O dan “{ $heading }” y mwyaf yw { $largest }, y lleiaf a enwir { $smallest }.
sankey-left = O'r hyn y mae { $name } yn ei dderbyn, nid yw { $amount } yn cael ei wario yma.
sankey-elsewhere = Daw { $amount } o'r hyn y mae { $name } yn ei wario o fannau eraill.
sankey-other = Eraill ({ $count })
sankey-merged = Mae'r llun yn dangos { $parts } gyda'i gilydd fel “Eraill”; mae pob un yn y tabl.
sankey-merged-part = y { $count } lleiaf o dan “{ $heading }”
sankey-excess-columns =
    { $count ->
        [one] nid 1 golofn yw'r ddwy neu dair y gellir tynnu llif rhyngddynt
        [two] nid 2 golofn yw'r ddwy neu dair y gellir tynnu llif rhyngddynt
        [many] nid 6 cholofn yw'r ddwy neu dair y gellir tynnu llif rhyngddynt
       *[other] nid { $count } colofn yw'r ddwy neu dair y gellir tynnu llif rhyngddynt
    }
sankey-excess-credit = daeth arian yn ôl o “{ $from }” i “{ $to }”
sankey-excess-last = mae llif yn arwain allan o'r golofn olaf
sankey-excess-zero = sero yw pob swm

sankey-from = O
sankey-to = I
sankey-share = Cyfran o'r golofn

## Cyfrannau: barrau o 100%

shares-description =
    { $count ->
        [one] Bar sy'n sefyll am 100%, yn y rhannau hyn: { $parts }.
        [two] 2 far sy'n sefyll am 100% yr un, yn y rhannau hyn: { $parts }.
       *[other] { $count } bar sy'n sefyll am 100% yr un, yn y rhannau hyn: { $parts }.
    }
shares-and-nothing = { $parts }; dim: { $nothing }
shares-range = { $part }: o { $from } i { $to }.
shares-share = { $part }, cyfran
shares-not-known = anhysbys
shares-whole = y cyfan
shares-excess = mae { $count } bar yn fwy na'r { $most } y gellir eu cymharu
shares-excess-negative = { $whole }: mae rhan yn negyddol, felly nid oes cyfrannau
shares-excess-unknown = { $whole }: mae rhan yn anhysbys, felly nid oes cyfrannau
shares-excess-nothing = { $whole }: sero yw'r cyfanswm, felly nid oes cyfrannau

## Camau: ffigur dros amser

steps-description = Llinell mewn camau: { $measure }.
steps-description-one = Llinell mewn camau: { $measure }, { $period }.
steps-description-many = Llinell mewn camau: { $measure }, { $from } – { $to }.
steps-latest = Y ffigur diweddaraf yw { $figure }.
steps-latest-forecast = Y ffigur diweddaraf yw { $figure }, sef rhagolwg.
steps-extremes = Yr uchaf yw { $highest }; yr isaf yw { $lowest }.
steps-target-alone = Y targed yw { $target }.
steps-target-above = Y targed yw { $target }; mae'r ffigur diweddaraf yn is.
steps-target-below = Y targed yw { $target }; mae'r ffigur diweddaraf yn uwch.
steps-target-met = Y targed yw { $target }; mae'r ffigur diweddaraf yr un fath.
steps-forecasts = Rhagolwg, heb ei gyflawni: { $periods }.
steps-unpublished = Heb ei gyhoeddi: { $periods }.
steps-periods =
    { $count ->
        [one] 1 cyfnod
        [two] 2 gyfnod
        [few] 3 chyfnod
        [many] 6 chyfnod
       *[other] { $count } cyfnod
    }
steps-events = Wedi'u nodi arni: { $events }.
steps-cut-off = Nid yw'r raddfa'n dechrau ar sero.
steps-achieved = wedi'i gyflawni
steps-forecast = rhagolwg, heb ei gyflawni
steps-highest = Uchaf
steps-lowest = Isaf
steps-excess = mae { $count } cyfnod yn fwy na'r { $most } y mae lle iddynt
steps-excess-events = mae { $count } digwyddiad yn fwy na'r { $most } y mae lle iddynt
steps-excess-long = mae ffigurau fel “{ $figure }” yn rhy hir i sefyll wrth ochr llinell

## Mapiau coed: rhannau o'r cyfan

treemap-description = Map coed: { $parts }, sy'n gyfanswm o { $total } gyda'i gilydd: mae arwyneb pob un mor fawr â'i swm.
treemap-extremes = O'r rhai a enwir fesul un, y mwyaf yw { $largest } a'r lleiaf yw { $smallest }; rhoddir eraill gyda'i gilydd: { $several }.
treemap-half =
    { $count ->
        [two] Mae'r 2 fwyaf yn hanner y cyfan neu fwy.
       *[other] Mae'r { $count } mwyaf yn hanner y cyfan neu fwy.
    }
treemap-zero =
    { $count ->
        [one] Mae { $parts } yn sero ac nid oes arwyneb iddo.
       *[other] Mae { $parts } yn sero ac nid oes arwyneb iddynt.
    }
treemap-zero-many = Mae { $count } yn sero ac nid oes arwyneb iddynt.
treemap-too-small = { $mark } rhy fach i rif yn y llun
treemap-excess-credits =
    { $count ->
        [one] mae 1 rhan o'r cyfan yn is na sero ac ni all gael arwyneb
        [two] mae 2 ran o'r cyfan yn is na sero ac ni allant gael arwyneb
       *[other] mae { $count } rhan o'r cyfan yn is na sero ac ni allant gael arwyneb
    }
treemap-excess-few = mae llai na dwy ran yn fwy na sero

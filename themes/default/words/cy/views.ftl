# Yr hyn y mae cofnodion yn ei ddweud gyda'i gilydd: addewidion hwyr, arbedion ochr yn ochr, pwy
# fyddai'n camu i mewn.

## Geiriau y mae sawl tudalen yn eu rhannu: penawdau colofnau, ac atebion byr

views-amount = Swm
views-budget = Cyllideb
views-dataset = Set ddata
views-date = Dyddiad
views-decided = Beth a benderfynwyd
views-decision = Penderfyniad
views-ended = Daeth i ben
views-form = Ffurf
views-from = O
views-how-it-stands = Y sefyllfa
views-how-many = Faint
views-how-often = Pa mor aml
views-how-sure = Pa mor sicr
views-kind = Math
views-last-day = Diwrnod olaf
views-organisation = Sefydliad
views-partnership = Partneriaeth
views-period = Cyfnod
views-place = Lle
views-plain = Mewn geiriau plaen
views-record = Cofnod
views-service = Gwasanaeth
views-set-up = Sefydlwyd
views-shared-service = Gwasanaeth a rennir
views-stage = Cam
views-state = Cyflwr
views-status = Statws
views-until = Hyd
views-what = Beth
views-which = Pa rai
views-who-says-so = Pwy sy'n dweud hynny
views-why = Pam
views-year = Blwyddyn

views-yes = Ie
views-no = Na
views-not-known = Ddim yn hysbys
views-not-stated = Heb ei nodi

views-example = Enghraifft
views-all-made-up = Ffigurau enghreifftiol: mae hyn i gyd wedi'i ddyfeisio, i ddangos sut mae'r dudalen yn edrych.

## Siartiau cofnodion

picture-source = y ffynonellau a enwir ar dudalen pob cofnod
picture-month = { $month } { $year }
picture-months = { $from }–{ $to } { $year }

## Sefyllfa rhywbeth sydd i'w wneud

due-coming = I'w wneud erbyn: { $date }
due-overdue-days =
    { $count ->
        [two] 2 ddiwrnod yn hwyr
       *[other] { $count } diwrnod yn hwyr
    }
due-overdue-years =
    { $count ->
        [one] 1 flwyddyn yn hwyr
        [two] 2 flynedd yn hwyr
        [few] 3 blynedd yn hwyr
        [4] 4 blynedd yn hwyr
        [many] 6 blynedd yn hwyr
       *[other] { $count } mlynedd yn hwyr
    }
due-to-come = I ddod
due-ongoing = I'w wneud yn barhaus
due-unknown = Nid oes dyddiad hysbys
due-done = Wedi'i wneud

## Partneriaethau fel yr oeddent ar ddiwedd blwyddyn

as-at-heading = Fel yr oedd ar ddiwedd blwyddyn
as-at-which = Pa bartneriaethau oedd yn bodoli ar ddiwedd:
as-at-partnerships = Partneriaethau ar ddiwedd { $year }
as-at-existed = A oedd yn bodoli?
as-at-yes = Oedd
as-at-summary = Ar ddiwedd { $year }: y gwyddys eu bod yn bodoli: { $known }; nid yw'r ffynonellau'n dweud: { $unsaid }.

## Beth sydd wedi newid

changes-lead = { $when }, { $sort }

## Y Cod Tryloywder

code-datasets = Setiau data'r Cod Tryloywder
code-what-counts = Beth sy'n cyfrif
code-published-here = Wedi'i chyhoeddi yma
code-not-here = Heb ei chyhoeddi yma
code-counts-all = Popeth
code-counts-card = Pob trafodyn
code-counts-contracts = Dros £5,000
code-counts-grants = Pob grant
code-counts-housing = Cynghorau sydd â chyfrif tai
code-counts-land = Pob darn o dir a phob adeilad
code-counts-organisation = Y tair haen uchaf
code-counts-salaries = Cyflogau o £50,000 a mwy
code-counts-spending = Pob taliad dros £500
code-counts-waste = Contractau'r cyfnod hwnnw
code-summary = Mae { $published } o'r { $all } o setiau data wedi'u cyhoeddi yma, a { $late } ohonynt yn hwyr ar { $day }. Ystyr “Yn hwyr yma” yw nad yw'r rhifyn nesaf ar y wefan hon; efallai fod y cyngor wedi'i gyhoeddi yn rhywle arall. Gall rhes gynrychioli data un cyngor yn unig; mae ei thudalen yn dweud pa un.
code-tenders = Ers 24 Chwefror 2025 caiff cynghorau gyhoeddi gwahoddiadau i dendro a chontractau o £5,000 a mwy ar y llwyfan digidol canolog, Find a Tender, yn lle hynny.
code-contracts = Contractau
code-grants = Grantiau
code-spending = Gwariant
code-by-record = Wedi'i chyhoeddi gofnod wrth gofnod; ni wyddys a yw'n gyflawn
code-spending-late =
    { $count ->
        [two] Yn hwyr yma: roedd disgwyl y chwarter nesaf erbyn { $day }, 2 ddiwrnod yn ôl
       *[other] Yn hwyr yma: roedd disgwyl y chwarter nesaf erbyn { $day }, { $count } diwrnod yn ôl
    }
code-spending-due = Yn gyfredol: disgwylir y chwarter nesaf erbyn { $day }
code-quarters = Chwarter wrth chwarter
code-missing = Mae { $missing } o'r { $all } chwarter ar goll
code-of-payer = { $dataset }: { $payer }
code-standing-of = { $standing }, gan { $payer }
code-strip = Pa chwarteri sydd wedi'u cyhoeddi yma o'r setiau data a ddisgwylir bob tri mis

## Trosglwyddo asedau

assets-all = Pob trosglwyddiad
assets-transfers = Trosglwyddiadau
assets-counted =
    { $count ->
        [two] 2 drosglwyddiad
        [few] 3 throsglwyddiad
        [many] 6 throsglwyddiad
       *[other] { $count } trosglwyddiad
    }
assets-asked = Gofynnwyd amdanynt
assets-agreed = Cytunwyd
assets-passed = Trosglwyddwyd
assets-refused = Dychwelwyd neu wrthodwyd
assets-transferred = Mae { $count } o { $all } wedi'u trosglwyddo
assets-description = Adeiladau a thir yn ôl pa mor bell y mae eu trosglwyddiad wedi mynd, yn ôl nifer
assets-by-stage = Trosglwyddiadau yn ôl cam

## Hawliau cymunedol

rights-status = { $right }: { $stage }
rights-by-when = Erbyn pryd y mae'n rhaid i bwy wneud beth
rights-deadlines = Dyddiadau cau
rights-every-deadline = Pob dyddiad cau
rights-right-or-use = Hawl, neu ddefnydd ohoni

## Setiau data

datasets-data = Y data
datasets-not-here = Nid yw'r data ar y wefan hon.
datasets-reuse = Sut y cewch eu defnyddio
datasets-columns = Ystyr y colofnau
datasets-column = Colofn
datasets-meaning = Ei hystyr
datasets-holds = Beth sydd ynddi
datasets-unit = Uned
datasets-required = Yn ofynnol?
datasets-fresh = Pa mor gyfredol yw pob set ddata
datasets-covers = Yn cwmpasu
datasets-published = Cyhoeddwyd
datasets-late =
    { $count ->
        [two] Yn hwyr yma: roedd disgwyl y rhifyn nesaf erbyn { $day }, 2 ddiwrnod yn ôl
       *[other] Yn hwyr yma: roedd disgwyl y rhifyn nesaf erbyn { $day }, { $count } diwrnod yn ôl
    }
datasets-up-to-date = Yn gyfredol: disgwylir y rhifyn nesaf erbyn { $day }
datasets-time-unknown = Ni wyddys pa gyfnod y mae'n ei gwmpasu
datasets-complete = Wedi'i chyhoeddi; ni ddisgwylir rhifyn arall
datasets-description = { $label }, { $dataset }
datasets-description-with-unit = { $label }, { $unit }, { $dataset }
datasets-source = { $dataset }, { $publisher }

## Penderfyniadau

decisions-review = Adolygiad: { $standing }.
decisions-review-unsaid = Adolygiad: { $standing }. Nid oes yr un ffynhonnell ar y wefan hon yn dweud a gafodd ei gynnal.
decisions-outcome = Beth ddaeth ohono
decisions-no-review = Nid oes adolygiad o'r penderfyniad hwn wedi'i gofnodi.
decisions-log = Y log penderfyniadau, y diweddaraf yn gyntaf
decisions-meeting = Cyfarfod
decisions-its-review = Adolygiad
decisions-none-recorded = Dim wedi'i gofnodi
decisions-there = Beth a benderfynwyd yno

## Pa mor dda y cedwir y wefan hon

health-about = Yr hyn sydd gan gyhoeddwyr y wefan hon i'w wneud o hyd. Caiff ei gyfrif o'r newydd gyda phob cyhoeddiad.
health-overdue = Yn hwyr
health-late = Setiau data sy'n hwyr
health-next-was-due = Roedd disgwyl y nesaf erbyn
health-payments = Taliadau
health-stale = Ffeithiau dwyflwydd oed neu fwy, heb eu gwirio'n ddiweddarach
health-facts-as-at = Ffeithiau fel yr oeddent ar
health-last-checked = Gwiriwyd ddiwethaf
health-gaps = Cofnodion â ffeithiau sy'n aneglur neu nad ydynt yn hysbys
health-unclear = Aneglur
health-sourceless = Cofnodion heb ffynhonnell neu heb grynodeb
health-what-is-missing = Beth sydd ar goll
health-no-source = ffynhonnell
health-no-summary = crynodeb
health-no-source-or-summary = ffynhonnell, crynodeb
health-doubtful = Cofnodion sydd wedi'u casglu o dystiolaeth, yn aneglur, yn destun anghydfod neu'n enghreifftiau

## Digwyddiadau polisi

policy-dated = Mae dyddiad hysbys i { $dated } o'r { $all } o ddigwyddiadau
policy-description = Deddfau, dyletswyddau a phenderfyniadau yn ôl dyddiad, rhai cenedlaethol uwchben rhai lleol
policy-in-order = Yn eu trefn
policy-lead = { $date }, { $level }

## Craffu

scrutiny-papers = Papurau yn ôl cyfarfod, y diweddaraf yn gyntaf
scrutiny-meeting = Cyfarfod
scrutiny-paper = Papur
scrutiny-author = Ysgrifennwyd gan

## Y gorwel

horizon-watched = Yn cael ei wylio
horizon-it-has-come = Mae wedi dod
horizon-it-did-not-come = Ni ddaeth
horizon-what-came-of-it-is-not-known = Ni wyddys beth ddaeth ohono
horizon-item = Yr hyn a all ddod
horizon-statement = Beth a ddywedir amdano
horizon-bears-on = Yn effeithio ar

## Egwyddorion

principles-agreed = Yr hyn y cytunodd ei haelodau arno
principles-numbered = Egwyddor { $number }, dyddiad cytuno: { $date }
principles-agreed-on = Dyddiad cytuno: { $date }
principles-tests = Ble y gellir gweld a ddilynir pob egwyddor
principles-principle = Egwyddor
principles-where = Ble mae'n dangos
principles-followed = A ddilynir hi?
principles-evidence = Beth sy'n ei ddangos
principles-nothing = Nid oes dim wedi'i gofnodi
principles-linked =
    { $count ->
        [0] Nid oes cofnod wedi'i gysylltu
        [one] Mae 1 cofnod wedi'i gysylltu
        [two] Mae 2 gofnod wedi'u cysylltu
        [few] Mae 3 chofnod wedi'u cysylltu
        [many] Mae 6 chofnod wedi'u cysylltu
       *[other] Mae { $count } cofnod wedi'u cysylltu
    }

## Partneriaethau a ddaeth i ben, a chyfarfodydd

ended-what-happened = Beth ddigwyddodd i…
ended-partnerships = Beth ddigwyddodd i bartneriaethau a ddaeth i ben neu a all fod wedi dod i ben
ended-after = Beth ddaeth wedyn
partnership-meetings = Ei chyfarfodydd

## Mesurau: lefelau gwasanaeth

measures-meets = Yn cyrraedd y targed
measures-misses = Yn methu'r targed
measures-no-result = Nid oes canlyniad wedi'i gyhoeddi.
measures-newest = { $value } ({ $period }); y targed yw { $target } ({ $direction }).
measures-newest-no-target = { $value } ({ $period }); nid oes targed.
measures-newest-unknown-target = { $value } ({ $period }); y targed: { $reason }.
measures-over-time = Dros amser
measures-newest-meets = Mae'r canlyniad diweddaraf yn cyrraedd y targed
measures-newest-misses = Mae'r canlyniad diweddaraf yn methu'r targed
measures-results = Canlyniadau dros amser
measures-by-period = { $name }, { $unit }, yn ôl cyfnod
measures-and-others = { $name }, { $unit }, a'r hyn y mae eraill yn ei gyrraedd
measures-compared = O'i gymharu ag eraill
measures-comparator = { $name }, { $year }
measures-others = Yr hyn y mae eraill yn ei gyrraedd
measures-who = Pwy
measures-place = Safle { $place } o { $all }, y gorau yn gyntaf
measures-shared-place = Safle cydradd { $place } o { $all }, y gorau yn gyntaf
measures-met =
    { $all ->
        [0] Nid oes canlyniad â tharged wedi'i gyhoeddi
       *[other] Mae { $met } o'r { $all } o ganlyniadau yn cyrraedd eu targed
    }
measures-description = Canlyniad diweddaraf pob lefel gwasanaeth yn erbyn ei tharged; mae gan bob un ei graddfa ei hun
measures-of-service = Pa mor dda y caiff ei wneud

## Dangosyddion

indicators-no-value = Nid oes gwerth wedi'i gyhoeddi.
indicators-trend = O { $first } ({ $then }) i { $last } ({ $now })
indicators-only = { $value } ({ $period })
indicators-unknown = Nid oes gwerth hysbys
indicators-newest = { $name }, y gwerthoedd diweddaraf
indicators-by-area = { $name }, { $unit }, yn ôl ardal
indicators-by-area-and-period = { $name }, { $unit }, yn ôl ardal a chyfnod
indicators-all-areas = Pob ardal
indicators-no-data = dim data
indicators-highest = Uchaf: { $area } gyda { $value }
indicators-areas = { $count } ardal ar un raddfa

## Gorgyffwrdd: pwy sy'n gwneud yr un gwaith mewn un lle

overlaps-who-visits = Pwy sy'n ymweld â'r lle
overlaps-visits = { $area }: pwy sy'n ymweld, ac i beth
overlaps-work = Gwaith
overlaps-hours = Oriau staff y flwyddyn
overlaps-cost = Cost y flwyddyn
overlaps-doubled = Gwneir { $doubled } o'r { $all } o fathau o waith gan sawl sefydliad
overlaps-by-organisation = { $area }: pa sefydliad sy'n gwneud pa waith, yn ôl nifer y darpariaethau
overlaps-provisions = darpariaethau
overlaps-organisations = sefydliadau
overlaps-three-or-more = tri sefydliad neu fwy
overlaps-most = Mae hyd at { $count } sefydliad yn gwneud yr un gwaith mewn un lle
overlaps-description = Faint o sefydliadau sy'n gwneud pob gwaith ym mhob lle
overlaps-in = { $area }

## Cyllidebau

budgets-meant = Y bwriad oedd gwario { $meant }. { $known }
budgets-whole = Y bwriad oedd gwario { $whole }; nid yw pob llinell yn hysbys.
budgets-unknown = Nid yw pob llinell o'r gyllideb hon yn hysbys.
budgets-spent-unknown = Ni wyddys faint a wariwyd.
budgets-spent-in-part = Gwyddys faint a wariwyd ar gyfer { $known } o'r { $all } o linellau: { $against }
budgets-as-meant = Gwariwyd { $spent }, fel y bwriadwyd.
budgets-over = Gwariwyd { $spent } o { $meant }: { $difference } dros y gyllideb.
budgets-over-by-share = Gwariwyd { $spent } o { $meant }: { $difference } dros y gyllideb ({ $share }).
budgets-under = Gwariwyd { $spent } o { $meant }: { $difference } o dan y gyllideb.
budgets-under-by-share = Gwariwyd { $spent } o { $meant }: { $difference } o dan y gyllideb ({ $share }).
budgets-line-paid-by = { $line }, telir gan { $funder }
budgets-against = Y bwriad a'r gwariant
budgets-overspent = Gorwariwyd ar { $over } o'r { $all } o linellau hysbys
budgets-in-pounds = { $name }, { $year }, mewn punnoedd
budgets-by-purpose = { $name }, { $year }, yn ôl ei ddiben, mewn punnoedd
budgets-purpose = Diben yr arian
budgets-spent = Gwariwyd
budgets-meant-to-be = Bwriadwyd
budgets-what-for = Ar gyfer beth y mae
budgets-largest = Y rhan fwyaf: { $part }
budgets-largest-with-share = Y rhan fwyaf: { $part }, { $share }
budgets-parts-of =
    { $count ->
        [two] 2 ran o { $whole }
       *[other] { $count } rhan o { $whole }
    }
budgets-totals = Pob cyllideb gyda'i chyfanswm
budgets-no-sum =
    { $known ->
        [0] Ddim yn hysbys
       *[other] Yn hysbys ar gyfer { $known } o'r { $all } o linellau
    }
budgets-on-a-map =
    { $count ->
        [two] Cyllidebau 2 le ar fap
       *[other] Cyllidebau { $count } lle ar fap
    }
budgets-of-councils = Yr hyn y mae cyngor pob lle yn bwriadu ei wario, mewn punnoedd
budgets-measure = cyllideb

## I ble mae'r arian yn mynd

flow-about = O'r cyllidebau sy'n enwi ariannwr a darparwr, ac o grantiau. Nid yw taliadau mewn rhestrau yn enwi ariannwr, felly nid ydynt yma.
flow-known = Beth sy'n hysbys
flow-description = Arian yn ôl pwy sy'n talu, pwy sy'n gwneud y gwaith ac ar gyfer beth y mae, mewn punnoedd: yr hyn a wariwyd, neu'r hyn y bwriadwyd ei wario lle nad yw hynny'n hysbys
flow-example = Ffigurau enghreifftiol. { $description }
flow-grants = Grantiau
flow-payer = Pwy sy'n talu
flow-provider = Pwy sy'n ei wneud
flow-purpose = Ar gyfer beth
flow-title = { $whole } o arianwyr i wasanaethau

## Contractau

contracts-changed =
    { $count ->
        [one] Newidiwyd unwaith; ni roddir swm.
        [two] Newidiwyd ddwywaith; ni roddir symiau.
       *[other] Newidiwyd { $count } gwaith; ni roddir symiau.
    }
contracts-changed-by =
    { $count ->
        [one] Newidiwyd unwaith. Cyfanswm y newid yw { $sum }.
        [two] Newidiwyd ddwywaith. Cyfanswm y newidiadau yw { $sum }.
       *[other] Newidiwyd { $count } gwaith. Cyfanswm y newidiadau yw { $sum }.
    }
contracts-changed-of =
    { $count ->
        [one] Newidiwyd unwaith. Cyfanswm y newid yw { $sum } ar gontract gwerth { $value }.
        [two] Newidiwyd ddwywaith. Cyfanswm y newidiadau yw { $sum } ar gontract gwerth { $value }.
       *[other] Newidiwyd { $count } gwaith. Cyfanswm y newidiadau yw { $sum } ar gontract gwerth { $value }.
    }

## Gwaith y gellir cynnig amdano

bids-opportunities = Beth y gellir cynnig amdano
bids-worth = Gwerth
bids-closes = Yn cau
bids-framework = Fframwaith
bids-closed = Ar gau
bids-open = Ar agor
bids-count =
    { $count ->
        [0] Nid oes dim ar agor i gynigion ar y diwrnod y mae'r dudalen hon yn ei ddangos. Ni chaiff enghreifftiau eu cyfrif.
        [two] Mae 2 gyfle ar agor i gynigion.
        [few] Mae 3 chyfle ar agor i gynigion.
        [many] Mae 6 chyfle ar agor i gynigion.
       *[other] Mae { $count } cyfle ar agor i gynigion.
    }
bids-how = Sut i wneud cynnig
bids-how-unsaid = Nid oes yr un ffynhonnell yn dweud eto sut i wneud cynnig.

## Ardaloedd

area-places = Lleoedd yn yr ardal hon:
area-board = Y bwrdd ar gyfer y lle hwn:
area-who-serves = Pwy sy'n gwasanaethu'r ardal hon:
area-shared-services = Gwasanaethau a rennir yma:
area-lies-in = Yn rhan o
area-who-decides = Pwy sy'n penderfynu yma gyda'i gilydd
area-partnerships = Partneriaethau ar gyfer { $area }
area-works-for = Yn gweithio dros
area-still-exists = A yw'n dal i fodoli?
area-no-partnership = Nid oes yr un bartneriaeth ar y wefan hon yn enwi'r ardal hon.
area-for-all = { $name } (ar gyfer { $area } i gyd)
area-take-part = Sut i gymryd rhan
area-paid = Talodd { $organisation } { $total }.
area-spent = Beth a werir
area-whole-councils = Cyhoeddir taliadau ar gyfer cynghorau cyfan, nid ar gyfer lleoedd unigol.
area-tried = Beth sy'n cael ei dreialu yma
area-tried-in = Beth sy'n cael ei dreialu: { $area }
area-programme = Rhaglen
area-known = Beth sy'n hysbys
area-overlaps = Beth y gellid ei wneud yn well yma
area-assets = Adeiladau a thir yn nwylo'r gymuned
area-rights = Hawliau cymunedol a ddefnyddiwyd yma
area-capabilities = Yr hyn y gall y gymuned ei wneud drosti ei hun
area-indicators = Ffigurau ar gyfer y lle hwn

## Ffeiliau codau post

postcodes-whose = Codau post pwy yw'r rhain
postcodes-all = Rhesi sy'n arwain at ardal ar y wefan hon: { $kept }, sef y ffeil i gyd.
postcodes-kept = Rhesi sy'n arwain at ardal ar y wefan hon: { $kept } o { $all }. Mae'r lleill ar gyfer ardaloedd eraill ac ni chânt eu cyhoeddi.

## Rhaglenni, themâu a phrototeipiau

programmes-tried = Beth sy'n cael ei dreialu
programmes-worked-on = Beth y gweithir arno
programmes-stage-unsaid = Nid oes yr un ffynhonnell yn dweud pa gam y mae wedi'i gyrraedd.
programmes-stage = Cam { $number } o { $all }: { $stage }
programmes-next = Y camau yw { $stages }. Y nesaf fyddai: { $next }.
programmes-where = Pa gam, ble
programmes-grid = Lleoedd: { $places }; camau: { $stages }
programmes-grid-description = Pa gam y mae pob lle wedi'i gyrraedd; ystyr bwlch yw nad oes yr un ffynhonnell yn ei enwi
programmes-from = O { $date }
programmes-undated = Do, dyddiad ddim yn hysbys
themes-where = Pa thema, ble
themes-named = Enwir themâu ar gyfer { $with } o'r { $all } o leoedd
themes-description = Pa thema y gweithir arni ym mha le; ystyr bwlch yw nad oes yr un ffynhonnell yn enwi un
prototypes-worked = Beth weithiodd
prototypes-worked-unsaid = Nid oes yr un ffynhonnell yn dweud eto beth weithiodd.
prototypes-change = Beth sy'n rhaid ei newid
prototypes-change-unsaid = Nid oes yr un ffynhonnell yn dweud eto beth sy'n rhaid ei newid.

## Addewidion

promises-all = Pob addewid
promises-promises = Addewidion
promises-promise = Addewid
promises-counted = { $count } addewid
promises-state = Cyflwr: { $state }
promises-state-unknown = ddim yn hysbys
promises-plain = Mewn geiriau plaen: { $plain }
promises-standing = { $standing }.
promises-undated = Nid yw'r addewid yn nodi dyddiad ar gyfer ei gadw.
promises-no-evidence = Nid oes dim wedi'i gofnodi sy'n dangos a gafodd ei gadw.
promises-none-dated = Nid oes yr un addewid yn nodi dyddiad ar gyfer ei gadw, felly ni all yr un fod yn hwyr.
promises-overdue =
    { $count ->
        [0] Nid oes yr un addewid wedi mynd heibio'r dyddiad ar gyfer ei gadw.
        [one] Mae 1 addewid wedi mynd heibio'r dyddiad ar gyfer ei gadw.
       *[other] Mae { $count } addewid wedi mynd heibio'r dyddiad ar gyfer eu cadw.
    }
promises-ledger = Y llyfr addewidion
promises-every = Pob addewid a'i sefyllfa
promises-made-by = Gwnaed gan
promises-made = Gwnaed
promises-by-when = Erbyn pryd
promises-kept = Wedi'u cadw
promises-partly-kept = Wedi'u cadw'n rhannol
promises-to-be-kept = I'w cadw o hyd
promises-changed = Wedi'u newid neu eu gollwng
promises-known-kept = Gwyddys bod { $kept } o'r { $all } addewid wedi'u cadw
promises-description = Beth sydd wedi digwydd i'r addewidion ar y wefan hon, yn ôl nifer yr addewidion

## Beth sydd i'w wneud

reviews-of-facts = Adolygiad o'r ffeithiau
reviews-of-outcome = Adolygiad
reviews-of-contract = Adolygiad o'r contract
reviews-promise = Addewid i'w gadw
reviews-deadline = Dyddiad cau
reviews-data = Data i'w rhannu
reviews-overdue =
    { $count ->
        [0] Nid oes dim yn hwyr.
        [two] Mae 2 beth yn hwyr.
        [few] Mae 3 pheth yn hwyr.
        [many] Mae 6 pheth yn hwyr.
       *[other] Mae { $count } peth yn hwyr.
    }
reviews-overdue-means = Ystyr hwyr yw bod y diwrnod wedi mynd heibio ac nad oes yr un ffynhonnell ar y wefan hon yn dweud iddo gael ei wneud.
reviews-everything = Popeth sydd i'w wneud
reviews-due = Erbyn
reviews-about = Ynghylch
reviews-calendar = Y calendr
reviews-lane-overdue = Yn hwyr
reviews-overdue-of = Mae { $overdue } o'r { $all } o adolygiadau a dyddiadau cau yn hwyr
reviews-description = Beth sydd i'w ystyried eto, o flwyddyn yn ôl ymlaen, yn ôl y dyddiad y disgwylir ef

## Y llyfr arbedion

savings-summary =
    { $achieved ->
        [0] Mae ffynonellau'n rhoi { $figures } o ffigurau am yr hyn a arbedir, ar gyfer { $with } o'r { $all } o wasanaethau a rennir. Nid oes yr un ffynhonnell yn dweud am yr un ohonynt iddo gael ei gyflawni.
       *[other] Mae ffynonellau'n rhoi { $figures } o ffigurau am yr hyn a arbedir, ar gyfer { $with } o'r { $all } o wasanaethau a rennir. Am { $achieved } ohonynt, mae ffynhonnell yn dweud i'r arbediad gael ei gyflawni.
    }
savings-ledger = Pob ffigur am arbediad, gyda phwy sy'n dweud hynny
savings-precision = Pa mor fanwl
savings-basis = Bob blwyddyn neu'r cyfanswm
savings-baseline = O'i gymharu â
savings-stated-on = Nodwyd ar
savings-annual = Ffigurau ar gyfer pob blwyddyn
savings-total = Ffigurau cyfanswm
savings-sources = Pwy sy'n dweud hynny, yn nhrefn y tabl
savings-disagree = Ffigurau sy'n anghytuno
savings-side-by-side = Ar gyfer y gwasanaethau hyn, mae ffynonellau'n rhoi ffigurau gwahanol. Maent ochr yn ochr fel y'u rhoddwyd; nid oes yr un wedi'i ddewis.
savings-one-figure = Un ffigur: { $amount }
savings-from-to = Ffigurau o { $least } i { $most }
savings-annual-description = Yr hyn y dywedir bod gwasanaethau a rennir yn ei arbed bob blwyddyn, mewn punnoedd, yn ôl pwy sy'n dweud hynny
savings-total-description = Cyfanswm yr hyn y dywedir bod gwasanaethau a rennir yn ei arbed, mewn punnoedd, yn ôl pwy sy'n dweud hynny
savings-said-by = { $who }, { $date }
savings-service-said-by = { $service }, { $who }

## Dewisiadau i'w hystyried cyn comisiynu

options-about = Cyn sefydlu neu brynu gwasanaeth newydd, edrychwch yma a oes un y gellid ymuno ag ef. Ystyr “Anhysbys” yw nad oes yr un ffynhonnell yn dweud; gofynnwch i'r sefydliad sy'n ei gynnal.
options-table = Gwasanaethau a rennir fel dewisiadau, y rhai sydd ar agor yn gyntaf
options-open = Ar agor i bartneriaid newydd
options-how-to-join = Sut i ymuno
options-services = Gwasanaethau
options-where = Ble
options-partners = Pwy sy'n cymryd rhan

## Beth a rennir, ac i ba ddiben

sharing-what-for = Beth a rennir, ac i ba ddiben
sharing-what = Beth a rennir
sharing-benefit = { $benefit } ar gyfer { $count }
sharing-benefits = O'r { $all } o wasanaethau a rennir, mae ffynonellau'n enwi { $benefits }.
sharing-known = Mae'r ddau yn hysbys ar gyfer { $known } o'r { $all } o wasanaethau a rennir
sharing-description = Nifer y gwasanaethau a rennir yn ôl yr hyn a rennir a'r hyn y bwriedir iddo ei gyflawni
sharing-services = gwasanaethau a rennir
sharing-unsaid = Ar gyfer y rhain, nid yw'r ffynonellau'n dweud beth a rennir nac i ba ddiben:

## Gwasanaethau

services-answers = Yn atebol amdano
services-says = Yn dweud beth sydd i'w wneud
services-does = Yn ei wneud
services-pays = Yn talu amdano
services-if-it-fails = Os bydd y darparwr yn methu
services-plan-not-made = Nid oes cynllun wedi'i wneud
services-plan-not-published = Mae cynllun, ond nid yw wedi'i gyhoeddi
services-plan-not-needed = Nid oes angen cynllun
services-plan-not-recorded = Nid oes cynllun wedi'i gofnodi ({ $reason })
services-plan = Beth fyddai'n cael ei wneud
services-its-plan = Cynllun
services-steps-in = Pwy fyddai'n camu i mewn
services-nobody = Ni enwir neb
services-lead-time = Faint o amser y byddai'n ei gymryd
services-tested = Profwyd ddiwethaf
services-never-tried-out = Heb ei brofi
services-importance = Pa mor bwysig, ac a oes cynllun?
services-criticality = Pa mor bwysig
services-matrix = Gwasanaethau yn ôl pa mor bwysig ydynt ac a oes cynllun os bydd y darparwr yn methu
services-tried-out = Cynllun, wedi'i brofi
services-not-tried-out = Cynllun, heb ei brofi
services-no-plan = Dim cynllun, neu ddim un hysbys
services-not-needed = Dim angen
services-without-plan =
    { $count ->
        [one] Nid oes cynllun hysbys ar gyfer 1 gwasanaeth hanfodol neu frys
        [two] Nid oes cynllun hysbys ar gyfer 2 wasanaeth hanfodol neu frys
       *[other] Nid oes cynllun hysbys ar gyfer { $count } gwasanaeth hanfodol neu frys
    }
services-who-provides = Pwy sy'n darparu
services-every = Pob gwasanaeth
services-services = Gwasanaethau
services-providers = Pwy sy'n darparu pob gwasanaeth
services-provider = Darparwr
services-sort = Math o gorff
services-providers-counted =
    { $count ->
        [two] 2 ddarparwr
       *[other] { $count } darparwr
    }
services-by-council = Cyngor
services-by-public-body = Corff cyhoeddus arall
services-by-public-company = Cwmni cyhoeddus
services-by-voluntary = Gwirfoddol
services-by-other = Preifat neu arall
services-councils = Mae cynghorau'n darparu { $count } o { $all }
services-mix = Pwy sy'n darparu'r gwasanaethau ar y wefan hon, yn ôl math o gorff, fel cyfrannau o bawb a enwir
services-plans = Pob gwasanaeth a'i gynllun
services-plans-made-up = Gwasanaethau dyfeisiedig a'u cynlluniau
services-plan-unsaid = Ar gyfer { $missing } o'r { $all } o wasanaethau, nid oes yr un ffynhonnell yn enwi cynllun ar gyfer y diwrnod pan fydd y darparwr yn methu.

## Risgiau

risks-heading = Beth allai fynd o'i le
risks-published = Risgiau a gyhoeddwyd
risks-made-up = Risgiau dyfeisiedig
risks-risk = Risg
risks-how-likely = Pa mor debygol
risks-impact = Pa mor galed i drigolion
risks-accepted = A dderbynnir hi?
risks-grid = Pa mor debygol, pa mor galed
risks-how-hard = Pa mor galed y mae'n taro trigolion
risks-hits-very-lightly = Yn taro'n ysgafn iawn
risks-hits-lightly = Yn taro'n ysgafn
risks-hits-hard = Yn taro'n galed
risks-hits-very-hard = Yn taro'n galed iawn
risks-likelihood = tebygolrwydd { $level }
risks-judged = Mae { $known } o'r { $all } o risgiau wedi'u barnu
risks-description = Risgiau yn ôl pa mor debygol ydynt a pha mor galed y byddent yn taro trigolion

## Data y mae partneriaid yn eu rhannu, a thermau

shared-data-register = Y gofrestr rhannu data
shared-data-data = Data
shared-data-owner = Perchennog
shared-data-last = Rhannwyd ddiwethaf
shared-data-next = Disgwylir nesaf
shared-data-overdue = Setiau data sy'n hwyr: { $overdue } o { $all }.
terms-stands-for = Ystyr { $term } yw: { $whole }.

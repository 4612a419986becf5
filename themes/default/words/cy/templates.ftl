# Yr hyn sydd yn y templedi, a'r hyn y mae sgriptiau'r tudalennau'n ei ddweud.
#
# Mae'r geiriau mewn [bachau petryal] yn ddolen, neu wedi'u nodi mewn ffordd arall; rhaid cael yr un
# nifer ag sydd yn y Saesneg, yn yr un drefn.
#
# Mae negeseuon sgriptiau'n dewis yn ôl $form, sef y ffurf sy'n perthyn i $count (zero, one, two,
# few = 3, many = 6, other).
#
# Mae enwau, misoedd a threfi'n sefyll lle nad oes treiglad (ar ôl colon, nid ar ôl "gan" neu "i").

## O amgylch pob tudalen

site-skip = Neidio i’r prif gynnwys
site-sections = Adrannau
site-menu = Dewislen
site-search = Chwilio
site-find = Canfod
search-this-site = Chwilio’r wefan hon
site-where = Ble rydych chi
site-home = Hafan
site-printed = Argraffwyd o { $address }, fel yr oedd ar { $date }
site-about = Am y wefan hon
site-ask = [Gofynnwch neu dywedwch wrthym].
site-published = Cyhoeddwr: { $publisher }. Mae’r wefan yn dangos yr hyn oedd yn hysbys ar [{ $date }].
site-licence = Cewch ddefnyddio’r cynnwys o dan delerau’r drwydded [{ $licence }], oni bai bod tudalen yn dweud yn wahanol.
site-a-to-z = A i Y
site-fields = Ystyr y meysydd
site-feed = Ffrwd o’r hyn sy’n newydd
page-cite = Dyfynnu’r dudalen hon

report-by-mail = Rhywbeth o’i le ar y dudalen hon? [Rhowch wybod am gamgymeriad drwy e-bost].
report-on-github = Rhywbeth o’i le ar y dudalen hon? [Rhowch wybod am gamgymeriad ar GitHub], lle gall pawb ei ddarllen.
report-by-either = Rhywbeth o’i le ar y dudalen hon? [Rhowch wybod am gamgymeriad drwy e-bost] neu [rhowch wybod ar GitHub], lle gall pawb ei ddarllen.

## Rhoi gwybod am gamgymeriad, drwy e-bost neu ar GitHub

report-subject = Camgymeriad ar y dudalen “{ $title }”
report-page = Tudalen: { $title }
report-address = Cyfeiriad: { $address }
report-as-at = Fel yr oedd ar: { $date }
report-what = Beth sydd o’i le, a beth fyddai’n gywir:

## Sut mae dyfynnu tudalen

share-citation = { $publisher } ({ $year }). { $title }. { $site }. Fel yr oedd ar { $date }. { $address } ({ $licence })

## Tablau a siartiau

table-download = Lawrlwytho “{ $name }” fel CSV
table-download-all = Lawrlwytho “{ $name }” fel CSV, pob rhes
text-table = Tabl { $number }
text-table-named = Tabl { $number }: { $name }
chart-as-table = Y ffigurau fel tabl
chart-source-line = Ffynhonnell: { $source }. Fel yr oedd ar { $date }.
chart-download = Lawrlwytho “{ $title }” fel llun (SVG)
chart-elsewhere = Dangos y siart hwn ar wefan arall
chart-copy = Copïwch hwn i’r dudalen. Mae’n dangos y llun gyda’i ffynhonnell, ac yn arwain yma.
embed-caption = { $title }. Ffynhonnell: { $source }. Fel yr oedd ar { $date }.

## Diwedd tudalen cofnod

own-website = Y wefan swyddogol
source-no-date = heb ddyddiad
source-kept-copy = Copi a gadwyd
source-as-at = Ffeithiau fel yr oeddent: { $date }.
source-of = Ffynhonnell ar gyfer: { $fields }.
source-mark = ffynhonnell
provenance-areas = Ble mae’n gweithio
provenance-related = Cysylltiedig
provenance-named-by = Crybwyllir yn
provenance-topics = Pynciau
provenance-changes = Beth sydd wedi newid ar y dudalen hon
provenance-sources = O ble y daw hyn
provenance-as-at = Dyddiad y ffeithiau ar y dudalen hon: { $date }.
provenance-last-checked = Gwiriwyd ddiwethaf: { $date }.
provenance-review-due = I’w adolygu eto: { $date }.
provenance-unclear = Ni ellir darllen ffynhonnell y dudalen hon gyda sicrwydd. Byddwch yn ofalus gyda’r hyn y mae’n ei ddweud.
provenance-inferred = Mae rhywfaint o’r dudalen hon yn dilyn o’r hyn y mae’r ffynonellau’n ei ddweud, heb iddynt ei ddweud yn benodol.
provenance-disputed = Mae anghytuno: mae’r ffynonellau’n gwrth-ddweud ei gilydd. Fe’u rhoddir ochr yn ochr; ni ddewiswyd yr un ohonynt.
provenance-example = Ffigurau enghreifftiol: nid oes unrhyw ddogfen yn eu rhoi. Maent yn dangos sut y bydd y dudalen yn edrych pan fyddant yn hysbys.
provenance-no-source = Nid oes ffynhonnell wedi’i chofnodi.
provenance-as-data = Y cofnod hwn fel data:
page-as-data = Y dudalen hon fel data:
records-more-fields = Y rhestr gyda mwy o’i meysydd
topic-feed = Ffrwd y pwnc hwn
story-about = Mae’r stori hon yn sôn am
stories-feed = Dilynwch y straeon gyda darllenydd ffrydiau

## Hafan

home-new = Beth sy’n newydd
home-stories = Pob stori
home-answer = Dod o hyd i ateb
home-glance = Cipolwg
home-money = I ble’r aeth yr arian
home-spending = Mwy am wariant

## Dod o hyd i’ch lle

place-find = Dod o hyd i’ch lle
place-all = Pob lle, fesul yr ardal y mae ynddi
place-label-postcode = Cod post neu le
place-label-name = Enw’r lle
place-hint-postcode = Cod post cyfan, neu enw tref, pentref neu ddosbarth. Mae eich cod post yn aros yn eich porwr.
place-hint-name = Tref, pentref neu ddosbarth
place-empty-postcode = Ysgrifennwch god post neu enw’r lle yn gyntaf.
place-empty-name = Ysgrifennwch enw’r lle yn gyntaf.
place-unknown = Nid yw { $postcode } ymhlith y codau post y mae’r wefan hon yn eu hadnabod. Chwiliwch am eich lle yn ôl ei enw neu yn y rhestr o leoedd.
place-no-postcode = Nid yw “{ $words }” yn god post cyfan. Ysgrifennwch y cyfan ohono, fel GL50 1AA, neu enw’r lle.
place-no-place = Nid oes lle o’r enw “{ $words }” ar y wefan hon. Mae pob un yn y rhestr o leoedd.
place-shared = Mae { $postcode } mewn mwy nag un lle:
place-several = Lleoedd â “{ $words }” yn eu henwau:
place-failed = Ni ellir darllen y codau post. Llwythwch y dudalen eto, neu defnyddiwch y rhestr o leoedd.
places-first = Lleoedd
places-other = Lleoedd eraill
place-also = hefyd { $names }
postcodes-about = Am y codau post
postcodes-privacy = Dim ond am hanner cyntaf cod post y gofynnir; nid yw’r cod cyfan byth yn gadael eich porwr. Os nad yw cod post yn hysbys yma, nid ydym yn dyfalu.
postcodes-from = O ble y dônt:

## Chwilio

search-about = Mae’r [A i Y] yn rhestru popeth yn ôl enw, hefyd heb JavaScript.
search-payments = Gellir dod o hyd i daliadau unigol yn ôl swm, mis a chyflenwr lle gallwch [archwilio taliadau].
search-no-script = Mae angen JavaScript i chwilio, ac mae wedi’i ddiffodd yma. Nid oes ei angen ar yr A i Y.
search-for = Chwilio am
search-hint = Enwau, dyddiadau (11 Gorffennaf 2013) neu symiau (£1,234.50)
search-found = Canlyniadau ar gyfer “{ $words }”: { $count }
search-none = Nid oes dim wedi’i ganfod ar gyfer “{ $words }”. Rhowch gynnig ar lai o eiriau, sillafiad arall, neu’r A i Y.
search-some = Nid yw’r geiriau hyn i gyd mewn dim; dangosir yr hyn sydd â’r rhan fwyaf ohonynt.
search-instead = Nid yw “{ $word }” mewn dim. Dangosir yn ei le: { $others }.
search-kind = { $kind } ({ $count })
search-more = Dangos { $count } arall o dan { $kind }
search-failed = Ni ellir darllen y chwiliad ar hyn o bryd. Llwythwch y dudalen eto, neu defnyddiwch yr A i Y.
search-from-disk = Mae angen gweinydd gwe i chwilio, ac agorwyd y dudalen hon o ddisg. Defnyddiwch yr A i Y.
search-index = Y mynegai y mae’r dudalen hon yn ei ddarllen (JSON)

## Tudalennau sydd ar goll neu wedi symud

missing-page = Efallai bod y dudalen wedi symud, neu fod y cyfeiriad wedi’i deipio neu ei gopïo’n anghywir. Rhowch gynnig ar un o’r rhain:
missing-page-a-to-z = Neu chwiliwch amdani yn ôl enw yn yr [A i Y].
moved = Mae’r dudalen hon wedi symud
moved-to = Ewch i’w chyfeiriad newydd

## Ystyr y meysydd

dictionary-about = Gellir lawrlwytho pob cofnod fel data ar ddiwedd ei dudalen. Enwau ei feysydd yw’r rhai yn y golofn “Enw yn y ffeil”. Ysgrifennir maes y tu mewn i un arall fel: allanol › mewnol.
dictionary-missing = Lle mae ffaith ar goll, mae cofnod yn dweud pam. [Anhysbys]: nid oes neb wedi dweud. [Aneglur]: mae’r ffynhonnell yn dweud rhywbeth, ond ni ellir ei ddarllen gyda sicrwydd. [Ddim yn berthnasol]: nid yw’r cwestiwn yn codi. [Wedi’i ddal yn ôl]: yn hysbys, ond heb ei gyhoeddi.
dictionary-mistakes = I’r rhai sy’n golygu: [camgymeriadau a sut i’w cywiro].
dictionary-on-this-page = Ar y dudalen hon

## Sefydliadau

organisation-belongs-to = Yn perthyn i
organisation-includes = Yn berchen ar neu’n cynnwys
organisation-sits = Ble mae ganddo sedd
organisation-sits-nowhere = Nid oes unrhyw bartneriaeth ar y wefan hon yn ei enwi fel aelod.
organisation-shares = Beth mae’n ei rannu
organisation-shares-nothing = Nid oes unrhyw wasanaeth a rennir ar y wefan hon yn ei enwi fel partner.
organisation-paid = Beth a dalodd
organisation-paid-total = { $total }. [Gweld ei wariant].
organisation-was-paid = Beth a dalwyd iddo
organisation-paid-as = { $total } o dan yr enw [{ $name }]

## Partneriaethau

partnerships-all = Pob partneriaeth
partnerships-lifelines = Pryd y dechreuasant a phryd y daethant i ben
partnerships-membership = Pwy sydd â sedd ymhle
partnership-ended = Pam y daeth i ben
partnership-before = Beth ddaeth o’i blaen
partnership-after = Beth ddaeth ar ei hôl
partnership-purpose = Beth yw ei diben
partnership-priorities = Beth y bwriadai ei wneud
partnership-members = Pwy sydd â sedd arni
partnership-no-members = Nid yw’r ffynonellau’n enwi unrhyw aelodau.
partnership-seats =
    { $organisations } sefydliad, { $seats ->
        [0] ni enwir unrhyw seddi
       *[other] { $seats } sedd a enwir
    }. Mae seddi’n perthyn i swyddi, nid i bobl.

## Gwasanaethau a rennir

shared-services-joinable = Yn agored i bartneriaid newydd
shared-services-unknown = Ar gyfer { $unknown } o’r { $all } gwasanaeth a rennir, nid oes unrhyw ffynhonnell yn dweud a gaiff eraill ymuno.
shared-service-does = Beth mae’n ei wneud
shared-service-partners = Pwy sy’n cymryd rhan
shared-service-host = Rhedir gan: [{ $name }].
shared-service-no-partners = Nid yw’r ffynonellau’n dweud pwy sy’n cymryd rhan.
shared-service-join = A gaiff eraill ymuno?
shared-service-saves = Beth y dywedir ei fod yn ei arbed
shared-service-savings-differ = Mae’r ffigurau hyn yn wahanol i’w gilydd. Fe’u rhoddir ochr yn ochr fel y’u cafwyd; ni ddewiswyd yr un ohonynt.
shared-service-savings-from = Daw’r ffigurau, yn nhrefn y tabl, o’r canlynol:
shared-service-no-savings = Nid oes unrhyw ffynhonnell yn rhoi ffigur am yr hyn y mae hyn yn ei arbed. Nid yw hynny’n golygu nad yw’n arbed dim.
shared-service-brings = Beth arall a ddaw yn ei sgil

## Gwariant

spending-explore-payments = [Archwilio taliadau]: hidlo yn ôl cyflenwr, gwasanaeth, mis a swm.
spending-file-each-year = Un ffeil ar gyfer pob blwyddyn ariannol:
spending-file-rest = Mae ffeil ar wahân ar gyfer [{ $payments }] na chyhoeddwyd eu dyddiad ac na ellir eu rhoi mewn un flwyddyn.
spending-columns = [Ystyr y colofnau].
spending-who-paid = Pwy a dalodd
spending-when = Pryd y talwyd
spending-by-year = Fesul [blwyddyn ariannol]:
spending-sizes = Pa mor fawr yw’r taliadau
spending-which-services = Pa wasanaethau a dalodd
spending-suppliers = I bwy y talwyd
spending-sources = O ble y daw’r ffigurau
spending-every-supplier = Pob cyflenwr
spending-every-service = Pob gwasanaeth
spending-every-year = Pob blwyddyn ariannol
spending-every-month = Pob mis
spending-newest-month = Y mis diweddaraf yw [{ $month }].
spending-by-month = Fesul mis
spending-other-years = Blynyddoedd eraill:
payments-heading = Y taliadau
payments-explore = [Archwilio’r taliadau hyn]: eu hidlo, eu trefnu a’u hadio.
payments-partial = Rhan o’r mis yn unig yw hyn. { $why }
payments-organisation = Gweler hefyd [{ $name }]: ble mae ganddo sedd a beth mae’n ei rannu.
payments-year = Mae’r mis yn rhan o’r flwyddyn ariannol [{ $year }].
payment-list-partial = Nid yw’r rhestr hon yn gyflawn. { $why }
payment-list-outside = Mae dyddiad rhai taliadau cyn neu ar ôl yr amser y mae’r rhestr hon yn ei gwmpasu; maen nhw’n cyfrif yn eu misoedd eu hunain. { $why }
payment-list-licence = Trwydded: { $licence }.

## Archwilio taliadau

explore-without = Mae hidlo’n gweithio lle mae JavaScript ymlaen a’r wefan yn dod o weinydd gwe. [Hebddo, mae’r un taliadau ar y tudalennau isod ac yn eu ffeiliau.]
explore-filter = Hidlo taliadau
explore-paid-to = Talwyd i
explore-name-hint = Enw neu ran ohono
explore-paid-by = Talwyd gan
explore-all-payers = Pob talwr
explore-service = Gwasanaeth
explore-all-services = Pob gwasanaeth
explore-from = O
explore-to = Hyd at
explore-order = Trefn
explore-newest = Y diweddaraf yn gyntaf
explore-oldest = Yr hynaf yn gyntaf
explore-largest = Y mwyaf yn gyntaf
explore-smallest = Y lleiaf yn gyntaf
explore-a-to-z = Talwyd i, A i Y
explore-z-to-a = Talwyd i, Y i A
explore-size = Maint
explore-all-sizes = Pob maint
explore-least = Swm lleiaf, £
explore-greatest = Swm mwyaf, £
explore-show = Dangos taliadau
explore-all-months = Pob mis
explore-again = Dechrau eto
explore-progress = Ffeiliau o daliadau a ddarllenwyd
explore-results = Taliadau a ganfuwyd
explore-amount = Swm
explore-date = Dyddiad
explore-what-for = At ba ddiben
explore-list = Rhestr ffynhonnell
explore-pages = Tudalennau o daliadau
explore-previous = Y { $count } blaenorol
explore-next = Y { $count } nesaf
explore-download = Lawrlwytho’r taliadau a ganfuwyd fel CSV
explore-file = Mae’r ffeil yn cynnwys pob taliad a ganfuwyd, gan gynnwys y rhai ar dudalennau eraill, gyda rhifau’r talwyr eu hunain lle maent wedi’u cyhoeddi.
explore-found =
    { $form ->
        [one] 1 taliad, { $total }
        [two] 2 daliad, { $total } i gyd
       *[other] { $count } taliad, { $total } i gyd
    }
explore-none = Nid oes unrhyw daliad yn cyfateb. Dewiswch fwy o fisoedd, rhan o’r enw yn unig, neu ystod ehangach o symiau.
explore-within = { $from } – { $to }, cyn belled ag y’i cyhoeddwyd yma.
explore-within-one = { $from }.
explore-withheld =
    { $form ->
        [one] O hyn, aeth { $total } mewn 1 taliad i enwau sydd wedi’u dal yn ôl neu heb eu nodi.
        [two] O hyn, aeth { $total } mewn 2 daliad i enwau sydd wedi’u dal yn ôl neu heb eu nodi.
       *[other] O hyn, aeth { $total } mewn { $count } taliad i enwau sydd wedi’u dal yn ôl neu heb eu nodi.
    }
explore-partial-month = { $month } (rhan yn unig)
explore-names = Mae { $count } enw yn cynnwys “{ $words }”.
explore-no-name = Nid oes enw unrhyw gyflenwr yn cynnwys “{ $words }”.
explore-one = Dim ond { $name }
explore-newest-only = Dim ond y mis diweddaraf a ddangosir: { $from }. Mae’r holl fisoedd yn cynnwys { $count } taliad, mewn { $files } ffeil i’w darllen.
explore-other-times = Cyfrifir hefyd daliadau nad yw eu mis yn hysbys.
explore-other-left-out = Dim ond pan ddewisir pob mis y cyfrifir taliadau nad yw eu mis yn hysbys.
explore-reading = Wrthi’n darllen { $count } ffeil o daliadau …
explore-caption = Taliadau { $first } i { $last } o { $count }
explore-line = { $list }, llinell { $line }
explore-wrong-amount = Ysgrifennwch swm fel 500 neu 1234.50.
explore-wrong-range = Mae hyn yn llai na’r swm lleiaf.
explore-wrong-months = Mae’r mis cyntaf ar ôl yr un olaf.
explore-failed = Ni ellir darllen ffeil o daliadau. Llwythwch y dudalen eto, neu defnyddiwch y ffeiliau a’r tudalennau isod.
explore-from-disk = Mae angen gweinydd gwe i hidlo, ac agorwyd y dudalen hon o ddisg. Defnyddiwch y ffeiliau a’r tudalennau isod.
explore-elsewhere = Yr un taliadau, fesul tudalen
explore-months = Misoedd, pob un â’i daliadau fel CSV:
explore-download-all = Lawrlwytho pob taliad fel CSV
explore-parts = Y rhannau y mae’r dudalen hon yn eu darllen (JSON)

## Datganiad hygyrchedd, yng ngeiriau model y gyfraith

accessibility-applies = Mae’r datganiad hygyrchedd hwn yn berthnasol i’r wefan yn { $address }.
accessibility-run-by = { $publisher } sy’n rhedeg y wefan hon. Rydym am i gynifer o bobl â phosibl allu defnyddio’r wefan hon.
accessibility-able-to = Er enghraifft, mae hynny’n golygu y dylech allu:
accessibility-abilitynet = Mae gan [AbilityNet] gyngor ar wneud eich dyfais yn haws i’w defnyddio os oes gennych anabledd.
accessibility-how = Pa mor hygyrch yw’r wefan hon
accessibility-hard = Rydym yn gwybod nad yw rhai rhannau o’r wefan hon yn gwbl hygyrch:
accessibility-not-hard = Nid ydym yn gwybod am unrhyw ran o’r wefan hon sy’n anodd ei defnyddio.
accessibility-nobody-tested = Nid oes neb wedi profi’r wefan hon eto.
accessibility-feedback = Adborth a gwybodaeth gyswllt
accessibility-problems = Os dewch o hyd i unrhyw broblemau nad ydynt wedi’u rhestru ar y dudalen hon, os credwch nad ydym yn bodloni’r gofynion hygyrchedd, neu os oes arnoch angen gwybodaeth ar y wefan hon mewn fformat gwahanol fel PDF hygyrch, print bras, hawdd ei ddeall, recordiad sain neu braille:
accessibility-report = [Rhoi gwybod am broblem hygyrchedd neu ofyn am fformat arall]. Byddwn yn ystyried eich cais ac yn cysylltu â chi o fewn { $time }.
accessibility-enforcement = Gweithdrefn orfodi
accessibility-ecni = Comisiwn Cydraddoldeb Gogledd Iwerddon (ECNI) sy’n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y ‘rheoliadau hygyrchedd’). Os nad ydych yn fodlon ar sut rydym yn ymateb i’ch cwyn, [cysylltwch â Chomisiwn Cydraddoldeb Gogledd Iwerddon (ECNI)].
accessibility-ehrc = Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y ‘rheoliadau hygyrchedd’). Os nad ydych yn fodlon ar sut rydym yn ymateb i’ch cwyn, [cysylltwch â’r Gwasanaeth Cynghori a Chymorth ar Gydraddoldeb (EASS)].
accessibility-technical = Gwybodaeth dechnegol am hygyrchedd y wefan hon
accessibility-committed = Mae { $publisher } wedi ymrwymo i wneud ei wefan yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.
accessibility-status = Statws cydymffurfio
accessibility-full = Mae’r wefan hon yn cydymffurfio’n llawn â safon AA y [Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2].
accessibility-partial = Mae’r wefan hon yn cydymffurfio’n rhannol â safon AA y [Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2], oherwydd { $due_to } a restrir isod.
accessibility-not = Nid yw’r wefan hon yn cydymffurfio â safon AA y [Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2]. { $due_to } a restrir isod yw’r rhesymau am hynny.
accessibility-content = Cynnwys nad yw’n hygyrch
accessibility-reasons = Nid yw’r cynnwys a restrir isod yn hygyrch am y rhesymau canlynol.
accessibility-improving = Beth rydym yn ei wneud i wella hygyrchedd
accessibility-preparation = Paratoi’r datganiad hygyrchedd hwn
accessibility-prepared = Paratowyd y datganiad hwn ar { $prepared }. Fe’i hadolygwyd ddiwethaf ar { $reviewed }.
accessibility-tested = Profwyd y wefan hon ddiwethaf ar { $date } yn erbyn safon AA WCAG 2.2. Y sawl a gynhaliodd y prawf: { $tester }.
accessibility-not-tested = Nid yw’r wefan hon wedi’i phrofi eto.

## Ffrydiau

feed-item = { $sort }: { $title }

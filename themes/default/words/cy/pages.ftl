# Yr hyn y mae'r rhaglen yn ei ddweud ar dudalennau.

## Geiriau y mae llawer o dudalennau'n eu rhannu: labeli, penawdau colofnau, atebion.

pages-yes = Ie
pages-no = Na
pages-name = Enw
pages-kind = Math
pages-form = Ffurf
pages-note = Nodyn
pages-organisation = Sefydliad
pages-organisations = Sefydliadau
pages-partnership = Partneriaeth
pages-partnerships = Partneriaethau
pages-shared-service = Gwasanaeth a rennir
pages-shared-services = Gwasanaethau a rennir
pages-service = Gwasanaeth
pages-supplier = Cyflenwr
pages-month = Mis
pages-year = Blwyddyn
pages-period = Cyfnod
pages-amount = Swm
pages-payments = Taliadau
pages-total = Cyfanswm
pages-set-up = Sefydlwyd
pages-ended = Daeth i ben
pages-seat = Sedd
pages-seats = Seddi
pages-from = O
pages-until = Tan
pages-takes-part-as = Yn cymryd rhan fel
pages-not-stated = Heb ei nodi
pages-not-recorded = Heb ei gofnodi
pages-how-sure = Pa mor sicr
not-named = Heb ei enwi

## Adrannau'r wefan: teitlau yn y ddewislen, a'r hyn y mae pob un yn ei ateb.

section-decide = Pwy sy'n penderfynu
section-decide-summary = Pwy sy'n gweithio gyda'i gilydd, pwy sy'n eistedd ble, beth a benderfynwyd, a sut y digwyddodd hynny.
section-services = Beth sy'n cael ei wneud
section-services-summary = Beth sy'n cael ei wneud i drigolion, gan bwy, pa mor dda, a beth sy'n digwydd os yw'n methu.
section-promises = Beth a addawyd
section-promises-summary = Beth a addawyd, beth y penderfynwyd rhoi cynnig arno a beth a adolygwyd, ac a gadwyd at yr addewid.
section-money = Arian
section-money-summary = Pwy sy'n talu, pwy sy'n cael ei dalu, am beth, a faint y bwriadwyd ei wario neu ei arbed.
section-places = Lleoedd
section-places-summary = Yr hyn sy'n cael ei benderfynu, ei dreialu, ei wario a'i drosglwyddo mewn un lle.
section-evidence = Tystiolaeth
section-evidence-summary = Y data a'r dogfennau y tu ôl i'r tudalennau, a pha mor ddiweddar ydyn nhw.
section-news = Newyddion
section-news-summary = Newyddion, straeon, fideos, a'r hyn sydd wedi newid ar y wefan hon.

## Hafan

home-paid-by = Talwyd gan { $payers }

## Tudalennau a wneir o lawer o gofnodion: teitlau a chrynodebau

report-scrutiny = Craffu
report-scrutiny-summary = Pa bapurau a ddaeth gerbron pa gyfarfod lle caiff gwaith pobl eraill ei archwilio.
report-savings = Cofrestr yr arbedion
report-savings-summary = Pob ffigur am yr hyn y mae rhannu'n ei arbed, gyda phwy sy'n dweud hynny, o'i gymharu â beth, ac a gafodd ei gyflawni.
report-options = Dewisiadau i'w hystyried cyn comisiynu
report-options-summary = Gwasanaethau a rennir sy'n bodoli, y rhai sy'n agored i bartneriaid newydd yn gyntaf.
report-failing = Os bydd darparwr yn methu
report-failing-summary = Ar gyfer pob gwasanaeth, beth fyddai'n cael ei wneud pe bai ei ddarparwr yn methu, a lle nad oes cynllun.
report-due = Beth sydd i ddod
report-due-summary = Adolygiadau, addewidion a therfynau amser yn ôl dyddiad, y rhai hwyr yn gyntaf.
report-flow = I ble mae'r arian yn mynd
report-flow-summary = O'r rhai sy'n talu, drwy'r rhai sy'n gwneud y gwaith, i'r hyn y mae ar ei gyfer.
report-code = Y Cod Tryloywder
report-code-summary = Pa setiau data y mae'r gyfraith yn gofyn i gynghorau eu cyhoeddi, pa rai sydd yma, pa rai sydd i ddod a pha rai sy'n hwyr.
report-health = Pa mor dda y mae'r wefan hon yn cael ei chadw
report-health-summary = Yr hyn sydd heibio i'w ddyddiad, yn hwyr, yn hen, yn aneglur neu ar goll.
report-changes = Beth sydd wedi newid
report-changes-summary = Newidiadau i gofnodion y wefan hon, straeon a fideos newydd, y diweddaraf yn gyntaf.

## Pynciau

topics = Pynciau
topics-summary = Pynciau, pob un gyda phopeth ar y wefan hon sy'n berthnasol iddo.
topics-way = Pynciau, pob un gyda phopeth sy'n berthnasol iddo.
topics-topic-summary = Popeth ar y wefan hon sy'n berthnasol i'r pwnc hwn.
topics-all = Pob pwnc
topics-topic = Pwnc
topics-records = Cofnodion

## Newyddion

news-changed = Newidiwyd

## Unrhyw gofnod

record-named-by = { $kind }: { $field }

mark-inferred = Wedi'i gasglu'n rhannol
mark-unclear = Aneglur yn rhannol
mark-disputed = Dadleuol
mark-example = Ffigurau enghreifftiol

examples-all = Ffigurau enghreifftiol: mae hyn i gyd wedi'i ddyfeisio, i ddangos sut olwg sydd ar y dudalen.
examples-some = { $count ->
    [zero] Ffigurau enghreifftiol: o'r { $all } cofnod y tu ôl i hyn, nid oes yr un wedi'i ddyfeisio.
    [one] Ffigurau enghreifftiol: o'r { $all } cofnod y tu ôl i hyn, mae 1 wedi'i ddyfeisio, i ddangos sut olwg sydd ar y dudalen.
   *[other] Ffigurau enghreifftiol: o'r { $all } cofnod y tu ôl i hyn, mae { $count } wedi'u dyfeisio, i ddangos sut olwg sydd ar y dudalen.
}

## Sefydliadau

organisations = Sefydliadau
organisations-codes = Codau swyddogol
organisations-sits-on = Partneriaethau y mae { $name } yn eistedd arnynt
organisations-shares = Gwasanaethau y mae { $name } yn eu rhannu

## Partneriaethau

partnerships = Partneriaethau
partnerships-by-law = Yn ofynnol yn ôl y gyfraith?
partnerships-law = Pa gyfraith
partnerships-members = Aelodau
partnerships-who-sits = Pwy sy'n eistedd ar { $name }
partnerships-held-by = Yn cael ei dal gan
partnerships-holder = { $name } (fel yr oedd ar { $day })
partnerships-at-end-of = Partneriaethau ar ddiwedd { $year }
partnerships-at-end-of-summary = Pa bartneriaethau oedd yn bodoli bryd hynny, hyd y mae'r ffynonellau'n dweud.
partnerships-source = y ffynonellau a enwir ar dudalen pob partneriaeth

status-not-begun = Heb ddechrau eto
status-current = Yn dal i fodoli
status-ended = Wedi dod i ben
status-unclear = Aneglur a yw'n dal i fodoli
status-unknown = Nid yw'n hysbys a yw'n dal i fodoli

lifelines-known = Mae dyddiad dechrau'n hysbys ar gyfer { $count } o { $of }
lifelines-subtitle = Pryd y dechreuodd ac y daeth pob partneriaeth i ben, hyd y mae ei ffynonellau'n dweud

membership-named = Enwir aelodau { $count } o'r { $of } partneriaeth
membership-subtitle = Y swyddi y mae pob sefydliad yn eistedd drwyddynt ar bob partneriaeth
membership-member = Aelod

## Gwasanaethau a rennir

shared-services = Gwasanaethau a rennir
shared-services-what = Beth a rennir
shared-services-benefits = Manteision
shared-services-meant = Y manteision a fwriadwyd
pages-shared-services-open = Agored i bartneriaid newydd
shared-services-host = Sefydliad cynnal
shared-services-began = Dechreuodd
shared-services-why-ended = Pam y daeth i ben
shared-services-no-evidence = Nid oes tystiolaeth wedi'i chofnodi.
shared-services-partners = Pwy sy'n cymryd rhan yn { $name }
pages-shared-services-savings = Ffigurau a roddir am arbedion
shared-services-precision = Pa mor fanwl
shared-services-basis = Bob blwyddyn neu i gyd
shared-services-status = Statws
shared-services-baseline = O'i gymharu â
shared-services-stated-on = Nodwyd ar
shared-services-who-says = Pwy sy'n dweud
shared-services-baseline-of = { $amount } yn { $year }

## Dod o hyd i le

find-place = Dod o hyd i'ch lle chi
find-place-summary = Pwy sy'n penderfynu lle rydych chi'n byw, a beth sy'n cael ei wneud yno: yn ôl enw neu o'r rhestr.
find-place-summary-postcodes = Pwy sy'n penderfynu lle rydych chi'n byw, a beth sy'n cael ei wneud yno: yn ôl cod post, yn ôl enw neu o'r rhestr.
find-place-postcodes = { $count ->
    [zero] Nid yw'r wefan hon yn adnabod yr un cod post.
    [one] Mae'r wefan hon yn adnabod un cod post.
    [two] Mae'r wefan hon yn adnabod 2 god post.
    [few] Mae'r wefan hon yn adnabod 3 chod post.
    [many] Mae'r wefan hon yn adnabod 6 chod post.
   *[other] Mae'r wefan hon yn adnabod { $count } cod post.
}

## Chwilio, a'r A i Y

search = Chwilio
search-summary = Dewch o hyd i bartneriaethau, gwasanaethau, cyflenwyr, misoedd o wariant, straeon a phob tudalen arall yn ôl enw, dyddiad neu swm.
search-overviews = Trosolygon a rhestrau

a-to-z = A i Y
a-to-z-summary = { $count ->
    [two] Popeth ar y wefan hon yn ôl enw: 2 gofnod.
    [few] Popeth ar y wefan hon yn ôl enw: 3 chofnod.
    [many] Popeth ar y wefan hon yn ôl enw: 6 chofnod.
   *[other] Popeth ar y wefan hon yn ôl enw: { $count } cofnod.
}
a-to-z-way = { $letter }: { $count }
a-to-z-letter = A i Y: { $letter }
a-to-z-letter-summary = { $count ->
    [two] 2 gofnod ar y dudalen hon.
    [few] 3 chofnod ar y dudalen hon.
    [many] 6 chofnod ar y dudalen hon.
   *[other] { $count } cofnod ar y dudalen hon.
}

letters-other = ERAILL
letters-page = { $letter }, tudalen { $page }
letters-page-of = { $letter }, tudalen { $page } o { $last }

## Tudalennau sydd gan bob gwefan

page-not-found = Heb ddod o hyd i'r dudalen
page-not-found-summary = Nid oes tudalen yn y cyfeiriad hwn.
page-moved = Mae'r dudalen hon wedi symud
page-moved-summary = Mae'r dudalen hon wedi symud.

## Datganiad hygyrchedd

accessibility = Datganiad hygyrchedd
accessibility-summary = Pa mor hawdd yw'r wefan hon i bawb ei defnyddio, sut y cafodd ei phrofi, a sut i roi gwybod am broblem.
accessibility-non-compliance = Diffyg cydymffurfio â'r rheoliadau hygyrchedd
accessibility-burden = Baich anghymesur
accessibility-outside = Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd
accessibility-due-to-both = yr achosion o ddiffyg cydymffurfio a'r eithriadau
accessibility-due-to-exemptions = yr eithriadau
accessibility-due-to-non-compliances = yr achosion o ddiffyg cydymffurfio
accessibility-criterion = Nid yw hyn yn bodloni maen prawf llwyddiant WCAG 2.2 { $criterion }.
accessibility-mended-by = Rydym yn bwriadu trwsio hyn erbyn { $date }.

## Geiriadur data

dictionary = Ystyr y meysydd
dictionary-summary = Pob maes ym mhob cofnod ar y wefan hon: beth mae'n ei olygu, a beth y gellir ei ysgrifennu.
dictionary-in-english = Mae'r hyn y gellir ei ysgrifennu mewn maes yn Saesneg, fel y mae yn y ffeiliau.
dictionary-shared = Meysydd pob cofnod
dictionary-shared-place = Gallant sefyll ym mhob ffeil yn y ffolderi uchod.
dictionary-place-yaml = Mae pob un yn ffeil yn { $folder }/ sy'n gorffen â .yaml.
dictionary-place-markdown = Mae pob un yn ffeil yn { $folder }/ sy'n gorffen â .md; mae ei meysydd uwchben y testun.
dictionary-place-alone = Mae un, sef y ffeil { $file }.
dictionary-place-block = Mae pob un yn nhestun stori neu dudalen, fel bloc sydd wedi'i nodi â chart.
dictionary-fields = { $kind }: y meysydd
dictionary-choices = { $kind }: y geiriau i ddewis ohonynt
dictionary-field = Maes
dictionary-name = Enw yn y ffeil
dictionary-meaning = Beth mae'n ei olygu
dictionary-required = Oes rhaid iddo fod yno?
dictionary-written = Beth y gellir ei ysgrifennu
dictionary-word = Gair
# Y wefan ei hun, enwau cyflenwyr, a siartiau mewn testun: nid oes ganddynt ffolder.
kind-site-many = y wefan
kind-supplier-names-many = enwau cyflenwyr
kind-chart-many = siartiau

dictionary-payments = Ffeiliau taliadau
dictionary-payments-about = Pob taliad a gyhoeddir yma, a rhai pob blwyddyn ariannol, fel CSV.
dictionary-payments-about-parquet = Pob taliad a gyhoeddir yma, a rhai pob blwyddyn ariannol, fel CSV; pob taliad hefyd fel Parquet, y gall DuckDB, Spark a pandas ei ddarllen lle y mae.
dictionary-payments-place = Mae'r tudalennau gwariant yn arwain atynt. Mae'r colofnau hyn gan bob un.

mistakes = Camgymeriadau a sut i'w trwsio
mistakes-summary = Yr hyn y mae Daylight yn ei ddweud am gamgymeriadau mewn cofnodion, gydag enghraifft o bob un a sut i'w drwsio.
mistakes-in-english = Mae'r rhestr hon yn Saesneg, fel y mae'r rhaglen yn ei dweud wrth gyhoeddwyr.
mistakes-what = Beth yw'r camgymeriad
mistakes-wrong = Anghywir
mistakes-right = Cywir

## Colofnau'r ffeiliau taliadau, a thablau o daliadau

payments-columns = Ffeiliau taliadau: y colofnau
payments-column = Colofn
payments-meaning = Beth mae'n ei olygu
payments-csv = Yn CSV
payments-parquet = Yn Parquet
payment-text = Testun
payment-may-be-empty = Testun; gall fod yn wag
payment-paid-to = Talwyd i
payment-paid-to-meaning = Pwy gafodd ei dalu, fel y cyhoeddodd y talwr yr enw; neu'r geiriau safonol am enw sydd wedi'i ddal yn ôl.
payment-amount = Swm
payment-amount-meaning = Faint a dalwyd, mewn punnoedd sterling. Mae credyd yn negatif.
payment-amount-csv = Punnoedd a cheiniogau gyda phwynt: -1234.50
payment-amount-parquet = Degol (18, 2)
payment-date = Dyddiad
payment-date-meaning = Diwrnod y taliad; lle na chyhoeddir diwrnod, y cyfnod pan gafodd ei wneud.
payment-date-csv = Diwrnod fel 2025-04-30; fel arall geiriau: April 2025
payment-date-parquet = Dyddiad; yn wag lle na chyhoeddir diwrnod
payment-period = Cyfnod
payment-period-meaning = Y cyfnod pan wnaed y taliad, lle na chyhoeddir diwrnod.
payment-period-csv = Nid yw yn CSV: mae'r geiriau hyn o dan Ddyddiad
payment-period-parquet = Testun; yn wag lle mae diwrnod
payment-service = Gwasanaeth
payment-service-meaning = Pa wasanaeth a dalodd, fel y'i cyhoeddwyd gan y talwr.
payment-purpose = At ba ddiben
payment-purpose-meaning = At ba ddiben yr oedd y taliad, fel y'i cyhoeddwyd gan y talwr.
payment-reference = Cyfeirnod
payment-reference-meaning = Rhif y talwr ei hun ar gyfer y taliad.
payments-payer-meaning = Y sefydliad a dalodd.
payment-list = Rhestr ffynhonnell
payment-list-meaning = Lle mae'r taliad: y rhestr, a llinell ei ffeil ar ôl colon.
payment-list-csv = Testun: devon-2025-04:17
payment-line = { $list }, llinell { $line }

withheld-personal = Enw wedi'i ddal yn ôl: data personol
withheld-commercial = Enw wedi'i ddal yn ôl: cyfrinachedd masnachol
withheld-unstated = Enw wedi'i ddal yn ôl, heb roi rheswm
withheld-missing = Nid yw'r rhestr yn dweud pwy gafodd ei dalu

## Ffeiliau taliadau i'w lawrlwytho

payments-count = { $count ->
    [two] 2 daliad
    [few] 3 thaliad
    [many] 6 thaliad
   *[other] { $count } taliad
}
payments-of-year = { $year } ({ payments-count })
payments-download-all = { $count ->
    [one] Lawrlwytho'r 1 taliad fel CSV
    [two] Lawrlwytho'r 2 daliad fel CSV
    [few] Lawrlwytho pob un o'r 3 thaliad fel CSV
    [many] Lawrlwytho pob un o'r 6 thaliad fel CSV
   *[other] Lawrlwytho pob un o'r { $count } taliad fel CSV
}
payments-download-parquet = Lawrlwytho'r un peth fel Parquet
payments-download-year = Lawrlwytho { payments-count } { $year } fel CSV

## Taliadau cyflenwr, gwasanaeth, mis neu restr

payments-paid = { $total } mewn { payments-count }
payments-paid-and-share = { $paid }, { $share } o'r cyfanswm
payments-payers = { $count ->
   *[other] { $count } sefydliad
}
payments-to = Taliadau i { $name }
payments-by = Taliadau gan { $name }
payments-in = Taliadau ym mis { $month }
payments-to-lead = Talwyd { $paid } i { $name } gan { $payers }.
payments-by-lead = Talodd { $payers } { $paid } o dan { $name }.
payments-in-lead = Talodd { $payers } { $paid } ym mis { $month }.
payments-to-lead-back = Ar y cyfan, rhoddodd { $name } { $paid } yn ôl i { $payers }.
payments-by-lead-back = Ar y cyfan, cafodd { $payers } { $paid } yn ôl o dan { $name }.
payments-in-lead-back = Ar y cyfan, cafodd { $payers } { $paid } yn ôl ym mis { $month }.
payments-back = { $count ->
    [one] { $total } mewn 1 credyd
   *[other] { $total } ({ $count } o daliadau a chredydau gyda'i gilydd)
}
payments-total-paid = Cyfanswm a dalwyd
payments-share = Cyfran o'r holl arian a dalwyd yma
payments-unnamed = Talwyd heb ddweud i bwy
month-without-payer = Nid oes dim wedi'i gyhoeddi yma ar gyfer y mis hwn gan { $payers }.
month-some-within-longer = Dim ond gyda chyfnod hwy sy'n cynnwys y mis hwn y cyhoeddwyd rhai o daliadau { $payers }.
month-cards-only = Gan { $payers }, dim ond taliadau â cherdyn a gyhoeddwyd yma ar gyfer y mis hwn.
month-within-longer = Gan { $payers }, dim ond cyfnod hwy sy'n cynnwys y mis hwn a gyhoeddwyd.
payments-withheld = Talwyd i enwau sydd wedi'u dal yn ôl
payments-credits = Credydau sydd wedi'u cynnwys
payments-in-credits = { $count ->
    [two] { $total } mewn 2 gredyd
   *[other] { $total } mewn { $count } credyd
}
payments-also-written = Ysgrifennwyd hefyd
payments-payer = Talwyd gan
payments-covers = Yn cwmpasu
payments-covers-days = Mae'r rhestr yn cwmpasu { $time }.
payments-complete = A yw'n gyflawn?
payments-checked = Gwiriwyd: mae'r rhesi'n cyfateb i'r { payments-count } a'r { $total } y mae cyhoeddwr y wefan hon yn eu nodi
payments-source = rhestrau taliadau gan { $payers }

published-part = rhan o fis { $month }
published-months = { $count } mis, { $from } – { $to }

left-out = Wedi'i newid neu ei adael allan
left-out-above = { $count ->
    [two] 2 res uwchben y penawdau ({ $lines })
   *[other] { $count } rhes uwchben y penawdau ({ $lines })
}
left-out-headings = { $count ->
    [two] 2 res gyda'r penawdau eto ({ $lines })
   *[other] { $count } rhes gyda'r penawdau eto ({ $lines })
}
left-out-totals = { $count ->
    [two] 2 res gyda chyfanswm y rhesi uwchben ({ $lines })
   *[other] { $count } rhes gyda chyfanswm y rhesi uwchben ({ $lines })
}
left-out-no-amount = { $count ->
    [two] 2 res heb swm ({ $lines })
   *[other] { $count } rhes heb swm ({ $lines })
}
left-out-nameless = { $count ->
    [one] Nid yw 1 taliad yn dweud pwy gafodd ei dalu ({ $lines })
   *[other] Nid yw { payments-count } yn dweud pwy gafodd ei dalu ({ $lines })
}
left-out-undated = { $count ->
    [one] Nid yw 1 taliad yn dweud pryd y cafodd ei dalu ({ $lines })
   *[other] Nid yw { payments-count } yn dweud pryd y cawsant eu talu ({ $lines })
}
left-out-marks = Mae gan { payments-count } farc am ddim mewn cell, fel NA, a ddarllenir fel un wag ({ $lines })
left-out-rounded-less = { $count ->
    [one] Talgrynnwyd 1 swm i'r geiniog agosaf ({ $lines }); cyn hynny roedd y cyfanswm £{ $pounds } yn llai
   *[other] Talgrynnwyd { $count } swm i'r geiniog agosaf ({ $lines }); cyn hynny roedd y cyfanswm £{ $pounds } yn llai
}
left-out-rounded-more = { $count ->
    [one] Talgrynnwyd 1 swm i'r geiniog agosaf ({ $lines }); cyn hynny roedd y cyfanswm £{ $pounds } yn fwy
   *[other] Talgrynnwyd { $count } swm i'r geiniog agosaf ({ $lines }); cyn hynny roedd y cyfanswm £{ $pounds } yn fwy
}
left-out-line = llinell { $line }
left-out-lines = llinellau { $before } a { $last }
left-out-lines-range = llinellau { $from } i { $to }

## Gwariant

spending = Gwariant
spending-lead = Talodd { $payers } { $total } mewn { payments-count }. Y cyfnod: { $time }.
spending-all-payments = pob taliad
spending-all-services = pob gwasanaeth
pages-spending-payers = Y talwyr
pages-spending-lists = Y rhestrau taliadau
spending-list = Rhestr
spending-whole = Cyfan?
spending-part-only = Rhan yn unig
spending-unchecked = Heb ei wirio
pages-spending-services = Gwasanaethau a dalodd
pages-spending-services-summary = Pob gwasanaeth a dalodd, gyda phob taliad.
spending-months = Misoedd
spending-months-summary = Yr hyn a dalwyd ym mhob mis.
spending-years = Blynyddoedd
spending-years-summary = Yr hyn a dalwyd ym mhob blwyddyn ariannol, o fis Ebrill i fis Mawrth.
spending-in-year = Gwariant yn { $year }
spending-in-month = Gwariant ym mis { $month }
pages-spending-explore = Archwilio taliadau
pages-spending-explore-summary = Dewch o hyd i daliadau yn ôl cyflenwr, gwasanaeth, mis a swm, gweld beth yw eu cyfanswm, a lawrlwytho'r hyn rydych chi'n ei ganfod.

## Gwariant: gwasanaethau a misoedd

services-all = Pob gwasanaeth a dalodd
services-lead = Caiff gwasanaethau eu henwi fel y mae'r rhai a dalodd yn eu henwi yn eu rhestrau.
services-none = Dim gwasanaeth wedi'i enwi, neu wedi'i ddal yn ôl
months-all = Pob mis
months-lead = Nid yw mis heb restr yn fis heb wariant: ni chyhoeddwyd dim ar ei gyfer yma.
months-not-published = Heb ei gyhoeddi yma
months-not-by-month = Heb ei roi fesul mis
months-part-only = { $month } (rhan yn unig)

## Gwariant: blynyddoedd ariannol, o fis Ebrill i fis Mawrth

years-all = Pob blwyddyn ariannol
years-lead = Mae cynghorau'n cyfrif mewn blynyddoedd o fis Ebrill i fis Mawrth. Ni ellir gosod blynyddoedd ochr yn ochr os na chyhoeddwyd pob un o'u misoedd.
years-months-published = Misoedd a gyhoeddwyd
years-of-12 = { $part ->
    [0] { $count } o 12
   *[other] { $count } o 12 ({ $part } yn rhannol)
}
years-months = Misoedd { $year }
years-year-lead = Talodd { $payers } { $paid } o fis Ebrill { $from } i fis Mawrth { $to }, hyd y cyhoeddwyd yma.
years-unknown-lead = Nid yw'n hysbys faint a dalwyd o fis Ebrill { $from } i fis Mawrth { $to }: cyfnodau hwy yn unig a gyhoeddwyd.
years-missing-of = Nid oes dim wedi'i gyhoeddi yma gan { $payer } ar gyfer: { $months }. Nid yw'r hyn a dalwyd bryd hynny mewn unrhyw ffigur ar y dudalen hon.
years-missing = Ni chyhoeddir dim yma ar gyfer: { $months }. Nid yw'r hyn a dalwyd bryd hynny mewn unrhyw ffigur ar y dudalen hon.
years-partial = { $month }: cyhoeddwyd yn rhannol yn unig. { $why }
years-unplaced = Nid oes unrhyw ffigur ar y dudalen hon yn cynnwys { $paid } a all berthyn i { $year } neu i flwyddyn arall: dim ond cyfnod hirach a gyhoeddir ar eu cyfer.

## Gwariant: cyflenwyr

suppliers = Cyflenwyr
suppliers-summary = Pawb a gafodd ei dalu, gyda phob taliad.
suppliers-all = Pawb a gafodd ei dalu
suppliers-by-sum = Pawb a gafodd ei dalu, y swm mwyaf yn gyntaf
suppliers-withheld-or-unnamed = Enwau wedi'u dal yn ôl neu heb eu nodi
suppliers-withheld = Enwau wedi'u dal yn ôl
suppliers-lead = Caiff enwau sy'n wahanol o ran priflythrennau, arwyddion, bylchau rhwng llythrennau blaen a sillafiad y ffurf gyfreithiol ar eu diwedd yn unig eu cyfrif fel un cyflenwr.
suppliers-without-page = { $count ->
    [one] Nid oes tudalen gan 1 cyflenwr â llai na { $from } i gyd; mae ei daliadau yn y ffeil o'r holl daliadau ac ar dudalennau'r misoedd a'r gwasanaethau.
    [two] Nid oes tudalen gan 2 gyflenwr â llai na { $from } i gyd; mae eu taliadau yn y ffeil o'r holl daliadau ac ar dudalennau'r misoedd a'r gwasanaethau.
    [few] Nid oes tudalen gan 3 chyflenwr â llai na { $from } i gyd; mae eu taliadau yn y ffeil o'r holl daliadau ac ar dudalennau'r misoedd a'r gwasanaethau.
    [many] Nid oes tudalen gan 6 chyflenwr â llai na { $from } i gyd; mae eu taliadau yn y ffeil o'r holl daliadau ac ar dudalennau'r misoedd a'r gwasanaethau.
   *[other] Nid oes tudalen gan { $count } cyflenwr â llai na { $from } i gyd; mae eu taliadau yn y ffeil o'r holl daliadau ac ar dudalennau'r misoedd a'r gwasanaethau.
}
suppliers-letter = Llythyren
suppliers-by-letter = Cyflenwyr yn ôl eu llythyren gyntaf
suppliers-paid = { $count ->
    [two] { $paid } i 2 gyflenwr
    [few] { $paid } i 3 chyflenwr
    [many] { $paid } i 6 chyflenwr
   *[other] { $paid } i { $count } cyflenwr
}
suppliers-together = Gyda'i gilydd: { $paid }.
suppliers-under = Cyflenwyr o dan { $letter }
suppliers-under-lead = O dan { $letter }: { $paid }.
suppliers-on-page = Ar y dudalen hon: { $here }. O dan { $letter } i gyd: { $all }.
suppliers-entry = Talwyd { $paid }.

## Gwariant: taliadau yn ôl eu maint

sizes-caption = Taliadau yn ôl maint
sizes-size = Maint
sizes-share = Cyfran o'r cyfanswm
sizes-between = { $from } i lai na { $to }
sizes-from = { $from } a mwy
sizes-under = Llai na { $to }
sizes-any = Unrhyw faint
sizes-credits = Credydau

## Gwariant: siartiau

chart-by-month = Taliadau yn ôl mis, { $what }, mewn punnoedd, { $time }
chart-by-service = Taliadau yn ôl gwasanaeth, { $what }, mewn punnoedd, { $time }
chart-by-supplier = Taliadau yn ôl cyflenwr, { $what }, mewn punnoedd, { $time }
chart-by-month-of = Taliadau yn ôl mis, mewn punnoedd, { $time }
chart-by-service-of = Taliadau yn ôl gwasanaeth, mewn punnoedd, { $time }
chart-by-supplier-of = Taliadau yn ôl cyflenwr, mewn punnoedd, { $time }
chart-by-size = Taliadau yn ôl eu maint, mewn punnoedd, { $time }
chart-services-as-parts = Gwasanaethau fel rhannau o'r holl daliadau, mewn punnoedd, { $time }

chart-paid-in =
    { $of ->
        [two] Taliadau mewn { $count } o'r 2 fis a gyhoeddwyd
       *[other] Taliadau mewn { $count } o'r { $of } mis a gyhoeddwyd
    }
chart-no-month = Nid oes mis wedi'i gyhoeddi yma
chart-months-published =
    { $of ->
        [two] Cyhoeddwyd { $count } o'r 2 fis yma
       *[other] Cyhoeddwyd { $count } o'r { $of } mis yma
    }
chart-only-month = Talwyd { $amount } ym mis { $month }
chart-most-month = Talwyd y mwyaf ym mis { $month }
chart-most-whole-month = O'r misoedd cyfan, talwyd y mwyaf ym mis { $month }
chart-month-note = { $month } – { $why }
chart-payers-lacking = Mewn rhai misoedd a nodir fel rhannau, nid yw pawb sy'n talu wedi cyhoeddi eu taliadau, neu dim ond y rhai â cherdyn.
chart-without-month = { $count ->
    [one] Nid yw { $paid } mewn unrhyw fis, am mai dim ond cyfnod hwy a gyhoeddir ar ei gyfer.
   *[other] Nid yw { $paid } mewn unrhyw fis, am mai dim ond cyfnod hwy a gyhoeddir ar eu cyfer.
}
chart-none-named = Ni ellir enwi dim
chart-more-came-back = Daeth cymaint o arian yn ôl ag a dalwyd, neu fwy
chart-largest = { $name }: { $share }
chart-largest-supplier = { $name } a gafodd y mwyaf: { $share }
chart-largest-service = Talwyd y mwyaf o dan { $name }: { $share }
chart-other-services = { $count ->
    [two] 2 wasanaeth arall
   *[other] { $count } gwasanaeth arall
}
chart-other-suppliers = { $count ->
    [two] 2 gyflenwr arall
    [few] 3 chyflenwr arall
    [many] 6 chyflenwr arall
   *[other] { $count } cyflenwr arall
}
chart-all-others = Pob un o'r { $count } arall
chart-large-payments = { $count ->
    [zero] Nid oes taliad o { $bound } neu fwy
    [one] 1 taliad o { $bound } neu fwy: { $share }
    [two] 2 daliad o { $bound } neu fwy: { $share }
    [few] 3 thaliad o { $bound } neu fwy: { $share }
    [many] 6 thaliad o { $bound } neu fwy: { $share }
   *[other] { $count } taliad o { $bound } neu fwy: { $share }
}
chart-half = { $count ->
    [one] Un gwasanaeth a wariodd hanner yr arian neu fwy
    [two] 2 wasanaeth a wariodd hanner yr arian neu fwy
   *[other] { $count } gwasanaeth a wariodd hanner yr arian neu fwy
}
chart-less-than-half = { $count ->
    [two] Gwariodd y 2 wasanaeth mwyaf lai na hanner
   *[other] Gwariodd y { $count } gwasanaeth mwyaf lai na hanner
}

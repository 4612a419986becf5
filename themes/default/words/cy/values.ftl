# Gwerthoedd: dyddiadau, symiau, cyfrannau.

language-name = Cymraeg

number = { $number }

season-spring = gwanwyn { $year }
season-summer = haf { $year }
season-autumn = hydref { $year }
season-winter = gaeaf { $year }

date-range = { $from } – { $to }
date-ongoing = yn parhau

money-million = { $figure } miliwn
money-billion = { $figure } biliwn

share-less = llai na 0.1%

## Pages in several languages
languages = Ieithoedd
untranslated = Mae testunau ar y dudalen hon nad ydynt ar gael yn Gymraeg eto. Fe'u dangosir yn Saesneg.

// Generated from data/page/*.tsv by scripts/data/page.ts.

/** Month names and their number, a line each: "november\t11". */
export const MONTHS: string = `abr	4
abril	4
ago	8
agost	8
agosti	8
agosto	8
agu	8
agustus	8
aout	8
août	8
apr	4
april	4
aprile	4
aprili	4
aprilie	4
apríl	4
ara	12
aralık	12
aug	8
august	8
augusti	8
augustus	8
augusztus	8
avr	4
avril	4
ağu	8
ağustos	8
bře	3
březen	3
března	3
cze	6
czerwca	6
czerwiec	6
dec	12
december	12
decembre	12
decembrie	12
des	12
desemba	12
desember	12
desembre	12
dez	12
dezember	12
dezembro	12
dic	12
dicembre	12
diciembre	12
dub	4
duben	4
dubna	4
déc	12
décembre	12
eki	10
ekim	10
elo	8
elokuu	8
elokuuta	8
ene	1
enero	1
eyl	9
eylül	9
feb	2
febbraio	2
febr	2
febrer	2
febrero	2
februar	2
februari	2
februarie	2
february	2
február	2
febrúar	2
fev	2
fevereiro	2
fevrier	2
févr	2
février	2
gen	1
gener	1
gennaio	1
giu	6
giugno	6
gru	12
grudnia	12
grudzień	12
haz	6
haziran	6
heinä	7
heinäkuu	7
heinäkuuta	7
helmi	2
helmikuu	2
helmikuuta	2
huhti	4
huhtikuu	4
huhtikuuta	4
ian	1
ianuarie	1
iul	7
iulie	7
iun	6
iunie	6
jan	1
janeiro	1
januar	1
januari	1
januarie	1
january	1
január	1
janv	1
janvier	1
janúar	1
joulu	12
joulukuu	12
joulukuuta	12
juil	7
juillet	7
juin	6
jul	7
julai	7
julho	7
juli	7
julie	7
julio	7
juliol	7
july	7
jun	6
june	6
junho	6
juni	6
junie	6
junio	6
juny	6
jänner	1
júl	7
július	7
júlí	7
jún	6
június	6
júní	6
kas	11
kasım	11
kesä	6
kesäkuu	6
kesäkuuta	6
kvě	5
květen	5
května	5
kwi	4
kwiecień	4
kwietnia	4
led	1
leden	1
ledna	1
lip	7
lipca	7
lipiec	7
lis	11
listopad	11
listopada	11
listopadu	11
loka	10
lokakuu	10
lokakuuta	10
lug	7
luglio	7
lut	2
lutego	2
luty	2
maalis	3
maaliskuu	3
maaliskuuta	3
maart	3
mac	3
machi	3
mag	5
maggio	5
mai	5
maig	5
maio	5
maj	5
maja	5
mar	3
marca	3
march	3
maret	3
marras	11
marraskuu	11
marraskuuta	11
mars	3
mart	3
martie	3
marts	3
marzec	3
marzo	3
març	3
março	3
may	5
mayo	5
mayıs	5
maí	5
mei	5
mrt	3
mrz	3
máj	5
május	5
márc	3
március	3
mär	3
märz	3
nis	4
nisan	4
noiembrie	11
nov	11
novemba	11
november	11
novembre	11
novembro	11
noviembre	11
nóv	11
nóvember	11
oca	1
ocak	1
oct	10
october	10
octobre	10
octombrie	10
octubre	10
okt	10
oktoba	10
oktober	10
október	10
ott	10
ottobre	10
out	10
outubro	10
paź	10
październik	10
października	10
pro	12
prosince	12
prosinec	12
sep	9
sept	9
septemba	9
september	9
septembre	9
septembrie	9
septiembre	9
set	9
setembre	9
setembro	9
setiembre	9
settembre	9
sie	8
sierpień	8
sierpnia	8
srp	8
srpen	8
srpna	8
sty	1
styczeń	1
stycznia	1
syys	9
syyskuu	9
syyskuuta	9
szept	9
szeptember	9
tammi	1
tammikuu	1
tammikuuta	1
tem	7
temmuz	7
touko	5
toukokuu	5
toukokuuta	5
wrz	9
wrzesień	9
września	9
zář	9
září	9
ágú	8
ágúst	8
ápr	4
április	4
úno	2
únor	2
února	2
červen	6
července	7
červenec	7
června	6
čvc	7
čvn	6
říj	10
říjen	10
října	10
şub	2
şubat	2
απρ	4
απριλίου	4
αυγ	8
αυγούστου	8
δεκ	12
δεκεμβρίου	12
ιαν	1
ιανουαρίου	1
ιουλ	7
ιουλίου	7
ιουν	6
ιουνίου	6
μαΐ	5
μαΐου	5
μαρ	3
μαρτίου	3
νοε	11
νοεμβρίου	11
οκτ	10
οκτωβρίου	10
σεπ	9
σεπτεμβρίου	9
φεβ	2
φεβρουαρίου	2
авг	8
август	8
августа	8
апр	4
апрель	4
апреля	4
бер	3
березень	3
березня	3
вер	9
вересень	9
вересня	9
груд	12
грудень	12
грудня	12
дек	12
декабрь	12
декабря	12
жовт	10
жовтень	10
жовтня	10
июл	7
июль	7
июля	7
июн	6
июнь	6
июня	6
квіт	4
квітень	4
квітня	4
лип	7
липень	7
липня	7
лист	11
листопад	11
листопада	11
лют	2
лютий	2
лютого	2
май	5
мар	3
март	3
марта	3
мая	5
нояб	11
ноябрь	11
ноября	11
окт	10
октябрь	10
октября	10
сент	9
сентябрь	9
сентября	9
серп	8
серпень	8
серпня	8
січ	1
січень	1
січня	1
трав	5
травень	5
травня	5
февр	2
февраль	2
февраля	2
черв	6
червень	6
червня	6
янв	1
январь	1
января	1
ապր	4
ապրիլի	4
դեկ	12
դեկտեմբերի	12
հլս	7
հնս	6
հնվ	1
հոկ	10
հոկտեմբերի	10
հուլիսի	7
հունիսի	6
հունվարի	1
մայիսի	5
մարտի	3
մյս	5
մրտ	3
նոյ	11
նոյեմբերի	11
սեպ	9
սեպտեմբերի	9
փետրվարի	2
փտվ	2
օգոստոսի	8
օգս	8
אוגוסט	8
אוקטובר	10
אפריל	4
באוגוסט	8
באוקטובר	10
באפריל	4
בדצמבר	12
ביולי	7
ביוני	6
בינואר	1
במאי	5
במרץ	3
בנובמבר	11
בספטמבר	9
בפברואר	2
דצמבר	12
יולי	7
יוני	6
ינואר	1
מאי	5
מרץ	3
נובמבר	11
ספטמבר	9
פברואר	2
آب	8
آذار	3
آوریل	4
أبريل	4
أغسطس	8
أكتوبر	10
أيار	5
أيلول	9
ابريل	4
اغسطس	8
اكتوبر	10
اوت	8
اکتبر	10
تموز	7
حزيران	6
دسامبر	12
ديسمبر	12
سبتمبر	9
سپتامبر	9
شباط	2
فبراير	2
فوریه	2
مارس	3
مايو	5
نوامبر	11
نوفمبر	11
نيسان	4
يناير	1
يوليو	7
يونيو	6
ژانویه	1
ژوئن	6
ژوئیه	7
अक्टूबर	10
अगस्त	8
अप्रैल	4
जनवरी	1
जुलाई	7
जून	6
दिसंबर	12
नवंबर	11
फ़रवरी	2
मई	5
मार्च	3
सितंबर	9
აგვ	8
აგვისტო	8
აპრ	4
აპრილი	4
დეკ	12
დეკემბერი	12
თებ	2
თებერვალი	2
იან	1
იანვარი	1
ივლ	7
ივლისი	7
ივნ	6
ივნისი	6
მაი	5
მაისი	5
მარ	3
მარტი	3
ნოე	11
ნოემბერი	11
ოქტ	10
ოქტომბერი	10
სექ	9
სექტემბერი	9`

/** Names of weekdays and, where it is clear, their ISO number, a line each: "friday\t5". */
export const WEEKDAYS: string = `alhamisi
cmt
cs
csütörtök
cum
cuma
cumartesi
czw
czwartek
dc
dg
di
dienstag	2
dijous
dilluns
dim
dimanche	7
dimarts
dimecres
dinsdag
dissabte
diumenge
divendres
dj
dl
do
dom
domenica	7
domingo	7
donderdag
donnerstag	4
ds
dt
dum
duminică
dv
fim
fimmtudagur
fr
fre
fredag
freitag	5
fri	5
friday	5
fös
föstudagur
gio
giovedì	4
hétfő
ijumaa
jeu
jeudi	4
joi
jue
jueves	4
jum
jumamosi
jumanne
jumapili
jumat
jumatano
jumatatu
kam
kamis
ke
kedd
keskiviikko
la
lau
lauantai
laugardagur
lun
lundi	1
lunedì	1
lunes	1
luni
lör
lördag
lør
lørdag
ma
maanantai
maandag
man
mandag
mar
mardi	2
martedì	2
martes	2
marți
mer
mercoledì	3
mercredi	3
mi
mie
miercuri
min
minggu
mittwoch	3
mié
miércoles	3
mið
miðvikudagur
mo
mon	1
monday	1
montag	1
mán
mánudagur
mån
måndag
ne
neděle
niedz
niedziela
ons
onsdag
paz
pazar
pazartesi
pe
per
perjantai
perşembe
piątek
po
pon
pondělí
poniedziałek
pt
pzt
pá
pátek
péntek
qua
qui
rab
rabu
sa
sab
sabato	6
sabtu
sal
salı
sam
samedi	6
samstag	6
sat	6
saterdag
saturday	6
seg
sel
selasa
sen
senin
sex
so
sob
sobota
sondag
sonntag	7
st
středa
su
sun	7
sunday	7
sunnudagur
sunnuntai
sze
szerda
szo
szombat
sáb
sábado	6
sâm
sâmbătă
sön
söndag
søn
søndag
ter
thu	4
thur	4
thurs	4
thursday	4
ti
tiistai
tir
tirs
tirsdag
tis
tisdag
to
tor
tors
torsdag
torstai
tue	2
tues	2
tuesday	2
vasárnap
ven
vendredi	5
venerdì	5
vie
viernes	5
vin
vineri
vr
vrijdag
vrydag
wed	3
wednesday	3
wo
woensdag
wt
wtorek
za
zaterdag
zo
zondag
çar
çarşamba
út
úterý
þri
þriðjudagur
čt
čtvrtek
śr
środa
δευ
δευτέρα
κυρ
κυριακή
πέμ
πέμπτη
παρ
παρασκευή
σάβ
σάββατο
τετ
τετάρτη
τρί
τρίτη
воскресенье
вс
вт
вторник
вівторок
нд
неділя
пʼятниця
пн
понедельник
понеділок
пт
пятница
сб
середа
ср
среда
суббота
субота
четвер
четверг
чт`

/** Names of time zones and words that close a clock time, a line each. */
export const ZONES: string = `acst
adt
aedt
aest
aft
akst
ast
awst
bnt
brt
bst
cat
cdt
cest
cet
clt
cot
cst
eat
ect
edt
eest
eet
est
et
fjt
gmt
gst
hkt
hrs
hst
ict
idt
irst
ist
jst
kst
lkt
mdt
mesz
mez
mmt
msk
mst
mvt
myt
npt
nzdt
nzst
pdt
pgt
pht
pkt
pst
pt
sast
sgt
trt
uhr
utc
vet
wat
west
wib
wita
z`

/** Towns that datelines in small letters name, a line each. */
export const DATELINE_TOWNS: string = `abidjan
abu dhabi
abuja
accra
addis ababa
aden
agartala
ahmedabad
aizawl
aleppo
algiers
amman
amritsar
amsterdam
ankara
antananarivo
ashgabat
asmara
astana
asunción
athens
baghdad
baku
bamako
bandar seri begawan
bangkok
bangui
banjul
beijing
beirut
belfast
belgrade
belmopan
bengaluru
benghazi
berlin
bern
bhopal
bhubaneswar
bishkek
bissau
bogota
bogotá
brasilia
brasília
bratislava
brazzaville
bridgetown
brussels
bucharest
budapest
buenos aires
bujumbura
bukavu
cairo
canberra
caracas
castries
chandigarh
chattogram
chennai
chisinau
chișinău
colombo
conakry
copenhagen
cox's bazar
dakar
damascus
dar es salaam
dehradun
delhi
dhaka
dharamshala
dili
diyarbakır
djibouti city
dodoma
doha
donetsk
dubai
dublin
dushanbe
erbil
freetown
gangtok
gaza city
gaziantep
geneva
gitega
goma
guatemala city
guwahati
hanoi
harare
hargeisa
havana
helsinki
herat
ho chi minh city
hong kong
honiara
hyderabad
imphal
islamabad
istanbul
itanagar
izmir
jaipur
jakarta
jammu
jerusalem
juba
kabul
kampala
kandahar
kano
karachi
kathmandu
kharkiv
khartoum
kigali
kingston
kinshasa
kisumu
kochi
kohima
kolkata
kuala lumpur
kuwait city
kyiv
la paz
lagos
lahore
leh
libreville
lilongwe
lima
lisbon
ljubljana
lome
lomé
london
luanda
lucknow
lusaka
madrid
maiduguri
majuro
malabo
malé
managua
manama
mandalay
manila
maputo
maseru
mbabane
mexico city
minsk
mogadishu
mombasa
monrovia
montevideo
moroni
moscow
mosul
multan
mumbai
muscat
muzaffarabad
n'djamena
nagpur
nairobi
nassau
naypyidaw
new delhi
niamey
nicosia
nouakchott
nuku'alofa
odesa
oslo
ottawa
ouagadougou
palikir
panama city
paramaribo
paris
patna
peshawar
phnom penh
podgorica
port louis
port moresby
port of spain
port sudan
port vila
port-au-prince
porto-novo
prague
praia
pretoria
pristina
pune
putrajaya
pyongyang
quetta
quito
rabat
raipur
ramallah
ranchi
rangoon
rawalpindi
reykjavik
riga
riyadh
rome
roseau
san josé
san salvador
sanaa
santiago
santo domingo
sarajevo
seoul
shillong
shimla
singapore
skopje
sofia
srinagar
stockholm
sucre
surat
suva
taipei
tallinn
tarawa
tashkent
tbilisi
tegucigalpa
tehran
tel aviv
thimphu
thiruvananthapuram
tirana
tokyo
tripoli
tunis
ulaanbaatar
vaduz
valletta
varanasi
vienna
vientiane
vijayawada
vilnius
visakhapatnam
warsaw
wellington
windhoek
yangon
yaounde
yaoundé
yerevan
zagreb`

/** Words that stand before a date and what it then is: "last updated\tupdated". */
export const STAMP_CUES: string = `actualisé	updated
actualizada	updated
actualizado	updated
aggiornato	updated
aktualisiert	updated
am	filler
at	filler
atualizado	updated
bearbeitet	updated
bijgewerkt	updated
corrected	updated
created	published
creato	published
date	published
datum	published
dernière mise à jour	updated
diperbarui	updated
edited	updated
erschienen	published
erstellt	published
et	filler
first posted	published
first published	published
gepubliceerd	published
geändert	updated
giriş	published
güncelleme	updated
güncellenme	updated
issued	published
last changed	updated
last edited	updated
last modified	updated
last update	updated
last updated	updated
lastupdate	updated
le	filler
letzte aktualisierung	updated
lisätty	published
mis à jour	updated
mise à jour	updated
modified	updated
modifié	updated
on	filler
online seit	published
opdateret	updated
oppdatert	updated
originally published	published
posted	published
pubblicato	published
publicada	published
publicado	published
publication date	published
publicerad	published
publiceret	published
publisert	published
published	published
published in	published
publié	published
publié le	published
päivitetty	updated
release date	published
released	published
revised	updated
stand	updated
this article was published	published
uhr	filler
ultima modifica	updated
ultimo aggiornamento	updated
um	filler
upd	updated
updated	updated
uploaded	published
uppdaterad	updated
veröffentlicht	published
vom	filler
von	filler
yayınlanma	published
à	filler
às	filler
обновлено	updated
опубликовано	published
آخر تحديث	updated
تاريخ النشر	published
تم النشر	published
تم نشره	published
نشر في	published
अपडेटेड	updated
पब्लिश	published
प्रकाशित	published
公開	published
公開日	published
发布于	published
发布时间	published
投稿日	published
掲載日	published
更新	updated
更新日	updated
更新时间	updated
最終更新	updated
最終更新日	updated`

/** Words of dates that count from the time of reading: "ago", "yesterday". */
export const RELATIVE_TIMES: string = `ago
ayer
fa
geleden
gestern
hace
hier
há
il y a
just now
ontem
sedan
vor
yang lalu
yesterday
önce`

/** Lines of buttons, menus and boxes, and how they are known: "read more\tmore". */
export const PHRASES: string = `a- a+	line
aa	line
about us	line
accept all	line
ad	line
add to favorites	line
add to favourites	line
advertise with us	line
advertisement	line
advertisements	line
advertising	line
all rights reserved	prefix
also in this section	heading
also on	heading
also read	heading
also read:	prefix
also see	heading
also trending	heading
anzeige	line
back to top	line
before you go	heading
bookmark	line
breaking news	line
change size	line
check out	heading
classifieds	line
click here	prefix
click to email	prefix
click to print	prefix
click to share	prefix
close	line
comment	line
comments	line
comments (	prefix
comments are closed	end
compartir	share
contact us	line
continue reading	line
continue reading below	line
conversations	line
cookie policy	line
cookie settings	line
copy link	line
copy to clipboard	line
copyright	prefix
del	share
disclaimer	line
do not sell	prefix
don't miss	heading
donate	line
don’t miss	heading
download our app	line
download pdf	share
editor's picks	heading
editors' picks	heading
editor’s picks	heading
email	line
email this	line
ends	end
epaper	line
explore more	heading
facebook	line
facebook count	line
favorite	line
filed under	prefix
find out more	line
follow	follow
follow us	prefix
follow us on	prefix
font size	prefix
for more	prefix
from around the web	heading
get our app	line
get the latest	prefix
google news	line
home	line
if you noticed a mistake	prefix
ilgili haberler	heading
image	line
in pictures	line
in this article	line
in this story	line
join our	prefix
join the conversation	line
join the discussion	line
kakaotalk	line
keep on reading	line
keep reading	line
key facts	line
latest news	heading
latest stories	heading
lea también	heading
leave a comment	end
lee también	heading
lees ook	heading
leggi anche	heading
leia também	heading
les også	heading
lesen sie auch	heading
lesen sie mehr	heading
letters to the editor	prefix
lifestyle	line
like	line
like comment share	end
like this	line
linkedin	line
listen	line
listen to article	prefix
listen to this article	prefix
live	line
live tv	line
lo más leído	heading
load more	line
loading	line
log in	line
login	line
lue myös	heading
läs också	heading
läs även	heading
læs også	heading
mail	line
mais lidas	heading
media	line
mehr lesen	heading
mehr zum thema	heading
menu	line
messenger	line
more about	heading
more from	heading
more from this section	heading
more in	heading
more like this	heading
more news	heading
more on	heading
more on this	heading
more on this story	heading
more stories	heading
more to read	heading
most commented	heading
most popular	heading
most read	heading
most viewed	heading
must read	heading
must reads	heading
my account	line
news	line
newsletter	line
newsletters	line
newspaper section	prefix
next article	line
next in category	line
next story	line
open in app	line
opinion	line
our standards	prefix
partager	share
partagez	share
people also read	heading
photos	line
pinterest	line
plus lus	heading
podcasts	line
popular	heading
popular now	heading
previous article	line
previous in category	line
print	line
print this	line
privacy	line
privacy policy	line
promoted	line
promoted stories	heading
read also	heading
read also:	prefix
read full article	more
read later	line
read more	more
read more:	prefix
read next	heading
read the full	prefix
read:	prefix
reader comments	end
recommended	heading
recommended for you	heading
recommended stories	heading
reddit	line
register	line
relacionado	heading
relacionados	heading
related	heading
related articles	heading
related content	heading
related coverage	heading
related news	heading
related posts	heading
related reading	heading
related search	prefix
related stories	heading
related story	heading
related topic	heading
related topics	prefix
related:	prefix
reply	line
report an error	prefix
report this ad	line
rights & permissions	line
save	line
save article	line
search	line
search releases	line
see also	heading
see also:	prefix
see more	line
share	share
share on	prefix
share this	prefix
share via	prefix
share:	prefix
short link	prefix
short url	follow
show comments	line
show more	line
siga-nos	prefix
sign in	line
sign up	prefix
similar posts	heading
site map	line
sitemap	line
skip advertisement	line
skip content	line
skip to	prefix
sponsored	line
sponsored content	line
sport	line
sports	line
story continues below	prefix
subscribe	line
subscribe now	line
subscribe to	prefix
subscribed	line
support us	prefix
tags	prefix
tags:	prefix
te puede interesar	heading
teilen	share
telegram	line
terms	line
terms & conditions	line
terms and conditions	line
terms of service	line
terms of use	line
text size	line
this website uses cookies	prefix
threads	line
top news today	heading
top stories	heading
top videos	heading
topics	line
topics:	prefix
trending	heading
trending now	heading
tumblr	line
tweet	line
tweet this	share
twitter	line
twitter share	line
unlock	line
video	line
videos	line
view comments	end
view gallery	line
views	prefix
visitors today	prefix
we recommend	heading
we use cookies	prefix
weather	line
weitere artikel	heading
what others are reading	heading
what to read next	heading
what you need to know	line
whatsapp	line
why you can trust us	line
world	line
write to us	prefix
x	line
you may also like	heading
you may have missed	heading
you might also be interested in	heading
you might also like	heading
youtube	line
à lire aussi	heading
à lire également	heading
相关新闻	heading
関連記事	heading
관련기사	heading`

/** Words of boxes that ask the reader for something, and which: "subscribe\tbox", "your\treader". */
export const BOX_WORDS: string = `aanmelden	box
abbonamento	box
abbonati	box
abbonato	box
abo	box
abone	box
abonnee	box
abonneer	box
abonnees	box
abonnement	box
abonnent	box
abonnenten	box
abonner	box
abonnez-vous	box
abonnieren	box
abonné	box
abonnér	box
abonnés	box
account	box
accounts	box
ad-free	box
adgangskode	box
advertentie	box
advertisement	box
advertisements	box
affiliate	box
akun	box
anda	reader
anmelden	box
anmeldung	box
annonce	box
annons	box
annonse	box
anzeige	box
app	box
appareil	box
appareils	box
assinante	box
assinantes	box
assinar	box
assinatura	box
assine	box
auglýsing	box
benutzerkonto	box
berlangganan	box
bio	box
bizim	reader
boletines	box
boletín	box
bookmark	box
boîte	box
browser	box
buletin	box
bülten	box
cadastre-se	box
ciasteczka	box
columnist	box
compte	box
confidentialité	box
connecter	box
connectez-vous	box
conta	box
contraseña	box
contributor	box
contributors	box
cookie	box
cookies	box
copyright	box
correo	box
courriel	box
cuenta	box
daftar	box
datenschutz	box
datenschutzerklärung	box
dein	reader
deine	reader
dich	reader
din	reader
dina	reader
dine	reader
dir	reader
disclaimer	box
ditt	reader
donate	box
donation	box
donations	box
donors	box
download	box
du	reader
e-mail	box
e-posta	box
einloggen	box
einwilligung	box
email	box
evästeet	box
facebook	box
freelance	box
fréttabréf	box
gratismonat	box
hasło	box
heslo	box
homepage	box
ihnen	reader
ihr	reader
ihre	reader
ihrem	reader
ihren	reader
iklan	box
impressum	box
inbox	box
infolettre	box
inloggen	box
innlogget	box
innskráning	box
inscrire	box
inscrivez-vous	box
instagram	box
iscriviti	box
je	reader
jij	reader
jouw	reader
kami	reader
kirjaudu	box
konto	box
kostenlos	box
langganan	box
linkedin	box
logga	box
logged	box
login	box
lykilorð	box
lösenord	box
mainos	box
masuk	box
meidän	reader
membership	box
nasz	reader
nasze	reader
navigateur	box
newsletter	box
newsletters	box
nieuwsbrief	box
nos	reader
nossa	reader
nosso	reader
nostra	reader
nostro	reader
notre	reader
nous	reader
nuestra	reader
nuestras	reader
nuestro	reader
nuestros	reader
nutzerkonto	box
nutzungsbedingungen	box
nyhedsbrev	box
nyhetsbrev	box
onze	reader
our	reader
passord	box
password	box
passwort	box
paywall	box
personvern	box
pinterest	box
podcast	box
podcasts	box
postfach	box
prenumerant	box
prenumerata	box
prenumerera	box
privacidad	box
privacidade	box
privacy	box
probeabo	box
pubblicità	box
publicidad	box
publicidade	box
publicité	box
předplatné	box
přihlásit	box
reddit	box
registrarse	box
registrati	box
registrieren	box
registriert	box
regístrate	box
reklam	box
reklama	box
reprint	box
reprinted	box
reproduced	box
republish	box
republished	box
s'abonner	box
salasana	box
senha	box
seu	reader
sie	reader
signup	box
sinulle	reader
sinun	reader
siz	reader
sizin	reader
sponsored	box
sua	reader
subscribe	box
subscriber	box
subscribers	box
subscription	box
subscriptions	box
subskrybuj	box
suscribirse	box
suscripción	box
suscriptor	box
suscriptores	box
suscríbete	box
telegram	box
tiktok	box
tilaa	box
tilaaja	box
tilaajille	box
tu	reader
tua	reader
tunnus	box
tuo	reader
tuoi	reader
tus	reader
twoje	reader
twojego	reader
twój	reader
tú	reader
unlimited	box
uns	reader
unser	reader
unsere	reader
unserem	reader
unseren	reader
unsubscribe	box
us	reader
usted	reader
ustedes	reader
uutiskirje	box
uw	reader
você	reader
vocês	reader
vos	reader
vostro	reader
votre	reader
vous	reader
vår	reader
våra	reader
våre	reader
wachtwoord	box
werbung	box
whatsapp	box
you	reader
your	reader
yours	reader
youtube	box
zaloguj	box
áskrifandi	box
áskrift	box
çerez	box
účet	box
üye	box
üyelik	box
şifre	box
аккаунт	box
вам	reader
вас	reader
ваш	reader
ваши	reader
войти	box
вы	reader
зарегистрироваться	box
наш	reader
наши	reader
пароль	box
подписаться	box
подписка	box
подпишитесь	box
підписатися	box
підписка	box
підпишіться	box
рассылка	box
рассылку	box
реклама	box
розсилка	box
увійти	box
إعلان	box
اشترك	box
الاشتراك	box
البريد	box
النشرة	box
حسابك	box
ईमेल	box
न्यूज़लेटर	box
लॉगिन	box
विज्ञापन	box
सब्सक्राइब	box`

/** Words that stand before or for a writer's name, and how they are known: "by\tword". */
export const BYLINE_CUES: string = `a cura di	word
af	word
author	label
authors	label
autor	label
autor:in	word
autorin	label
autorin/autor	word
av	word
by	word
by our correspondent	whole
by our staff reporter	whole
byline	label
compiled by	word
di	word
door	word
editing by	foot
from our correspondent	whole
mit material von	foot
our correspondent	whole
par	word
por	word
posted by	word
published by	word
redaktion	label
report by	foot
reported by	word
reporter	label
reporting by	foot
skrevet av	word
special to	word
staff report	whole
staff reporter	whole
staff writer	whole
tekst	label
text	label
text by	word
texte	label
von	word
with inputs from	foot
with reporting by	foot
writer	label
writing by	foot
written by	word
yazan	label
作者	label
投稿者	word
文	label
記者	label`

/** Names of meta tags and what they hold: "og:title\theadline". */
export const META_NAMES: string = `article.author	author
article.created	published
article.published	published
article:author	author
article:modified	updated
article:modified_time	updated
article:post_modified	updated
article:published	published
article:published_time	published
article:section	section
article_date_original	published
article_date_updated	updated
article_publication_date	published
author	author
bt:pubdate	published
byl	author
citation_author	author
citation_date	published
citation_publication_date	published
cxenseparse:author	author
cxenseparse:recs:publishtime	published
date	published
date.issued	published
date_published	published
datecreated	published
datemodified	updated
datepublished	published
dateupdated	updated
dc.author	author
dc.creator	author
dc.date	published
dc.date.created	published
dc.date.issued	published
dc.date.modified	updated
dc.title	headline
dcsext.author	author
dcterms.created	published
dcterms.creator	author
dcterms.date	published
dcterms.issued	published
dcterms.modified	updated
displaydate	published
gentime	published
last-modified	updated
lastmod	updated
news_authors	author
og:article:author	author
og:article:modified_time	updated
og:article:published_time	published
og:pubdate	published
og:published_time	published
og:site_name	site
og:title	headline
og:updated_time	updated
originalpublicationdate	published
parsely-author	author
parsely-pub-date	published
parsely-section	section
parsely-title	headline
pdate	published
ptime	published
pub_date	published
pubdate	published
publication_date	published
publish-date	published
publish_date	published
publishdate	published
published	published
published-date	published
published_at	published
published_date	published
rbauthors	author
rbpubdate	published
release_date	published
rnews:datepublished	published
sailthru.author	author
sailthru.date	published
sailthru.title	headline
shareaholic:article_author_name	author
shareaholic:article_modified_time	updated
shareaholic:article_published_time	published
timestamp	published
title	headline
twitter:title	headline
utime	updated
vr:author	author
vr:published_time	published`

/** Words of class names and ids, and what such an element is: "sidebar\tside". */
export const CLASS_ROLES: string = `abo	promo
abobox	promo
ad	ad
ads	ad
adslot	ad
adunit	ad
advert	ad
advertisement	ad
advertising	ad
affiliate	ad
anzeige	ad
appeal	promo
article	body
articlebody	body
articledate	date
artikel	body
aside	side
audio	media
author	author
authors	author
autor	author
bio	bio
body	body
bodytext	body
boxout	side
breadcrumb	nav
breadcrumbs	nav
byline	author
bylines	author
caption	caption
captions	caption
carousel	related
categories	label
clarification	correction
cmp	foot
colophon	foot
comment	comment
commentlist	comment
comments	comment
consent	foot
content	body
contributor	author
contributors	author
cookie	foot
cookiebar	foot
cookies	foot
copy	body
copyright	foot
correction	correction
corrections	correction
credit	caption
credits	caption
crosssell	promo
cta	promo
date	date
dateheader	date
dateline	date
datestamp	date
datetime	date
dato	date
datum	date
deck	standfirst
dek	standfirst
dfp	ad
disclaimer	foot
discussion	comment
disqus	comment
donate	promo
donation	promo
drawer	nav
embed	media
entry	body
entrydate	date
erstellt	date
excerpt	standfirst
eyebrow	label
facebook	share
factbox	side
fecha	date
figcaption	caption
follow	share
foot	foot
footer	foot
gallery	caption
gdpr	foot
header	nav
heading	title
headline	title
hed	title
iframe	media
imprint	foot
inbox	promo
info	date
infobar	date
infobox	side
infos	date
inset	side
instagram	media
intro	standfirst
keyword	label
keywords	label
kicker	label
kommentar	comment
kommentare	comment
label	label
lastupdate	date
lastupdated	date
latest	related
lead	standfirst
leadin	standfirst
leadtext	standfirst
lede	standfirst
legal	foot
legend	caption
lightbox	popup
linklist	related
livefyre	comment
main	body
mainmenu	nav
masthead	nav
media	media
membership	promo
menu	nav
meta	date
modal	popup
modified	date
mostpopular	related
mostread	related
nav	nav
navbar	nav
navigation	nav
newsdate	date
newsletter	promo
notification	popup
offer	promo
onetrust	foot
optin	promo
outbrain	ad
overlay	popup
pager	nav
pagination	nav
paragraph	body
partner	ad
paywall	promo
photo	caption
piano	promo
player	media
podcast	media
poll	game
popular	related
popup	popup
post	body
postdate	date
postinfo	date
postmeta	date
promo	promo
promoted	ad
promotion	promo
pubdate	date
publish	date
published	date
pubtime	date
pull	side
pullquote	side
quiz	game
rail	side
rating	game
ratings	game
readmore	related
recent	related
recipe	game
recirc	related
recirculation	related
recommend	related
recommendation	related
recommendations	related
recommended	related
related	related
relatedlinks	related
reply	comment
respond	comment
review	game
rich	body
richtext	body
rubric	label
search	nav
share	share
shareable	share
sharebar	share
sharing	share
sidebar	side
signup	promo
similar	related
skip	nav
slideshow	caption
social	share
socials	share
sponsor	ad
sponsored	ad
stand	date
standfirst	standfirst
story	body
storybody	body
strap	standfirst
subhead	standfirst
subheadline	standfirst
subline	standfirst
subscribe	promo
subscription	promo
subtitle	standfirst
summary	standfirst
taboola	ad
tabs	nav
taglist	label
tags	label
tarih	date
teads	ad
teaser	related
teasers	related
teasertext	standfirst
text	body
time	date
timestamp	date
titel	title
title	title
toolbar	nav
tooltip	popup
topbar	nav
topics	label
trending	related
tweet	media
twitter	share
updated	date
upsell	promo
usercentrics	foot
vcard	author
video	media
vorspann	standfirst
werbung	ad
whatsapp	share
widget	side
wp-caption	caption
writer	author
youtube	media
zeit	date
zergnet	related`

/** Words of captions and credits and where they stand: "photo:\tcredit". */
export const CAPTION_CUES: string = `(afp photo	credit
(ap photo	credit
(courtesy	credit
(file photo	credit
(foto	credit
(image	credit
(photo	credit
(photograph	credit
(picture	credit
/afp	end
/ap	end
/getty	end
/reuters	end
[foto:	mark
[image:	mark
[photo:	mark
[picture:	mark
are pictured	mark
bild:	credit
bildunterschrift	mark
copyright:	credit
credit:	credit
file image	mark
file photo	mark
file picture	mark
foto:	credit
fotos:	credit
getty images	mark
handout photo	mark
handout picture	mark
image credit	credit
image source	mark
image:	credit
in this file	mark
in this handout	mark
in this image	mark
in this photo	mark
in this picture	mark
is pictured	mark
is seen in this	mark
photo by	credit
photo caption:	mark
photo courtesy	credit
photo credit	credit
photo illustration	mark
photo:	credit
photograph by	credit
photograph:	credit
photos:	credit
picture:	credit
seen in this	mark
source:	credit
via ap	end
via getty images	end
via reuters	end
| afp	end
| ap	end
| reuters	end`

// Generated from data/page/*.tsv by scripts/data/page.ts.

/** Month names and their number, a line each: "november\t11". */
export const MONTHS: string = `abendua	12
abr	4
abril	4
abuztua	8
ago	8
agost	8
agosti	8
agosto	8
agu	8
agustus	8
aout	8
août	8
apirila	4
apr	4
aprel	4
april	4
aprile	4
aprili	4
aprilie	4
aprill	4
apríl	4
apríla	4
aprīlis	4
ara	12
aralık	12
aug	8
august	8
augusta	8
augusti	8
augusts	8
augustus	8
augusztus	8
avgust	8
avqust	8
avr	4
avril	4
azaroa	11
ağu	8
ağustos	8
balandis	4
balandžio	4
birželio	6
birželis	6
bře	3
březen	3
března	3
cze	6
czerwca	6
czerwiec	6
dec	12
decembar	12
december	12
decembra	12
decembre	12
decembrie	12
decembris	12
decembro	12
dekabr	12
des	12
desemba	12
desember	12
desembre	12
dets	12
detsember	12
dez	12
dezember	12
dezembro	12
dhjetor	12
dic	12
dicembre	12
diciembre	12
disember	12
disyembre	12
dub	4
duben	4
dubna	4
déc	12
décembre	12
ekaina	6
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
febreiro	2
febrer	2
febrero	2
februar	2
februari	2
februarie	2
february	2
február	2
februára	2
februāris	2
febrúar	2
fev	2
fevereiro	2
fevral	2
fevrier	2
févr	2
février	2
gegužė	5
gegužės	5
gen	1
gener	1
gennaio	1
giu	6
giugno	6
gru	12
grudnia	12
grudzień	12
gruodis	12
gruodžio	12
gush	8
gusht	8
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
hulyo	7
hunyo	6
ian	1
ianuarie	1
iraila	9
iul	7
iulie	7
iun	6
iunie	6
iyul	7
iyun	6
jaan	1
jaanuar	1
jan	1
janar	1
janeiro	1
januar	1
januari	1
januarie	1
january	1
január	1
januára	1
janv	1
janvier	1
janvāris	1
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
julij	7
julio	7
juliol	7
july	7
jun	6
june	6
junho	6
juni	6
junie	6
junij	6
junio	6
juny	6
juuli	7
juuni	6
jänner	1
júl	7
júla	7
július	7
júlí	7
jún	6
júna	6
június	6
júní	6
jūlijs	7
jūnijs	6
kas	11
kasım	11
kesä	6
kesäkuu	6
kesäkuuta	6
kolovoz	8
kolovoza	8
korr	7
korrik	7
kovas	3
kovo	3
kvě	5
květen	5
května	5
kwi	4
kwiecień	4
kwietnia	4
lapkritis	11
lapkričio	11
led	1
leden	1
ledna	1
liepa	7
liepos	7
lip	7
lipanj	6
lipca	7
lipiec	7
lipnja	6
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
maiatza	5
maig	5
maijs	5
maio	5
maj	5
maja	5
mar	3
marca	3
march	3
marec	3
maret	3
marras	11
marraskuu	11
marraskuuta	11
mars	3
marso	3
mart	3
martie	3
marts	3
martxoa	3
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
mája	5
május	5
márc	3
március	3
mär	3
märts	3
märz	3
nis	4
nisan	4
nobyembre	11
noiembrie	11
nov	11
novemba	11
novembar	11
november	11
novembra	11
novembre	11
novembris	11
novembro	11
noviembre	11
noyabr	11
nëntor	11
nóv	11
nóvember	11
oca	1
ocak	1
oct	10
october	10
octobre	10
octombrie	10
octubre	10
ogos	8
okt	10
oktabr	10
oktoba	10
oktobar	10
oktober	10
oktobris	10
oktoober	10
oktubre	10
oktyabr	10
október	10
októbra	10
otsaila	2
ott	10
ottobre	10
out	10
outubro	10
ožujak	3
ožujka	3
paź	10
październik	10
października	10
pebrero	2
prill	4
pro	12
prosinac	12
prosinca	12
prosince	12
prosinec	12
qershor	6
rugpjūtis	8
rugpjūčio	8
rugsėjis	9
rugsėjo	9
rujan	9
rujna	9
sausio	1
sausis	1
sentabr	9
sentyabr	9
sep	9
sept	9
septemba	9
septembar	9
september	9
septembra	9
septembre	9
septembrie	9
septembris	9
septiembre	9
set	9
setembre	9
setembro	9
setiembre	9
settembre	9
setyembre	9
shkurt	2
shtator	9
sie	8
sierpień	8
sierpnia	8
siječanj	1
siječnja	1
spalio	10
spalis	10
srp	8
srpanj	7
srpen	8
srpna	8
srpnja	7
studeni	11
studenoga	11
sty	1
styczeń	1
stycznia	1
svibanj	5
svibnja	5
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
tetor	10
touko	5
toukokuu	5
toukokuuta	5
travanj	4
travnja	4
urria	10
urtarrila	1
uztaila	7
vasario	2
vasaris	2
veebr	2
veebruar	2
velj	2
veljača	2
veljače	2
wrz	9
wrzesień	9
września	9
xaneiro	1
xullo	7
xuño	6
yanvar	1
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
април	4
ақп	2
ақпан	2
бер	3
березень	3
березня	3
вер	9
верасень	9
верасня	9
вересень	9
вересня	9
груд	12
грудень	12
грудня	12
дек	12
декабрь	12
декабря	12
декември	12
дец	12
децембар	12
жел	12
желтоқсан	12
жні	8
жнівень	8
жніўня	8
жовт	10
жовтень	10
жовтня	10
июл	7
июль	7
июля	7
июн	6
июнь	6
июня	6
кас	10
кастрычнік	10
кастрычніка	10
квіт	4
квітень	4
квітня	4
кра	4
красавік	4
красавіка	4
лип	7
липень	7
липня	7
лист	11
листопад	11
листопада	11
лют	2
лютага	2
лютий	2
лютого	2
люты	2
ліп	7
ліпень	7
ліпеня	7
ліс	11
лістапад	11
лістапада	11
май	5
мам	5
мамыр	5
мар	3
март	3
марта	3
мау	6
маусым	6
мая	5
мај	5
нау	3
наурыз	3
нов	11
новембар	11
ное	11
ноември	11
ноя	11
нояб	11
ноябрь	11
ноября	11
окт	10
октобар	10
октомври	10
октябрь	10
октября	10
сак	3
сакавік	3
сакавіка	3
сен	9
сент	9
сентябрь	9
сентября	9
сеп	9
септембар	9
септември	9
серп	8
серпень	8
серпня	8
сне	12
снежань	12
снежня	12
сту	1
студзень	1
студзеня	1
січ	1
січень	1
січня	1
сәу	4
сәуір	4
там	8
тамыз	8
трав	5
травень	5
травня	5
феб	2
фебруар	2
фев	2
февр	2
февраль	2
февраля	2
февруари	2
черв	6
червень	6
червня	6
чэр	6
чэрвень	6
чэрвеня	6
шіл	7
шілде	7
юли	7
юни	6
янв	1
январь	1
января	1
януари	1
јан	1
јануар	1
јануари	1
јул	7
јули	7
јун	6
јуни	6
қаз	10
қазан	10
қар	11
қараша	11
қаң	1
қаңтар	1
қыр	9
қыркүйек	9
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
اپریل	4
اکتبر	10
اکتوبر	10
اګست	8
اگست	8
تموز	7
جنوري	1
جنوری	1
جولائی	7
جولای	7
جون	6
حزيران	6
دسامبر	12
دسمبر	12
ديسمبر	12
سبتمبر	9
ستمبر	9
سپتامبر	9
سپتمبر	9
سېپتمبر	9
شباط	2
فبراير	2
فبروري	2
فروری	2
فوریه	2
فېبروري	2
مئی	5
مارس	3
مارچ	3
مايو	5
مۍ	5
نوامبر	11
نوفمبر	11
نومبر	11
نيسان	4
يناير	1
يوليو	7
يونيو	6
ژانویه	1
ژوئن	6
ژوئیه	7
अक्टूबर	10
अक्टोबर	10
अगस्ट	8
अगस्त	8
अप्रिल	4
अप्रैल	4
एप्रि	4
एप्रिल	4
ऑक्टो	10
ऑक्टोबर	10
ऑग	8
ऑगस्ट	8
जनवरी	1
जाने	1
जानेवारी	1
जुन	6
जुलाई	7
जुलै	7
जून	6
डिसें	12
डिसेंबर	12
डिसेम्बर	12
दिसंबर	12
नवंबर	11
नोभेम्बर	11
नोव्हें	11
नोव्हेंबर	11
फ़रवरी	2
फेब्रु	2
फेब्रुअरी	2
फेब्रुवारी	2
मई	5
मार्च	3
मे	5
सप्टें	9
सप्टेंबर	9
सितंबर	9
सेप्टेम्बर	9
অক্টো	10
অক্টোবর	10
আগ	8
আগস্ট	8
এপ্রি	4
এপ্রিল	4
জানু	1
জানুয়ারি	1
জুন	6
জুল	7
জুলাই	7
ডিসে	12
ডিসেম্বর	12
নভে	11
নভেম্বর	11
ফেব	2
ফেব্রুয়ারি	2
মার্চ	3
মে	5
সেপ	9
সেপ্ট	9
সেপ্টেম্বর	9
ਅਕਤੂ	10
ਅਕਤੂਬਰ	10
ਅਗ	8
ਅਗਸਤ	8
ਅਪ੍ਰੈ	4
ਅਪ੍ਰੈਲ	4
ਜਨ	1
ਜਨਵਰੀ	1
ਜੁਲਾ	7
ਜੁਲਾਈ	7
ਜੂਨ	6
ਦਸੰ	12
ਦਸੰਬਰ	12
ਨਵੰ	11
ਨਵੰਬਰ	11
ਫ਼ਰ	2
ਫ਼ਰਵਰੀ	2
ਮਈ	5
ਮਾਰਚ	3
ਸਤੰ	9
ਸਤੰਬਰ	9
એપ્રિલ	4
ઑક્ટો	10
ઑક્ટોબર	10
ઑગસ્ટ	8
જાન્યુ	1
જાન્યુઆરી	1
જુલાઈ	7
જૂન	6
ડિસે	12
ડિસેમ્બર	12
નવે	11
નવેમ્બર	11
ફેબ્રુ	2
ફેબ્રુઆરી	2
માર્ચ	3
મે	5
સપ્ટે	9
સપ્ટેમ્બર	9
அக்	10
அக்டோபர்	10
ஆக	8
ஆகஸ்ட்	8
ஏப்	4
ஏப்ரல்	4
செப்	9
செப்டம்பர்	9
ஜன	1
ஜனவரி	1
ஜூன்	6
ஜூலை	7
டிச	12
டிசம்பர்	12
நவ	11
நவம்பர்	11
பிப்	2
பிப்ரவரி	2
மார்	3
மார்ச்	3
மே	5
అక్టో	10
అక్టోబర్	10
ఆగ	8
ఆగస్టు	8
ఏప్రి	4
ఏప్రిల్	4
జన	1
జనవరి	1
జులై	7
జూన్	6
డిసెం	12
డిసెంబర్	12
నవం	11
నవంబర్	11
ఫిబ్ర	2
ఫిబ్రవరి	2
మార్చి	3
మే	5
సెప్టెం	9
సెప్టెంబర్	9
ಅಕ್ಟೋ	10
ಅಕ್ಟೋಬರ್	10
ಆಗ	8
ಆಗಸ್ಟ್	8
ಏಪ್ರಿ	4
ಏಪ್ರಿಲ್	4
ಜನ	1
ಜನವರಿ	1
ಜುಲೈ	7
ಜೂನ್	6
ಡಿಸೆಂ	12
ಡಿಸೆಂಬರ್	12
ನವೆಂ	11
ನವೆಂಬರ್	11
ಫೆಬ್ರ	2
ಫೆಬ್ರವರಿ	2
ಮಾರ್ಚ್	3
ಮೇ	5
ಸೆಪ್ಟೆಂ	9
ಸೆಪ್ಟೆಂಬರ್	9
ഏപ്രി	4
ഏപ്രിൽ	4
ഒക്ടോ	10
ഓഗ	8
ഓഗസ്റ്റ്	8
ജനു	1
ജനുവരി	1
ജൂലൈ	7
ജൂൺ	6
ഡിസം	12
ഡിസംബർ	12
നവം	11
നവംബർ	11
ഫെബ്രു	2
ഫെബ്രുവരി	2
മാർ	3
മാർച്ച്	3
മേയ്	5
സെപ്റ്റം	9
സെപ്റ്റംബർ	9
ඇසළ	7
ඉල්	11
උඳුවප්	12
දුරුතු	1
නවම්	2
නිකිණි	8
පොසොන්	6
බක්	4
බිනර	9
මැදින්	3
වප්	10
වෙසක්	5
ก.ค	7
ก.พ	2
ก.ย	9
กรกฎาคม	7
กันยายน	9
กุมภาพันธ์	2
ต.ค	10
ตุลาคม	10
ธ.ค	12
ธันวาคม	12
พ.ค	5
พ.ย	11
พฤศจิกายน	11
พฤษภาคม	5
ม.ค	1
มกราคม	1
มิ.ย	6
มิถุนายน	6
มี.ค	3
มีนาคม	3
ส.ค	8
สิงหาคม	8
เม.ย	4
เมษายน	4
ກັນຍາ	9
ກຸມພາ	2
ກໍລະກົດ	7
ຕຸລາ	10
ທັນວາ	12
ພະຈິກ	11
ພຶດສະພາ	5
ມັງກອນ	1
ມິຖຸນາ	6
ມີນາ	3
ສິງຫາ	8
ເມສາ	4
စက်	9
စက်တင်ဘာ	9
ဇန်	1
ဇန်နဝါရီ	1
ဇူ	7
ဇူလိုင်	7
ဇွန်	6
ဒီ	12
ဒီဇင်ဘာ	12
နို	11
နိုဝင်ဘာ	11
ဖေ	2
ဖေဖော်ဝါရီ	2
မတ်	3
မေ	5
အောက်	10
အောက်တိုဘာ	10
ဧပြီ	4
ဩဂုတ်	8
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
სექტემბერი	9
ማርች	3
ሜይ	5
ሴፕቴ	9
ሴፕቴምበር	9
ኖቬም	11
ኖቬምበር	11
ኤፕሪ	4
ኤፕሪል	4
ኦክቶ	10
ኦክቶበር	10
ኦገስ	8
ኦገስት	8
ዲሴም	12
ዲሴምበር	12
ጁላይ	7
ጁን	6
ጃን	1
ጃንዋሪ	1
ፌብ	2
ፌብሩዋሪ	2
កក្កដា	7
កញ្ញា	9
កុម្ភៈ	2
តុលា	10
ធ្នូ	12
មករា	1
មិថុនា	6
មីនា	3
មេសា	4
វិច្ឆិកា	11
សីហា	8
ឧសភា	5`

/** Month names of the solar calendar of Iran and Afghanistan and their number, a line each. */
export const SOLAR_MONTHS: string = `آبان	8
آذر	9
اردیبهشت	2
اسد	5
اسفند	12
بهمن	11
تیر	4
ثور	2
جدی	10
جوزا	3
حمل	1
حوت	12
خرداد	3
دلو	11
دی	10
سرطان	4
سنبله	6
شهریور	6
عقرب	8
فروردین	1
قوس	9
مرداد	5
مهر	7
میزان	7`

/** Names of weekdays and, where it is clear, their ISO number, a line each: "friday\t5". */
export const WEEKDAYS: string = `ahad	7
alhamisi
antradienis	2
asteartea	2
asteazkena	3
astelehena	1
bazar	7
biyernes	5
ceturtd
ceturtdiena	4
chorshanba	3
cmt
cs
csütörtök
cum
cuma
cumartesi
czw
czwartek
cümə	5
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
dushanba	1
dv
esmaspäev	1
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
huwebes	4
hétfő
igandea	7
ijumaa
isnin	1
jeu
jeudi	4
joi
jue
jueves	4
jum
juma	5
jumaat	5
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
ketvirtadienis	4
khamis	4
kolmapäev	3
la
larunbata	6
lau
lauantai
laugardagur
laupäev	6
linggo	7
lun
lundi	1
lunedì	1
lunes	1
luni
luns	1
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
miyerkules	3
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
mércores	3
ne
nedelja	7
nedeľa	7
nedjelja	7
neděle
neljapäev	4
niedz
niedziela
ons
onsdag
osteguna	4
ostirala	5
otrdiena	2
payshanba	4
paz
pazar
pazartesi
pe
penktadienis	5
per
perjantai
perşembe
petak	5
petek	5
piatok	5
piektd
piektdiena	5
pirmadienis	1
pirmd
pirmdiena	1
piątek
po
pon
pondelok	1
pondělí
ponedeljek	1
ponedjeljak	1
poniedziałek
pt
pzt
pá
pátek
péntek
pühapäev	7
qua
qui
rab
rabu
reede	5
sa
sab
sabado	6
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
sekmadienis	7
sel
selasa
sen
senin
seshanba	2
sestd
sestdiena	6
sex
shanba	6
so
sob
sobota
sondag
sonntag	7
sreda	3
srijeda	3
st
streda	3
středa
su
subota	6
sun	7
sunday	7
sunnudagur
sunnuntai
svētd
svētdiena	7
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
teisipäev	2
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
torek	2
tors
torsdag
torstai
trečiadienis	3
trešd
trešdiena	3
tue	2
tues	2
tuesday	2
utorak	2
utorok	2
vasárnap
ven
vendredi	5
venerdì	5
venres	5
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
xoves	4
yakshanba	7
za
zaterdag
zo
zondag
çar
çarşamba
çərşənbə	3
út
úterý
þri
þriðjudagur
četrtek	4
četvrtak	4
čt
čtvrtek
śr
środa
şənbə	6
šeštadienis	6
štvrtok	4
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
аў
аўторак	2
ба
баасан	5
бейсенбі	4
бейш
бейшемби	4
бс
бя
бямба	6
воскресенье
вс
вт
вто
вторник
вівторок
да
даваа	1
дс
дүй
дүйсенбі	1
дүйшөмбү	1
жек
жексенбі	7
жекшемби	7
жм
жс
жума	5
жұма	5
ишемби	6
ишм
лх
лхагва	3
мя
мягмар	2
нд
нед
недела	7
неделя	7
недеља	7
неділя
ня
нядзеля	7
ням	7
пʼятниця
панядзелак	1
пет
петак	5
петок	5
петък	5
пн
пон
понеделник	1
понедельник
понедељак	1
понеділок
пт
пятница
пятніца	5
пү
пүрэв	4
саб
сабота	6
сб
сейсенбі	2
сенбі	6
серада	3
середа
ср
сре
среда
сряда	3
сс
суб
суббота
субота
събота	6
сәрсенбі	3
уто
уторак	2
чацвер	4
чет
четвер
четверг
четвртак	4
четврток	4
четвъртък	4
чт
чц
шарш
шаршемби	3
шейш
шейшемби	2
اتوار	7
اونۍ	6
بدھ	3
جمعرات	4
جمعه	5
جمعہ	5
درېنۍ	2
دونۍ	1
منگل	2
يونۍ	7
پينځنۍ	4
پیر	1
څلرنۍ	3
ہفتہ	6
आइत
आइतबार	7
गुरु
गुरुवार	4
बिहि
बिहिबार	4
बुध
बुधबार	3
बुधवार	3
मंगळ
मंगळवार	2
मङ्गल
मङ्गलबार	2
रवि
रविवार	7
शनि
शनिबार	6
शनिवार	6
शुक्र
शुक्रबार	5
शुक्रवार	5
सोम
सोमबार	1
सोमवार	1
বুধ
বুধবার	3
বৃহস্পতি
বৃহস্পতিবার	4
মঙ্গল
মঙ্গলবার	2
রবি
রবিবার	7
শনি
শনিবার	6
শুক্র
শুক্রবার	5
সোম
সোমবার	1
ਐਤ
ਐਤਵਾਰ	7
ਬੁੱਧ
ਬੁੱਧਵਾਰ	3
ਮੰਗਲ
ਮੰਗਲਵਾਰ	2
ਵੀਰ
ਵੀਰਵਾਰ	4
ਸ਼ਨੀ
ਸ਼ਨੀਵਾਰ	6
ਸ਼ੁੱਕਰ
ਸ਼ੁੱਕਰਵਾਰ	5
ਸੋਮ
ਸੋਮਵਾਰ	1
ગુરુ
ગુરુવાર	4
બુધ
બુધવાર	3
મંગળ
મંગળવાર	2
રવિ
રવિવાર	7
શનિ
શનિવાર	6
શુક્ર
શુક્રવાર	5
સોમ
સોમવાર	1
சனி	6
செவ்
செவ்வாய்	2
ஞாயி
ஞாயிறு	7
திங்
திங்கள்	1
புத
புதன்	3
வியா
வியாழன்	4
வெள்
வெள்ளி	5
ఆది
ఆదివారం	7
గురు
గురువారం	4
బుధ
బుధవారం	3
మంగళ
మంగళవారం	2
శని
శనివారం	6
శుక్ర
శుక్రవారం	5
సోమ
సోమవారం	1
ಗುರು
ಗುರುವಾರ	4
ಬುಧ
ಬುಧವಾರ	3
ಭಾನು
ಭಾನುವಾರ	7
ಮಂಗಳ
ಮಂಗಳವಾರ	2
ಶನಿ
ಶನಿವಾರ	6
ಶುಕ್ರ
ಶುಕ್ರವಾರ	5
ಸೋಮ
ಸೋಮವಾರ	1
ചൊവ്വ
ഞായർ
തിങ്കൾ
ബുധൻ
വെള്ളി
വ്യാഴം
ശനി
අඟහ
අඟහරුවාදා	2
ඉරිදා	7
බදාදා	3
සඳුදා	1
සිකු
සිකුරාදා	5
සෙන
සෙනසුරාදා	6
จันทร์
พฤหัส
พุธ
วันจันทร์	1
วันพฤหัสบดี	4
วันพุธ	3
วันศุกร์	5
วันอังคาร	2
วันอาทิตย์	7
วันเสาร์	6
ศุกร์
อังคาร
อาทิตย์
เสาร์
ຈັນ
ພະຫັດ
ພຸດ
ວັນຈັນ	1
ວັນພະຫັດ	4
ວັນພຸດ	3
ວັນສຸກ	5
ວັນອັງຄານ	2
ວັນອາທິດ	7
ວັນເສົາ	6
ສຸກ
ອັງຄານ
ອາທິດ
ເສົາ
ကြာသပတေး	4
စနေ	6
တနင်္ဂနွေ	7
တနင်္လာ	1
ဗုဒ္ဓဟူး	3
သောကြာ	5
အင်္ဂါ	2
ሐሙስ	4
ማክሰ
ማክሰኞ	2
ረቡዕ	3
ሰኞ	1
ቅዳሜ	6
እሑድ	7
ዓርብ	5
ចន្ទ	1
ពុធ	3
ព្រហ
ព្រហស្បតិ៍	4
សុក្រ	5
សៅរ៍	6
អង្គារ	2
អាទិត្យ	7`

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
actualizat	updated
aggiornato	updated
aktualisiert	updated
aktualizacja	updated
aktualizováno	updated
am	filler
at	filler
atjaunots	updated
atnaujinta	updated
atualizado	updated
avaldatud	published
ažurirano	updated
bearbeitet	updated
bijgewerkt	updated
chủ nhật	filler
corrected	updated
created	published
creato	published
cập nhật	updated
cập nhật lúc	updated
d	filler
data publikacji	published
date	published
datum	published
den	filler
dernière mise à jour	updated
diperbaharui	updated
diperbarui	updated
dipublikasikan	published
dodano	published
edited	updated
erschienen	published
erstellt	published
et	filler
first posted	published
first published	published
frissítve	updated
gepubliceerd	published
geändert	updated
giriş	published
güncelleme	updated
güncellenme	updated
issued	published
julkaistu	published
közzétéve	published
last changed	updated
last edited	updated
last modified	updated
last update	updated
last updated	updated
lastupdate	updated
le	filler
letzte aktualisierung	updated
lisätty	published
megjelent	published
mis à jour	updated
mise à jour	updated
modified	updated
modifié	updated
ngày	filler
ngày đăng	published
năm	filler
objavljen	published
objavljeno	published
on	filler
online seit	published
opdateret	updated
oppdatert	updated
opublikowano	published
originally published	published
posted	published
pubblicato	published
publicada	published
publicado	published
publicat	published
publication date	published
publicerad	published
publiceret	published
publicēts	published
publikováno	published
publikuar më	published
publikuota	published
publisert	published
published	published
published in	published
publié	published
publié le	published
päivitetty	updated
përditësuar	updated
release date	published
released	published
revised	updated
stand	updated
terbit	published
this article was published	published
thứ ba	filler
thứ bảy	filler
thứ hai	filler
thứ năm	filler
thứ sáu	filler
thứ tư	filler
uhr	filler
ultima modifica	updated
ultimo aggiornamento	updated
um	filler
upd	updated
updated	updated
uploaded	published
uppdaterad	updated
uuendatud	updated
veröffentlicht	published
vom	filler
von	filler
yayın tarihi	published
yayınlanma	published
zaktualizowano	updated
zveřejněno	published
à	filler
às	filler
đã đăng	published
đăng lúc	published
δημοσίευση	published
δημοσιεύθηκε	published
ενημερώθηκε	updated
τελευταία ενημέρωση	updated
ажурирано	updated
г	filler
года	filler
дата публикации	published
обновлено	updated
објављено	published
оновлено	updated
опубликовано	published
опубліковано	published
публикувано	published
р	filler
року	filler
עודכן	updated
פורסם	published
آخر تحديث	updated
الساعة	filler
انتشار	published
به روز رسانی	updated
تاريخ النشر	published
تاریخ	published
تاریخ انتشار	published
تحديث	updated
تم النشر	published
تم نشره	published
ساعت	filler
نشر	published
نشر في	published
کو	filler
अपडेट	updated
अपडेटेड	updated
पब्लिश	published
प्रकाशित	published
আপডেট	updated
প্রকাশ	published
প্রকাশিত	published
อัปเดต	updated
อัพเดท	updated
เผยแพร่	published
公開	published
公開日	published
发布于	published
发布日期	published
发布时间	published
投稿日	published
掲載日	published
更新	updated
更新日	updated
更新时间	updated
更新時間	updated
最終更新	updated
最終更新日	updated
発行	published
発表日	published
發布時間	published
게시	published
기사입력	published
등록	published
송고	published
수정	updated
업데이트	updated
입력	published
작성일	published
최종수정	updated`

/** How a sentence begins that says when the page was published, a line each. */
export const POSTED_LINES: string = `artykuł opublikowano
ce billet a été publié
cet article a été publié
cette entrée a été publiée
der beitrag wurde
detta inlägg publicerades
dette indlæg blev udgivet
dette innlegget ble publisert
dieser artikel ist erschienen
dieser artikel wurde
dieser beitrag wurde
dieser eintrag wurde
dit artikel is gepubliceerd
dit bericht werd geplaatst
esta entrada foi publicada
esta entrada fue publicada
esta entrada se publicó
este artigo foi publicado
este artículo fue publicado
questo articolo è stato pubblicato
questo articolo è stato scritto
this article was first published
this article was originally published
this article was published
this entry was posted
this entry was written
this post was posted
this post was published
this post was written
this story was first published
this story was originally published
this story was published
эта запись была опубликована`

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
article:created	published
article:modified	updated
article:modified_date	updated
article:modified_time	updated
article:post_modified	updated
article:publication_date	published
article:publicationdate	published
article:published	published
article:published_date	published
article:published_time	published
article:section	section
article:updated_time	updated
article_date	published
article_date_original	published
article_date_updated	updated
article_publication_date	published
author	author
bt:pubdate	published
byl	author
citation_author	author
citation_date	published
citation_publication_date	published
content_create_date	published
created	published
cxenseparse:author	author
cxenseparse:recs:publishtime	published
date	published
date-published	published
date.created	published
date.issued	published
date.modified	updated
date_created	published
date_modified	updated
date_published	published
datecreated	published
datemodified	updated
dateposted	published
datepublished	published
dateupdated	updated
dc.author	author
dc.created	published
dc.creator	author
dc.date	published
dc.date.created	published
dc.date.issued	published
dc.date.modified	updated
dc.date.publication	published
dc.issued	published
dc.modified	updated
dc.title	headline
dc:created	published
dc:date	published
dc:modified	updated
dcterms.created	published
dcterms.creator	author
dcterms.date	published
dcterms.issued	published
dcterms.modified	updated
displaydate	published
doc_date	published
firstpublishdate	published
firstpublished	published
last-modified	updated
last-updated	updated
last_modified	updated
lastmod	updated
lastupdated	updated
mediator_published_time	published
moddate	updated
modificationdate	updated
modified	updated
modified_time	updated
news_authors	author
og:article:author	author
og:article:modified_time	updated
og:article:published	published
og:article:published_time	published
og:datepublished	published
og:modified_time	updated
og:pubdate	published
og:publish_date	published
og:published_time	published
og:regdate	published
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
pub-date	published
pub_date	published
pubdate	published
publication_date	published
publicationdate	published
publish-date	published
publish-time	published
publish_date	published
publish_time	published
publishdate	published
published	published
published-date	published
published_at	published
published_date	published
published_time	published
publisheddate	published
publishtime	published
pubtime	published
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
twt-published-at	published
updated	updated
updated_at	updated
utime	updated
video:release_date	published
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
articlemeta	date
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
metainfo	date
modal	popup
modified	date
mostpopular	related
mostread	related
nav	nav
navbar	nav
navigation	nav
newsdate	date
newsletter	promo
newsmeta	date
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
postmetadata	date
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
timedata	date
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

// Generated from data/place/*.tsv by scripts/data/place.ts.

/** Words for a district or province that stand beside its name, in small letters: "district". */
export const AREA_WORDS: ReadonlySet<string> = new Set(`agency
borough
canton
commune
counties
county
department
district
districts
division
emirate
governorate
krai
municipality
oblast
parish
prefecture
province
provinces
raion
rayon
region
regions
republic
state
states
subdistrict
taluk
taluka
tehsil
territory
township
upazila
voivodeship`.split('\n'))

/** Kinds of area that may end an area's name: "Homs Governorate". */
export const SUFFIX_WORDS: ReadonlySet<string> = new Set(`county
district
governorate
municipality
oblast
parish
prefecture
province
raion
region
krai
township
voivodeship`.split('\n'))

/** GeoNames id of the place usually meant by a name that a larger one bears too: "Washington". */
export const USUAL_PLACES: ReadonlyMap<string, number> = new Map(
  [["new york",5128581],["washington",4140963]],
)

/** Words for a town or part of one, in small letters: "village". */
export const TOWN_WORDS: ReadonlySet<string> = new Set(`area
camp
capital
city
hamlet
locality
neighborhood
neighbourhood
outskirts
port
settlement
suburb
suburbs
town
village`.split('\n'))

/** Last words of the names of roads, waters and heights: "Street", "River". */
export const HEAD_WORDS: ReadonlySet<string> = new Set(`Ave
Ave.
Avenue
Bay
Beach
Blvd.
Boulevard
Bridge
Bypass
Canal
Canyon
Creek
Dam
Desert
Dr.
Drive
Expressway
Falls
Forest
Glacier
Gulf
Harbor
Harbour
Heights
Highway
Hills
Island
Islands
Lake
Lane
Mountain
Mountains
Park
Parkway
Pass
Peninsula
Plateau
Plaza
Rd
Rd.
Reservoir
River
Road
Sea
Square
St
St.
Strait
Street
Terrace
Trail
Turnpike
Valley`.split('\n'))

/** Words before a person's name, in small letters: "gen.", "mayor". */
export const TITLE_WORDS: ReadonlySet<string> = new Set(`ambassador
archbishop
attorney
aunt
ayatollah
bishop
brig
brig.
brigadier
brother
capt
capt.
captain
chairman
chancellor
chief
coach
col
col.
colonel
commander
commissioner
congressman
congresswoman
councilman
councilwoman
deputy
detective
director
dr
dr.
father
gen
gen.
general
gov
gov.
governor
imam
judge
justice
king
lady
lieutenant
lord
lt
lt.
maj
maj.
major
maulana
mayor
minister
miss
mr
mr.
mrs
mrs.
ms
ms.
mullah
officer
pope
premier
president
prince
princess
prof
prof.
professor
queen
rep
rep.
representative
rev
rev.
secretary
sen
sen.
senator
sergeant
sgt
sgt.
sheik
sheikh
sheriff
sir
sister
spokesman
spokesperson
spokeswoman
superintendent
uncle`.split('\n'))

/** Prepositions that a place follows. */
export const IN_WORDS: ReadonlySet<string> = new Set(`across
along
around
at
between
beyond
from
in
inside
into
near
off
outside
through
throughout
to
toward
towards
via
within`.split('\n'))

/** Words that part a place: "northern". */
export const DIRECTION_WORDS: ReadonlySet<string> = new Set(`central
downtown
east
eastern
greater
lower
mainland
north
north-east
north-eastern
north-west
north-western
northeast
northeastern
northern
northwest
northwestern
south
south-east
south-eastern
south-west
south-western
southeast
southeastern
southern
southwest
southwestern
upper
west
western`.split('\n'))

/** Verbs whose subject is somebody, so that a place's name before them stands for its government. */
export const SAY_WORDS: ReadonlySet<string> = new Set(`accuse
accused
accuses
agreed
agrees
announced
announces
backed
backs
believes
blamed
blames
called
calls
claim
claimed
claims
condemned
condemns
considers
demanded
demands
denied
denies
deny
expelled
expressed
fears
had
has
hopes
insisted
insists
is
maintains
ordered
plans
pledged
pledges
recalled
recognised
recognized
recognizes
refused
refuses
reject
rejected
rejects
said
say
says
sees
signed
supported
supports
threatened
told
urge
urged
urges
vowed
vows
wanted
wants
warn
warned
warns
was
will
would`.split('\n'))

/** Verbs, as lemmas, whose object is somebody: "told Kyiv". */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set(`accuse
address
ask
assist
back
blame
call
condemn
criticize
criticise
demand
give
grant
help
lend
notify
offer
order
pay
persuade
praise
press
pressure
promise
reassure
request
sanction
sell
send
support
tell
thank
threaten
urge
warn
welcome
assure
inform
join
rebuke
sue`.split('\n'))

/** Gatherings at which things are said and signed: "summit". */
export const MEETING_WORDS: ReadonlySet<string> = new Set(`assembly
briefing
ceremony
conference
congress
consultations
convention
debate
dialogue
forum
gathering
hearing
meeting
meetings
negotiations
rally
seminar
session
sitting
summit
talks
tour
trip
visit
vote
workshop`.split('\n'))

/** Capitals by their state, alpha-3. */
export const CAPITALS: ReadonlyMap<string, Capital> = new Map(
  `ABW|Oranjestad|3577154|12.52398|-70.02703|
AFG|Kabul|1138958|34.52813|69.17233|Kabul
AGO|Luanda|2240449|-8.83682|13.23432|Luanda
AIA|The Valley|3573374|18.21704|-63.05783|The Valley
ALA|Mariehamn|3041732|60.09726|19.93481|Mariehamn
ALB|Tirana|3183875|41.3275|19.81889|Tirana
AND|Andorra la Vella|3041563|42.50779|1.52109|Andorra la Vella
ARE|Abu Dhabi|292968|24.45118|54.39696|Abu Dhabi
ARG|Buenos Aires|3435910|-34.61315|-58.37723|Buenos Aires F.D.
ARM|Yerevan|616052|40.18111|44.51361|Yerevan
ASM|Pago Pago|5881576|-14.27806|-170.7025|Eastern District
ATF|Port-aux-Français|1546102|-49.34916|70.21937|Kerguelen
ATG|Saint John’s|3576022|17.12096|-61.84329|Saint John Parish
AUS|Canberra|2172517|-35.28346|149.12807|Australian Capital Territory
AUT|Vienna|2761369|48.20849|16.37208|Vienna
AZE|Baku|587084|40.37767|49.89201|Baki
BDI|Gitega|426272|-3.42708|29.92463|Gitega
BEL|Brussels|2800866|50.85045|4.34878|Brussels Capital
BEN|Porto-Novo|2392087|6.49646|2.60359|Ouémé
BES|Kralendijk|3513563|12.15|-68.26667|Bonaire
BFA|Ouagadougou|2357048|12.36566|-1.53388|Centre
BGD|Dhaka|1185241|23.7104|90.40744|Dhaka Division
BGR|Sofia|727011|42.69751|23.32415|Sofia-Capital
BHR|Manama|290340|26.22787|50.58565|Manama
BHS|Nassau|3571824|25.05823|-77.34306|New Providence
BIH|Sarajevo|3191281|43.84864|18.35644|Federation of B&H
BLM|Gustavia|3579132|17.89618|-62.84978|
BLR|Minsk|625144|53.9|27.56667|Minsk City
BLZ|Belmopan|3582672|17.25|-88.76667|Cayo District
BMU|Hamilton|3573197|32.2949|-64.78303|Hamilton city
BOL|Sucre|3903987|-19.03332|-65.26274|Chuquisaca Department
BRA|Brasília|3469058|-15.77972|-47.92972|Federal District
BRB|Bridgetown|3374036|13.10732|-59.62021|Saint Michael
BRN|Bandar Seri Begawan|1820906|4.89035|114.94006|Brunei-Muara District
BTN|Thimphu|1252416|27.46609|89.64191|Thimphu District
BWA|Gaborone|933773|-24.65451|25.90859|Gaborone
CAF|Bangui|2389853|4.36122|18.55496|Bangui
CAN|Ottawa|6094817|45.41117|-75.69812|Ontario
CCK|West Island|7304591|-12.15681|96.82251|
CHE|Bern|2661552|46.94809|7.44744|Bern
CHL|Santiago|3871336|-33.45694|-70.64827|Santiago Metropolitan
CHN|Beijing|1816670|39.9075|116.39723|Beijing
CIV|Yamoussoukro|2279755|6.82055|-5.27674|Lacs District
CMR|Yaoundé|2220957|3.86667|11.51667|Centre
COD|Kinshasa|2314302|-4.32758|15.31357|Kinshasa
COG|Brazzaville|2260535|-4.26613|15.28318|Brazzaville
COK|Avarua|4035715|-21.2075|-159.77545|Rarotonga
COL|Bogotá|3688689|4.60971|-74.08175|Bogota D.C.
COM|Moroni|921772|-11.70216|43.25506|Grande Comore
CPV|Praia|3374333|14.93152|-23.51254|Praia
CRI|San José|3621849|9.93333|-84.08333|San José
CUB|Havana|3553478|23.13302|-82.38304|Havana
CUW|Willemstad|3513090|12.12246|-68.88641|
CXR|Flying Fish Cove|2078127|-10.42172|105.67912|
CYM|George Town|3580661|19.2866|-81.37436|George Town
CYP|Nicosia|146268|35.17531|33.3642|Nicosia
CZE|Prague|3067696|50.08804|14.42076|Prague
DEU|Berlin|2950159|52.52437|13.41053|State of Berlin
DJI|Djibouti|223817|11.58901|43.14503|Djibouti
DMA|Roseau|3575635|15.30174|-61.38808|Saint George Parish
DNK|Copenhagen|2618425|55.67594|12.56553|Capital Region
DOM|Santo Domingo|3492908|18.47186|-69.89232|Nacional
DZA|Algiers|2507480|36.73225|3.08746|Algiers
ECU|Quito|3652462|-0.22985|-78.52495|Pichincha
EGY|Cairo|360630|30.06263|31.24967|Cairo
ERI|Asmara|343300|15.33805|38.93184|Maekel
ESP|Madrid|3117735|40.4165|-3.70256|Madrid
EST|Tallinn|588409|59.43696|24.75353|Harjumaa
ETH|Addis Ababa|344979|9.02497|38.74689|Addis Ababa
FIN|Helsinki|658225|60.16952|24.93545|Uusimaa
FJI|Suva|2198148|-18.13683|178.42531|Central
FLK|Stanley|3426691|-51.69382|-57.85701|
FRA|Paris|2988507|48.85341|2.3488|Île-de-France
FRO|Tórshavn|2611396|62.00973|-6.77164|Streymoy
FSM|Palikir - National Government Center|2081986|6.92477|158.16109|Pohnpei State
GAB|Libreville|2399697|0.39241|9.45356|Estuaire
GBR|London|2643743|51.50853|-0.12574|England
GEO|Tbilisi|611717|41.69411|44.83368|Tbilisi
GGY|Saint Peter Port|3042287|49.45981|-2.53527|St Peter Port
GHA|Accra|2306104|5.55602|-0.1969|Greater Accra
GIB|Gibraltar|2411585|36.14474|-5.35257|
GIN|Conakry|2422465|9.53795|-13.67729|Conakry
GLP|Basse-Terre|3579732|15.99714|-61.73214|Guadeloupe
GMB|Banjul|2413876|13.45274|-16.57803|Banjul
GNB|Bissau|2374775|11.86357|-15.59767|Bissau
GNQ|Malabo|2309527|3.75578|8.78166|Bioko Norte
GRC|Athens|264371|37.98376|23.72784|Attica
GRD|Saint George's|3579925|12.05288|-61.75226|Saint George Parish
GRL|Nuuk|3421319|64.18347|-51.72157|Sermersooq
GTM|Guatemala City|3598132|14.64072|-90.51327|Guatemala
GUF|Cayenne|3382160|4.93333|-52.33333|Guyane
GUM|Hagåtña|4044012|13.47567|144.74886|Hagatna
GUY|Georgetown|3378644|6.80448|-58.15527|Demerara-Mahaica
HKG|Hong Kong|1819729|22.27832|114.17469|Central and Western
HND|Tegucigalpa|3600949|14.0818|-87.20681|Francisco Morazán Department
HRV|Zagreb|3186886|45.81444|15.97798|Zagreb
HTI|Port-au-Prince|3718426|18.54349|-72.33881|Ouest
HUN|Budapest|3054643|47.49835|19.04045|Budapest
IDN|Jakarta|1642911|-6.21462|106.84513|Jakarta
IMN|Douglas|3042237|54.15|-4.48333|Douglas
IND|New Delhi|1261481|28.63576|77.22445|Delhi
IRL|Dublin|2964574|53.33306|-6.24889|Leinster
IRN|Tehran|112931|35.69439|51.42151|Tehran
IRQ|Baghdad|98182|33.34058|44.40088|Baghdad
ISL|Reykjavík|3413829|64.13548|-21.89541|Capital Region
ITA|Rome|3169070|41.89193|12.51133|Lazio
JAM|Kingston|3489854|17.99702|-76.79358|Kingston
JEY|Saint Helier|3042091|49.18804|-2.10491|St Helier
JOR|Amman|250441|31.95522|35.94503|Amman
JPN|Tokyo|1850147|35.6895|139.69171|Tokyo
KAZ|Astana|1526273|51.1801|71.44598|Astana
KEN|Nairobi|184745|-1.28333|36.81667|Nairobi County
KGZ|Bishkek|1528675|42.87|74.59|Bishkek
KHM|Phnom Penh|1821306|11.56245|104.91601|Phnom Penh
KIR|Tarawa|2110257|1.3278|172.97696|Gilbert Islands
KNA|Basseterre|3575551|17.2955|-62.72499|Saint George Basseterre
KOR|Seoul|1835848|37.566|126.9784|Seoul
KWT|Kuwait City|285787|29.36972|47.97833|Al Asimah
LAO|Vientiane|1651944|17.96667|102.6|Vientiane Prefecture
LBN|Beirut|276781|33.89332|35.50157|Beirut
LBR|Monrovia|2274895|6.30054|-10.7969|Montserrado County
LBY|Tripoli|2210247|32.88743|13.18733|Tripoli
LCA|Castries|3576812|13.9957|-61.00614|Castries
LIE|Vaduz|3042030|47.14151|9.52154|Vaduz
LKA|Colombo|1248991|6.93548|79.84868|Western Province
LSO|Maseru|932505|-29.31667|27.48333|Maseru District
LTU|Vilnius|593116|54.68916|25.2798|Vilnius
LUX|Luxembourg|2960316|49.61167|6.13|Luxembourg
LVA|Riga|456172|56.946|24.10589|Riga
MAC|Macau|1821274|22.20056|113.54611|
MAF|Marigot|3578851|18.06819|-63.08302|
MAR|Rabat|2538475|34.01325|-6.83255|Rabat-Salé-Kénitra
MCO|Monaco|2993458|43.73718|7.42145|Municipality of Monaco
MDA|Chisinau|618426|47.00556|28.8575|Chișinău Municipality
MDG|Antananarivo|1070940|-18.91368|47.53613|Analamanga
MDV|Male|1282027|4.17521|73.50916|Kaafu Atoll
MEX|Mexico City|3530597|19.42847|-99.12766|Mexico City
MHL|Majuro|2113779|7.08971|171.38027|Majuro Atoll
MKD|Skopje|785842|41.99646|21.43141|Grad Skopje
MLI|Bamako|2460596|12.65|-8|Bamako
MLT|Valletta|2562305|35.89968|14.5148|Valletta
MMR|Nay Pyi Taw|6611854|19.745|96.12972|Nay Pyi Taw
MNE|Podgorica|3193044|42.44111|19.26361|Podgorica
MNG|Ulan Bator|2028462|47.90771|106.88324|Ulaanbaatar
MNP|Saipan|7828758|15.21233|145.7545|Saipan
MOZ|Maputo|1040652|-25.96553|32.58322|Maputo City
MRT|Nouakchott|2377450|18.08581|-15.9785|
MSR|Plymouth|3578069|16.70555|-62.21292|Saint Anthony
MTQ|Fort-de-France|3570675|14.60365|-61.07418|Martinique
MUS|Port Louis|934154|-20.16194|57.49889|Port Louis
MWI|Lilongwe|927967|-13.96692|33.78725|Central Region
MYS|Kuala Lumpur|1735161|3.1412|101.68653|Kuala Lumpur
MYT|Mamoudzou|921815|-12.78234|45.22878|Mamoudzou
NAM|Windhoek|3352136|-22.55941|17.08323|Khomas Region
NCL|Nouméa|2139521|-22.27407|166.44884|South Province
NER|Niamey|2440485|13.51366|2.1098|Niamey
NFK|Kingston|2161314|-29.05459|167.96628|
NGA|Abuja|2352778|9.05785|7.49508|FCT
NIC|Managua|3617763|12.13282|-86.2504|Managua Department
NIU|Alofi|4036284|-19.05294|-169.91957|
NLD|Amsterdam|2759794|52.37403|4.88969|North Holland
NOR|Oslo|3143244|59.91273|10.74609|Oslo
NPL|Kathmandu|1283240|27.70169|85.3206|Bagmati Province
NRU|Yaren|7626461|-0.55085|166.9252|Yaren District
NZL|Wellington|2179537|-41.28664|174.77557|Wellington Region
OMN|Muscat|287286|23.58413|58.40778|Muscat
PAK|Islamabad|1176615|33.72148|73.04329|Islamabad
PAN|Panamá|3703443|8.9936|-79.51973|Panamá
PCN|Adamstown|4030723|-25.06597|-130.10147|
PER|Lima|3936456|-12.04318|-77.02824|Lima Province
PHL|Manila|1701668|14.6042|120.9822|National Capital Region
PLW|Ngerulmud|8063361|7.50077|134.6238|Melekeok
PNG|Port Moresby|2088122|-9.47723|147.15089|National Capital
POL|Warsaw|756135|52.22977|21.01178|Mazovia
PRI|San Juan|4568127|18.46633|-66.10572|San Juan
PRK|Pyongyang|1871859|39.03385|125.75432|Pyongyang
PRT|Lisbon|2267057|38.71667|-9.13333|Lisbon
PRY|Asunción|3439389|-25.28646|-57.647|Asuncion
PYF|Papeete|4033936|-17.5347|-149.56843|Îles du Vent
QAT|Doha|290030|25.28545|51.53096|Baladiyat ad Dawhah
REU|Saint-Denis|935264|-20.88231|55.4504|Reunion
ROU|Bucharest|683506|44.43225|26.10626|Bucharest
RUS|Moscow|524901|55.75222|37.61556|Moscow
RWA|Kigali|202061|-1.94995|30.05885|Kigali
SAU|Riyadh|108410|24.68773|46.72185|Riyadh Region
SDN|Khartoum|379252|15.55177|32.53241|Khartoum
SEN|Dakar|2253354|14.6937|-17.44406|Dakar
SGP|Singapore|1880252|1.28967|103.85007|
SGS|Grytviken|3426466|-54.28111|-36.5092|
SHN|Jamestown|3370903|-15.93872|-5.71675|Saint Helena
SJM|Longyearbyen|2729907|78.22334|15.64689|Svalbard
SLB|Honiara|2108502|-9.43333|159.95|Honiara
SLE|Freetown|2409306|8.48714|-13.2356|Western Area
SLV|San Salvador|3583361|13.68935|-89.18718|San Salvador Department
SMR|San Marino|3168070|43.93667|12.44639|San Marino
SOM|Mogadishu|53654|2.03711|45.34375|Benadir
SPM|Saint-Pierre|3424934|46.77914|-56.1773|Saint-Pierre
SRB|Belgrade|792680|44.80401|20.46513|Central Serbia
SSD|Juba|373303|4.85165|31.58247|Central Equatoria
STP|São Tomé|2410763|0.33654|6.72732|São Tomé Island
SUR|Paramaribo|3383330|5.86638|-55.16682|Paramaribo District
SVK|Bratislava|3060972|48.14816|17.10674|Bratislava Region
SVN|Ljubljana|3196359|46.05108|14.50513|Ljubljana
SWE|Stockholm|2673730|59.32938|18.06871|Stockholm
SWZ|Mbabane|934985|-26.31667|31.13333|Hhohho Region
SXM|Philipsburg|3513392|18.026|-63.04582|
SYC|Victoria|241131|-4.62001|55.45501|La Rivière Anglaise
SYR|Damascus|170654|33.5102|36.29128|Damascus Governorate
TCA|Cockburn Town|3576994|21.46122|-71.14188|
TCD|N'Djamena|2427123|12.10672|15.0444|N’Djaména
TGO|Lomé|2365267|6.12874|1.22154|Maritime
THA|Bangkok|1609350|13.75398|100.50144|Bangkok
TJK|Dushanbe|1221874|38.53575|68.77905|Dushanbe
TKM|Ashgabat|162183|37.95|58.38333|Ashgabat
TLS|Dili|1645457|-8.55861|125.57361|Dili Municipality
TON|Nuku‘alofa|4032402|-21.13683|-175.20114|Tongatapu
TTO|Port of Spain|3573890|10.66668|-61.51889|Port of Spain
TUN|Tunis|2464470|36.81897|10.16579|Tunis Governorate
TUR|Ankara|323786|39.91987|32.85427|Ankara
TUV|Funafuti|2110394|-8.52425|179.19417|Funafuti
TWN|Taipei|1668341|25.04776|121.53185|Taiwan
TZA|Dodoma|160196|-6.17221|35.73947|Dodoma
UGA|Kampala|232422|0.31628|32.58219|Central Region
UKR|Kyiv|703448|50.45466|30.5238|Kyiv City
URY|Montevideo|3441575|-34.90328|-56.18816|Montevideo Department
USA|Washington|4140963|38.89511|-77.03637|District of Columbia
UZB|Tashkent|1512569|41.26465|69.21627|Tashkent
VAT|Vatican City|6691831|41.90268|12.45414|
VCT|Kingstown|3577887|13.15527|-61.22742|Saint George Parish
VEN|Caracas|3646738|10.48801|-66.87919|Distrito Federal
VGB|Road Town|3577430|18.42693|-64.62079|
VIR|Charlotte Amalie|4795467|18.3419|-64.9307|Saint Thomas Island
VNM|Hanoi|1581130|21.0245|105.84117|Quang Tri
VUT|Port-Vila|2135171|-17.73648|168.31366|Shefa
WLF|Mata-Utu|4034821|-13.28163|-176.17453|Uvea
WSM|Apia|4035413|-13.83333|-171.76666|Tuamasaga
XKX|Pristina|786714|42.67272|21.16688|
YEM|Sanaa|71137|15.35472|44.20667|Amanat Alasimah
ZAF|Pretoria|964137|-25.74486|28.18783|Gauteng
ZMB|Lusaka|909137|-15.40669|28.28713|Lusaka Province
ZWE|Harare|890299|-17.82772|31.05337|Harare`.split('\n').map((row) => {
    const [country = '', name = '', id, lat, lon, admin1] = row.split('|')
    return [
      country,
      {
        name,
        geonameId: Number(id) || null,
        lat: Number(lat),
        lon: Number(lon),
        admin1: admin1 === '' || admin1 === undefined ? null : admin1,
      },
    ]
  }),
)

/** A state's capital and its point. */
export interface Capital {
  readonly name: string
  readonly geonameId: number | null
  readonly lat: number
  readonly lon: number
  readonly admin1: string | null
}

/** Words in common use that are also towns' names. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(`academy
accord
acre
advance
agency
agro
aim
al
albino
aliyah
allege
alliance
along
amor
anger
antique
any
apex
apt
arch
are
area
aren
aroma
arrest
art
as
ask
assumption
at
aura
axel
axis
bad
bag
bail
ball
bamboo
ban
banana
band
bank
banks
banning
bar
barley
base
basic
basin
bat
battle
be
beach
beaches
bear
bee
began
begun
bell
belt
best
bet
betting
bid
big
bigger
bin
bishop
blessing
bond
bone
book
boom
boon
boot
border
born
borne
bottom
boundary
box
brain
branch
brand
brass
bridge
bridges
bright
broke
brown
buck
buffalo
bullet
bullion
bulls
burden
bureau
burn
bury
bus
bush
busy
but
buy
cafe
came
camp
camps
can
cane
canton
canyon
capital
car
carbon
care
cargo
carry
cars
cases
cash
cast
cave
caves
celebration
cell
cement
centenary
center
central
centre
centres
century
chair
chamber
chambers
champion
chance
chang
change
channel
charge
cheng
ching
cho
chuan
chun
chung
church
circle
city
clans
clay
clever
cloud
coal
cocoa
coffee
cohort
coin
college
colony
com
combine
come
comfort
commerce
commissioner
common
communal
competition
compound
concession
concrete
cone
confluence
congress
constitution
contention
contest
continental
convent
conversion
convoy
cook
cooks
cool
cooling
cop
cope
corn
corners
corona
corporation
cotton
council
countryside
course
court
cousins
cricket
cross
crossing
crossroads
crystal
curry
cut
cuts
dam
damp
dare
date
dawn
day
deal
dean
deep
del
delay
deport
deposit
des
desk
die
dig
dire
discovery
divide
do
dogs
dollar
dolphin
don
dong
door
drag
drain
drama
drew
driver
drone
drowning
drug
dry
du
dual
due
dunes
early
earth
east
eastern
echo
economy
ed
effort
empire
energy
enterprise
entrance
equality
er
era
essay
ever
excel
exchange
experiment
export
eye
ez
faith
fall
falls
far
fare
farmers
farms
fate
federal
federation
fell
ferry
fertile
finale
fines
fireworks
fiscal
fishers
flats
flee
fleet
flesh
flocking
forbes
force
forest
forge
forth
fortune
foster
four
fours
free
freedom
freehold
freer
freshwater
friend
friendly
friendship
from
front
fry
fully
ga
gala
gale
gang
gap
garden
gardens
gas
gates
gateway
gay
gem
gets
give
glad
globe
god
goes
going
gold
golden
gone
goodwill
gored
gossip
grabs
grace
graft
grain
grand
grandson
grant
grants
grass
grave
graves
gray
green
grey
groom
gross
guayabo
guide
guns
guy
hail
halfway
hall
halls
hand
hang
happy
hard
harmony
harvest
hat
haven
hazard
he
headland
headquarters
healing
heard
hei
hell
helper
hero
highlands
hill
hills
hit
ho
holder
hole
holiday
home
homeland
hometown
honey
hook
hop
hope
horns
hospital
hot
hour
hub
hui
hull
human
humble
hunt
hunting
hurt
hydro
ill
imperial
in
independence
industry
inland
inning
iron
is
island
islands
jam
job
joy
jun
junior
jury
just
justice
kai
kani
kay
keen
key
keys
kill
kilo
king
kings
knees
ko
la
lab
label
labor
lack
lake
lakes
lamduan
landing
landmark
lane
laser
law
lay
lead
lean
leap
lend
lender
lens
les
level
liberal
liberty
lick
lie
light
limit
line
lion
lions
list
lit
liter
lively
lives
loans
location
lock
locust
loi
long
look
loop
loose
los
lot
love
loving
luck
lucky
lung
lure
luring
lush
made
mafia
magazine
main
maize
major
make
mal
male
males
mall
mammoth
man
mana
manage
mango
mansion
many
marathon
marble
march
marches
mare
marine
maritime
mark
market
marks
mass
mate
maximum
may
me
means
media
meeting
mega
men
mercury
mercy
mere
merit
mess
metal
meter
metro
mi
mile
miles
mill
mills
min
mind
mine
mineral
mining
minister
minor
minster
minus
miss
mission
mo
mobile
model
modern
moral
more
most
mound
mountain
much
muddy
muster
name
nau
naval
nearest
neck
needle
neo
never
newcomers
nice
no
noble
non
none
nor
normal
north
northeast
northeastern
northern
northwest
occasion
ocean
of
off
officer
okay
on
one
onset
op
opera
opportunity
or
oral
orange
orchard
ore
outer
outlook
over
oversee
own
ox
pace
pact
page
paint
painter
pan
panacea
panic
papa
papaya
paper
par
para
paradise
paramount
parent
park
parks
parole
passage
paste
patrol
peace
peculiar
peer
pen
penal
peninsula
per
person
pest
petroleum
phone
pile
pin
pink
pioneer
pipes
plains
plan
plans
plate
plenty
plunge
plus
po
point
poking
pole
police
poll
polling
pool
pop
popular
port
portal
porter
posing
possession
post
pound
power
powers
pray
pre
prey
price
prince
pristine
progress
prospect
prosperity
prosperous
proven
provost
puerta
punch
purchase
pure
purse
put
quarter
que
queens
quintal
race
rain
rainbow
rains
ran
random
range
ransom
rapid
rate
re
reach
reading
real
recovery
rector
reform
rei
rein
reliance
reo
republic
research
reserve
reservoir
rest
retreat
rice
rich
rid
ride
rider
riding
rifle
rim
ring
risen
river
rivers
riverside
road
rob
rock
rocks
rod
roles
root
rose
rot
roundabout
row
royal
rugby
rule
rum
rush
sa
saga
said
sail
sake
sale
sales
salmon
salt
salute
sambal
same
samples
sand
sang
sauce
save
say
scant
scenic
se
sea
sec
secretary
section
sector
see
seen
seer
sees
sell
sells
semi
send
sense
sent
servant
serves
set
settle
settlement
seven
shaman
shape
shaping
share
sharp
she
shell
shepherd
shields
shipyard
shore
shot
side
simmering
sin
since
sing
singer
siren
sisters
skull
skyline
slaughter
snow
so
sole
solo
son
song
soo
sort
sorts
soul
south
southeastern
southern
soy
split
spoken
spring
spur
spy
stains
stall
stamp
staple
staples
star
stark
start
startup
station
stave
steep
steps
still
stock
stone
store
storey
story
street
strong
success
sue
sued
summer
summit
sung
sunshine
superior
supreme
surprise
swift
ta
taking
tale
talent
tall
tame
tank
tap
tape
tara
tat
te
tea
tell
temple
ten
tender
terminal
terrace
than
them
thermal
thunderbolt
till
time
tiring
to
toll
ton
tone
tongue
tool
torn
tour
tours
tower
town
towns
trail
train
tranquility
transit
trap
treasure
tree
trial
trip
triumph
tu
tucker
tune
turn
twin
twist
ul
union
unity
university
up
us
used
uses
va
valley
van
vary
veteran
veto
vice
victory
villa
village
villages
villas
virgin
vis
visa
von
voters
waging
wai
waits
wake
walk
wall
walls
war
ward
wards
warns
warrior
wash
waterways
wave
ways
we
wedding
week
welcome
well
wen
were
west
western
white
will
wing
winner
wise
wood
worth
wrist
yam
yen
ying
young
yu
zero
zone`.split('\n'))

/** The state, alpha-3, of an Internet address by its last part: "uk". */
export const HOME_COUNTRIES: ReadonlyMap<string, string> = new Map(
  `ac SHN
ad AND
ae ARE
af AFG
ag ATG
al ALB
am ARM
ao AGO
aq HMD
ar ARG
as ASM
at AUT
au AUS
aw ABW
ax ALA
az AZE
ba BIH
bb BRB
bd BGD
be BEL
bf BFA
bg BGR
bh BHR
bi BDI
bj BEN
bl BLM
bm BMU
bn BRN
bo BOL
bq BES
br BRA
bs BHS
bt BTN
bv BVT
bw BWA
by BLR
bz BLZ
ca CAN
cd COD
cf CAF
cg COG
ch CHE
ci CIV
ck COK
cl CHL
cm CMR
cn CHN
cr CRI
cu CUB
cv CPV
cw CUW
cx CXR
cy CYP
cz CZE
de DEU
dj DJI
dk DNK
dm DMA
do DOM
dz DZA
ec ECU
ee EST
eg EGY
eh ESH
er ERI
es ESP
et ETH
fi FIN
fj FJI
fk FLK
fo FRO
fr MAF
ga GAB
gd GRD
ge GEO
gf GUF
gg GGY
gh GHA
gi GIB
gl GRL
gm GMB
gn GIN
gp MAF
gq GNQ
gr GRC
gs SGS
gt GTM
gu GUM
gw GNB
gy GUY
hk HKG
hm HMD
hn HND
hr HRV
ht HTI
hu HUN
id IDN
ie IRL
il ISR
im IMN
in IND
iq IRQ
ir IRN
is ISL
it ITA
je JEY
jm JAM
jo JOR
jp JPN
ke KEN
kg KGZ
kh KHM
ki KIR
km COM
kn KNA
kp PRK
kr KOR
kw KWT
ky CYM
kz KAZ
la LAO
lb LBN
lc LCA
li LIE
lk LKA
lr LBR
ls LSO
lt LTU
lu LUX
lv LVA
ly LBY
ma MAR
mc MCO
md MDA
mg MDG
mh MHL
mk MKD
ml MLI
mm MMR
mn MNG
mo MAC
mp MNP
mq MTQ
mr MRT
ms MSR
mt MLT
mu MUS
mv MDV
mw MWI
mx MEX
my MYS
mz MOZ
na NAM
nc NCL
ne NER
nf NFK
ng NGA
ni NIC
nl NLD
no NOR
np NPL
nr NRU
nu NIU
nz NZL
om OMN
pa PAN
pe PER
pf PYF
pg PNG
ph PHL
pk PAK
pl POL
pm SPM
pn PCN
pr PRI
ps PSE
pt PRT
pw PLW
py PRY
qa QAT
re REU
ro ROU
rs SRB
ru RUS
rw RWA
sa SAU
sb SLB
sc SYC
sd SDN
se SWE
sg SGP
sh SHN
si SVN
sj SJM
sk SVK
sl SLE
sm SMR
sn SEN
so SOM
sr SUR
ss SSD
st STP
sv SLV
sx SXM
sy SYR
sz SWZ
tc TCA
td TCD
tf ATF
tg TGO
th THA
tj TJK
tk TKL
tl TLS
tm TKM
tn TUN
tr TUR
tt TTO
tw TWN
tz TZA
ua UKR
ug UGA
uk GBR
us USA
uy URY
uz UZB
va VAT
vc VCT
ve VEN
vg VGB
vi VIR
vn VNM
vu VUT
wf WLF
xk KOS
ye YEM
yt MYT
za ZAF
zm ZMB
zw ZWE`.split('\n').map((row) => [row.slice(0, 2), row.slice(3)]),
)

/** The state, alpha-3, of a news outlet by its name or address: "dawn.com". */
export const OUTLET_COUNTRIES: ReadonlyMap<string, string> = new Map(
  `aa.com.tr|TUR
abc.net.au|AUS
actualite.cd|COD
adaderana.lk|LKA
addis standard|ETH
addisstandard.com|ETH
agenda.ge|GEO
ahram online|EGY
ajc.com|USA
al-masirah|YEM
aljazeera.com|QAT
almasirah.net.ye|YEM
anadolu agency|TUR
antara|IDN
antaranews.com|IDN
app.com.pk|PAK
arab news|SAU
arabnews.com|SAU
armenpress|ARM
armenpress.am|ARM
ary news|PAK
asahi.com|JPN
asian news international|IND
associated press of pakistan|PAK
astanatimes.com|KAZ
azertac|AZE
azertag.az|AZE
bangkok post|THA
bangkokpost.com|THA
bbc.co.uk|GBR
bdnews24.com|BGD
bernama|MYS
bernama.com|MYS
bostonglobe.com|USA
brecorder.com|PAK
business recorder|PAK
cbc news|CAN
cbc.ca|CAN
cgtn|CHN
cgtn.com|CHN
chicago tribune|USA
chicagotribune.com|USA
china daily|CHN
chinadaily.com.cn|CHN
civil georgia|GEO
civil.ge|GEO
civilnet.am|ARM
club of mozambique|MOZ
clubofmozambique.com|MOZ
cnn.com|USA
colombiareports.com|COL
colombo gazette|LKA
dabangasudan.org|SDN
daily graphic|GHA
daily maverick|ZAF
daily mirror sri lanka|LKA
daily monitor|UGA
daily nation|KEN
daily sabah|TUR
daily trust|NGA
dailymaverick.co.za|ZAF
dailymirror.lk|LKA
dailysabah.com|TUR
dailystar.com.lb|LBN
dailytrust.com|NGA
dallasnews.com|USA
dawn|PAK
dawn.com|PAK
deccan herald|IND
deccanherald.com|IND
denverpost.com|USA
der spiegel|DEU
deutsche welle|DEU
dhaka tribune|BGD
dhakatribune.com|BGD
dw.com|DEU
egypt independent|EGY
egypt today|EGY
egyptindependent.com|EGY
el espectador|COL
el nacional|VEN
el tiempo|COL
el universal|MEX
el-nacional.com|VEN
elespectador.com|COL
eltiempo.com|COL
eluniversal.com|VEN
eluniversal.com.mx|MEX
en.irna.ir|IRN
en.yna.co.kr|KOR
enab baladi|SYR
enabbaladi.net|SYR
english.ahram.org.eg|EGY
english.wafa.ps|PSE
eye radio|SSD
eyeradio.org|SSD
fana broadcasting|ETH
fars news agency|IRN
focus taiwan|TWN
focustaiwan.tw|TWN
foxnews.com|USA
france24.com|FRA
garowe online|SOM
garoweonline.com|SOM
geo news|PAK
geo.tv|PAK
ghanaweb|GHA
ghanaweb.com|GHA
global times|CHN
globaltimes.cn|CHN
goobjoog.com|SOM
graphic.com.gh|GHA
guardian.ng|NGA
gulf news|ARE
gulf times|QAT
gulf-times.com|QAT
gulfnews.com|ARE
haaretz|ISR
haaretz.com|ISR
haitiantimes.com|HTI
herald.co.zw|ZWE
hiiraan online|SOM
hiiraan.com|SOM
hindustan times|IND
hindustantimes.com|IND
houstonchronicle.com|USA
hurriyet daily news|TUR
hurriyetdailynews.com|TUR
independent.co.uk|GBR
independent.ie|IRL
indianexpress.com|IND
inform.kz|KAZ
inquirer.com|USA
inquirer.net|PHL
interfax|RUS
interfax-ukraine|UKR
interfax.com|RUS
iol.co.za|ZAF
iraqi news|IRQ
iraqinews.com|IRQ
irish independent|IRL
irishtimes.com|IRL
irna|IRN
irrawaddy.com|MMR
japantimes.co.jp|JPN
jordantimes.com|JOR
jpost.com|ISR
kathmandupost.com|NPL
kazinform|KAZ
kcna|PRK
kcna.kp|PRK
khaama press|AFG
khaama.com|AFG
khaleej times|ARE
khaleejtimes.com|ARE
khmer times|KHM
koreaherald.com|KOR
koreatimes.co.kr|KOR
kyiv post|UKR
kyivindependent.com|UKR
kyivpost.com|UKR
kyodo news|JPN
kyodonews.net|JPN
l'orient today|LBN
latimes.com|USA
le monde|FRA
le nouvelliste|HTI
lemonde.fr|FRA
lenouvelliste.com|HTI
lfpress.ca|CAN
libya herald|LBY
libyaherald.com|LBY
libyaobserver.ly|LBY
lorientlejour.com|LBN
los angeles times|USA
ma'an news agency|PSE
mail & guardian|ZAF
mainichi.jp|JPN
malay mail|MYS
malaymail.com|MYS
messenger.com.ge|GEO
mexico news daily|MEX
mexiconewsdaily.com|MEX
mg.co.za|ZAF
miami herald|USA
miamiherald.com|USA
milenio|MEX
milenio.com|MEX
minda news|PHL
mindanews.com|PHL
mizzima|MMR
mizzima.com|MMR
monitor.co.ug|UGA
myanmar now|MMR
myanmar-now.org|MMR
naharnet|LBN
naharnet.com|LBN
nation.africa|KEN
nation.com.pk|PAK
national post|CAN
nationalpost.com|CAN
nationthailand.com|THA
ndtv|IND
ndtv.com|IND
new vision|UGA
new zealand herald|NZL
newindianexpress.com|IND
news.am|ARM
news24|ZAF
news24.com|ZAF
newvision.co.ug|UGA
newzimbabwe.com|ZWE
nhk world|JPN
nhk.or.jp|JPN
npr.org|USA
nst.com.my|MYS
nytimes.com|USA
nzherald.co.nz|NZL
pajhwok afghan news|AFG
pajhwok.com|AFG
petra.gov.jo|JOR
philippine daily inquirer|PHL
philippine news agency|PHL
philly.com|USA
philstar.com|PHL
phnompenhpost.com|KHM
pna.gov.ph|PHL
pravda.com.ua|UKR
premium times|NGA
premiumtimesng.com|NGA
press trust of india|IND
press tv|IRN
presstv.ir|IRN
ptv.com.pk|PAK
punchng.com|NGA
radio dabanga|SDN
radio new zealand|NZL
radio okapi|COD
radio pakistan|PAK
radio tamazuj|SSD
radio.gov.pk|PAK
radiookapi.net|COD
radiotamazuj.org|SSD
rappler|PHL
rappler.com|PHL
reforma.com|MEX
report.az|AZE
rfi.fr|FRA
ria novosti|RUS
ria.ru|RUS
rnz.co.nz|NZL
rodong sinmun|PRK
rodong.rep.kp|PRK
rt.com|RUS
rte.ie|IRL
rudaw|IRQ
rudaw.net|IRQ
saba news agency|YEM
sabanew.net|YEM
sana|SYR
sana.sy|SYR
saudi gazette|SAU
saudi press agency|SAU
saudigazette.com.sa|SAU
scmp.com|HKG
seattletimes.com|USA
sfchronicle.com|USA
shafaq news|IRQ
shafaq.com|IRQ
smh.com.au|AUS
south china morning post|HKG
spa.gov.sa|SAU
spiegel.de|DEU
sptimes.ru|RUS
standardmedia.co.ke|KEN
startribune.com|USA
stuff.co.nz|NZL
sudan tribune|SDN
sudantribune.com|SDN
taipei times|TWN
taipeitimes.com|TWN
tasnim news agency|IRN
tass|RUS
tass.com|RUS
tehran times|IRN
tehrantimes.com|IRN
telegraph.co.uk|GBR
telegraphindia.com|IND
telesurenglish.net|VEN
tempo.co|IDN
the age|AUS
the asahi shimbun|JPN
the astana times|KAZ
the australian|AUS
the boston globe|USA
the daily star|BGD
the daily star lebanon|LBN
the daily telegraph|GBR
the express tribune|PAK
the globe and mail|CAN
the guardian|GBR
the haitian times|HTI
the herald zimbabwe|ZWE
the himalayan times|NPL
the hindu|IND
the independent|GBR
the indian express|IND
the irish times|IRL
the irrawaddy|MMR
the jakarta post|IDN
the japan times|JPN
the jerusalem post|ISR
the jordan times|JOR
the kathmandu post|NPL
the korea herald|KOR
the korea times|KOR
the kyiv independent|UKR
the libya observer|LBY
the moscow times|RUS
the nation|PAK
the national|ARE
the new york times|USA
the news international|PAK
the peninsula|QAT
the philippine star|PHL
the phnom penh post|KHM
the punch|NGA
the reporter ethiopia|ETH
the standard|KEN
the star kenya|KEN
the star malaysia|MYS
the sydney morning herald|AUS
the telegraph india|IND
the times|GBR
the times of india|IND
the times of israel|ISR
the wall street journal|USA
the washington post|USA
the-star.co.ke|KEN
theage.com.au|AUS
theaustralian.com.au|AUS
thedailystar.net|BGD
theglobeandmail.com|CAN
theguardian.com|GBR
thehindu.com|IND
thejakartapost.com|IDN
themoscowtimes.com|RUS
thenationalnews.com|ARE
thenews.com.pk|PAK
thepeninsulaqatar.com|QAT
thereporterethiopia.com|ETH
thestar.com|CAN
thestar.com.my|MYS
thetimes.co.uk|GBR
thisday|NGA
thisdaylive.com|NGA
timeslive.co.za|ZAF
timesofindia.indiatimes.com|IND
timesofisrael.com|ISR
tolonews|AFG
tolonews.com|AFG
toronto star|CAN
trend news agency|AZE
trend.az|AZE
tribune.com.pk|PAK
trt world|TUR
trtworld.com|TUR
ukrainska pravda|UKR
ukrinform|UKR
ukrinform.net|UKR
unian|UKR
unian.info|UKR
usa today|USA
usatoday.com|USA
vanguard|NGA
vanguardngr.com|NGA
vietnam news agency|VNM
vietnamnews.vn|VNM
vietnamplus.vn|VNM
vnexpress|VNM
vnexpress.net|VNM
wafa|PSE
wafa.ps|PSE
wam.ae|ARE
washingtonpost.com|USA
weekly.ahram.org.eg|EGY
wsj.com|USA
xinhua|CHN
xinhuanet.com|CHN
yna.co.kr|KOR
ynetnews.com|ISR
yonhap|KOR
yonhap news agency|KOR`.split('\n').map((row) => [row.slice(0, -4), row.slice(-3)]),
)

/** Forenames and surnames that are also towns' names. */
export const PERSON_NAMES: ReadonlySet<string> = new Set(`abbas
abdulla
acosta
adam
adama
adams
adrian
aguilar
aguilera
aguirre
ahmad
aikaterini
ajda
aksel
albert
alejandro
aleks
alexander
alexandra
ali
alice
alise
allen
alma
almeida
alvarado
amal
amara
amato
ambra
amelia
amelija
amina
ana
anar
anderson
andreas
andria
ane
angela
angelina
anna
antonio
antunes
anzu
ao
aquino
arai
aras
araya
archie
areni
ari
aria
ariana
arias
ariel
arman
armen
aron
artem
arthur
artyom
asiya
atlas
attard
auer
august
aurora
ava
awa
aya
ayala
aygun
azra
bader
bae
baek
bah
bai
bailey
bak
baker
bandar
baran
barbara
barbosa
barnes
barone
barry
basile
battaglia
bautista
beatrice
becker
begu
bell
bellini
ben
benas
benedita
benjamin
bennett
berg
berger
bernard
bertrand
bianchi
bianco
biel
binder
biton
blanco
bogdan
bogdana
borg
bos
bravo
brooks
brown
bruno
bun
bustamante
bustos
butler
cabrera
camacho
campbell
campos
can
carbone
cardoso
carmen
carolina
carrillo
carrizo
carter
carvajal
castelli
castillo
castro
catalina
cavalcante
cavalcanti
celeste
celine
cervantes
ch'en
chandra
chang
charles
charlotte
cheam
chen
chey
chiba
chih-chiang
chih-wei
chin
cho
christian
christina
chu
chun
chung
ciobanu
ciro
clara
clark
clarke
collins
colombo
conte
contreras
cook
cooper
cortez
cox
cruz
cunha
daisy
dam
dan
daniel
daniels
david
davies
davis
delgado
delvina
denis
devi
diaz
dibra
dimitra
dimitrov
dimitrova
dion
dizon
doha
donoso
dora
doyle
duarte
dubois
dumont
dupont
durand
edri
edwards
ek
elena
elene
elias
elie
elija
elizabeth
ella
elza
eman
emil
emily
emmanuel
escobar
esperanza
esther
estrada
eva
evans
evelyn
evens
farah
farina
fatima
felipe
felix
fernandez
fernando
ferrara
ferreira
figueroa
fisher
florence
flores
fonseca
fontana
foster
fran
francisca
francisco
franco
frederick
fuentes
gael
gallo
gang
garcia
garrido
garza
gaspar
gega
gegaj
george
georgia
gerber
gil
ginevra
girard
godoy
gogo
goh
golan
gomez
gonzales
gonzalez
goran
grace
gray
green
gu
guadalupe
guerra
guerrero
gunay
gurung
gustavs
gutierrez
ha
hadad
hagen
hall
hamza
han
hana
hanna
hansen
harper
harris
hasan
hasani
hashimoto
hassan
haugen
helena
helma
heng
henry
hernandez
herrera
hill
hirano
ho
hofer
hong
hoti
howard
hoxha
huang
hudson
hughes
hugo
hui
hun
i-chun
ibarra
ida
iglesias
ikeda
iman
inuk
irati
irene
irina
isaac
isabel
isabella
isak
ishii
ishikawa
isla
ivan
ivana
ivanova
ivy
jack
jackson
jacob
jad
james
jana
jang
javier
jean
jelena
jenkins
jensen
jeong
jesus
jiya
johnson
jones
joseph
joshua
joy
ju
juana
jules
julia
jun
june
jung
junior
kabir
kai
kairo
kamal
kaneko
kang
kara
karen
karima
karine
karpin
kastrati
katerina
kaur
kaya
kazi
keller
kelly
kennedy
khan
khen
kiara
kikuchi
kim
king
kiwa
klein
ko
koa
kobayashi
kojima
kola
kolar
kolla
koller
koloski
konstantina
koppel
kora
koren
kos
koval
kozlov
kremer
krishna
ksenija
kuen
kwon
kyra
kyriaki
la
lagos
laia
lal
lam
lama
lambert
lamija
lan
lana
lang
lao
lara
lata
lau
laura
laurent
law
lazar
lea
ledesma
lee
lei
leiva
leka
lena
leni
lenna
leo
leon
leonardo
leone
leroy
lev
levi
levin
levy
lewis
li
li-hua
lia
lian
lie
lile
lili
lilly
lim
lima
lin
lina
linda
lindberg
lio
livia
liz
logan
long
longo
lopez
lorenzo
louis
louise
luca
lucas
lucia
luciana
lucija
ludovica
luis
luka
lukas
lum
luna
lund
lydia
lyn
lynch
ma
mabel
machado
madrigal
magar
maharaj
maia
maier
maja
malak
maldonado
malik
malka
malu
manaia
manua
manuel
mao
marat
marc
marcell
marcos
margaret
margarida
mari
maria
mariana
mariani
marija
marina
marino
mark
markel
markov
marks
marques
marta
martha
marti
martin
martina
martinez
martino
martins
mary
mason
masuda
matei
mateo
matsumoto
maui
maya
mayer
mccarthy
means
medina
mees
mehar
mei
melissa
melo
mendes
mendoza
meng
mercier
messina
michael
michel
miki
mila
milan
milana
milena
milica
miller
min
mina
minato
mio
mira
miranda
mitchell
miura
miyazaki
moana
mohan
molina
mon
mona
monte
monteiro
montes
monti
moon
moore
mora
morales
moreira
morel
moreno
morgan
mori
morina
morris
moser
mul
murad
murakami
murat
murata
murphy
murray
myers
nada
nagi
nakagawa
nakamura
nakano
nam
nan
natalia
nathan
naura
nava
navarrete
navarro
nela
nelson
neri
neves
nia
niel
nik
nika
niko
nikola
nikolov
nina
no
noa
noel
nora
nuka
nur
o'brien
o'connor
o'neill
ochoa
ogawa
okada
olga
olivares
oliveira
oliver
olivia
olsen
omar
omer
ona
ono
orellana
orlando
ortega
ortiz
otero
oyama
pablo
pacheco
padilla
pae
pai
pak
palma
pang
paredes
pari
parisi
park
parker
pau
paul
paula
pavlov
paz
pedro
pellegrini
pen
peralta
pereira
perez
perry
peters
petit
petrov
petrova
phan
phillips
pierre
pinas
pino
pinto
piras
pizarro
poblete
pol
pola
poli
polina
ponce
pop
popov
portillo
powell
prem
price
prishtina
quinn
quiroga
quispe
rachid
rai
raj
ram
ramadan
ramirez
ramona
ramos
rana
rania
rasmussen
raya
regina
rei
reina
reis
ren
rey
reyes
reza
ria
ricardo
richard
richardson
ries
rim
rin
riva
rivas
rivera
roan
robert
roberts
robinson
robles
rocha
rodrigo
rodrigues
rodriguez
rogers
rojas
roman
romano
romeo
ros
rosales
rosario
rosas
rose
ross
rossi
rotari
roux
rowan
roxana
roy
rubio
ruiz
russell
ryan
saar
saavedra
safija
saga
sahar
said
sakai
sakura
sakurai
sala
salas
salazar
salinas
salo
salvador
sam
sama
samir
san
sanchez
sanders
sandoval
sandra
sang
sano
santana
santiago
santos
sara
say
schroeder
scott
sebastian
segura
selim
selma
sem
semil
semjonov
semyonov
sen
serra
serrano
shala
shevchenko
shibata
shim
shimada
shimizu
shin
shkodra
sienna
silva
sim
simon
sin
sita
siti
smirnov
smith
so
sofi
sofia
sofie
sofija
sofiya
sok
sokolov
son
song
sophia
sor
soria
soriano
sosa
soto
sousa
stanley
stella
stevenson
stewart
su
sullivan
sultan
sung
susanna
svoboda
taha
takada
takahashi
takata
takeda
taketa
tal
tamm
tamura
tan
tapia
tara
tarana
tat
tavares
taylor
teixeira
teo
tereza
than
theodore
thomas
thompson
thy
tim
ting
tiu
tobias
tolentino
tom
toro
torres
tremblay
trinidad
turk
turki
turner
ueda
ueno
uri
usman
uta
valdez
valencia
valente
valentin
valenzuela
valon
valverde
vang
varela
vargas
varvara
vasiliki
vega
velasco
vella
vera
vergara
vicente
victor
victoria
vidal
vieira
viktoria
viktoriya
villa
villalba
villalobos
villanueva
vincent
vinogradov
violeta
vita
vittoria
vos
wada
wagener
wagner
walker
walsh
wan
wang
ward
watson
weber
white
willems
williams
willow
wilson
winkler
wood
wright
yamada
yamaguchi
yamasaki
yamato
yang
yara
yoshida
young
yu
yun
zahir
zala
zamora
zehra
zion`.split('\n'))

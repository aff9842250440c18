/**
 * The states of the world by ISO 3166 code: capital in German, capital in English where it is another word, and
 * adjectives that word formation does not give (`de` or `en`). Names come from `Intl.DisplayNames`.
 */
export const stateTable = `
AF Kabul|Kabul|afghanisch|Afghan
AL Tirana|Tirana|albanisch|Albanian
DZ Algier|Algiers|algerisch|Algerian
AD Andorra la Vella
AO Luanda|Luanda|angolanisch|Angolan
AR Buenos Aires|Buenos Aires|argentinisch|Argentine Argentinian
AM Eriwan|Yerevan|armenisch|Armenian
AU Canberra|Canberra|australisch|Australian
AT Wien|Vienna|österreichisch|Austrian
AZ Baku|Baku|aserbaidschanisch|Azerbaijani
BS Nassau
BH Manama|Manama|bahrainisch|Bahraini
BD Dhaka|Dhaka|bangladeschisch|Bangladeshi
BB Bridgetown
BY Minsk|Minsk|belarussisch belarusisch weißrussisch|Belarusian
BE Brüssel|Brussels|belgisch|Belgian
BZ Belmopan
BJ Porto-Novo
BT Thimphu
BO Sucre|Sucre|bolivianisch|Bolivian
BA Sarajevo|Sarajevo|bosnisch|Bosnian
BW Gaborone
BR Brasília|Brasilia|brasilianisch|Brazilian
BN Bandar Seri Begawan
BG Sofia|Sofia|bulgarisch|Bulgarian
BF Ouagadougou
BI Gitega
KH Phnom Penh|Phnom Penh|kambodschanisch|Cambodian
CM Yaoundé|Yaoundé|kamerunisch|Cameroonian
CA Ottawa|Ottawa|kanadisch|Canadian
CF Bangui
TD N'Djamena
CL Santiago de Chile|Santiago|chilenisch|Chilean
CN Peking|Beijing|chinesisch|Chinese
CO Bogotá|Bogota|kolumbianisch|Colombian
CD Kinshasa|Kinshasa|kongolesisch|Congolese
CR San José|San José|costa-ricanisch|Costa Rican
HR Zagreb|Zagreb|kroatisch|Croatian
CU Havanna|Havana|kubanisch|Cuban
CY Nikosia|Nicosia|zyprisch zypriotisch|Cypriot
CZ Prag|Prague|tschechisch|Czech
DK Kopenhagen|Copenhagen|dänisch|Danish
DO Santo Domingo|Santo Domingo|dominikanisch|Dominican
EC Quito|Quito|ecuadorianisch|Ecuadorian
EG Kairo|Cairo|ägyptisch|Egyptian
SV San Salvador
EE Tallinn|Tallinn|estnisch|Estonian
ET Addis Abeba|Addis Ababa|äthiopisch|Ethiopian
FJ Suva
FI Helsinki|Helsinki|finnisch|Finnish
FR Paris|Paris|französisch|French
GE Tiflis|Tbilisi|georgisch|Georgian
DE Berlin|Berlin|deutsch|German
GH Accra|Accra|ghanaisch|Ghanaian
GR Athen|Athens|griechisch|Greek
GT Guatemala-Stadt|Guatemala City|guatemaltekisch|Guatemalan
GN Conakry
HT Port-au-Prince|Port-au-Prince|haitianisch|Haitian
HN Tegucigalpa|Tegucigalpa|honduranisch|Honduran
HU Budapest|Budapest|ungarisch|Hungarian
IS Reykjavík|Reykjavik|isländisch|Icelandic
IN Neu-Delhi|New Delhi|indisch|Indian
ID Jakarta|Jakarta|indonesisch|Indonesian
IR Teheran|Tehran|iranisch|Iranian
IQ Bagdad|Baghdad|irakisch|Iraqi
IE Dublin|Dublin|irisch|Irish
IL Jerusalem|Jerusalem|israelisch|Israeli
IT Rom|Rome|italienisch|Italian
JM Kingston|Kingston|jamaikanisch|Jamaican
JP Tokio|Tokyo|japanisch|Japanese
JO Amman|Amman|jordanisch|Jordanian
KZ Astana|Astana|kasachisch|Kazakh
KE Nairobi|Nairobi|kenianisch|Kenyan
KP Pjöngjang|Pyongyang|nordkoreanisch|North Korean
KR Seoul|Seoul|südkoreanisch|South Korean
XK Pristina|Pristina|kosovarisch|Kosovar
KW Kuwait-Stadt|Kuwait City|kuwaitisch|Kuwaiti
KG Bischkek|Bishkek|kirgisisch|Kyrgyz
LA Vientiane|Vientiane|laotisch|Laotian
LV Riga|Riga|lettisch|Latvian
LB Beirut|Beirut|libanesisch|Lebanese
LR Monrovia|Monrovia|liberianisch|Liberian
LY Tripolis|Tripoli|libysch|Libyan
LI Vaduz
LT Vilnius|Vilnius|litauisch|Lithuanian
LU Luxemburg|Luxembourg|luxemburgisch Luxemburger|Luxembourgish
MG Antananarivo|Antananarivo|madagassisch|Malagasy
MW Lilongwe
MY Kuala Lumpur|Kuala Lumpur|malaysisch|Malaysian
MV Malé
ML Bamako|Bamako|malisch|Malian
MT Valletta|Valletta|maltesisch|Maltese
MR Nouakchott
MX Mexiko-Stadt|Mexico City|mexikanisch|Mexican
MD Chisinau|Chisinau|moldauisch|Moldovan
MC Monaco
MN Ulan-Bator|Ulaanbaatar|mongolisch|Mongolian
ME Podgorica|Podgorica|montenegrinisch|Montenegrin
MA Rabat|Rabat|marokkanisch|Moroccan
MZ Maputo|Maputo|mosambikanisch|Mozambican
MM Naypyidaw|Naypyidaw|myanmarisch birmanisch|Burmese
NA Windhuk|Windhoek|namibisch|Namibian
NP Kathmandu|Kathmandu|nepalesisch|Nepalese Nepali
NL Den Haag|The Hague|niederländisch|Dutch
NZ Wellington|Wellington|neuseeländisch|
NI Managua|Managua|nicaraguanisch|Nicaraguan
NE Niamey|Niamey|nigrisch|Nigerien
NG Abuja|Abuja|nigerianisch|Nigerian
MK Skopje|Skopje|nordmazedonisch|Macedonian
NO Oslo|Oslo|norwegisch|Norwegian
OM Maskat|Muscat|omanisch|Omani
PK Islamabad|Islamabad|pakistanisch|Pakistani
PS Ramallah|Ramallah|palästinensisch|Palestinian
PA Panama-Stadt|Panama City|panamaisch|Panamanian
PG Port Moresby
PY Asunción|Asunción|paraguayisch|Paraguayan
PE Lima|Lima|peruanisch|Peruvian
PH Manila|Manila|philippinisch|Philippine Filipino
PL Warschau|Warsaw|polnisch|Polish
PT Lissabon|Lisbon|portugiesisch|Portuguese
QA Doha|Doha|katarisch|Qatari
RO Bukarest|Bucharest|rumänisch|Romanian
RU Moskau|Moscow|russisch|Russian
RW Kigali|Kigali|ruandisch|Rwandan
SA Riad|Riyadh|saudisch saudi-arabisch|Saudi
SN Dakar|Dakar|senegalesisch|Senegalese
RS Belgrad|Belgrade|serbisch|Serbian
SG Singapur|Singapore|singapurisch|Singaporean
SK Bratislava|Bratislava|slowakisch|Slovak
SI Ljubljana|Ljubljana|slowenisch|Slovenian
SO Mogadischu|Mogadishu|somalisch|Somali
ZA Pretoria|Pretoria|südafrikanisch|South African
SS Juba|Juba|südsudanesisch|South Sudanese
ES Madrid|Madrid|spanisch|Spanish
LK Colombo|Colombo|sri-lankisch|Sri Lankan
SD Khartum|Khartoum|sudanesisch|Sudanese
SE Stockholm|Stockholm|schwedisch|Swedish
CH Bern|Bern|schweizerisch Schweizer|Swiss
SY Damaskus|Damascus|syrisch|Syrian
TW Taipeh|Taipei|taiwanisch taiwanesisch|Taiwanese
TJ Duschanbe|Dushanbe|tadschikisch|Tajik
TZ Dodoma|Dodoma|tansanisch|Tanzanian
TH Bangkok|Bangkok|thailändisch|Thai
TN Tunis|Tunis|tunesisch|Tunisian
TR Ankara|Ankara|türkisch|Turkish
TM Aschgabat|Ashgabat|turkmenisch|Turkmen
UG Kampala|Kampala|ugandisch|Ugandan
UA Kiew Kyjiw|Kyiv Kiev|ukrainisch|Ukrainian
AE Abu Dhabi|Abu Dhabi|emiratisch|Emirati
GB London|London|britisch|British
US Washington|Washington|amerikanisch US-amerikanisch|American
UY Montevideo|Montevideo|uruguayisch|Uruguayan
UZ Taschkent|Tashkent|usbekisch|Uzbek
VA Vatikanstadt|Vatican City|vatikanisch|
VE Caracas|Caracas|venezolanisch|Venezuelan
VN Hanoi|Hanoi|vietnamesisch|Vietnamese
YE Sanaa|Sanaa|jemenitisch|Yemeni
ZM Lusaka|Lusaka|sambisch|Zambian
ZW Harare|Harare|simbabwisch|Zimbabwean
CV Praia|Praia|kapverdisch|Cape Verdean
DJ ||dschibutisch|Djiboutian
ER Asmara|Asmara|eritreisch|Eritrean
GA Libreville|Libreville|gabunisch|Gabonese
GM Banjul|Banjul|gambisch|Gambian
GQ Malabo|Malabo|äquatorialguineisch|Equatoguinean
GW Bissau|Bissau|guinea-bissauisch|Bissau-Guinean
KM Moroni|Moroni|komorisch|Comorian
LS Maseru|Maseru|lesothisch|Basotho
MU Port Louis|Port Louis|mauritisch|Mauritian
SB Honiara|Honiara|salomonisch|Solomon Islander
SC ||seychellisch|Seychellois
SL Freetown|Freetown|sierra-leonisch|Sierra Leonean
SR Paramaribo|Paramaribo|surinamisch|Surinamese
SZ Mbabane|Mbabane|eswatinisch|Swazi
TG Lomé|Lomé|togoisch|Togolese
TL Dili|Dili|osttimoresisch|Timorese
TO Nuku’alofa|Nuku’alofa|tongaisch|Tongan
TT Port of Spain|Port of Spain|trinidadisch|Trinidadian
VU Port Vila|Port Vila|vanuatuisch|Ni-Vanuatu
WS Apia|Apia|samoanisch|Samoan
`;

/** Other words for states, and the alliances that every newspaper reader knows. */
export const otherStateNames: Readonly<Record<string, readonly string[]>> = {
  US: ["USA", "US", "Vereinigte Staaten von Amerika", "U.S.", "United States of America"],
  GB: ["Großbritannien", "Britain", "UK", "Vereinigte Königreich"],
  CZ: ["Tschechische Republik", "Czech Republic"],
  RU: ["Russische Föderation"],
  NL: ["Holland"],
  CN: ["Volksrepublik China"],
  KP: ["DPRK"],
  MD: ["Moldau", "Moldawien"],
  BY: ["Weißrussland"],
  BA: ["Bosnien", "Bosnia"],
  AE: ["Emirate", "UAE"],
  MM: ["Birma", "Burma"],
  TR: ["Turkey"],
};

/** States whose English or German name is also a given name or a common word: found only with a capital's or adjective's help. */
export const ambiguousStates: ReadonlySet<string> = new Set(["Jordan", "Chad", "Tschad", "Georgia"]);

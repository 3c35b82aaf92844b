/**
 * Countries and unions with the words that stand for them: name, people, adjective, initials, and last, after a bar,
 * the capital by which news means the government. Multi-word names are given by the one word that tells them.
 * Facts; written for this project, MIT like the code.
 */
export const places = `
us usa america american americans states yankee | washington
uk britain british kingdom briton england english | london
eu european europe | brussels
un nations
nato atlantic
afghanistan afghan | kabul
albania albanian
algeria algerian | algiers
angola angolan
argentina argentine argentinian | buenos
armenia armenian | yerevan
australia australian | canberra
austria austrian | vienna
azerbaijan azerbaijani azeri | baku
bangladesh bangladeshi | dhaka
belarus belarusian | minsk
belgium belgian
bolivia bolivian
bosnia bosnian | sarajevo
brazil brazilian | brasilia
bulgaria bulgarian | sofia
cambodia cambodian
cameroon cameroonian
canada canadian | ottawa
chile chilean | santiago
china chinese prc | beijing
colombia colombian | bogota
congo congolese | kinshasa
croatia croatian croat | zagreb
cuba cuban | havana
cyprus cypriot
czech czechia | prague
denmark danish dane | copenhagen
dominican
ecuador ecuadorian ecuadorean | quito
egypt egyptian | cairo
estonia estonian
ethiopia ethiopian
finland finnish finn | helsinki
france french | paris
georgia georgian | tbilisi
germany german | berlin
ghana ghanaian
greece greek | athens
guatemala guatemalan
guyana guyanese
haiti haitian
honduras honduran
hungary hungarian | budapest
iceland icelandic
india indian | delhi
indonesia indonesian | jakarta
iran iranian | tehran
iraq iraqi | baghdad
ireland irish | dublin
israel israeli
italy italian | rome
jamaica jamaican
japan japanese | tokyo
jordan jordanian | amman
kazakhstan kazakh
kenya kenyan | nairobi
korea korean
kuwait kuwaiti
latvia latvian
lebanon lebanese | beirut
libya libyan | tripoli
lithuania lithuanian
malaysia malaysian
mali malian
mexico mexican
moldova moldovan
mongolia mongolian
morocco moroccan | rabat
mozambique mozambican
myanmar burma burmese
nepal nepalese nepali | kathmandu
netherlands dutch holland | hague
nicaragua nicaraguan
niger nigerien
nigeria nigerian | abuja
norway norwegian | oslo
pakistan pakistani | islamabad
palestine palestinian | ramallah
panama panamanian
paraguay paraguayan
peru peruvian | lima
philippines philippine filipino | manila
poland polish pole | warsaw
portugal portuguese | lisbon
qatar qatari | doha
romania romanian | bucharest
russia russian | moscow kremlin
rwanda rwandan
salvador salvadoran
saudi | riyadh
senegal senegalese
serbia serbian serb | belgrade
singapore singaporean
slovakia slovak
slovenia slovenian
somalia somali
spain spanish spaniard | madrid
sudan sudanese | khartoum
sweden swedish swede | stockholm
switzerland swiss | bern
syria syrian | damascus
taiwan taiwanese | taipei
tanzania tanzanian
thailand thai | bangkok
trinidad trinidadian tobago
tunisia tunisian | tunis
turkey turkish turkiye | ankara
uganda ugandan
ukraine ukrainian | kyiv kiev
uruguay uruguayan
uzbekistan uzbek
venezuela venezuelan | caracas
vietnam vietnamese | hanoi
yemen yemeni
zambia zambian
zimbabwe zimbabwean | harare
`;

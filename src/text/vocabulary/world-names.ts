/**
 * Given names that news from many countries has, folded, by the gender they usually go with. Those that go with both,
 * and those that are words of English, are left out. Facts; written for this project, MIT like the code.
 */
export const feminineWorldNames = `
  abena adwoa agata agnes agnieszka aicha ainhoa aissata akiko akosua alejandra aleksandra alena
  alessandra alla ama amelie amina aminata aminatou anahit anastasia andrejka angelika angie anja anjali
  annalena annemarie annika anniken araceli arundhati asli asma asmaa astrid ayse azadeh baleka beata
  begona benazir benedita berenice bilqis birgit brigitte canan catarina cecile chandrika chiara
  chimamanda clementine damares darya deepika delphine dilma dina djamila dragana droupadi ebba
  efua ekaterina elif elisabeth elly elvira emine esi estela eugenia evika ewa faiza fatma fatou federica
  femke fernanda fiona folake francoise funmilayo galina gauri gayane ghizlane giorgia gisela giulia
  gleisi golshifteh graca gulnara gulsen habiba hadiza haifa hanadi hanan hanna harini haruko hasina
  hatice hawa heike helene helle hina hirut huda ilaria ilse ilwad imee indira ines ingeborg ingrida
  ingvild inmaculada inna ipek iryna isatou itziar izkia jacinda jadranka jana jeanine jelena joana
  juliette justyna jutta kadiatou kaisa kaja katarzyna katerina kateryna katja katrin kavita keiko kersti
  ketevan khadija khaleda kiran kirsti kolinda ksenia kumiko laia lakshmi larisa latifa layla leire lene
  leni lenka leonor lesya leyla leymah liesbeth lilly lina lindiwe louisa loujain lubna lucrezia ludmila
  ludovica luisa lyudmila macarena magda magdalena mahsa maia maite maja maka makiko malgorzata malika
  manal manon manuela marama marcela margaux margrethe mariam mariama marieke marielle marija marisa
  marit marketa maryam maryia marzieh masih mathilde medha meena meera megawati mehriban meral meryem
  mette michela michiko milica mireya mizuho mona monika nadezhda najat najla naledi nanaia
  narges narine nasrin nataliia natasa nathalie nawal neha netumbo ngozi nighat nino nirmala nisha
  nkosazana noor noriko nour nuray nuria oby oksana olena oumou ozlem paetongtarn paivi pakeeza paola
  parisa petra pinar polina pooja pratibha priya priyanka rachida radha raisa rasha raychelle reem
  rehana rekha renate retno rigoberta riikka risa rocio rosaria ruslana saara sabine safiya sahar
  salma salome samar samia sanae sandrine sania sanna saskia sayaka segolene selin setsuko sevgi shehla
  sheikha sherry shireen shirin shobha sigrid siham silke silvia sirimavo siv smriti solveig soraya
  specioza sudha sufia sunita sushma susi sussan svenja sviatlana svitlana sylvie takako tamara tarja
  tarsila tatyana tawakkol teesta tetiana thuli tomoko ulrike valentyna vandana veranika veronika
  veronique vesna vilma wafa wangari winnie winsome xiomara xochitl yadira yasmin yasmine yasna
  yekaterina yingluck yoko yolande yuko yuriko zainab zandile zaynab zeinab zeljka zeynep zohra zoya
  zuzana
  graciela ximena lourdes nilda odette moira marlene gadija aichatou rania hala ghada nadeesha shalini padma deepa
  asha usha geeta divya mamata amara meenakshi nomfundo nomvula thandiwe zanele thandi wanjiru wambui njeri akinyi
  chipo tendai chinwe adaeze ifeoma yewande awa ndeye siti dewi sri putri nurul linh huong thuy
  mai ngoc yumi sachiko naoko hye-jin eun-bi ji-woo soo-jin min-ji xiaoli mei ying beatriz renata luciana
  juliana patricia vitoria thais larissa leticia inez amaia montserrat dolors francisca zofia jadwiga joanna dagmar anneliese
  kirsten ragnhild maren tuulikki aino marja anneli halyna nadiya yuliia larysa
  kavya haruka aiko emi yui sakura hana mariko kaori ayaka chihiro shantamma rina mina nataliya yelena
  zhanna aigul dilnoza nigora aiman saule jocelyn maricel rowena rosalinda marites imelda corazon ligaya beatrice wairimu
  nyambura atieno auma chebet jepkosgei naliaka inga liv tove bodil`;

export const masculineWorldNames = `
  abdelaziz abdelfattah abdelmadjid abdiweli abdoulaye abdulaziz abdulhamid abdullah abdulrahman abiy
  adel adil aecio agustin ahmad ahmet ajay ajit akbar akhilesh akira alain alasdair alassane albin
  aleksandar aleksei alexandre alexei alexey alfonso alun alyaksandr amir amit anas anatoly anders andrej
  andriy andrus andrzej angelino anibal anies anil antonis antti anura anutin anwar arnaud arseniy arun
  arvind asaad ashok ashraf asif asim assimi atiku avigdor axel ayman aziz babatunde bakir  
  barham bassirou basuki bautista beji benigno benny benoit beppe bernard bernardo bezalel bhupendra
  bidzina bilawal binyamin bjorn blaise bobi bohdan bojko bongbong borut boyko brendan bruno bulent calin
  callum carles carlo cem ciaran conor cormac cuauhtemoc cyril dafydd danilo debretsion declan deepak
  denys desmond devendra devlet dieter dietmar dinesh diosdado dmitri dmytro dragan dritan duncan eamon
  ebrahim edgars edmundo edouard egils einar eirik ekrem elio emiliano emilio emmerson enda enrico
  eoin erik esko esmail espen etienne euan evangelos evgeny evo ewan eyal facundo fahd faisal farouk
  fausto fayez federico ferdinand ferenc fergus fidel fikile filipe flavio florian frank-walter friedrich
  fumio gabrielius gadi ganesh gareth geert geir genaro gennady geraint geraldo gerardo gerhard getachew
  gianni gibran gideon gilad gilberto giorgi giorgio gitanas gonzalo gopal goran gotabaya gruffydd guido
  guillaume guillermo gulbuddin gunnar gunter gunther gustav gwede gyorgy haakon habib haibatullah haider
  hailemariam haitham hakainde hakan hamad hamed hamid hamish harald harish haruhiko hasan hashim
  hector heiko henrik henrique herzi heydar hibatullah hiroshi hisham horacio horst hossein hulusi
  humberto huw iain ibrahima ichiro idris idriss ieuan ignacio ignazio igor ihor ilham ilir imran inigo
  irakli isaias ishaq isidro ismail itamar ivar ivica jacinto jagdish jair jamal janez janos jaroslaw
  javad jean-claude jean-luc jean-marie jean-yves jejomar jens jeroen joachim joao joaquim joaquin johan
  joko joost jordi juha junichiro jurgen juri jyrki kais kalonzo karl-theodor kazuo kemal kenji kgalema
  khaled khalifa khalil khawaja kimmo kiril kirill kizza kjell knut konstantin kostas krisjanis krzysztof
  kumar kwame kyriakos kyrylo lalu lars laszlo laurent laurentino lazaro leandro leif leonid leopoldo
  lisandro liviu lorenzo luca luciano luiz maarten mads mahamat mahathir mahesh mahinda mahmoud
  maithripala makoto maksim mamady mangosuthu manmohan mansour mansur marcel marcelo marcin marcos
  mariano marjan markus marwan masayoshi masoud masrour massimo massoud mateusz matias matthias matti
  mauricio mauro mehdi mehmet meles mevlut micheal mikheil milorad milos mircea mohammad mohan moise
  moises moncef moshe muhammadu muhyiddin mukesh muqtada musalia mustafa mwai mykhailo nabil naftali
  nahuel naim najib naoto naresh naveen nawaz nayib nechirvan nestor niall nicanor nicolae nikol nikolai
  nikos nils nitin nitish norberto nouri nyesom octavio oisin olaf olav oleg oleh oleksandr oleksii
  oleksiy olivier ollanta olof olusegun oriol osvaldo ousmane oystein padraig pankaj paolo patrice
  patricio paulo pavel pavlo pawel pekka pervez petro petter petteri pieter piotr piyush porfirio prabowo
  prachanda prakash pramod praveen pravin prayuth qamar qasem qassem rached radoslaw raffaele raheel
  rahul raila rajesh rajiv rajnath rakesh ramesh ramush ramzan ranil raphael rashid rasmus ravi reinaldo
  reinhard renato reza rhodri rhys riad ridwan riek rigathi rigoberto roch rodolfo rogelio rohit
  rolando rolf romano ronen rotimi ruairi ruaridh rui rumen ruslan rustem ruud ryosuke saad saadeddine
  sachin saeb saeed sajith sali salman salva samir sandeep sanjay satish satoshi sauli
  saulius seamus sebastian sebastien selahattin sergey serhii serhiy serzh shahbaz sharad shashi shehbaz
   shigeru shohei shyam sigmar simeon sirajuddin sitiveni slobodan soren srettha stanislav stavros
  steffen stephane subrahmanyam suleyman sunil suresh susilo svein sven szymon taavi tadeo tahnoon
  takashi tamim taras tarcisio tarek tariq taro tedros teodoro terje thabo thaksin thierry thorsten timo
  tino tomas tomasz toomas torsten toshimitsu traian trond turgut turki uddhav uhuru ulf ulises ulrich
  ulysses umaro umaru umberto usama usman uwe vaclav valdis valentin valerii valeriy valery varun vicente
  vijay vikram viktor vincenzo vinod vishal vitali vitalii vivek vladislav volodymyr voreqe vyacheslav
  walid wilfredo wladyslaw wole wolfgang wouter yaakov yahya yair yanis yannick yasser yemi yevgeny
  yevhen yoav yoshihide yoshihiko yoshimasa younis yousef youssef yoweri yukio yury zabihullah zahir
  zakaria zalmay zayed zbigniew zeljko ziad ziaur zoran zubair
  otavio thiago julian ezequiel bertin kwabena yaw themba sipho bongani mandla jacobus hendrik wessel deon kwesi
  kojo emeka chukwudi obinna tunde femi ayo segun musa sani aliyu abubakar yakubu oumar moussa mamadou
  souleymane amadou cheikh modou kipchoge nelson tendai farai tatenda manoj karthik   fawad rahmat gul karim fadi elias georges antoine charbel minh tuan hung
  duc quang budi agus bambang slamet rizal azman rosli hafiz takeshi yasuo jae-myung sang-cheol jong-min seung
  min-ho zhiyuan jianguo wei qiang bao casimiro wilder alan heriberto hernan ramiro fabio caio davi manoel
  antonio vitor tiago nuno duarte miroslav zdenek jaroslav bohumil stanislaw kazimierz wojciech tadeusz grzegorz jerzy lubomir
  mykola ostap
  haruto ren sota yuto riku kaito daiki shota kenta takumi naoki hideo minoru raymond rodel ramil
  arnel rommel dennis kipkemboi kiprop vitaliy roman maksym artem danylo nazar marcus dean owain iwan fraser
  lachlan angus rory cian`;

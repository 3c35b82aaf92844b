import { remember } from './remember.ts';
import given from './vocabulary/given-names.json' with { type: 'json' };
import { feminineWorldNames, masculineWorldNames } from './vocabulary/world-names.ts';

const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)));

const feminine = words(
  feminineWorldNames,
  `
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly
  emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
  shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
  heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
  hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia
  grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis
  lori hillary hilary chelsea melania ivanka kellyanne katie katy kate jill jane nikki carly condoleezza madeleine elena sonia
  sonya ruth loretta huma donna debbie nancy claire dianne kirsten elise susana tammy kamala michele ivana tiffany lara
  margaret theresa angela marine christiane aisha fatima leila samira malala yulia svetlana olga irina natalia tatiana
  rosa carmen lucia elena sofia isabel pilar dolores mercedes consuelo ana gabriela daniela camila valentina paula adriana
  claudia monica veronica beatriz cristina cecilia marta francia michelle delcy alicia yolanda miriam naomi eva eve ella
  lily lucy molly megyn gretchen greta rachael savannah robin kristen kirstie kristin kirsten erin erica erika tina tara
  tracy stacy stacey wendy whitney vanessa valerie ursula suzanne sheila shannon sally roberta renee regina peggy penny
  paige norma nora nina nadia meredith maureen marsha marjorie lynn lydia louise leslie leah kristi krista kim judi joanne
  joanna jodi jenna jenny jeanne jamie irene ingrid holly heidi gwen gina gail faith esther ellen elaine eileen dana
  cindy carrie carla candace bridget bonnie beth barb audrey arlene april annie anita alyssa allison alison adele abby
  alexandra alexandria alexandra bernadette bianca brooke caitlin cassandra catalina celeste chloe claudine colleen
  constance corinne courtney cristal dawn deirdre edith eleanor eliza florence francesca georgia geraldine gillian hope
  ivy jasmine josephine joy juliet june kaitlin karla kendra lorraine lucille mabel maggie marcia margarita mariana marina
  maya mia miranda monique muriel myra nellie nicola odette pat phyllis priscilla rhonda rita rochelle rosemary roxanne
  sabrina selena serena shelly sierra simone sylvia tanya thelma trudy vera vivian winifred yvette yvonne zoe oprah beyonce`,
);

const masculine = words(
  masculineWorldNames,
  `
  james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven
  andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob nicholas gary eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron
  jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald
  carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne
  randy vincent mason roy ralph bobby russell bradley philip eugene barack bernie ted marco jeb mitt mike tim bill ben chris
  john newt rudy rick rand lindsey harry chuck paul reince corey paul roger steve jared eric barron robby jim bob tom dan
  don ron jon dave matt josh greg jeff doug ken phil tony sam max alex nick zach luke mitch lamar orrin dick al joe evan gary
  vladimir boris dmitry sergei mikhail ivan yuri aleksandr angus emmanuel francois nicolas jean pierre jacques hans karl
  klaus helmut silvio matteo mario giuseppe luigi luis carlos jorge pedro pablo diego andres alejandro fernando francisco
  javier miguel manuel rafael ricardo roberto sergio alvaro armando gustavo hugo ivan jaime julio leonardo raul ramon ruben
  salvador enrique ernesto felipe esteban eduardo edgardo cesar arturo alfredo alberto antonio angel volker kofi ban antonio
  mohammed muhammad mohamed ahmed ali hassan hussein omar khalid abdul ibrahim yusuf bashar benjamin yitzhak shimon ehud
  narendra xi shinzo jong kim moon recep tayyip khizr humayun abu osama saddam muammar hosni
  clint clinton sean rush glenn tucker bret wolf anderson jake lester dean denzel harvey howard hugh ian isaac jay joel
  kelvin kirk kurt lance lee leon leonard lloyd lou louis marcus marvin maurice melvin micah miles milo morgan morris neil
  nelson norman oliver oscar owen percy pete preston quentin ray reggie rex reid ross rodney roland ruben seth sidney simon
  spencer stan stanley stewart stuart sylvester terrence theodore todd tommy travis trent trevor troy vance vernon victor
  wade wallace warren wendell wesley woody xavier bennie bert blake boyd brad brent brett buddy byron calvin cameron cecil
  chad chester clarence clark claude clay clifford clyde cody colin conrad craig curtis dale damon danny darrell darren
  derek dexter dominic drew duane dustin dwayne dwight earl ed eddie edgar edwin elliott ellis elmer emmett ernest ethan
  everett felix floyd francis franklin fred frederick gavin gene geoffrey gerard gilbert glen gordon grant guy herbert
  herman homer horace hunter ira irving ivan jackson jarrod jasper jimmy johnny julian karim katon kellan leroy lewis lionel
  luther malcolm martin mel merle mickey mort murray ned noel otto perry philippe randall reuben rob robin rodrigo ron
  rufus salvatore sammy saul shane shaun sheldon stefan sterling terence tobias toby tod tyrone vince virgil wilbur will
  wilfred willis winston zack scottie anthony elijah bashar jesus pope denis scot`,
);

const either = words(`
  alex sam chris jordan kim robin taylor jackie terry jamie pat casey leslie dana charlie drew morgan riley quinn ashley
  avery cameron dale dominique frankie hayden jan jean jo kelly kerry kit lee lindsey lynn max mel nicky noel ollie ray
  rory shannon shelby sidney stevie tracy val andrea nicola simone gabriele`);

/** Whether a given name that usually goes with one gender is often one of the other. */
export function isOfEitherGender(name: string): boolean {
  return either.has(name);
}

/** Names by the births of a hundred years in a country of immigrants (`bench/learn-given-names.ts`), behind the lists above. */
const common = { she: words(given.common.she), he: words(given.common.he) };
const rare = { she: words(given.rare.she), he: words(given.rare.he) };

/** The gender a given name usually goes with; null for names of both and names not known. */
export const genderOfGivenName = remember((name): 'he' | 'she' | null => {
  const lower = plain(name);
  const she = feminine.has(lower);
  const he = masculine.has(lower);
  if (she || he) return she === he ? null : she ? 'she' : 'he';
  if (either.has(lower)) return null;
  if (common.she.has(lower) || rare.she.has(lower)) return 'she';
  return common.he.has(lower) || rare.he.has(lower) ? 'he' : null;
});

/** Whether a word is known as a given name that is not rare. */
export const isGivenName = remember((name): boolean => {
  const lower = plain(name);
  return [feminine, masculine, common.she, common.he].some((names) => names.has(lower));
});

/** Lower case without accents. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const places =
  /^(?:virginia|georgia|carolina|dakota|austin|charlotte|jordan|chelsea|paris|israel|madison|lincoln|jackson|houston|dallas|phoenix|savannah|florence|sydney|victoria|adelaide|alexandria|brooklyn|london|eugene|kent|chad|india|santiago|diego|francisco|jose|san|santa|saint)$/;

/** Whether a folded given name is also a place's, which is rather meant where it stands alone. */
export function isPlaceToo(name: string): boolean {
  return places.test(name);
}

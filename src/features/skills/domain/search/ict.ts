const ICT_GROUP = /^(?:133|25|35)/;
const ICT_TEXT =
  /\b(?:computers?|laptops?|ict|it|softwares?|web|websites?|internet|networks?|program(?:s|mer|mers|ming)?|data|digital|online|excel|javascript|apps?|java|sql|css|html|php|saas|apis?|devops|scrum|azure|developers?|coding|machine learning)\b|\. ?net\b|\bc(?:#|\+\+)|កុំព្យូទ័រ|បច្ចេកវិទ្យា|គេហទំព័រ|អ៊ីនធឺណិត/iu;

/** Whether a text is about information technology: without such a word, a server is a person who serves. */
export const isAboutIct = (text: string): boolean => ICT_TEXT.test(text);

/** Whether a unit group of ISCO-08 is one of information technology. */
export const isIctGroup = (group: string): boolean => ICT_GROUP.test(group);

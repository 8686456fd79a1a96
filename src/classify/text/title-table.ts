/**
 * Titles of those who lead people, in lower case; the source of a pattern. They stand first in their stretch of a line: behind
 * "assistant to the" or «заместитель» they are another's. Who manages customers, projects or products leads nobody by that.
 */
export const titleTable =
  "^(?:" +
    "(?:(?:acting|interim|co-?) ?)?(?:(?:ceo|coo|cfo|cto|cio|president|chairman|owner|founder|foreman|director(?: of|$)|chief (?:executive|engineer|accountant|\\w+ officer)|head of|managing partner|" +
    "(?:team|group|shift|section) lead(?:er)?|(?:\\w+ )?supervisor|(?:managing|general|executive|regional|operations|technical|commercial|finance|sales|it|hr|plant|site) director|" +
    "(?:general|plant|factory|works|site|branch|store|warehouse|production|operations|department|shift|team|engineering|line) manager)\\b|" +
    "gesch(?:ä|ae)ftsf|(?:abteilungs|team|werks?|betriebs)?leiter|direct(?:eur|rice)|pdg\\b)|" +
    "(?:и\\. ?о\\. |врио )?(?:(?:(?:генеральн|исполнительн|техническ|коммерческ|финансов|управляющ)[а-я]+ |ген)?директор|начальник|руководител[а-я]+(?! проект)|заведующ|управляющ|главн[а-я]+ (?:инженер|бухгалтер|врач)|президент|председател|бригадир|прораб|тимлид)" +
    ")";

/**
 * Acronyms that are better known than their words to anybody who looks for office work, or that are hardly ever spelled
 * out. Those of a trade (AHT, SLA, VAT, KPI) are not among them: knowing them is what packs teach.
 */
const known =
  'AC AD AI AIDS AM ASAP ATM BBC BC BCC CC CD CEO CPU CSV CV DC DIY DNA DVD EU FAQ FYI GB GMT GPS HIV HR HTML HTTP HTTPS ID ISBN ISO IT JPEG KB LED MB NASA NATO OK PC PDF PIN PM PNG RAM ROM RSVP SIM SMS TB TV UFO UK UN URL US USA USB UTC VIP WC XML ZIP';

/** Words that are often put in capitals to be stressed. */
const stressed =
  'ALSO BEST ELSE END FALSE FIRST LAST LEAST LESS MUST NEVER NEXT NONE NOTE STOP TRUE WORST YES';

export const englishAcronyms: readonly string[] = `${known} ${stressed}`.split(' ');

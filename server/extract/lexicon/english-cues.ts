/** English words that decide what a number is. */

/** Promised. */
export const EN_TARGET =
  /\b(?:(?:is|are|was|were) to(?: be)?|to be|should(?: be)?|must|targets?(?: of| is| for)?|commits?|goals?|aims? to|budgeted|planned for|due (?:this|by|in|for)|(?:programme|program|budget|plan) for \d{4} is|against (?:a|the|its) (?:target|goal|budget|plan) of|(?:a|an|the|its) (?:\w{3,16} )?(?:budget|goal|plan|programme|program) of|(?:plans?|planned|intends?|intended|hopes?) to|planned(?=\s{0,2}$)|will (?!be (?:measured|published|surveyed|reviewed|held|reported))|by december|by year.end|at the end of the year)\b/giu;
/** Reached. */
export const EN_ACTUAL =
  /\b(?:ha[sd] (?:been |now )?(?:[a-z]{2,14}(?:ed|en)|met|cut|put|set|been)|have been|had reached|reached|was|were|stood at|came to|totall?ed|amounted to|rose (?:to|by)|fell (?:to|by)|grew (?:to|by)|stands at|started|joined|(?:is|are) live|achieved|delivered|completed|signed|opened|created|trained|in place|in use|in operation|so far|to date|is now|are now|(?:is|are) in|count was|currently|spent|actual|supported|came|attended|visited|took part)\b/giu;
export const EN_RATE = /^\s{0,3}of (?:the )?(?:annual |yearly |full.year )?(?:target|plan|goal|budget)/iu;
export const EN_PRIOR_BEFORE =
  /(?:\b(?:from|against|compared with|compared to|up from|down from|versus|previously)\s{0,3}|\(\s{0,3})$/iu;
export const EN_PRIOR_AFTER =
  /^\s{0,3}(?:[^,.;]{0,24}\b)?(?:last year|a year (?:earlier|ago|before)|in (?:19|20)\d\d\b|the year before|same (?:period|months))/iu;
/** 12 of 15 crossings have been completed: a part of what was to be done, and the whole of it. */
export const EN_PART = /^\s{0,3}of (?:the |its |our )?[\d£$€¥]/iu;
export const EN_WHOLE = /\d\s{0,2}of (?:the |its |our )?$/iu;
export const EN_FINISHED =
  /\b(?:completed|delivered|opened|renewed|replaced|finished|installed|inspected|in place|built|repaired|done)\b/iu;
/** A former time named right after the number, whatever stands before it. */
export const EN_PRIOR_ALONE =
  /^\s{0,3}(?:last year|a year (?:earlier|ago|before)|the year before|(?:in|over) the same (?:period|months)|previously)/iu;
/** Last year's result was 66%. */
export const EN_PRIOR_SUBJECT =
  /\b(?:last year|the year before)['’]s? [a-z]{1,16}(?: [a-z]{1,16})? (?:was|were|stood at|came to)\s{0,3}$/iu;
export const EN_PRIOR_LEAD = /\b(?:same [\w ]{0,20} of (?:19|20)\d\d|last year|in (?:19|20)\d\d)\s{0,3}\($/iu;
export const EN_GROWTH_AFTER =
  /^\s{0,3}(?:more|less|higher|lower|fewer|up|down|above|below|ahead|increase|decrease|growth)\b/iu;
export const EN_FORECAST = /\b(?:forecast|expect(?:s|ed)?|projected|estimated?|outlook)\b/iu;
export const EN_NOT_DONE =
  /\b(?:under negotiation|under discussion|planned|proposed|applications?|applied|candidates?|pending|in the pipeline|shortlisted|on trial|under construction|will be)\b/giu;
export const EN_SUBSET = /\b(?:of which|including|among (?:them|these)|of these)\b/iu;
export const EN_CONTEXT_BEFORE =
  /\b(?:out of|for|over|within the (?:first|last)|after|in the (?:same|first|last)|from|every|per)\s{0,3}$/iu;
export const EN_NEXT = /\bnext (?:quarter|year|month)\b|\bwill be\b/iu;
export const EN_SIZE_CLASS = /^\s{0,3}(?:or (?:more|over|above|less)|and (?:over|above))\b/iu;
/** Words that carry no meaning for the thing. */
export const EN_STOP = new Set(
  'the a an of to in by for and or is are was were be been being has have had this that these those year years it its at on from with per so far now end than more less about should must will plan target targets second first third administration commits commit goods total planned achieved reached reach stood came least most fewer no not new further due date quarter september june march december 2021 2022 2023 2024 2025 up down month months nine six three through figure count average place use put into actual rate after against which them they each take stay below above keep'.split(
    ' ',
  ),
);
/** Where the subject of a clause ends. */
export const EN_CUE_END =
  /\b(?:is|are|was|were|should|must|has|have|had|stood|came|reached|will|commits?|totall?ed|rose|fell|take|stay|remain(?:s|ed)?)\b|[¥£$€]|\d/iu;
/** Bounds belong to the number, not to the thing. */
export const EN_BOUND =
  /\b(?:no (?:more|fewer|less) than|at (?:least|most)|more than|less than|fewer than|up to|about|around|roughly|nearly|over|below|above|under|minimum of|maximum of)\b/giu;

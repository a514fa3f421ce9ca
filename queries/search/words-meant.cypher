// Question: which other words have the topics that a text means exactly?
// Asked by: the search, so that a planner's word (RLW) finds what is written in full (Real Living Wage).
// $terms: String   the text, folded and quoted for Lucene
// $text: String    the text, folded
// Columns: words (a list a topic, folded)
:param terms => '"rlw"';
:param text => 'rlw';
CALL db.index.fulltext.queryNodes('words', $terms) YIELD node AS topic
WHERE topic:Determinant AND $text IN topic.words
RETURN topic.words AS words
ORDER BY topic.sortKey

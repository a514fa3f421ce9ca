// Question: which body is the authority for the area with this code?
// Who asks: every question about a partner, where a planner gives the code of an area.
// $terms: String  the code, folded and quoted for Lucene
// $code:  String  the code in lower case, with its punctuation
// Columns: id, name, sortKey
:param terms => '"e06000006"';
:param code => 'e06000006';
CALL db.index.fulltext.queryNodes('words', $terms) YIELD node AS area
MATCH (area:Area)<-[:AUTHORITY_FOR]-(authority:Organisation)
WHERE toLower(area.gssCode) = $code OR any(code IN area.codes WHERE toLower(code) = $code)
RETURN DISTINCT authority.id AS id, authority.name AS name, authority.sortKey AS sortKey
ORDER BY sortKey;

// Question: which things do these words find?
// Asked by: anybody, in one box over every kind of thing.
// $ways: List of Map     ways to look, the surest first: rank, the name of a full-text index, the terms for Lucene
// $code: String          the text in lower case: an id finds that thing first
// $labels: List of String    the kinds of thing
// $evidence: List of String  STATED, EDITORIAL, UNVERIFIED: how the thing itself is known
// $after: String         the key of the last row of the page before; empty for the first page
// $most: Integer         how many at most
// Columns: id, label, rank (0 an id, else that of the surest way), key (what the rows are sorted by), thing (all its properties)
// Of things found in the same way those come first that more ways of this rank found, then shorter names, then by name.
:param ways => [{rank: 1, index: 'words', terms: '"damp and mould"'}, {rank: 2, index: 'search', terms: 'words:(+damp +mould)'}];
:param code => 'damp and mould';
:param labels => ['Determinant', 'Action', 'Indicator', 'Organisation'];
:param evidence => ['STATED', 'EDITORIAL'];
:param after => '';
:param most => 20;
UNWIND $ways AS way
CALL db.index.fulltext.queryNodes(way.index, way.terms) YIELD node AS thing
WITH thing, CASE
  WHEN toLower(thing.id) = $code OR any(id IN thing.formerIds WHERE toLower(id) = $code) THEN 0
  ELSE way.rank
END AS found
WITH thing, min(found) AS rank, collect(found) AS all
WHERE any(label IN labels(thing) WHERE label IN $labels) AND thing.evidence IN $evidence
WITH thing, rank, toString(rank) + right('000' + toString(999 - size([one IN all WHERE one = rank])), 3)
  + right('000' + toString(size(split(thing.sortKey, ' '))), 3) + ' ' + thing.sortKey AS key
WHERE key > $after
RETURN thing.id AS id, labels(thing)[0] AS label, rank, key, thing {.*} AS thing
ORDER BY key
LIMIT $most

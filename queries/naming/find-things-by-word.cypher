// Question: which things of one kind does a word mean exactly?
// Who asks: every question, for each word that a planner gives it.
// $label: String  the kind of thing, as a label
// $terms: String  the word, and the slug where it is an id, folded and escaped for Lucene
// $word:  String  the word, folded: lower case, no accents, no apostrophes, one blank for any other mark
// $code:  String  the word in lower case, with its punctuation: an id or a code
// Columns: id, name, word
// An id means that thing alone, before a former id and before a name. For an organisation, the code of an area
// means the body that is the authority for it.
:param label => 'Organisation';
:param terms => 'e06000006';
:param word => 'e06000006';
:param code => 'e06000006';
CALL db.index.fulltext.queryNodes('words', $terms) YIELD node AS named
CALL (named) {
  WITH named
  WHERE $label IN labels(named)
  RETURN named AS node,
    CASE
      WHEN toLower(named.id) = $code THEN 1
      WHEN any(id IN named.formerIds WHERE toLower(id) = $code) THEN 2
      WHEN $word IN named.words THEN 3
    END AS rank
  UNION
  MATCH (node:Organisation)-[:AUTHORITY_FOR]->(named:Area)
  WHERE $label = 'Organisation'
    AND (toLower(named.gssCode) = $code OR any(code IN named.codes WHERE toLower(code) = $code))
  RETURN node, 3 AS rank
}
WITH node, min(rank) AS rank
WHERE rank IS NOT NULL
WITH rank, node
ORDER BY rank, node.sortKey
WITH collect({rank: rank, node: node}) AS found
UNWIND [thing IN found WHERE thing.rank = found[0].rank | thing.node] AS node
RETURN node.id AS id, coalesce(node.name, node.title) AS name, $word AS word;

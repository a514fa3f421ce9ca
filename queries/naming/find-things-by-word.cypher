// Question: which things of one kind does a word mean exactly?
// Who asks: every question, for each word that a planner gives it.
// $label: String  the kind of thing, as a label
// $terms: String  the word, and the slug where it is an id, folded and quoted for Lucene
// $word:  String  the word, folded: lower case, no accents, no apostrophes, one blank for any other mark
// $code:  String  the word in lower case, with its punctuation: an id
// Columns: id, name, sortKey
// An id means that thing alone; then a former id; then a name, a code or any other word.
:param label => 'Area';
:param terms => '"halton"';
:param word => 'halton';
:param code => 'halton';
CALL db.index.fulltext.queryNodes('words', $terms) YIELD node
WHERE $label IN labels(node)
WITH node,
  CASE
    WHEN toLower(node.id) = $code THEN 1
    WHEN any(id IN node.formerIds WHERE toLower(id) = $code) THEN 2
    WHEN $word IN node.words THEN 3
  END AS rank
WHERE rank IS NOT NULL
WITH collect({rank: rank, node: node}) AS found, min(rank) AS best
UNWIND [thing IN found WHERE thing.rank = best | thing.node] AS node
RETURN node.id AS id, coalesce(node.name, node.title) AS name, node.sortKey AS sortKey
ORDER BY sortKey;

// Question: which things of a kind does each of these words mean exactly?
// Who asks: every question, for the words that a planner gives it.
// $asked: [Map]  one for each word, with
//   at:    Integer the place of the word in the list
//   label: String  the kind of thing, as a label
//   terms: String  the word, and the slug where it is an id, folded and quoted for Lucene
//   word:  String  the word, folded: lower case, no accents, no apostrophes, one blank for any other mark
//   code:  String  the word in lower case, with its punctuation: an id
// Columns: at, id, name, sortKey
// An id means that thing alone; then a former id; then a name, a code or any other word.
:param asked => [{at: 0, label: 'Area', terms: '"halton"', word: 'halton', code: 'halton'}];
UNWIND $asked AS asked
CALL db.index.fulltext.queryNodes('words', asked.terms) YIELD node
WHERE asked.label IN labels(node)
WITH asked, node,
  CASE
    WHEN toLower(node.id) = asked.code THEN 1
    WHEN any(id IN node.formerIds WHERE toLower(id) = asked.code) THEN 2
    WHEN asked.word IN node.words THEN 3
  END AS rank
WHERE rank IS NOT NULL
WITH asked, collect({rank: rank, node: node}) AS found, min(rank) AS best
UNWIND [thing IN found WHERE thing.rank = best | thing.node] AS node
RETURN asked.at AS at, node.id AS id, coalesce(node.name, node.title) AS name, node.sortKey AS sortKey
ORDER BY at, sortKey;

// Question: how many things of each kind do these words find?
// Asked by: a search box that offers the kinds to choose from, each with its number.
// $ways: List of Map     ways to look: rank, the name of a full-text index, the terms for Lucene
// Columns: label, evidence, things (how many there are of the kind, known so)
:param ways => [{rank: 1, index: 'words', terms: '"damp and mould"'}, {rank: 2, index: 'search', terms: 'words:(+damp +mould)'}];
UNWIND $ways AS way
CALL db.index.fulltext.queryNodes(way.index, way.terms) YIELD node
WITH DISTINCT node AS thing
RETURN labels(thing)[0] AS label, thing.evidence AS evidence, count(*) AS things
ORDER BY label, evidence

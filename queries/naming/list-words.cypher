// Question: by which words are the things of one kind known?
// Who asks: "did you mean", and suggestions while a planner types.
// $label: String  the kind of thing, as a label
// Columns: id, sortKey, words
:param label => 'Area';
MATCH (node:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action|Source)
WHERE $label IN labels(node)
RETURN node.id AS id, node.sortKey AS sortKey, node.words AS words
ORDER BY sortKey;

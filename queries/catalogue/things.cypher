// Question: what are these things? Asked by front ends that hold ids.
// $ids: List of String   public ids of things of any kind
// Columns: id, label, thing (all its properties)
:param ids => ['area:E06000006', 'determinant:housing'];
MATCH (thing:Principle|Determinant|Recommendation|Goal|Indicator|Observation|Area|Organisation|Action|Update|Source|Release)
WHERE thing.id IN $ids
RETURN thing.id AS id, labels(thing)[0] AS label, thing {.*} AS thing
ORDER BY id

// Question: what are the things that once had these ids? Asked by front ends that hold old ids.
// $ids: List of String   public ids that no thing has now
// Columns: id (the old one), label, thing (all its properties)
:param ids => ['area:old'];
MATCH (thing:Principle|Determinant|Recommendation|Goal|Indicator|Observation|Area|Organisation|Action|Update|Source|Release)
WHERE thing.formerIds IS NOT NULL
UNWIND thing.formerIds AS id
WITH thing, id WHERE id IN $ids
RETURN id, labels(thing)[0] AS label, thing {.*} AS thing
ORDER BY id, thing.id

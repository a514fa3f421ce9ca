// Question: which areas of a kind are there? Asked by everybody who looks for a place.
// $kind:   String    the kind of area
// $after:  String    the key of the area after which the page begins; '' for the first page
// $first:  Integer   how many at most; one more tells whether there are more
// Columns: total (on all pages), key, thing (all its properties), by name. Where there is none, one row tells the total alone.
:param kind => 'BOROUGH';
:param after => '';
:param first => 20;
MATCH (thing:Area {kind: $kind})
WHERE thing.evidence <> 'UNVERIFIED'
WITH thing ORDER BY thing.sortKey
WITH collect(thing) AS found
WITH size(found) AS total, [thing IN found WHERE thing.sortKey > $after][0..$first + 1] AS page
UNWIND CASE page WHEN [] THEN [null] ELSE page END AS thing
RETURN total, thing.sortKey AS key, thing {.*} AS thing
ORDER BY key

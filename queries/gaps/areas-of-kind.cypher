// Question: which areas are there of one kind? Asked by whoever compares all boroughs at once.
// $kind: String    the kind of area
// $first: Integer  how many at most
// Columns: id, by name
:param kind => 'BOROUGH';
:param first => 51;
MATCH (area:Area {kind: $kind})
WHERE area.evidence <> 'UNVERIFIED'
RETURN area.id AS id
ORDER BY area.sortKey, area.id
LIMIT $first

// Question: which sources does each of these things rest on? Asked by everybody who wants to know how we know.
// $ids: List of String   public ids of any kind but observation and release
// Columns: id, sourceId, locator (blank or null where none is known)
:param ids => ['action:act-hal-housing', 'area:E06000006']
MATCH (n:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action|Update|Source)
WHERE n.id IN $ids
MATCH (n)-[r:CITES]->(s:Source)
RETURN n.id AS id, s.id AS sourceId, r.locator AS locator
ORDER BY id, sourceId, locator

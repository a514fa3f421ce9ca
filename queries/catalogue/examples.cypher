// Question: for which topic and area is there an answer worth trying? Asked by the start page, which knows no place by heart.
// The determinants with most actions under way, each with the borough (or, without boroughs, the area) that has most of them.
// $first: Integer   at most this many
// Columns: determinant, area (all their properties)
:param first => 3
MATCH (d:Determinant)<-[t:TARGETS]-(a:Action {status: 'IN_PROGRESS'})-[:TAKES_PLACE_IN]->(area:Area)
WHERE a.endsOn IS NULL AND a.evidence <> 'UNVERIFIED' AND t.evidence <> 'UNVERIFIED'
  AND EXISTS { (:Organisation)-[o:OWNS {role: 'LEAD'}]->(a) WHERE o.evidence <> 'UNVERIFIED' }
WITH d, area, count(DISTINCT a) AS actions, area.kind = 'BOROUGH' AS borough
ORDER BY borough DESC, actions DESC, area.sortKey
WITH d, collect({area: area, actions: actions, borough: borough})[0] AS best
ORDER BY best.borough DESC, best.actions DESC, d.sortKey
LIMIT $first
WITH d, best.area AS area
RETURN d {.*} AS determinant, area {.*} AS area

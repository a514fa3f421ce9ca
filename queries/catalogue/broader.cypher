// Question: of which wider topics is each of these a part? Asked by everybody who must tell two topics apart.
// $ids: List of String   ids of determinants
// Columns: id, broader (all its properties), by name
:param ids => ['determinant:housing-quality'];
MATCH (narrower:Determinant)-[link:BROADER]->(broader:Determinant)
WHERE narrower.id IN $ids AND link.evidence <> 'UNVERIFIED'
RETURN narrower.id AS id, broader {.*} AS broader
ORDER BY id, broader.sortKey

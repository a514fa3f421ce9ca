// Question: which indicators have values of boroughs but none of a wider area? Asked by curators.
// Rule: A value of a borough is held against its country, region or sub-region.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (indicator:Indicator)
WHERE EXISTS { (indicator)<-[:OF_INDICATOR]-(:Observation)-[:FOR_AREA]->(:Area {kind: 'BOROUGH'}) }
  AND NOT EXISTS { (indicator)<-[:OF_INDICATOR]-(:Observation)-[:FOR_AREA]->(wider:Area) WHERE NOT wider.kind IN ['BOROUGH', 'WARD'] }
RETURN indicator.id AS id, indicator.name AS name,
  'its boroughs can be compared with nothing; add the values of a wider area' AS detail
ORDER BY id

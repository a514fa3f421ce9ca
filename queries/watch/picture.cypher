// Question: what is measured in an area, and who acts on it there, as a picture?
// Asked by: coordinators, who want to see in Neo4j Browser which measures nobody stands behind.
// $area         String    id of the area
// $asOf         Date      the day the question is asked for
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED: which values count; an empty list is no filter
// Columns: from, link, to. One row a relationship: from the latest value to its indicator and what that measures, and from the actions that
// target it in the area or a part of it, finished or not, with who owns them. Which are worse than elsewhere: watch/watchlist.cypher.
:param area => 'area:E06000006';
:param asOf => date();
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (here:Area {id: $area})
MATCH (here)<-[:FOR_AREA]-(value:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
// --- block: values that count: told, of a period that has ended, and known as well as asked for
WITH *, CASE
  WHEN 'UNVERIFIED' IN [value.evidence, indicator.evidence] OR 'value:UNVERIFIED' IN coalesce(value.weaker, []) THEN 'UNVERIFIED'
  WHEN 'EDITORIAL' IN [value.evidence, indicator.evidence] THEN 'EDITORIAL'
  ELSE 'STATED'
END AS known
WHERE value.value IS NOT NULL AND coalesce(value.endsOn <= $asOf, true) AND ($evidence = [] OR known IN $evidence)
// --- end
WITH here, indicator, value ORDER BY value.endsOn IS NULL, value.endsOn DESC, value.startsOn DESC, value.id
WITH here, indicator, value.group AS group, head(collect(value)) AS latest
CALL (here, indicator, latest) {
  MATCH (latest)-[link:OF_INDICATOR]->(:Indicator)
  RETURN link
  UNION
  MATCH (indicator)-[link:MEASURES]->(:Determinant)
  RETURN link
  UNION
  MATCH (indicator)-[:MEASURES]->(:Determinant)<-[link:TARGETS]-(action:Action)
  WHERE EXISTS { (action)-[:TAKES_PLACE_IN]->(:Area)-[:PART_OF*0..]->(here) }
  RETURN link
  UNION
  MATCH (indicator)-[:MEASURES]->(:Determinant)<-[:TARGETS]-(action:Action)<-[link:OWNS]-(:Organisation)
  WHERE EXISTS { (action)-[:TAKES_PLACE_IN]->(:Area)-[:PART_OF*0..]->(here) }
  RETURN link
}
WITH DISTINCT link
WHERE coalesce(link.evidence, 'STATED') <> 'UNVERIFIED' OR $evidence = [] OR 'UNVERIFIED' IN $evidence
RETURN startNode(link) AS from, link, endNode(link) AS to
ORDER BY type(link), startNode(link).id, endNode(link).id, link.id

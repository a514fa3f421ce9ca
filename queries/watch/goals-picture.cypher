// Question: who stands behind which goals, as a picture?
// Asked by: coordinators, who want to see in Neo4j Browser what was promised, by whom, and what is done about it.
// $area         String    id of the area that the goals apply to, or that is part of one; '' for all
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED: which goals count; an empty list is no filter
// Columns: from, link, to. One row a relationship: who promised a goal, what it addresses, where it applies, what contributes to it and what
// measures it.
:param area => '';
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (goal:Goal)
WHERE ($evidence = [] OR goal.evidence IN $evidence)
  AND ($area = '' OR NOT EXISTS { (goal)-[:APPLIES_TO]->(:Area) } OR EXISTS { (goal)-[:APPLIES_TO]->(:Area)<-[:PART_OF*0..]-(:Area {id: $area}) })
MATCH (goal)-[link:PROMISES|ADDRESSES|APPLIES_TO|CONTRIBUTES_TO|MEASURED_BY]-(:Organisation|Determinant|Area|Action|Indicator)
WHERE link.evidence <> 'UNVERIFIED' OR $evidence = [] OR 'UNVERIFIED' IN $evidence
RETURN startNode(link) AS from, link, endNode(link) AS to
ORDER BY link.id

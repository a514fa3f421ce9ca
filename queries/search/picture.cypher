// Question: how do things that were found hang together, as a picture?
// Asked by: coordinators, who want to see in Neo4j Browser what a search found.
// $ids: List of String   the ids of the things
// Columns: from, link, to. One row a relationship: between two of the things, or from one of them to a topic, an area or the partner that leads it.
:param ids => ['determinant:housing-quality', 'action:act-hal-housing', 'organisation:halton-council'];
MATCH (thing:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action)
WHERE thing.id IN $ids
CALL (thing) {
  MATCH (thing)-[link]-(other:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action)
  WHERE other.id IN $ids AND link.evidence <> 'UNVERIFIED'
  RETURN link
  UNION
  MATCH (thing)-[link:TARGETS|ADDRESSES|MEASURES|BROADER|TAKES_PLACE_IN]->(:Determinant|Area)
  WHERE link.evidence <> 'UNVERIFIED'
  RETURN link
  UNION
  MATCH (thing)<-[link:OWNS {role: 'LEAD'}]-(:Organisation)
  WHERE link.evidence <> 'UNVERIFIED'
  RETURN link
}
WITH DISTINCT link
RETURN startNode(link) AS from, link, endNode(link) AS to
ORDER BY link.id
LIMIT 300

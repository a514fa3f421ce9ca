// Question: how do we know this, as a picture?
// Asked by: coordinators, who want to see in Neo4j Browser what a thing or a relationship rests on.
// $ids: List of String   public ids of things or of relationships
// Columns: from, link, to. One row a relationship: from a thing to each source that it rests on, or, of a value, to what it measures and where; or the
// relationship itself, and from its ends to those of its sources that they rest on too.
:param ids => ['action:act-hal-housing', 'owns:halton-council:act-hal-housing:LEAD'];
// --- block: the thing or the relationship with the id, by the index of each label and type
UNWIND $ids AS id
CALL (id) {
  MATCH (thing:Principle) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Determinant) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Recommendation) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Goal) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Indicator) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Observation) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Area) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Organisation) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Action) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Update) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Source) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH (thing:Release) WHERE thing.id = id RETURN thing, null AS link
  UNION ALL
  MATCH ()-[link:OWNS]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:PROMISES]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:OPERATES_IN]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:AUTHORITY_FOR]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:MEMBER_OF]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:ATTENDED]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:SUCCEEDED_BY]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:TAKES_PLACE_IN]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:TARGETS]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:IMPLEMENTS]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:CONTRIBUTES_TO]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:SERVES]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:REPORTS_ON]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:ADDRESSES]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:APPLIES_TO]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:HAS_GOAL]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:MEASURED_BY]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:MEASURES]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:BROADER]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:FALLS_UNDER]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:OF_INDICATOR]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:FOR_AREA]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:PART_OF]->() WHERE link.id = id RETURN null AS thing, link
  UNION ALL
  MATCH ()-[link:CITES]->() WHERE link.id = id RETURN null AS thing, link
}
// --- end
CALL (thing, link) {
  MATCH (thing)-[rests:CITES|OF_INDICATOR|FOR_AREA]->()
  WHERE NOT thing:Source
  RETURN rests AS drawn
  UNION
  UNWIND CASE WHEN link IS NULL THEN [] ELSE [link] END AS drawn
  RETURN drawn
  UNION
  UNWIND CASE WHEN link IS NULL THEN [] ELSE [startNode(link), endNode(link)] END AS side
  MATCH (side)-[rests:CITES]->(source:Source)
  WHERE source.id IN link.sources
  RETURN rests AS drawn
}
WITH DISTINCT drawn
RETURN startNode(drawn) AS from, drawn AS link, endNode(drawn) AS to
ORDER BY drawn.id
LIMIT 300

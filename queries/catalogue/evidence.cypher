// Question: how do we know this? Asked by everybody who is shown a fact. Each kind of thing and each type of relationship
// has a branch of its own, since an index belongs to one of them.
// $ids: List of String   public ids of things or of relationships
// Columns: id, thing, label, indicator, area, action (what a value or a report is about), cited (what the thing rests on),
// type, link, from, fromLabel, to, toLabel. A thing has no link, and a link is no thing.
:param ids => ['owns:halton-council:act-hal-housing:LEAD', 'organisation:halton-council'];
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
WITH id, thing, link, startNode(link) AS from, endNode(link) AS to
RETURN id, thing {.*} AS thing, labels(thing)[0] AS label,
  head([(thing)-[:OF_INDICATOR]->(indicator:Indicator) | indicator.name]) AS indicator,
  head([(thing)-[:FOR_AREA]->(area:Area) | area.name]) AS area,
  head([(thing)-[:REPORTS_ON]->(action:Action) | action.title]) AS action,
  COLLECT {
    MATCH (thing)-[cites:CITES]->(source:Source)
    RETURN {source: source.id, locator: cites.locator} ORDER BY source.id, cites.locator
  } AS cited,
  type(link) AS type, properties(link) AS link, from {.*} AS from, labels(from)[0] AS fromLabel, to {.*} AS to, labels(to)[0] AS toLabel
ORDER BY id

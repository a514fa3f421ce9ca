// Question: what rests on each of these sources? Asked by everybody who doubts a source, or replaces it. A relationship rests
// on the strongest of its sources; a thing on all that it cites.
// $sources: List of String   public ids of sources
// $after:   String           the id after which the page begins; '' for the first page
// $most:    Integer          how many at most
// Columns: source, total (on all pages), ids (of things and relationships, in order)
:param sources => ['source:seed-cmhcp'];
:param after => '';
:param most => 21;
UNWIND $sources AS source
CALL (source) {
  MATCH (:Source {id: source})<-[:CITES]-(fact) RETURN fact.id AS id
  UNION
  MATCH (fact:Observation) WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:OWNS]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:PROMISES]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:OPERATES_IN]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:AUTHORITY_FOR]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:MEMBER_OF]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:ATTENDED]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:SUCCEEDED_BY]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:TAKES_PLACE_IN]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:TARGETS]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:IMPLEMENTS]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:CONTRIBUTES_TO]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:SERVES]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:ADDRESSES]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:APPLIES_TO]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:HAS_GOAL]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:MEASURED_BY]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:MEASURES]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:BROADER]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:FALLS_UNDER]->() WHERE fact.source = source RETURN fact.id AS id
  UNION
  MATCH ()-[fact:PART_OF]->() WHERE fact.source = source RETURN fact.id AS id
}
WITH source, id ORDER BY id
WITH source, collect(id) AS facts
RETURN source, size(facts) AS total, [id IN facts WHERE id > $after][0..$most] AS ids
ORDER BY source

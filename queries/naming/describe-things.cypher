// Question: what tells these things apart from others of the same name?
// Who asks: whoever has to choose between candidates or suggestions.
// $ids: List<String>  the public ids
// Columns: id, name, evidence, spellings, kind, place, broader, lead, about, number, when
// The place of an area is the area around it that lies deepest in the hierarchy: a ward's borough.
:param ids => ['area:E06000006', 'determinant:housing'];
UNWIND $ids AS id
MATCH (node:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action|Source {id: id})
RETURN node.id AS id, coalesce(node.name, node.title) AS name, node.evidence AS evidence,
  [spelling IN [coalesce(node.name, node.title), node.id, split(node.id, ':')[1], node.gssCode, node.odsCode, node.registerCode]
    WHERE spelling IS NOT NULL] + coalesce(node.aliases, []) + coalesce(node.synonyms, []) + coalesce(node.codes, [])
    + coalesce(node.identifiers, []) + coalesce(node.formerIds, []) AS spellings,
  coalesce(node.kind, node.sector) AS kind,
  head(COLLECT {
    MATCH (node)-[:PART_OF]->(place:Area)
    RETURN place.name ORDER BY COUNT { (place)-[:PART_OF]->+(:Area) } DESC, place.sortKey
  }) AS place,
  COLLECT { MATCH (node)-[:BROADER]->(broader:Determinant) RETURN broader.name ORDER BY broader.sortKey } AS broader,
  COLLECT { MATCH (node)<-[:OWNS {role: 'LEAD'}]-(lead:Organisation) RETURN lead.name ORDER BY lead.sortKey } AS lead,
  coalesce(node.report, node.publisher, node.unit) AS about,
  toString(node.number) AS number,
  coalesce(node.due, node.published, node.closed) AS when;

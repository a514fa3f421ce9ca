// Question: what tells these things apart from others of the same name?
// Who asks: whoever has to choose between candidates or suggestions.
// $ids: List<String>  the public ids
// Columns: id, name, evidence, spellings, kind, wider, lead, about, number, when
// What is wider comes narrowest first: what lies in most other areas itself. So a ward tells its borough.
:param ids => ['area:E06000006', 'determinant:housing'];
UNWIND $ids AS id
MATCH (node:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action|Source {id: id})
RETURN node.id AS id, coalesce(node.name, node.title) AS name, node.evidence AS evidence,
  [spelling IN [coalesce(node.name, node.title), split(node.id, ':')[1], node.gssCode, node.odsCode, node.registerCode]
    WHERE spelling IS NOT NULL] + coalesce(node.aliases, []) + coalesce(node.synonyms, []) + coalesce(node.codes, [])
    + coalesce(node.identifiers, []) + [former IN coalesce(node.formerIds, []) | split(former, ':')[1]] AS spellings,
  coalesce(node.kind, node.sector) AS kind,
  COLLECT {
    MATCH (node)-[:PART_OF|BROADER]->(wider)
    RETURN wider.name ORDER BY COUNT { (wider)-[:PART_OF]->() } DESC, wider.sortKey
  } AS wider,
  COLLECT { MATCH (node)<-[:OWNS {role: 'LEAD'}]-(lead) RETURN lead.name ORDER BY lead.sortKey } AS lead,
  coalesce(node.report, node.publisher, node.unit) AS about,
  toString(node.number) AS number,
  coalesce(node.due, node.published, node.closed) AS when;

// The question of accountability.graphql as one statement for speed alone, apart from the product's own: it starts at the area, looks at nothing
// that the document does not ask for, and reads the details of the first partners only.
MATCH (asked:Determinant {id: $determinant})
MATCH (here:Area {id: $area})
WITH here, COLLECT { MATCH (topic:Determinant)-[:BROADER*0..]->(asked) RETURN DISTINCT topic } AS topics, asked
CALL (here) {
  MATCH way = (here)-[:PART_OF*0..]->(where:Area)
  RETURN where, relationships(way) AS chain, CASE length(way) WHEN 0 THEN 0 ELSE 2 END AS reach
  UNION ALL
  MATCH way = (where:Area)-[:PART_OF*1..]->(here)
  RETURN where, relationships(way) AS chain, 1 AS reach
}
MATCH (where)<-[place:TAKES_PLACE_IN]-(action:Action)
WHERE action.evidence <> 'UNVERIFIED'
  AND (action.endsOn IS NULL OR action.endsOn >= $asOf) AND (action.startsOn IS NULL OR action.startsOn <= $asOf)
MATCH (action)-[on:TARGETS|IMPLEMENTS]->(next)
WHERE next IN topics OR (next:Recommendation AND EXISTS { MATCH (next)-[:ADDRESSES]->(topic) WHERE topic IN topics })
WITH asked, topics, action, head(collect(DISTINCT {reach: reach, links: [place] + chain})) AS nearest
WITH *, head(COLLECT {
  MATCH (action)<-[:REPORTS_ON]-(report:Update) WHERE report.reportedOn <= $asOf AND report.evidence <> 'UNVERIFIED'
  RETURN report.status ORDER BY report.reportedOn DESC, report.id DESC LIMIT 1
}) AS reported
WITH *, coalesce(reported, action.status) AS status
WHERE status <> 'STOPPED' AND NOT (status = 'COMPLETED' AND (reported IS NOT NULL OR action.endsOn IS NULL))
MATCH (partner:Organisation)-[owns:OWNS]->(action)
WHERE owns.evidence <> 'UNVERIFIED' AND (owns.untilOn IS NULL OR owns.untilOn >= $asOf) AND (owns.sinceOn IS NULL OR owns.sinceOn <= $asOf)
WITH asked, topics, partner, owns, action, status, nearest, nearest.reach * 2 + CASE owns.role WHEN 'LEAD' THEN 0 ELSE 1 END AS rank
ORDER BY rank, action.sortKey, owns.id
WITH asked, topics, partner, toString(min(rank)) + partner.sortKey AS key,
  collect({owns: owns, action: action, status: status, nearest: nearest})[0..50] AS owned
ORDER BY key LIMIT 20
UNWIND owned AS one
WITH asked, topics, partner, key, one.owns AS owns, one.action AS action, one.status AS status, one.nearest AS nearest
CALL (asked, topics, action) {
  MATCH (action)-[targets:TARGETS]->(topic:Determinant) WHERE topic IN topics
  MATCH way = (topic)-[:BROADER*0..]->(asked)
  RETURN [targets] + relationships(way) AS why
  UNION ALL
  MATCH (action)-[implements:IMPLEMENTS]->(:Recommendation)-[addresses:ADDRESSES]->(topic:Determinant) WHERE topic IN topics
  MATCH way = (topic)-[:BROADER*0..]->(asked)
  RETURN [implements, addresses] + relationships(way) AS why
}
WITH partner, key, owns, action, status, nearest, collect([link IN [owns] + nearest.links + why | {
  id: link.id, evidence: link.evidence, type: type(link),
  from: coalesce(startNode(link).name, startNode(link).title), to: coalesce(endNode(link).name, endNode(link).title)
}]) AS paths
WITH key, partner, collect({
  id: owns.id, role: owns.role, reach: nearest.reach, evidence: [action.evidence, owns.evidence], paths: paths,
  action: {
    id: action.id, title: action.title, status: status,
    implements: COLLECT { MATCH (action)-[:IMPLEMENTS]->(one:Recommendation) WITH one ORDER BY one.sortKey LIMIT 5 RETURN one {.id, .title} },
    serves: COLLECT { MATCH (action)-[:SERVES]->(one:Principle) WITH one ORDER BY one.sortKey LIMIT 5 RETURN one {.id, .number, .name} }
  }
}) AS ownerships
RETURN partner {.id, .name, .sector} AS partner, ownerships
ORDER BY key

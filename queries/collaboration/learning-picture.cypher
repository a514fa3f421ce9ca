// Question: who does this elsewhere, as a picture?
// Asked by: coordinators, who want to see in Neo4j Browser what other places do about the same.
// $area            String  id of the area
// $determinant     String  id of the determinant
// $asOf            Date    the day the question is asked for
// Columns: from, link, to. One row a relationship: the live actions on the determinant in other areas of the same kind, with owners and places.
:param area => 'area:E06000006';
:param determinant => 'determinant:housing';
:param asOf => date();
MATCH (here:Area {id: $area})
CALL (here) {
  // --- block: on the determinant, that is on it or on a narrower one, by its own target or by the recommendation it implements
  MATCH (asked:Determinant {id: $determinant})
  MATCH narrower = (:Determinant)-[:BROADER*0..]->(asked)
  WITH head(nodes(narrower)) AS topic, relationships(narrower) AS broader
  CALL (topic) {
    MATCH (action:Action)-[targets:TARGETS]->(topic)
    RETURN action, [targets] AS links, topic.evidence = 'UNVERIFIED' AS doubtful
    UNION ALL
    MATCH (action:Action)-[implements:IMPLEMENTS]->(recommendation:Recommendation)-[addresses:ADDRESSES]->(topic)
    RETURN action, [implements, addresses] AS links, 'UNVERIFIED' IN [topic.evidence, recommendation.evidence] AS doubtful
  }
  WITH action, links + broader AS why, doubtful OR any(link IN links + broader WHERE link.evidence = 'UNVERIFIED') AS doubtful
  ORDER BY doubtful, size(why), reduce(ids = '', link IN why | ids + link.id + ' ')
  WITH action, collect({links: why, doubtful: doubtful}) AS whys
  // --- end
  MATCH (action)-[place:TAKES_PLACE_IN]->(where:Area {kind: here.kind})
  WHERE where <> here AND NOT all(why IN whys WHERE why.doubtful) AND NOT 'UNVERIFIED' IN [action.evidence, where.evidence, place.evidence]
  // --- block: live, finished or not begun on the date, by the latest dated report, or by the dates of the action
  CALL (action) {
    OPTIONAL MATCH (action)<-[:REPORTS_ON]-(report:Update)
    WHERE report.reportedOn <= $asOf AND report.evidence <> 'UNVERIFIED'
    RETURN report ORDER BY report.reportedOn DESC, report.id DESC LIMIT 1
  }
  WITH *, coalesce(action.weaker, []) AS weaker
  WITH *,
    coalesce(report.status, CASE WHEN 'status:UNVERIFIED' IN weaker THEN 'UNKNOWN' ELSE action.status END) AS status,
    CASE WHEN NOT 'start:UNVERIFIED' IN weaker THEN action.startsOn END AS startsOn,
    CASE WHEN NOT 'end:UNVERIFIED' IN weaker THEN action.endsOn END AS endsOn
  WITH *, CASE
    WHEN endsOn < $asOf THEN 'FINISHED'
    WHEN status = 'STOPPED' THEN 'FINISHED'
    WHEN status = 'COMPLETED' AND (report IS NOT NULL OR endsOn IS NULL) THEN 'FINISHED'
    WHEN startsOn > $asOf THEN 'NOT_BEGUN'
    ELSE 'LIVE'
  END AS stage
  // --- end
  WITH action, place, whys WHERE stage = 'LIVE'
  MATCH (:Organisation)-[owns:OWNS]->(action)
  WHERE owns.evidence <> 'UNVERIFIED'
  UNWIND [owns, place] + head([why IN whys WHERE NOT why.doubtful | why.links]) AS link
  RETURN DISTINCT link
}
RETURN startNode(link) AS from, link, endNode(link) AS to
ORDER BY link.id

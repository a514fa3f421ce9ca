// Question: what rests on one partner in an area, as a picture?
// Asked by: coordinators, who want to see in Neo4j Browser where one circle holds everything.
// $area         String    id of the area
// $asOf         Date      the day the question is asked for
// Columns: from, link, to. One row a relationship: the live actions in the area itself that have one owner alone, with owner, place and target.
:param area => 'area:E06000006';
:param asOf => date();
MATCH (here:Area {id: $area})<-[place:TAKES_PLACE_IN]-(action:Action)
WHERE NOT 'UNVERIFIED' IN [place.evidence, action.evidence]
WITH DISTINCT action
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
// --- block: owned, by whom and in which role, on the date
MATCH (partner:Organisation)-[owns:OWNS]->(action)
WITH *, CASE
  WHEN stage = 'FINISHED' OR owns.untilOn < $asOf THEN 'FINISHED'
  WHEN stage = 'NOT_BEGUN' OR owns.sinceOn > $asOf THEN 'NOT_BEGUN'
  ELSE 'LIVE'
END AS progress
// --- end
// --- block: evidence of an ownership: the weaker of the action's and its own
WITH *, CASE
  WHEN 'UNVERIFIED' IN [action.evidence, owns.evidence] THEN 'UNVERIFIED'
  WHEN 'EDITORIAL' IN [action.evidence, owns.evidence] THEN 'EDITORIAL'
  ELSE 'STATED'
END AS evidence
// --- end
WITH * WHERE progress = 'LIVE' AND evidence <> 'UNVERIFIED'
WITH action, collect(DISTINCT partner) AS partners
WHERE size(partners) = 1
CALL (action) {
  MATCH (action)<-[link:OWNS]-(:Organisation)
  RETURN link
  UNION
  MATCH (action)-[link:TAKES_PLACE_IN]->(:Area)
  RETURN link
  UNION
  MATCH (action)-[link:TARGETS]->(:Determinant)
  RETURN link
}
WITH DISTINCT link
WHERE link.evidence <> 'UNVERIFIED'
RETURN startNode(link) AS from, link, endNode(link) AS to
ORDER BY link.id

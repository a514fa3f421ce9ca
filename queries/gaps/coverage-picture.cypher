// Question: where is action thick and thin, as a picture?
// Asked by: coordinators, who want to see in Neo4j Browser which places and topics draw action, and which stand alone.
// $areas        [String]  ids of the areas
// $asOf         Date      the day the question is asked for
// Columns: from, link, to. One row a relationship: the live actions of the areas themselves, with their places and targets.
:param areas => ['area:E06000006', 'area:E08000012'];
:param asOf => date();
MATCH (here:Area)<-[place:TAKES_PLACE_IN]-(action:Action)
WHERE here.id IN $areas AND NOT 'UNVERIFIED' IN [place.evidence, action.evidence]
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
WITH action WHERE stage = 'LIVE'
CALL (action) {
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

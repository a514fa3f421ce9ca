// Question: what does a partner own, as a picture?
// Asked by: coordinators, who want to see in Neo4j Browser what a partner has taken on, with whom, where and on what.
// $partner      String    id of the organisation
// $asOf         Date      the day the question is asked for
// $roles        [String]  LEAD, DELIVERS, SUPPORTS, FUNDS; an empty list is no filter, here and below
// $statuses     [String]  PROPOSED, IN_PROGRESS, COMPLETED, PAUSED, STOPPED, UNKNOWN
// $progress     [String]  LIVE, FINISHED, NOT_BEGUN
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED
// Columns: from, link, to. One row a relationship: what the partner owns, who else owns it, where it takes place and what it targets.
:param partner => 'organisation:halton-council';
:param asOf => date();
:param roles => [];
:param statuses => [];
:param progress => ['LIVE'];
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (partner:Organisation {id: $partner})
CALL (partner) {
  MATCH (partner)-[:OWNS]->(action:Action)
  RETURN DISTINCT action
}
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
WITH * WHERE ($roles = [] OR owns.role IN $roles) AND ($statuses = [] OR status IN $statuses)
  AND ($progress = [] OR progress IN $progress) AND ($evidence = [] OR evidence IN $evidence)
WITH DISTINCT action
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
WHERE link.evidence <> 'UNVERIFIED' OR $evidence = [] OR 'UNVERIFIED' IN $evidence
RETURN startNode(link) AS from, link, endNode(link) AS to
ORDER BY link.id

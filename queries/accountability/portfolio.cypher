// Question: what does a partner own?
// Asked by: whoever meets a partner and wants to know what it has taken on, where, on what and since when.
// $partner      String    id of the organisation
// $asOf         Date      the day the question is asked for
// $roles        [String]  LEAD, DELIVERS, SUPPORTS, FUNDS; an empty list is no filter, here and below
// $statuses     [String]  PROPOSED, IN_PROGRESS, COMPLETED, PAUSED, STOPPED, UNKNOWN
// $progress     [String]  LIVE, FINISHED, NOT_BEGUN
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED
// $after        String    the key of the ownership after which the page begins; '' for the first page
// $first        Integer   how many ownerships at most; one more tells whether there are more
// Columns: key, owned. One row an ownership: what the partner leads first, then by title.
:param partner => 'organisation:halton-council';
:param asOf => date();
:param roles => [];
:param statuses => [];
:param progress => ['LIVE'];
:param evidence => ['STATED', 'EDITORIAL'];
:param after => '';
:param first => 20;
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
WITH *, CASE owns.role WHEN 'LEAD' THEN '0' ELSE '1' END + action.sortKey + ' ' + owns.id AS key
WHERE key > $after
WITH * ORDER BY key LIMIT $first + 1
CALL (action) {
  // --- block: what the action is on: the determinants that it targets or that a recommendation addresses which it implements
  CALL (action) {
    MATCH (action)-[targets:TARGETS]->(topic:Determinant)
    RETURN topic, 'UNVERIFIED' IN [targets.evidence, topic.evidence] AS unsure
    UNION ALL
    MATCH (action)-[implements:IMPLEMENTS]->(recommendation:Recommendation)-[addresses:ADDRESSES]->(topic:Determinant)
    RETURN topic, 'UNVERIFIED' IN [implements.evidence, recommendation.evidence, addresses.evidence, topic.evidence] AS unsure
  }
  // --- end
  WITH topic, min(unsure) AS unsure
  WHERE NOT unsure OR $evidence = [] OR 'UNVERIFIED' IN $evidence
  WITH topic ORDER BY topic.sortKey
  RETURN collect(topic {.*}) AS determinants
}
RETURN key, owns {
  .id, .role, .since, .until, .sources, .locators, progress: progress, evidence: evidence, report: report {.*},
  action: action {.*, status: status}, determinants: determinants,
  places: COLLECT {
    MATCH (action)-[place:TAKES_PLACE_IN]->(where:Area)
    WHERE $evidence = [] OR 'UNVERIFIED' IN $evidence OR NOT 'UNVERIFIED' IN [place.evidence, where.evidence]
    RETURN where {.*} ORDER BY where.sortKey
  }
} AS owned
ORDER BY key

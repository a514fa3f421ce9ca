// Question: what does a partner own, in numbers?
// Asked by: whoever wants to see at a glance where the work of a partner lies.
// $partner      String    id of the organisation
// $asOf         Date      the day the question is asked for
// $roles        [String]  LEAD, DELIVERS, SUPPORTS, FUNDS; an empty list is no filter, here and below
// $statuses     [String]  PROPOSED, IN_PROGRESS, COMPLETED, PAUSED, STOPPED, UNKNOWN
// $progress     [String]  LIVE, FINISHED, NOT_BEGUN
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED
// Columns: partner, total (ownerships that all filters let through), byRole, byStatus, byArea, byDeterminant, leftOut. Counted, whatever $progress and $evidence say, are the live actions that are not unverified, each once; on
// a determinant means on it or on a narrower one.
:param partner => 'organisation:halton-council';
:param asOf => date();
:param roles => [];
:param statuses => [];
:param progress => ['LIVE'];
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (partner:Organisation {id: $partner})
CALL (partner) {
  MATCH (partner)-[:OWNS]->(action:Action)
  WITH DISTINCT partner, action
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
  // --- block: kept by the default answer, or left out of it, and why
  WITH *, CASE
    WHEN progress = 'FINISHED' THEN 'finished'
    WHEN evidence = 'UNVERIFIED' THEN 'unverified'
    WHEN progress = 'NOT_BEGUN' THEN 'notBegun'
    ELSE 'in'
  END AS kept
  // --- end
  RETURN collect({action: action, role: owns.role, status: status, kept: kept, progress: progress, evidence: evidence}) AS found
}
WITH partner, found, [row IN found WHERE row.kept = 'in'] AS counted
CALL (counted) {
  UNWIND ['LEAD', 'DELIVERS', 'SUPPORTS', 'FUNDS'] AS role
  UNWIND [null] + counted AS row
  WITH role, count(DISTINCT CASE row.role WHEN role THEN row.action END) AS actionCount
  RETURN collect({role: role, actionCount: actionCount}) AS byRole
}
CALL (counted) {
  UNWIND ['PROPOSED', 'IN_PROGRESS', 'COMPLETED', 'PAUSED', 'STOPPED', 'UNKNOWN'] AS status
  UNWIND [null] + counted AS row
  WITH status, count(DISTINCT CASE row.status WHEN status THEN row.action END) AS actionCount
  RETURN collect({status: status, actionCount: actionCount}) AS byStatus
}
CALL (counted) {
  UNWIND counted AS row
  WITH DISTINCT row.action AS action
  MATCH (action)-[place:TAKES_PLACE_IN]->(where:Area)
  WHERE NOT 'UNVERIFIED' IN [place.evidence, where.evidence]
  WITH where, count(DISTINCT action) AS actionCount ORDER BY where.sortKey
  RETURN collect({area: where {.*}, actionCount: actionCount}) AS byArea
}
CALL (counted) {
  UNWIND counted AS row
  WITH DISTINCT row.action AS action
  // --- block: what the action is on: the determinants that it targets or that a recommendation addresses which it implements
  CALL (action) {
    MATCH (action)-[targets:TARGETS]->(topic:Determinant)
    RETURN topic, 'UNVERIFIED' IN [targets.evidence, topic.evidence] AS unsure
    UNION ALL
    MATCH (action)-[implements:IMPLEMENTS]->(recommendation:Recommendation)-[addresses:ADDRESSES]->(topic:Determinant)
    RETURN topic, 'UNVERIFIED' IN [implements.evidence, recommendation.evidence, addresses.evidence, topic.evidence] AS unsure
  }
  // --- end
  MATCH broader = (topic)-[:BROADER*0..]->(determinant:Determinant)
  WHERE NOT unsure AND none(link IN relationships(broader) WHERE link.evidence = 'UNVERIFIED')
  WITH determinant, count(DISTINCT action) AS actionCount ORDER BY determinant.sortKey
  RETURN collect({determinant: determinant {.*}, actionCount: actionCount}) AS byDeterminant
}
// --- block: left out, in actions, each for one reason
CALL (found) {
  UNWIND [null] + found AS row
  WITH row.action AS action, collect(row.kept) AS kept
  WITH CASE
    WHEN action IS NULL OR 'in' IN kept THEN null
    WHEN 'unverified' IN kept THEN 'unverified'
    WHEN 'notBegun' IN kept THEN 'notBegun'
    ELSE 'finished'
  END AS reason
  RETURN {
    finished: count(CASE reason WHEN 'finished' THEN 1 END),
    notBegun: count(CASE reason WHEN 'notBegun' THEN 1 END),
    unverified: count(CASE reason WHEN 'unverified' THEN 1 END)
  } AS leftOut
}
// --- end
RETURN partner {.*} AS partner,
  size([row IN found WHERE ($progress = [] OR row.progress IN $progress) AND ($evidence = [] OR row.evidence IN $evidence)]) AS total,
  byRole, byStatus, byArea, byDeterminant, leftOut

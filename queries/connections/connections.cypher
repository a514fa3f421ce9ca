// Question: how does one thing connect to another?
// Asked by: whoever wants to know what a partner, a topic, a place, a promise have to do with each other.
// $from      String        id of the thing that the paths begin at
// $to        String        id of the thing that they lead to
// $length    Integer       how many steps a path may have, at most 6
// $first     Integer       how many paths at most
// $progress  List<String>  where actions on the way, ownerships and memberships stand on the date; [] for any
// $evidence  List<String>  how each step is known; [] for any. What is unverified is on no path unless it is named here
// $asOf      Date          the day the question is asked for
// Columns: total (how many paths there are), nodes (from the first thing to the last), links (a relationship a step, and whether it is read from its
// start). One row a path. Paths are those with the fewest steps, by the ids of their relationships. A relationship may be read either way. No path
// leads through a source, an observation, an update, or a country or region: they join everything and explain nothing. A country or region may be
// an end.
:param from => 'organisation:torus';
:param to => 'determinant:housing';
:param length => 4;
:param first => 5;
:param progress => ['LIVE'];
:param evidence => ['STATED', 'EDITORIAL'];
:param asOf => date();
CALL () {
  MATCH (action:Action)
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
  // --- block: the action and its ownerships that do not stand on the date as asked
  CALL (action, stage) {
    MATCH (:Organisation)-[owns:OWNS]->(action)
    WITH owns, CASE
      WHEN stage = 'FINISHED' OR owns.untilOn < $asOf THEN 'FINISHED'
      WHEN stage = 'NOT_BEGUN' OR owns.sinceOn > $asOf THEN 'NOT_BEGUN'
      ELSE 'LIVE'
    END AS progress
    WHERE NOT progress IN $progress
    RETURN collect(owns) AS owned
  }
  WITH CASE WHEN NOT stage IN $progress THEN [action] ELSE [] END AS acted, owned
  WHERE $progress <> []
  // --- end
  RETURN collect(acted) AS actions, collect(owned) AS owned
}
// --- block: the memberships and attendances that do not stand on the date as asked
CALL () {
  MATCH (:Organisation)-[belongs:MEMBER_OF|ATTENDED]->(:Organisation)
  WITH belongs, CASE
    WHEN belongs.untilOn < $asOf THEN 'FINISHED'
    WHEN belongs.sinceOn > $asOf OR belongs.attendedOn > $asOf THEN 'NOT_BEGUN'
    ELSE 'LIVE'
  END AS progress
  WHERE $progress <> [] AND NOT progress IN $progress
  RETURN collect(belongs) AS memberships
}
// --- end
MATCH (from:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action {id: $from})
MATCH (to:Principle|Determinant|Recommendation|Goal|Indicator|Area|Organisation|Action {id: $to})
// --- block: the shortest ways between two things, along what stands on the date and is known as asked, through nothing that joins everything
WITH from, to, reduce(all = [], list IN actions | all + list) AS actions, reduce(all = memberships, list IN owned | all + list) AS outside,
  $evidence = [] OR 'UNVERIFIED' IN $evidence AS unverified
WHERE unverified OR from.evidence <> 'UNVERIFIED'
MATCH path = ALL SHORTEST (from)
  (()-[link:OWNS|PROMISES|OPERATES_IN|AUTHORITY_FOR|MEMBER_OF|ATTENDED|SUCCEEDED_BY|TAKES_PLACE_IN|TARGETS|IMPLEMENTS|CONTRIBUTES_TO|SERVES|ADDRESSES|APPLIES_TO|HAS_GOAL|MEASURED_BY|MEASURES|BROADER|FALLS_UNDER|PART_OF
    WHERE ($evidence = [] OR link.evidence IN $evidence) AND NOT link IN outside]-
  (next
    WHERE (unverified OR next.evidence <> 'UNVERIFIED')
      AND (next = to OR NOT next IN actions AND NOT coalesce(next.kind IN ['COUNTRY', 'REGION'], false)))){1,6}
  (to)
WHERE length(path) <= $length
// --- end
WITH path ORDER BY reduce(ids = '', link IN relationships(path) | ids + link.id + ' ')
WITH collect(path) AS paths
UNWIND paths[..$first] AS path
RETURN size(paths) AS total,
  [node IN nodes(path) | node {.id, .evidence, name: coalesce(node.name, node.title)}] AS nodes,
  [link IN relationships(path) | link {.id, .evidence, .sources, .locators, .role, type: type(link), start: startNode(link).id}] AS links
ORDER BY reduce(ids = '', link IN links | ids + link.id + ' ')

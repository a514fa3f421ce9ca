// Question: what was promised by when, and was it met?
// Asked by: whoever answers for promises, and whoever asks what became of them.
// $area         String    id of the area; '' for goals of all places
// $determinant  String    id of the determinant that the goals address, it or a narrower one; '' for all
// $horizon      [String]  ONE_YEAR, TWO_YEAR, FIVE_YEAR, LONGER; an empty list is no filter, here and below
// $status       [String]  MET, ON_TIME, OVERDUE, UNKNOWN
// $asOf         Date      the day the question is asked for
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED: which goals count
// Columns: goal, status (MET: a source says so by then; OVERDUE: the last day of its date has passed; ON_TIME: it has not; UNKNOWN: no date), applies
// (HERE, WIDER, NOT_SAID; null without an area), areas, promisers, actions (that contribute, with their leads), measures (indicator, area, latest value,
// and whether it reaches the target: null where that cannot be told). One row a goal: by the day it is due, those without a date last, then by title.
:param area => '';
:param determinant => '';
:param horizon => [];
:param status => [];
:param asOf => date();
:param evidence => ['STATED', 'EDITORIAL'];
CALL () {
  MATCH (thing:Goal)
  WHERE $area = ''
  RETURN thing, null AS applies
  UNION ALL
  MATCH (here:Area {id: $area})
  MATCH (thing:Goal)
  // --- block: applies to the area: to it, to one that contains it, or to no area that a source names
  CALL (here, thing) {
    OPTIONAL MATCH (thing)-[applies:APPLIES_TO]->(where:Area)
    WHERE NOT 'UNVERIFIED' IN [applies.evidence, where.evidence]
    RETURN collect(CASE
      WHEN where = here THEN 'HERE'
      WHEN EXISTS {
        MATCH parts = (here)-[:PART_OF*1..]->(where)
        WHERE none(link IN relationships(parts) WHERE link.evidence = 'UNVERIFIED')
      } THEN 'WIDER'
      WHEN where IS NOT NULL THEN 'ELSEWHERE'
    END) AS places
  }
  WITH *, CASE
    WHEN 'HERE' IN places THEN 'HERE'
    WHEN 'WIDER' IN places THEN 'WIDER'
    WHEN places = [] THEN 'NOT_SAID'
  END AS applies
  WHERE applies IS NOT NULL
  // --- end
  RETURN thing, applies
}
WITH thing AS goal, applies, $evidence = [] OR 'UNVERIFIED' IN $evidence AS all
WITH *, coalesce(goal.weaker, []) AS weaker
WITH *,
  CASE WHEN all OR NOT 'due:UNVERIFIED' IN weaker THEN goal.dueOn END AS dueOn,
  CASE WHEN all OR NOT 'met:UNVERIFIED' IN weaker THEN goal.metOn END AS metOn,
  CASE WHEN all OR NOT 'horizon:UNVERIFIED' IN weaker THEN goal.horizon END AS horizon
WITH *, CASE
  WHEN metOn <= $asOf THEN 'MET'
  WHEN dueOn < $asOf THEN 'OVERDUE'
  WHEN dueOn IS NOT NULL THEN 'ON_TIME'
  ELSE 'UNKNOWN'
END AS status
WHERE ($evidence = [] OR goal.evidence IN $evidence) AND ($horizon = [] OR horizon IN $horizon) AND ($status = [] OR status IN $status)
  AND ($determinant = '' OR EXISTS {
    MATCH broader = (topic:Determinant)-[:BROADER*0..]->(:Determinant {id: $determinant})
    MATCH (goal)-[addresses:ADDRESSES]->(topic)
    WHERE all OR NOT 'UNVERIFIED' IN [addresses.evidence, topic.evidence] + [link IN relationships(broader) | link.evidence]
  })
CALL (goal, all) {
  MATCH (goal)-[applies:APPLIES_TO]->(area:Area)
  WHERE all OR NOT 'UNVERIFIED' IN [applies.evidence, area.evidence]
  WITH DISTINCT area ORDER BY area.sortKey, area.id
  RETURN collect(area) AS areas
}
CALL (goal, all) {
  MATCH (action:Action)-[contributes:CONTRIBUTES_TO]->(goal)
  WHERE all OR NOT 'UNVERIFIED' IN [action.evidence, contributes.evidence]
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
  WITH all, action, status, report, stage, contributes ORDER BY action.sortKey, action.id
  RETURN collect({
    id: contributes.id, evidence: contributes.evidence, progress: stage, action: action {.*, status: status}, reported: report.date,
    leads: COLLECT {
      MATCH (partner:Organisation)-[owns:OWNS {role: 'LEAD'}]->(action)
      WHERE NOT coalesce(owns.untilOn < $asOf, false) AND NOT coalesce(owns.sinceOn > $asOf, false) AND (all OR owns.evidence <> 'UNVERIFIED')
      RETURN partner {.*} ORDER BY partner.sortKey, partner.id
    }
  }) AS actions
}
CALL (goal, areas, all) {
  MATCH (goal)-[measured:MEASURED_BY]->(indicator:Indicator)
  WHERE all OR NOT 'UNVERIFIED' IN [measured.evidence, indicator.evidence]
  UNWIND CASE areas WHEN [] THEN [null] ELSE areas END AS area
  CALL (indicator, area) {
    MATCH (area)<-[:FOR_AREA]-(value:Observation)-[:OF_INDICATOR]->(indicator)
    // --- block: values that count: told, of a period that has ended, and known as well as asked for
    WITH *, CASE
      WHEN 'UNVERIFIED' IN [value.evidence, indicator.evidence] OR 'value:UNVERIFIED' IN coalesce(value.weaker, []) THEN 'UNVERIFIED'
      WHEN 'EDITORIAL' IN [value.evidence, indicator.evidence] THEN 'EDITORIAL'
      ELSE 'STATED'
    END AS known
    WHERE value.value IS NOT NULL AND coalesce(value.endsOn <= $asOf, true) AND ($evidence = [] OR known IN $evidence)
    // --- end
    WITH value WHERE value.group IS NULL
    ORDER BY value.endsOn IS NULL, value.endsOn DESC, value.startsOn DESC, value.id
    RETURN head(collect(value)) AS latest
  }
  WITH goal, measured, indicator, area, latest,
    latest.unit IS NOT NULL AND goal.unit IS NOT NULL AND latest.unit <> goal.unit AS unlike
  ORDER BY indicator.sortKey, indicator.id, area.sortKey
  RETURN collect({
    id: measured.id, indicator: indicator {.*}, area: area {.*}, latest: latest {.*},
    reached: CASE
      WHEN unlike THEN null
      WHEN goal.comparator = 'BELOW' THEN latest.value < goal.target
      WHEN goal.comparator = 'AT_LEAST' THEN latest.value >= goal.target
      WHEN goal.comparator = 'EXACTLY' THEN latest.value = goal.target
    END
  }) AS measures
}
RETURN goal {.*} AS goal, status, applies, [area IN areas | area {.*}] AS areas,
  COLLECT {
    MATCH (partner:Organisation)-[promises:PROMISES]->(goal)
    WHERE all OR promises.evidence <> 'UNVERIFIED'
    RETURN partner {.*} ORDER BY partner.sortKey, partner.id
  } AS promisers, actions, measures
ORDER BY dueOn IS NULL, dueOn, goal.sortKey, goal.id

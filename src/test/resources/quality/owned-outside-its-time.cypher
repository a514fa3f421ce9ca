// Finds: owns:council:repairs:LEAD
MATCH (:Organisation)-[link:OWNS {role: 'LEAD'}]->(:Action {id: 'action:repairs'}) SET link.sinceOn = date('2020-01-01')

// Finds: action:repairs
MATCH ()-[link:OWNS]->(:Action {id: 'action:repairs'}) DELETE link

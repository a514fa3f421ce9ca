// Finds: action:repairs
MATCH ()-[link:OWNS {role: 'LEAD'}]->(:Action {id: 'action:repairs'}) SET link.role = 'SUPPORTS'

// Finds: action:repairs
MATCH (:Action {id: 'action:repairs'})-[link:TAKES_PLACE_IN]->() DELETE link

// Finds: action:repairs
MATCH (:Action {id: 'action:repairs'})-[link:TARGETS|IMPLEMENTS]->() DELETE link

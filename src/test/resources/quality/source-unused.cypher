// Finds: source:unread
CREATE (:Source {id: 'source:unread', title: 'Unread', sortKey: 'unread\tsource:unread', words: ['unread'], publisher: 'Nobody',
  evidence: 'STATED'})

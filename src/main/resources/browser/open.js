// Lays the login, the style and the questions where Neo4j Browser looks for them, before it starts. What people changed
// themselves stays.
(() => {
  const element = document.getElementById('visit');
  const visit = JSON.parse(element.textContent);
  element.remove();
  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const write = (key, value) => localStorage.setItem(key, JSON.stringify(value));
  const same = (one, other) => Object.keys(other).every((name) => one[name] === other[name]);
  const secure = location.protocol === 'https:';
  const port = location.port || (secure ? 443 : 80);
  const discovered = '$$discovery';

  write('neo4j.connections', {
    allConnectionIds: [discovered],
    activeConnection: null,
    connectionsById: {
      [discovered]: {
        id: discovered,
        name: discovered,
        type: 'bolt',
        host: `${secure ? 'bolt+s' : 'bolt'}://${location.hostname}:${port}`,
        username: visit.user,
        password: visit.password,
        authenticationMethod: 'NATIVE',
        db: 'neo4j'
      }
    }
  });
  write('neo4j.settings', {
    theme: 'normal', autoComplete: false, ...read('neo4j.settings'),
    initCmd: visit.statement, playImplicitInitCommands: true, showSampleScripts: false, useReadTransactions: true,
    allowCrashReports: false, allowUserStats: false
  });

  const theirs = read('neo4j.grass') ?? {};
  const last = read('fairer-graph.style') ?? {};
  const style = { ...theirs };
  for (const [selector, ours] of Object.entries(visit.style)) {
    const untouched = !theirs[selector] || (last[selector] && same(theirs[selector], last[selector]));
    style[selector] = untouched ? ours : theirs[selector];
  }
  write('neo4j.grass', style);
  write('fairer-graph.style', visit.style);

  const own = (read('neo4j.documents') ?? []).filter(({ id }) => !String(id).startsWith('fairer-graph:'));
  write('neo4j.documents', [...own, ...visit.favourites]);
})();

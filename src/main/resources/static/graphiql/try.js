// Opens GraphiQL with the first question filled in. The document is the one that front-end apps send; a link may name what to ask, or another document with its variables.
(async () => {
  const asked = new URLSearchParams(window.location.search);
  const wanted = asked.get('document') ?? '';
  const name = /^[a-z-]+$/.test(wanted) ? wanted : 'who-acts';
  const response = await fetch(`graphiql/${name}.graphql`);
  const query = response.ok ? await response.text() : '';
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  root.render(React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
    defaultQuery: query,
    query: asked.has('document') ? query : undefined,
    variables: asked.get('variables') ?? JSON.stringify({ determinant: asked.get('determinant') ?? 'housing', area: asked.get('area') ?? 'Halton' }, null, 2),
    defaultEditorToolsVisibility: 'variables'
  }));
})();

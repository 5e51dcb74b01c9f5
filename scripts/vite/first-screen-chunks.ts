/**
 * What the first screen needs in a few files instead of some twenty: a phone opens six connections at most, and each
 * small file costs a round trip. Everything else is split as its screens need it.
 */
export const firstScreenChunks = {
  // Else the entry itself would import the libraries, and the shell would wait for them.
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'libs',
      test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom|@remix-run|recoil|clsx|zmp-ui[\\/]esm[\\/](components[\\/](app|page|button|spinner|router)|hooks[\\/]useTheme|utils|constants))[\\/]/,
    },
    // The entry keeps its own copy of what it needs, so that it waits for no other file.
    {
      name: 'helpers',
      test: /@oxc-project.runtime(?!.*asyncToGenerator)|@babel[\\/]runtime|src[\\/]lib[\\/]result/,
    },
    {
      name: 'base',
      test: /src[\\/](ui[\\/](icons|glue|said|frame|language|words|screen|top-bar|button|copy|states|pictures|drawing|problem-|row|tag|strip|tabs)|state[\\/](index|look\.|phone)|routes[\\/]|lib[\\/](language|part-of-day)|platform[\\/]context)/,
    },
    // What several rooms draw with.
    {
      name: 'ui',
      test: /src[\\/](ui[\\/](?!look|flex)|lib[\\/](?!host-globals|vietnamese|phone|digits|result))/,
      minShareCount: 2,
    },
    // A room comes whole: its files are small, and one of them is seldom opened without the others.
    { name: 'room-dossiers', test: /src[\\/]features[\\/]dossiers[\\/](?!.*example-code)/ },
    { name: 'room-payments', test: /src[\\/]features[\\/]payments[\\/]/ },
    { name: 'room-services', test: /src[\\/]features[\\/]services[\\/](?!search[\\/])/ },
    // What talks to the portal comes in one file, right after the first screen.
    { name: 'portal', test: /node_modules[\\/](@tanstack|valibot)[\\/]|src[\\/]portal[\\/]/ },
  ],
};

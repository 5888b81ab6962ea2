// Must be imported first: graphql-js reads NODE_ENV once, when it is loaded, and makes fewer checks in
// production. The service and the peer use the same copy of graphql-js.
process.env.NODE_ENV = 'production';
